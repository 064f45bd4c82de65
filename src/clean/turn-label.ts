import type { Signature } from '../model/article.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Draft } from './draft.ts'
import { namesOffice, type Signed, signatureAt, splitSigned } from './signature.ts'

// A transcript's speaker label: in capitals, a letter for question and answer, or a name, with seat and party or with
// the office's holder in brackets; in Markdown within bold marks; in minutes after a number, and what is discussed under it.
const NAMED = String.raw`(?:\p{Lu}[\p{L}.’'-]+\s){0,4}\p{Lu}[\p{L}.’'-]+`
const BRACKETS = String.raw`(?:\s\([^()\n]{1,60}\)){0,2}`
const OFFICE = String.raw`The\s(?:\p{Lu}[\p{L}.’'-]+\s|(?:of|for|the|and)\s){1,12}\(${NAMED}\)`
const WITH_POST = String.raw`\p{Lu}[\p{Lu}.’'-]+(?:\s\p{Lu}[\p{Lu}.’'-]+){1,3}(?:\s\([^()\n]{1,40}\))?,\s\p{L}[^:.!?“”"\n]{2,80}` // "JANE EXAMPLE, Secretary for Ships:"
const WITH_OFFICE = String.raw`(?:\p{Lu}[\p{L}.’'-]+\s){1,4}\p{Lu}[\p{L}.’'-]+,\s\p{L}[^:.!?“”"\n]{2,80}` // "Jane Example, Secretary for Ships:", on a page that says what it is
const OF_POST = String.raw`\p{Lu}[\p{L}.’'-]+(?:\s(?:\p{Lu}[\p{L}.’'-]+|of|for|the|and)){1,7},\s${NAMED}` // "NATO Secretary General, Jane Example:"
const TITLED = String.raw`\p{Lu}[\p{L}.’'-]+(?:\s(?:\p{Lu}[\p{L}.’'-]+|of|for|the|and|to)){2,10}` // "President of Velmark Jane Example:"
const LABEL = new RegExp(
  String.raw`^(?<lead>(?:\d{1,3}\.\s(?:\p{Lu}[^.:!?“”"\n]{2,60}\.\s)?|Q\d{1,3}\.?\s)?(?<bold>\*\*|__)?)(?<label>${OFFICE}|The\s[Cc]hair(?:man|woman)?|[QA](?:\s\([^)]{1,40}\))?|${WITH_POST}|${OF_POST}|\p{Lu}[\p{Lu}./’'-]+(?:\s\p{Lu}[\p{Lu}.’'-]+){0,5}(?:\s?\([^)]{1,40}\))?|${NAMED}${BRACKETS}|${TITLED}|(?<posted>${WITH_OFFICE}))(?<colon>:(?:\*\*|__)?|(?:\*\*|__):)(?:\s+(?=\S)|\s*$)`,
  'u',
)
/** "Ms Jane EXAMPLE (Leader of the Opposition). We …", "The SPEAKER. Order.": an official report's. */
const REPORTED =
  /^(?<label>(?:The\s\p{Lu}{4,}(?:\s\p{Lu}{2,}){0,3}|(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Hon|M|Mme)\.?\s(?:\p{Lu}[\p{L}.’'-]+\s){0,3}\p{Lu}[\p{Lu}’'-]+)(?:\s\([^()\n]{1,60}\))?)(?<colon>\.)\s+(?=\S)/u
/** "[PRIME MINISTER EXAMPLE] We …": a subtitle's. */
const SUBTITLED =
  /^(?<lead>(?:[-–]\s)?\[)(?<label>\p{Lu}[\p{Lu}.’'-]+(?:\s\p{Lu}[\p{Lu}.’'-]+){0,4})(?<colon>\]):?\s+(?=\S)/u

export const ROLES =
  /^(?:Q|A|Question|Answer|Moderator|Host|Interviewer|Journalist|Reporter|Anchor|Presenter|Chair)(?:\s\([^)]*\))?$/i

/** What a document says of itself before a colon: no speaker. */
const OF_DOCUMENT =
  /^(?:(?:Official |Edited |Unofficial |Full )?Transcript|Record|Minutes|Subject|Topic|Venue|Place|Location|Date|Time|(?:Members )?[Pp]resent|Witness(?:es)?|Apologies|In attendance|Participants|Speakers|Panel(?:l?ists)?|Guests?|Live(?: updates)?|Attendance|Attendees|Note|Notes|Photo|Photos|Picture|Pictures|Caption|Correction|Source|Sources|Text|Words|Author|Editor|Contact|Media Contact|Enquiries|Signed|Next|Duration|Update|Summary)$/i

/** A label where it stands in its block. */
export interface Label {
  readonly words: string
  readonly start: number
  readonly end: number // behind its colon and its bold marks
  readonly alone: boolean // nothing else stands in the block: the words are in the next
  readonly numbered: boolean // behind the number of an item, and its title: "2. Reply. Ms Example: …"
  readonly posted: boolean // the office stands behind a name that is not in capitals, which proves less
}

/** The speaker's label that a block opens with, as a transcript prints it; null: none. */
export function labelOf({ type, words }: Draft, isPlace: (words: string) => boolean): Label | null {
  const head = words.slice(0, 200)
  const match = type === null ? (LABEL.exec(head) ?? REPORTED.exec(head) ?? SUBTITLED.exec(head)) : null
  const { lead = '', label = '', colon = '', bold, posted } = match?.groups ?? {}
  if (!match || label === '' || isPlace(label.trim()) || OF_DOCUMENT.test(label.trim())) return null
  if (bold === undefined && !/^[:.\]]$/.test(colon)) return null
  if (posted !== undefined && !namesOffice(posted.slice(posted.indexOf(',')))) return null
  if (/\s(?:of|for|the|and|to)\s/.test(label) && !/^The\s|[,(]/.test(label) && !isTitled(label)) return null
  const end = lead.length + label.length + colon.length
  const rest = words.slice(end).trim()
  if (isHeading(label, rest)) return null
  const alone = rest === ''
  const numbered = /^\d/.test(lead)
  return { words: label.trim(), start: lead.length, end, alone, numbered, posted: posted !== undefined }
}

/** "BACKGROUND: THE DIVISION" */
const isHeading = (label: string, rest: string): boolean =>
  rest !== '' && (label + rest).toUpperCase() === label + rest && /[\p{L}\p{N}]$/u.test(rest) && /\p{L}{2}/u.test(rest)

/** An office and a name, not "The state of the union". */
const isTitled = (label: string): boolean => splitSigned(label, 0, label.length).office !== null

/** Who a label says speaks. */
export function signatureOf(text: string, { start }: Pick<Draft, 'start'>, label: Label): Signature {
  const from = start + label.start
  return signatureAt(signedIn(text, from, label.words), { start, end: start + label.end })
}

/** "The Minister for Ships (Jane Example)" has the name in the brackets, "Jane Example (Northwick) (Ind)" before them. */
function signedIn(text: string, start: number, words: string): Signed {
  const bracket = words.indexOf(' (')
  if (bracket < 0 || ROLES.test(words)) return splitSigned(text, start, start + words.length)
  if (!/^The\s/.test(words)) {
    const signed = splitSigned(text, start, start + bracket)
    const post = words.indexOf('), ') // "JANE EXAMPLE (Centre), Secretary for Ships"
    return post < 0 ? signed : { ...signed, office: evidenceAt(text, start + post + 3, start + words.length) }
  }
  const office = evidenceAt(text, start + 'The '.length, start + bracket)
  return { name: evidenceAt(text, start + bracket + 2, start + words.length - 1), office }
}
