import type { Draft } from './draft.ts'
import { endsLikeSentence } from './draft.ts'
import { isPersonName } from './person-name.ts'
import { type Signed, signatureAt, splitSigned } from './signature.ts'

const HEAD = 5 // lines in which a speech says whose it is
const LONGEST = 240 // UTF-16 units of such a line
const LEAST_OWN = 2 // paragraphs in the first person
const LEAST_WORDS = 4 // of a paragraph that is told: "Thank you." is none

const SPEECH =
  /(?:^|\s)(?:speech|remarks|(?:opening|closing|keynote|welcome)?\s?address|statement|keynote|lecture|intervention|doorstep|message|toast|eulogy|introduction)\s(?:\((?:as\s)?(?:delivered|prepared)[^)]*\)\s)?(?:by|of|from)\s(?:(?:the|our|His Excellency|Her Excellency|H\.E\.)\s)*(?<who>\p{Lu}[^\n]*)$/iu
/** Where the name ends: "at the conference", "in Antwerp", a comma that no name follows. */
const BEHIND = /,?\s(?:at|in|on|to|before|during|following|after|ahead|upon|with|for the|about)\s.*$|,?\s\d.*$/u
const I = /(?<![\p{L}’'])(?:I|I['’](?:m|ve|d|ll)|my|me)(?![\p{L}])/u
const WE = /(?<![\p{L}])(?:[Ww]e|[Oo]ur|us|[Ll]et me)(?![\p{L}])/u
const QUOTED = /["“„«][^"”“«»]*["”»]/gu
const ASIDE = /^(?:[[(].*[\])]|check against delivery.*|(?:as (?:delivered|prepared)).*|embargoed.*)$/i

/**
 * A speech told as such, "Remarks by NATO Secretary General Jane Example at …" above paragraphs in the first person: each of
 * these is the speaker's. Not where the text tells of the speaker as of another, as a report or a release does.
 */
export function markMonologue(text: string, drafts: readonly Draft[]): void {
  if (drafts.some(({ type }) => type === 'transcript-turn')) return
  const lines = drafts.slice(0, HEAD).map((line, nth) => speakerIn(text, line, drafts[nth - 1]?.words ?? ''))
  const head = lines.findIndex((signed) => signed !== null)
  const signed = lines[head]
  if (!signed) return
  const paragraphs = drafts.slice(head + 1).filter(({ type, words }) => type === null && isTold(words))
  if (!isOwnVoice(paragraphs, signed.name.exact)) return
  for (const draft of paragraphs) {
    draft.type = 'transcript-turn'
    draft.signature = signatureAt(signed, { start: draft.start, end: draft.start }) // a statement each
  }
}

/** Whose speech a line of the head says it is, or two together: "Remarks", "by NATO Secretary General Jane Example at …". */
function speakerIn(text: string, { start, words }: Draft, above: string): Signed | null {
  const line = /^by\s/i.test(words) ? `${above} ${words}` : words
  const who = line.length > LONGEST ? undefined : SPEECH.exec(line)?.groups?.who
  if (who === undefined) return null
  const from = start + words.lastIndexOf(who)
  const signed = splitSigned(text, from, from + who.replace(BEHIND, '').length)
  return isPersonName(signed.name.exact) ? signed : null
}

const isTold = (words: string): boolean =>
  words.split(/\s+/).length >= LEAST_WORDS && endsLikeSentence(words) && !/,$/.test(words) && !ASIDE.test(words)

/** In the first person outside of quotation marks, and nowhere "Example said". */
function isOwnVoice(paragraphs: readonly Draft[], name: string): boolean {
  const surname = name.split(/\s/).at(-1) ?? name
  const told = new RegExp(
    `(?<!\\p{L})${surname}(?:,[^,]{1,60},)?\\s(?:said|says|told|added|stressed|noted|underlined|emphasi[sz]ed)\\b`,
    'u',
  )
  const bare = paragraphs.map(({ words }) => words.replace(QUOTED, ''))
  if (bare.some((words) => told.test(words)) || !bare.some((words) => I.test(words))) return false
  return bare.filter((words) => I.test(words) || WE.test(words)).length >= LEAST_OWN
}
