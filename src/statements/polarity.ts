import { BEFORE_CUE } from './cue-words.ts'
import type { Element } from './frame.ts'

const NEGATION = /^(?:not|never|n['’]t|hardly|neither|nor|cannot|\p{L}+n['’]t)$/u
const HYPOTHETICAL = /^(?:would|could|might|should|may|must)$/
const NOBODY = /^(?:nobody|none|neither|nothing|no-one)$/
const GOVERNED =
  /\b(?:den(?:y|ies|ied|ying)|refus\p{L}*\sto|declin\p{L}*\sto|fail\p{L}*\sto|stop\p{L}*\sshort\sof|warn\p{L}*\sagainst|avoid\p{L}*|without|instead\sof|rather\sthan|far\sfrom|unlikely\sto|yet\sto|no\slonger|short\sof|against)(?:\s(?:ever|even|openly|publicly|directly))?\s$/iu
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|disput\p{L}*|rumou?rs?|(?:reports?|claims?|suggestions?|allegations?)\s(?:\p{L}+\s)?that|contrary\sto\sreports)\b/iu
const UNFOUNDED = /\b(?:unfounded|untrue|false|baseless|denied|denies|deny|not\strue|invented|fabricated)\b/i

/**
 * Whether a cue at `index` says that somebody did say it. "Did not promise", "denied saying", "would have said", "unclear whether
 * she said", "rumours that he called it … are unfounded": there nobody is told to have said the words, and nothing is attributed.
 */
export function isSaid(elements: readonly Element[], index: number): boolean {
  if (negatedBefore(elements, index)) return false
  const before = wordsBetween(elements, 0, index)
  if (GOVERNED.test(before)) return false
  const clause = before.slice(before.lastIndexOf(', ') + 1)
  if (/\b(?:whether|if|unless|imagine|suppose)\b/i.test(clause) || /^\s*(?:had|were|should)\b/i.test(clause))
    return false
  const denied = DENIED.exec(before)
  if (!denied) return true
  const own = denied.index + denied[0].length >= before.trimEnd().length // the cue itself denies
  const cueDenies = /^den|^disput/i.test(denied[0]) && /\bthat\b[^,]*$/i.test(before)
  return (
    own ||
    !(cueDenies || UNFOUNDED.test(wordsBetween(elements, index, elements.length)) || /^contrary/i.test(denied[0]))
  )
}

/** Looks back over what may stand between a source and its cue. */
function negatedBefore(elements: readonly Element[], index: number): boolean {
  let later = false
  for (let left = index - 1; left >= Math.max(0, index - 7); left--) {
    const element = elements[left]
    if (element?.kind !== 'word') return false
    const { low, pos } = element.word
    if (low === 'later' || low === 'eventually') later = true
    if (NEGATION.test(low) || NOBODY.test(low)) return true
    if (HYPOTHETICAL.test(low)) return !later // "would later say" did happen
    if (!BEFORE_CUE.has(low) && pos !== 'ADV' && pos !== 'AUX' && pos !== 'PART') return noSubject(elements, left)
  }
  return false
}

/** "Neither Holm nor Weiss said", "no official said" */
function noSubject(elements: readonly Element[], last: number): boolean {
  for (let left = last; left >= Math.max(0, last - 6); left--) {
    const element = elements[left]
    if (element?.kind !== 'word' || /^[,;:]$/.test(element.word.text) || element.word.pos === 'VERB') return false
    if (NOBODY.test(element.word.low) || element.word.low === 'no' || element.word.low === 'nor') return true
  }
  return false
}

function wordsBetween(elements: readonly Element[], from: number, to: number): string {
  let words = ''
  for (let index = from; index < to; index++) {
    const element = elements[index]
    const text = element?.kind === 'word' ? element.word.low : '“”'
    words += /^[,.;:]$/.test(text) ? `${text} ` : `${words.endsWith(' ') || words === '' ? '' : ' '}${text}`
  }
  return `${words} `
}
