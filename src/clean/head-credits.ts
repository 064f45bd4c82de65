import type { Block, Credit } from '../model/article.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Outlet } from '../model/register.ts'
import { surnameOf } from '../text/surname-of.ts'
import { carriedFrom } from './carried-from.ts'
import { headLines } from './head-line.ts'
import { mastheadOf } from './masthead.ts'
import type { NameIndex } from './name-index.ts'
import { isPersonName } from './person-name.ts'
import { agencyBehind, signOffIn } from './sign-off.ts'
import { writerByGivenName } from './writer-by-given-name.ts'
import { ABOVE_ROLE, writersIn } from './writers.ts'

const LAST = 3
const LONGEST = 120 // characters of a closing line
const BIOGRAPHY = 300
/** "(AFP) …", "kv/AFP. OSLO. …": an agency before the first words. */
const OPENING = /^(?:\((?<name>[^()]{2,40})\)|(?:\p{Ll}{1,4}\/)+(?<behind>\p{Lu}{2,6})(?=[.:]?\s))/u
const ENDS = /[.!?]["”’)]*$/
const LAST_SENTENCE = /(?<=[.!?]["”’)]?\s)\p{Lu}[^.!?]{3,110}\.?$/u

const AGENCY = String.raw`(?:the\s)?(?:(?:(?:news|press)\s)?agency\s(?<name>\p{Lu}[^.,;:()“”"]{1,40}?)|(?<before>\p{Lu}[\p{L} ]{1,30}?)\s(?:(?:news|press)\s)?agency)`
/** "…, transmits the agency AFP.", "…, as reported by the news agency AFP.": behind a sentence of the first paragraph. */
const RELAYED = new RegExp(
  String.raw`,\s(?:(?:reports|transmits|informs|announces|relays|writes|communicates|notes)\s|as\s(?:reported|transmitted|announced|relayed|communicated)\sby\s)${AGENCY}[.,]`,
  'u',
)
/** "… signed their declaration (AFP reports)." */
const IN_BRACKETS = /\((?<name>\p{Lu}[^()]{1,30}?)\s(?:reports?|reported|writes)\)/u
/** "…, one learns from the agency AFP.", "according to the news of the AFP agency": in the first sentence, and unless somebody signs. */
const LEARNT = new RegExp(
  String.raw`(?:^|[,\s])(?:one\slearns\sfrom|[Aa]ccording\sto(?:\s(?:the\s)?(?:news|reports?|information|dispatch|material)\s(?:of|from|by))?)\s${AGENCY}(?=[.,])`,
  'u',
)
const FIRST_SENTENCE = /^.{0,600}?\p{L}{2}[.!?]["”’)]?(?=\s|$)/u

/** A line or passage of the text and where it starts there. */
interface Line {
  readonly words: string
  readonly start: number
}

/** The text whose lines are looked at, and the names that they may hold. */
interface Page {
  readonly text: string
  readonly names: NameIndex
}

/** What the lines of the head and the end name: the outlet, the writers, the agency whose text it is. */
export function headCredits(text: string, blocks: readonly Block[], names: NameIndex): Credit[] {
  const page = { text, names }
  const lineOf = ({ start, end }: Block): Line => ({ words: text.slice(start, end), start })
  const head = headLines(blocks)
  const opening = blocks.findIndex(({ type, end }) => type === 'paragraph' && ENDS.test(text.slice(end - 3, end)))
  const isClosing = (block: Block, nth: number) =>
    nth >= blocks.length - LAST && (!head.includes(block) || (opening >= 0 && nth >= opening)) // of a short one all lines are its head
  const closing = blocks.filter(isClosing).map(lineOf)
  const short = closing.filter(({ words }) => words.length < LONGEST)
  const inHead = new Set(head.map(({ start }) => start))
  const lines = [...head.map(lineOf), ...short.filter(({ start }) => !inHead.has(start))]
  const first = blocks.find((block) => !head.includes(block))
  const signed = lines.flatMap((line) => ofWriters(line, page))
  const writers = signed.length > 0 ? signed : lines.flatMap((line) => ofGivenName(line, page)).slice(0, 1)
  return [
    ...head.flatMap((block) => ofMasthead(lineOf(block), page)),
    ...writers,
    ...(first ? [...ofOpening(lineOf(first), page), ...ofRelayed(lineOf(first), writers.length > 0, page)] : []),
    ...short.flatMap((line) => ofSignOff(signOffIn(line.words, names), line, page)),
    ...closing.flatMap((line) => ofSignOff(agencyBehind(line.words, names), line, page)),
    ...lines.flatMap((line) => ofCarried(line, page)),
    ...closing.flatMap((line) => ofLastSentence(line, page)),
  ]
}

function ofMasthead(line: Line, page: Page): Credit[] {
  const found = mastheadOf(line.words, page.names)
  if (!found) return []
  const rest = line.words.slice(found.end).trimStart()
  const from = line.start + line.words.search(/[\p{L}\p{N}]/u)
  const rule = found.outlet.kind === 'agency' && rest !== '' ? 'dateline' : 'byline'
  const own = creditAt(page.text, found.outlet, from, line.start + found.end, rule)
  const behind = { words: rest, start: line.start + line.words.length - rest.length }
  if (/^\/(?:own\s)?translation\b/.test(rest)) {
    const carried = ofCarried(behind, page) // "AgBel/translation, from PPX": who translates has the text from another
    if (carried.length > 0) return carried
  }
  return [own, ...(/^with\s/.test(rest) ? ofCarried(behind, page) : [])] // "The Port Post with AP"
}

function ofWriters({ words, start }: Line, { text, names }: Page): Credit[] {
  const around = {
    before: text.slice(0, start),
    after: text.slice(start + words.length, start + words.length + LONGEST),
  }
  const told = withoutBiography(text, words)
  // "Ada Writer, Oslo" of whom the text tells is no signature but a caption, and "Ada Writer" a heading
  const isToldOf = (name: string) =>
    words === name
      ? !ABOVE_ROLE.test(around.after) && name !== name.toUpperCase() && told.split(surnameOf(name), 3).length > 2
      : words.startsWith(`${name}, `) &&
        !/\s(?:correspondent|editor|reporter)\b/i.test(words) &&
        text.split(name, 3).length > 2
  const found = writersIn(words, around, names).filter(({ name, isBare }) =>
    isBare ? text.split(surnameOf(name), 3).length === 2 : !isToldOf(name),
  )
  return found.map(({ name, at }) => {
    const evidence = evidenceAt(text, start + at, start + at + name.length)
    return { kind: 'byline', name, evidence, rule: 'byline' }
  })
}

/** Below the first line, which may be a title. */
function ofGivenName({ words, start }: Line, { text, names }: Page): Credit[] {
  const found = start === 0 ? null : writerByGivenName(words, text)
  if (!found || !isPersonName(found.name) || names.outlet(found.name)) return []
  const from = start + found.at
  return [
    { kind: 'byline', name: found.name, evidence: evidenceAt(text, from, from + found.name.length), rule: 'byline' },
  ]
}

/** The text up to a last line that opens with the writer's name: "Ada Writer is an economist." */
function withoutBiography(text: string, name: string): string {
  const end = text.trimEnd()
  const last = end.lastIndexOf('\n') + 1
  return end.startsWith(`${name} `, last) && end.length - last < BIOGRAPHY ? text.slice(0, last) : text
}

function ofOpening({ words, start }: Line, { text, names }: Page): Credit[] {
  const { name: printed, behind } = OPENING.exec(words)?.groups ?? {}
  for (const name of (printed ?? behind)?.split('/') ?? []) {
    const outlet = names.outlet(name)
    const at = start + words.indexOf(name)
    if (outlet?.kind === 'agency') return [creditAt(text, outlet, at, at + name.length, 'reported-by')]
  }
  return []
}

function ofRelayed({ words, start }: Line, isSigned: boolean, { text, names }: Page): Credit[] {
  const match =
    RELAYED.exec(words) ??
    IN_BRACKETS.exec(words) ??
    (isSigned ? null : LEARNT.exec(FIRST_SENTENCE.exec(words)?.[0] ?? ''))
  const name = match?.groups?.name ?? match?.groups?.before ?? ''
  const outlet = match && names.outlet(name)
  if (!match || outlet?.kind !== 'agency') return []
  const at = start + words.indexOf(name, match.index)
  return [creditAt(text, outlet, at, at + name.length, 'reported-by')]
}

function ofSignOff(found: ReturnType<typeof signOffIn>, { start }: Line, { text }: Page): Credit[] {
  if (!found) return []
  const at = start + found.at
  return [creditAt(text, found.outlet, at, at + found.name.length, found.isShared ? 'reported-by' : 'sign-off')]
}

function ofCarried({ words, start }: Line, { text, names }: Page): Credit[] {
  const found = carriedFrom(words, names)
  if (!found) return []
  const at = start + found.at
  return [creditAt(text, found.outlet, at, at + found.name.length, 'reported-by')]
}

/** "… too few launchers. With material from AFP." */
function ofLastSentence({ words, start }: Line, page: Page): Credit[] {
  const from = Math.max(0, words.length - 2 * LONGEST) // of a paragraph of any length
  const match = LAST_SENTENCE.exec(words.slice(from))
  return match ? ofCarried({ words: match[0], start: start + from + match.index }, page) : []
}

function creditAt(text: string, outlet: Outlet, from: number, to: number, rule: Credit['rule']): Credit {
  const kind = outlet.kind === 'agency' ? 'wire' : 'outlet'
  return { kind, name: outlet.name, evidence: evidenceAt(text, from, to), rule }
}
