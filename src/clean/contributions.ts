import type { Signature } from '../model/article.ts'
import { evidenceAt } from '../model/evidence.ts'
import { CONTRIBUTION_MARK } from './contribution-mark.ts'
import type { Draft } from './draft.ts'
import { isPersonName } from './person-name.ts'
import { type Signed, signatureAt, splitSigned } from './signature.ts'

const LEAST = 2 // marks: one may stand in any article
const PORTRAIT = /^.{2,80}\sPortrait\s(?=\S)/
const BRACKET = /\s?\((?<inner>[^()\n]{2,60})\)/u
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness)\s/
const LONGEST = 200
const CLOCK = /^\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?$/i
const STAGE = /^[[(][^\])]{1,60}[\])]$/

/**
 * The contributions of a debate as copied from the official report: under a line that names who speaks ("Jane Example (Stowmere) (Lab)",
 * "The Secretary of State for Defence (Jane Example)", in one line or two) and a mark of the page stand the words, up to the next such line.
 */
export function markContributions(text: string, drafts: readonly Draft[]): void {
  const marks = drafts.flatMap(({ words, type }, at) => (type !== 'post' && CONTRIBUTION_MARK.test(words) ? [at] : []))
  if (marks.length < LEAST) return
  const labels = marks.map((mark) => labelAbove(text, drafts, mark))
  marks.forEach((mark, nth) => {
    const label = labels[nth]
    const next = marks[nth + 1]
    const end = next === undefined ? drafts.length : next - (labels[nth + 1]?.lines ?? 1)
    for (const draft of drafts.slice(mark - (label?.lines ?? 0), mark + 1)) draft.type = 'subhead'
    for (const draft of label ? drafts.slice(mark + 1, end) : []) sign(draft, label?.signature ?? null)
  })
}

function sign(draft: Draft, signature: Signature | null): void {
  if (draft.type !== null || CLOCK.test(draft.words) || STAGE.test(draft.words)) return
  draft.type = 'transcript-turn'
  draft.signature = signature
}

interface Label {
  readonly signature: Signature
  readonly lines: number
}

function labelAbove(text: string, drafts: readonly Draft[], mark: number): Label | null {
  const [above, last] = [drafts[mark - 2], drafts[mark - 1]]
  if (!last || last.words.length > LONGEST) return null
  const lines = above && last.words.startsWith('(') ? 2 : 1 // "Jane Example" over "(Stowmere) (Lab)"
  const first = lines === 2 && above ? above : last
  const start = first.start + (PORTRAIT.exec(first.words)?.[0].length ?? 0)
  const signed = signedIn(text, start, last.end)
  return signed && { signature: signatureAt(signed, { start: first.start, end: last.end }), lines }
}

/** The name before the brackets of a seat and a party, or in those behind an office. */
function signedIn(text: string, start: number, end: number): Signed | null {
  const words = text.slice(start, end)
  const bracket = BRACKET.exec(words)
  const [head, inner] = [words.slice(0, bracket?.index ?? words.length).trimEnd(), bracket?.groups?.inner]
  if (bracket && inner !== undefined && /^(?:The|Mr|Madam)\s/.test(head) && isNamed(inner)) {
    const from = start + bracket.index + bracket[0].indexOf(inner)
    const office = head.replace(/^The\s/, '')
    const at = start + head.length - office.length
    return { name: evidenceAt(text, from, from + inner.length), office: evidenceAt(text, at, at + office.length) }
  }
  return isNamed(head) ? splitSigned(text, start, start + head.length) : null
}

const isNamed = (words: string): boolean => isPersonName(words.replace(COURTESY, ''))
