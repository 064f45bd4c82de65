import type { Signature } from '../model/article.ts'
import { evidenceAt } from '../model/evidence.ts'
import { type Draft, endsLikeSentence } from './draft.ts'
import { namesOffice, type Signed, signatureAt, splitSigned } from './signature.ts'

// A transcript's speaker label: in capitals, a letter for question and answer, or a name, with seat and party or with
// the office's holder in brackets; in Markdown within bold marks; in minutes after a number.
const NAMED = String.raw`(?:\p{Lu}[\p{L}.’'-]+\s){0,4}\p{Lu}[\p{L}.’'-]+`
const BRACKETS = String.raw`(?:\s\([^()\n]{1,60}\)){0,2}`
const OFFICE = String.raw`The\s(?:\p{Lu}[\p{L}.’'-]+\s|(?:of|for|the|and)\s){1,12}\(${NAMED}\)`
const WITH_POST = String.raw`\p{Lu}[\p{Lu}.’'-]+(?:\s\p{Lu}[\p{Lu}.’'-]+){1,3},\s\p{L}[^:.!?“”"\n]{2,80}` // "JANE EXAMPLE, Secretary for Ships:"
const WITH_OFFICE = String.raw`(?:\p{Lu}[\p{L}.’'-]+\s){1,4}\p{Lu}[\p{L}.’'-]+,\s\p{L}[^:.!?“”"\n]{2,80}` // "Jane Example, Secretary for Ships:", on a page that says what it is
const OF_POST = String.raw`\p{Lu}[\p{L}.’'-]+(?:\s(?:\p{Lu}[\p{L}.’'-]+|of|for|the|and)){1,7},\s${NAMED}` // "NATO Secretary General, Jane Example:"
const TITLED = String.raw`\p{Lu}[\p{L}.’'-]+(?:\s(?:\p{Lu}[\p{L}.’'-]+|of|for|the|and|to)){2,10}` // "President of Velmark Jane Example:"
const LABEL = new RegExp(
  String.raw`^(?<lead>(?:\d{1,3}\.\s)?(?<bold>\*\*|__)?)(?<label>${OFFICE}|[QA](?:\s\([^)]{1,40}\))?|${WITH_POST}|${OF_POST}|\p{Lu}[\p{Lu}./’'-]+(?:\s\p{Lu}[\p{Lu}.’'-]+){0,5}(?:\s?\([^)]{1,40}\))?|${NAMED}${BRACKETS}|${TITLED}|(?<posted>${WITH_OFFICE}))(?<colon>:(?:\*\*|__)?|(?:\*\*|__):)\s+(?=\S)`,
  'u',
)
const HEAD = 8 // lines in which a page says that it is a transcript
const LONGEST = 160
const CALLED =
  /\b(?:transcripts?|press (?:conference|point|briefing)|doorstep|as delivered|question and answer session|Q\s?(?:&|and)\s?A)\b/i
const ROLES =
  /^(?:Q|A|Question|Answer|Moderator|Host|Interviewer|Journalist|Reporter|Anchor|Presenter|Chair)(?:\s\([^)]*\))?$/i

const OWN_VOICE = /(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y)(?![\p{L}])/u // behind the last label: no narration
const INITIALS = /^\p{Lu}{1,4}$/u
const TITLE =
  /^(?:MR|MS|MRS|DR|SEN|SENATOR|REP|GEN|GENERAL|ADM|ADMIRAL|COL|AMB|AMBASSADOR|PRESIDENT|MINISTER|SECRETARY|CHAIRMAN|CHAIRWOMAN|THE CHAIR|THE PRESIDENT|THE SPEAKER|THE WITNESS)\b/

/** What a document says of itself before a colon: no speaker. */
const OF_DOCUMENT =
  /^(?:(?:Official |Edited |Unofficial |Full )?Transcript|Record|Minutes|Subject|Topic|Venue|Place|Location|Date|Time|(?:Members )?[Pp]resent|Witness(?:es)?|Apologies|In attendance|Participants|Attendance|Attendees|Note|Notes|Photo|Photos|Picture|Pictures|Caption|Correction|Source|Sources|Text|Words|Author|Editor|Contact|Media Contact|Enquiries|Signed|Next|Duration|Update|Summary)$/i

/** A label where it stands in its block. */
interface Label {
  readonly words: string
  readonly start: number
  readonly end: number // behind its colon and its bold marks
  readonly posted: boolean // the office stands behind a name that is not in capitals, which proves less
}

/**
 * Find the turns of a transcript. One label proves nothing ("BRUSSELS: …", "Risks: …"): two in capitals or as question
 * and answer do, or three that name people and come back. Where most lines have a label, or the page says that it is a transcript, one without goes on
 * with the turn before, between two turns or, of such a page, in the first person behind the last; else it is narration.
 */
export function markTurns(text: string, drafts: readonly Draft[], isPlace: (words: string) => boolean): void {
  // The first line may be a title with a colon in it.
  const isOne = drafts.slice(0, HEAD).some(({ words }) => words.length < LONGEST && CALLED.test(words))
  const labels = drafts.map((draft, index) => {
    const label = index === 0 && !endsLikeSentence(draft.words) ? null : labelOf(draft, isPlace)
    return label?.posted && !isOne ? null : label
  })
  const told = labels.filter((label) => label !== null)
  if (!isTranscript(told.map(({ words }) => words)) && told.filter(({ posted }) => posted).length < 2) return
  const goesOn = isOne || told.length >= drafts.length / 2
  const last = goesOn ? labels.findLastIndex((label) => label !== null) : -1
  const isLastTurn = ({ words }: Draft, index: number) => isOne && index > last && OWN_VOICE.test(words)
  let turn: Signature | null = null
  let bold = false
  drafts.forEach((draft, index) => {
    if (draft.type !== null) return
    const label = labels[index]
    if (label) {
      turn = signatureOf(text, draft, label)
      bold = isBold(draft.words)
    } else if ((index > last && !isLastTurn(draft, index)) || isBold(draft.words) !== bold) turn = null // questions in bold, answers not: another speaks
    if (!turn || isStageDirection(draft.words)) return
    draft.type = 'transcript-turn'
    draft.signature = turn
  })
}

function labelOf({ type, words }: Draft, isPlace: (words: string) => boolean): Label | null {
  const match = type === null ? LABEL.exec(words.slice(0, 200)) : null
  const { lead = '', label = '', colon = '', bold, posted } = match?.groups ?? {}
  if (!match || label === '' || isPlace(label.trim()) || OF_DOCUMENT.test(label.trim())) return null
  if (bold === undefined && colon !== ':') return null
  if (posted !== undefined && !namesOffice(posted.slice(posted.indexOf(',')))) return null
  if (/\s(?:of|for|the|and|to)\s/.test(label) && !/^The\s|[,(]/.test(label) && !isTitled(label)) return null
  const end = lead.length + label.length + colon.length
  return { words: label.trim(), start: lead.length, end, posted: posted !== undefined }
}

/** An office and a name, not "The state of the union". */
const isTitled = (label: string): boolean => splitSigned(label, 0, label.length).office !== null

/** All of it in bold, as interviews set their questions. */
const isBold = (words: string): boolean => /^(\*\*|__)(?:(?!\1).)+\1$/s.test(words)

function isTranscript(printed: readonly string[]): boolean {
  const labels = printed.map((label) => label.replace(/,\s.*$/, '')) // without the post behind a name
  const capitals = labels.filter((label) => label === label.toUpperCase() && !ROLES.test(label))
  const comesBack =
    new Set(capitals).size < capitals.length || capitals.some((label) => TITLE.test(label) || INITIALS.test(label))
  const asked = labels.filter((label) => ROLES.test(label)).length
  // "DRIVING THE DAY: …", "MEANWHILE IN OSLO: …": headings do not come back
  if (asked >= 2 || (asked + capitals.length >= 2 && (comesBack || asked > 0))) return true
  if (labels.filter((label) => label.endsWith(')')).length >= 2) return true
  const names = labels.filter((label) => label.includes(' '))
  return (names.length >= 3 || asked > 0) && new Set(names).size < names.length
}

const isStageDirection = (words: string): boolean => /^[[(][^\])]{1,60}[\])]$/.test(words)

function signatureOf(text: string, { start }: Draft, label: Label): Signature {
  const from = start + label.start
  return signatureAt(signedIn(text, from, label.words), { start, end: start + label.end })
}

/** "The Minister for Ships (Jane Example)" has the name in the brackets, "Jane Example (Northwick) (Ind)" before them. */
function signedIn(text: string, start: number, words: string): Signed {
  const bracket = words.indexOf(' (')
  if (bracket < 0 || ROLES.test(words)) return splitSigned(text, start, start + words.length)
  if (!/^The\s/.test(words)) return splitSigned(text, start, start + bracket)
  const office = evidenceAt(text, start + 'The '.length, start + bracket)
  return { name: evidenceAt(text, start + bracket + 2, start + words.length - 1), office }
}
