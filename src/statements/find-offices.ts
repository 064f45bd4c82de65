import type { Article, Block } from '../model/article.ts'
import type { DateMention } from '../model/date.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { OfficeMention } from '../model/office-mention.ts'
import { readOffice } from '../register/office-of-words.ts'
import { POST_WORDS } from '../register/posts.ts'
import type { Register } from '../register/register.ts'
import { fold } from '../text/fold.ts'
import { spansIn } from '../text/spans-in.ts'
import { dayTold } from './day-told.ts'
import type { PersonMention } from './people.ts'
import { TITLE } from './role-words.ts'

const READ = new Set<Block['type']>(['paragraph', 'unknown', 'post', 'pull-quote', 'caption', 'transcript-turn'])
const LONGEST = 160 // characters of a title or an apposition that we look at

/** Every office that the article prints with a person's name, before it ("Senator X") or after it ("X, US Senator"). */
export function findOffices(
  article: Article,
  people: readonly PersonMention[],
  dates: readonly DateMention[],
  register: Register,
): OfficeMention[] {
  const found: OfficeMention[] = []
  for (const person of people) {
    const block = spansIn(article.blocks, person.start, person.end)[0]
    const around = edges(block, person)
    if (!block || !around) continue
    const span =
      before(article.text, around.start, person.start, register) ??
      after(article.text, person.end, around.end, register)
    if (!span) continue
    const evidence = evidenceAt(article.text, span.start, span.end)
    const day = dayTold(article, block, span, dates)
    found.push({
      personId: person.id,
      name: person.name,
      text: evidence.exact,
      evidence,
      where: whereOf(block),
      ...day,
    })
  }
  return found
}

/** As far around the name as its block goes; null where the block is not read. A signature line is read with what it signs. */
function edges(block: Block | undefined, person: PersonMention): { start: number; end: number } | null {
  if (!block || !(READ.has(block.type) || block.signature)) return null
  return { start: Math.max(block.start, person.start - LONGEST), end: Math.min(block.end, person.end + LONGEST) }
}

function whereOf(block: Block): OfficeMention['where'] {
  if (block.signature) return block.signature.handle === null && block.type !== 'post' ? 'pull-quote' : 'post'
  return block.type === 'caption' ? 'caption' : 'text'
}

/** The longest run of words just before the name that reads as an office. */
function before(
  text: string,
  from: number,
  nameStart: number,
  register: Register,
): { start: number; end: number } | null {
  const line = text.slice(from, nameStart)
  const starts = [...line.matchAll(/(?<![\p{L}\p{N}.’'-])[\p{L}]/gu)].map((match) => match.index).slice(-9)
  if (!/[\p{L}.],?\s$/u.test(line)) return null
  if (!mayHoldTitle(line)) return null
  for (const reads of [isOffice, isRole]) {
    for (const start of starts) {
      const words = line.slice(start).trim().replace(/,$/, '')
      if (
        /[,;:“”"(]|\p{Ll}{2}[.?!]\s/u.test(words) ||
        !reads(register, words) ||
        cutShort(line.slice(0, start), register)
      )
        continue
      return { start: from + start, end: from + start + words.length }
    }
  }
  return null
}

const MODIFIER =
  /^(?:deputy|vice|shadow|then|former|ex|junior|state|federal|assistant|acting|interim|outgoing|incoming|associate|prime|chief|trade|finance|interior|economy|justice|energy|health|education|transport|labour|culture|agriculture|environment|home|public|safety|digital|climate|development|first|under|sub|co|permanent|parliamentary)$/i

/** Whether the word before belongs to the office: "Deputy", "then-", "Trade"; a country or a body before it does not. */
function cutShort(before: string, register: Register): boolean {
  const word = /([\p{L}\p{M}.’'-]+)\s?$/u.exec(before)?.[1]
  if (word === undefined) return false
  const last = word.split('-').at(-1) ?? word
  if (MODIFIER.test(last.replace(/\.$/, '')) || /-$/.test(word)) return true
  const bare = fold(word.replace(/['’]s?$/, ''))
  return (
    /^\p{Lu}/u.test(word) &&
    !/['’]s?$/.test(word) &&
    !register.bodyWords.has(bare) &&
    !/^(?:the|in|on|but|and|as|when|while|for|with|to|by|at)$/.test(bare)
  )
}

/** A cheap look before every reading is tried. */
const mayHoldTitle = (line: string) =>
  line
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.some((word) => TITLE.has(word) || /^(?:sen|rep|gov|gen|chief|pm)$/.test(word)) ?? false

/** Where an apposition stops naming an office and starts telling what its holder did. */
const DESCRIBES = /\s(?:\p{L}+ing|who|whose|which|said|says|told|as|when|while|instead)(?=\s|$)/u

const APPOSITION =
  /^,\s(?:the\s|an?\s|now\s|currently\s|who is\s(?:the\s|an?\s)?)?([^,.;:()“”"—\n]*(?:\p{Lu}\.[^,;:()“”"—\n]*)*)/u

/** "X, undersecretary of defense for policy," – up to the next comma, dash or end of sentence. */
function after(text: string, nameEnd: number, to: number, register: Register): { start: number; end: number } | null {
  const match = APPOSITION.exec(text.slice(nameEnd, to))
  const words = match?.[1]?.split(DESCRIBES)[0]?.trim()
  if (!match || !words) return null
  const kept = officeIn(words, register)
  if (!kept) return null
  const start = nameEnd + match[0].indexOf(kept)
  return { start, end: start + kept.length }
}

/** "Velmark’s foreign minister and a former mayor": the longest run of its words that reads as one office, else as one role. */
function officeIn(words: string, register: Register): string | null {
  const parts = words.split(' ')
  const least = parts.findIndex(isOfOffice) // no shorter run can be an office: a look that spares most readings
  if (least < 0) return null
  const heads = parts.slice(least).map((_, index) => parts.slice(0, parts.length - index).join(' '))
  const bodiless = heads.map((head) => head.replace(/^\p{Lu}[\p{L}\p{M} -]*?['’]s?\s/u, '')) // a country that nobody registered
  const known = heads.find((head) => isOffice(register, head)) ?? bodiless.find((head) => isOffice(register, head))
  return known ?? heads.find((head) => isRole(register, head)) ?? null
}

const isOfOffice = (word: string): boolean =>
  word
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((part) => POST_WORDS.has(part) || TITLE.has(part))

function isOffice(register: Register, words: string): boolean {
  const { kind } = readOffice(register, words)
  return kind === 'office' || kind === 'style'
}

/** A role that the register's reading does not know: "finance minister", "harbour pilot". */
function isRole(register: Register, words: string): boolean {
  const front = words.split(/\s(?:of|for|at|in|to|on)\s/)[0] ?? ''
  const last = front.split(/[\s-]/).at(-1)?.toLowerCase() ?? ''
  const short = words.split(' ').length <= 12 && !/\b(?:said|says|was|is|were|are)\b/.test(words)
  return short && TITLE.has(last) && readOffice(register, words).kind === 'unknown'
}
