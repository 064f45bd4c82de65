import { evidenceAt } from '../model/evidence.ts'
import { escaped } from '../text/escaped.ts'
import type { Draft } from './draft.ts'
import { endsLikeSentence } from './draft.ts'
import { isPersonName } from './person-name.ts'
import { namesOffice, type Signed, signatureAt, splitSigned } from './signature.ts'

const HEAD = 5 // lines in which a speech says whose it is
const OWN_HEAD = 7 // or in which a line of its own names the speaker
const LONGEST = 240 // UTF-16 units of such a line
const LEAST_OWN = 2 // paragraphs in the first person
const LEAST_WORDS = 4 // of a paragraph that is told: "Thank you." is none

const SPEECH =
  /(?:^|\s)(?:speech|remarks|(?:opening|closing|keynote|welcome)?\s?address|statement|keynote|lecture|intervention|doorstep|press\s(?:point|conference|briefing)|message|toast|eulogy|introduction)\s(?:\((?:as\s)?(?:delivered|prepared)[^)]*\)\s)?(?:by|of|from)\s(?:(?:the|our|His Excellency|Her Excellency|H\.E\.)\s)*(?<who>\p{Lu}[^\n]*)$/iu
/** "by NATO Secretary General Jane Example with the Prime Minister of Velmark" */
const IS_JOINT =
  /^[Bb]y\s.*\swith\s(?:the\s)?\p{Lu}|\b(?:[Jj]oint|[Pp]ress\s(?:point|conference|briefing))\b.*\swith\s(?:the\s)?\p{Lu}/u
/** Where the name ends: "at the conference", "in Antwerp", a comma that no name follows. */
const BEHIND = /,?\s(?:at|in|on|to|before|during|following|after|ahead|upon|with|for the|about)\s.*$|,?\s\d.*$/u
const I = /(?<![\p{L}’'])(?:I|I['’](?:m|ve|d|ll)|my|me)(?![\p{L}])/u
const WE = /(?<![\p{L}])(?:[Ww]e|[Oo]ur|us|[Ll]et me)(?![\p{L}])/u
const QUOTED = /["“„«][^"”“«»]*["”»]/gu
const ASIDE =
  /^(?:[[(].*[\])]|check against (?:delivery|recording).*|(?:as (?:delivered|prepared)).*|embargoed.*|translated from .*|(?:this page|for (?:further|more) information)\b.*)$/i
/** What reporters ask between the paragraphs: "Question: …". */
const ASKED = /^(?:Questions?|Q|Journalists?|Reporters?)\b/i
const NEAR = 1500 // UTF-16 units behind the title in which the holder of its office is named

/**
 * A speech told as such, "Remarks by NATO Secretary General Jane Example at …" above paragraphs in the first person: each of
 * these is the speaker's, questions between them being somebody else's. Not where the text tells of the speaker as of another, as a
 * report or a release does; what stands before the first label of a joint press point is of whom its title names first. "Remarks by the
 * Prime Minister" are of whom it names with that office.
 */
export function markMonologue(text: string, drafts: readonly Draft[]): void {
  const turn = drafts.findIndex(
    ({ type, signature }) => type === 'transcript-turn' && !ASKED.test(signature?.name.exact ?? ''),
  )
  const own = turn < 0 ? drafts : drafts.slice(0, turn)
  const top = own.slice(0, OWN_HEAD)
  const isSpeech = top.some(({ words }) => words.length <= LONGEST && OF_SPEECH.test(words))
  const told = top.slice(0, HEAD).map((line, nth) => speakerIn(text, line, drafts[nth - 1]?.words ?? ''))
  const isTitled = told.some((signed) => signed !== null)
  const lines = isTitled || !isSpeech || turn >= 0 ? told : top.map((line) => ownLine(text, line))
  const head = lines.findIndex((signed) => signed !== null)
  const signed = lines[head]
  if (!signed) return
  if (turn < 0 && IS_JOINT.test(drafts[head]?.words ?? '')) return // another speaks in it, nobody tells where
  const surname = signed.name.exact.split(/\s/).at(-1) ?? ''
  const isOfOther = (words: string) => words.includes(surname) && !I.test(words) // nobody speaks of himself by name
  const paragraphs = own
    .slice(head + 1)
    .filter(({ type, words }) => type === null && isTold(words) && !isOfOther(words))
  if (!isOwnVoice(paragraphs, signed.name.exact)) return
  for (const draft of paragraphs) {
    draft.type = 'transcript-turn'
    draft.signature = signatureAt(signed, { start: draft.start, end: draft.start }) // a statement each
  }
}

/** What the head of a speech says of it, whoever speaks. */
const OF_SPEECH =
  /^(?:speech(?:es)?|remarks|address(?:es)?)\b|\b(?:check against (?:delivery|recording)|as (?:delivered|prepared)|transcribed from the recording|(?:remarks|words) to the press)\b/i

/** "Defence Minister Jane Example:", "President Jane EXAMPLE", "Minister Jane Example said:": an office and a name, and nothing else. */
function ownLine(text: string, { start, words }: Draft): Signed | null {
  const own = words.replace(/\s(?:said|spoke)?:$|:$/, '')
  if (own.length > LONGEST_NAME || /[.!?:;,]/.test(own)) return null
  const signed = splitSigned(text, start, start + own.length)
  return signed.office !== null && isPersonName(signed.name.exact) ? signed : null
}
const LONGEST_NAME = 80

/** Whose speech a line of the head says it is, or two together: "Remarks", "by NATO Secretary General Jane Example at …". */
function speakerIn(text: string, { start, words }: Draft, above: string): Signed | null {
  const line = /^by\s/i.test(words) ? `${above} ${words}` : words
  const who = line.length > LONGEST ? undefined : SPEECH.exec(line)?.groups?.who
  if (who === undefined) return null
  const from = start + words.lastIndexOf(who)
  const own = who.replace(BEHIND, '')
  const signed = splitSigned(text, from, from + own.length)
  const printed = isPersonName(signed.name.exact) ? signed : null
  return namesOffice(own.split(' ').at(-1) ?? '') ? (namedBelow(text, own, start) ?? printed) : printed
}

/** "Remarks by the Prime Minister", and below it "Prime Minister Jane Example arrived". */
function namedBelow(text: string, office: string, start: number): Signed | null {
  const found = new RegExp(
    `${escaped(office)}\\s(?<name>\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){1,2})`,
    'du',
  ).exec(text.slice(start, start + NEAR))
  const [from, to] = found?.indices?.groups?.name ?? [0, 0]
  if (!found || !isPersonName(text.slice(start + from, start + to))) return null
  const at = start + found.index
  return { name: evidenceAt(text, start + from, start + to), office: evidenceAt(text, at, at + office.length) }
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
