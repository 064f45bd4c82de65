import type { Claim } from '../model/claim.ts'
import type { SpeakerCorrected, Statement } from '../model/statement.ts'
import { dateInWords } from './dates.ts'
import { bare, oneLine } from './one-line.ts'
import { MODALITY, WORDS } from './words.ts'

/** What was said, on one line: quoted words in our quotation marks, the article's words as printed. */
export function statementWords(statement: Statement): string {
  const { mode, quoted, contents } = statement
  if (mode === 'direct')
    return `“${(quoted.length > 0 ? quoted : contents).map((part) => bare(part.exact)).join(' … ')}”`
  return contents.map((part) => oneLine(part.exact)).join(' … ')
}

/** A claim's words: in quotation marks where one of its statements quotes them. */
function claimWords(words: string, statements: readonly (Statement | undefined)[]): string {
  const quoted = statements.some((statement) => statement !== undefined && statement.quoted.length > 0)
  // words with marks of their own inside keep them as printed
  return quoted && !/["“”„«»]/.test(bare(words)) ? `“${bare(words)}”` : oneLine(words)
}

/** The words that lead up to what is no quotation, where they touch it: "acknowledged uncertainty about" before "Moscow’s intentions". */
export function leadOf({ mode, cue, contents: [first] }: Statement): string {
  const touches = mode !== 'direct' && cue !== null && first !== undefined && first.start - cue.end === 1
  return touches ? `${oneLine(cue.exact)} ` : ''
}

/** A claim's words after what leads up to them: all that its only telling says, or what several have in common. */
export function claimTold(
  { words }: Pick<Claim, 'words'>,
  statements: readonly (Statement | undefined)[],
): { readonly lead: string; readonly words: string } {
  const [only] = statements
  if (statements.length === 1 && only !== undefined) return { lead: leadOf(only), words: statementWords(only) }
  const begins = statements.find((one) => one?.quoted.length === 0 && one.contents[0]?.exact.startsWith(words))
  return { lead: begins === undefined ? '' : leadOf(begins), words: claimWords(words, statements) }
}

/** A claim's speaker, where anybody could be told. */
export function speakerOfClaim({ speaker }: Pick<Claim, 'speaker'>): string {
  return oneLine(speaker) || WORDS.speakerUnknown
}

/** "as U.S. Senator", "pledge", "carried by Ada Brandt": only what adds something. */
export function mannerOf(statement: Statement, { office: withOffice = true } = {}): string[] {
  const { office, modality, mode, carriedBy } = statement
  const manner: string[] = []
  if (office !== null && withOffice) manner.push(`as ${oneLine(office.text)}`)
  if (MODALITY[modality] !== '') manner.push(MODALITY[modality])
  if (mode === 'indirect') manner.push('indirect')
  if (carriedBy !== null) manner.push(`carried by ${oneLine(carriedBy.name)}`)
  if (statement.corrected) manner.push(correctionInWords(statement.corrected))
  return manner
}

/** "speaker corrected by A. Kessler, 24 Nov 2026; told as Marco Rubio without it". */
export function correctionInWords({ by, at, told }: SpeakerCorrected): string {
  const before = told === null ? 'nobody’s' : `${oneLine(told.name)}’s`
  return `speaker corrected by ${oneLine(by)}, ${dateInWords(at.slice(0, 10))}; without it told as ${before}`
}
