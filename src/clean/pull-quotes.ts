import { findDates } from '../text/dates.ts'
import { findQuotations } from '../text/quotation-marks.ts'
import type { Draft } from './draft.ts'
import { signatureAt, splitSigned } from './signature.ts'

// "— Marco Example, US Senator": a dash, a name, no stop.
const SIGNED = /^[—–―-]{1,2}\s*(?<name>\p{Lu}[^@:;!?]{1,118}[^@:;!?.,])$/u

const UNDASHED = /^(?<name>\p{Lu}[^@:;!?]{1,118}[^@:;!?.,])$/u
/** A line in capitals, of some words: a quotation as magazines set it. */
const SHOUTED = /^[^\p{Ll}\n]{12,300}$/u

/**
 * Find quotations set off from the text and signed below, or at the end of their own line: the quoted block becomes a
 * pull quote with the signature, the signature line a block of its own.
 */
export function markPullQuotes(text: string, drafts: readonly Draft[], isPlace: (words: string) => boolean): Draft[] {
  const split = drafts.flatMap((draft) => splitSignedLine(text, draft))
  split.forEach((draft, index) => {
    const name = signerOf(draft)
    if (name === undefined || isDateline(name, isPlace)) return
    const quoted = quotedAbove(split, index)
    if (quoted.length === 0) return
    const from = draft.start + draft.words.indexOf(name)
    const signature = signatureAt(splitSigned(text, from, from + name.length), draft)
    draft.type = 'dateline'
    draft.signature = signature
    for (const block of quoted) {
      block.type = 'pull-quote'
      block.signature = signature
    }
  })
  return split
}

/** Behind a dash, or as the mark-up says. */
function signerOf({ type, words, signs }: Draft): string | undefined {
  if (type !== null && type !== 'pull-quote') return undefined
  return (SIGNED.exec(words) ?? (signs ? UNDASHED.exec(words) : null))?.groups?.name
}

/** The quoted block right above, with those before it that run on into it. */
function quotedAbove(drafts: readonly Draft[], at: number): Draft[] {
  const above = drafts[at - 1]
  const group = drafts[at]?.group ?? null
  const together = group !== null && above?.group === group
  if (!above || !(above.type === 'pull-quote' || (above.type === null && (together || isSetOff(above.words)))))
    return []
  const quoted = [above]
  for (let index = at - 2; index >= 0 && quoted.length < 5; index -= 1) {
    const earlier = drafts[index]
    if (!earlier || earlier.type !== above.type || !(runsOn(earlier.words) || (together && earlier.group === group)))
      break
    quoted.unshift(earlier)
  }
  return quoted
}

const isSetOff = (words: string): boolean =>
  isAllQuoted(words) || (SHOUTED.test(words) && words.split(/\s+/).length >= 4)

function isAllQuoted(words: string): boolean {
  const [first, ...more] = findQuotations(words)
  if (first?.start !== 0) return false
  if (more.length === 0) return !/[\p{L}\p{N}]/u.test(words.slice(first.end))
  return !first.closed && /["”»“]$/.test(words) // marks of the same kind nested in it look like several quotations
}

function runsOn(words: string): boolean {
  const [first] = findQuotations(words)
  return first?.start === 0 && !first.closed
}

/** "— OSLO, March 2" and "— NEW YORK" are no signatures; "— HANNA BOREK" is one. */
function isDateline(name: string, isPlace: (words: string) => boolean): boolean {
  const [first = ''] = name.split(',')
  if (findDates(name, null).length > 0 || isPlace(first.trim())) return true
  return /^[\p{Lu}\s,.’'-]+$/u.test(name) && !first.trim().includes(' ')
}

/** "“We shall pay.” — Jane Example, minister" on one line is cut in two. */
function splitSignedLine(text: string, draft: Draft): Draft[] {
  const { words, start, end } = draft
  if (draft.type !== null || words.length > 2000 || !/^["“„«]/.test(words)) return [draft]
  const closing = Math.max(words.lastIndexOf('"'), words.lastIndexOf('”'), words.lastIndexOf('»'))
  const rest = words.slice(closing + 1)
  const blank = rest.length - rest.trimStart().length
  if (closing < 1 || !SIGNED.test(rest.trim())) return [draft]
  const cut = start + closing + 1
  return [
    { ...draft, end: cut, words: text.slice(start, cut) },
    { ...draft, start: cut + blank, words: text.slice(cut + blank, end), apart: false },
  ]
}
