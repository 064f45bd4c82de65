import type { Block } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { OfficeMention } from '../model/office-mention.ts'
import { COURTESIES, STYLES } from '../register/posts.ts'
import type { Register } from '../register/register.ts'
import type { Title } from '../register/title-of-words.ts'
import { isTitleWord } from '../register/title-words.ts'
import { findQuotations, type Quotation } from '../text/quotation-marks.ts'
import { type SentenceSpan, sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import { surnameOf } from '../text/surname-of.ts'
import type { Named } from './people-named.ts'
import { titleDay } from './title-day.ts'
import { titleAfter, titleBefore } from './titles-beside.ts'

/** A post as printed beside a name, with what its words tell. */
export interface PrintedTitle {
  readonly mention: OfficeMention
  readonly title: Title
  readonly former: boolean // held once
}

interface BlockRead {
  readonly narration: string // the block's text with its quotations blanked
  readonly sentences: readonly SentenceSpan[]
  readonly quoted: readonly Quotation[]
}

const READ = new Set(['paragraph', 'unknown', 'caption', 'transcript-turn'])
const MOST = 40 // mentions of one person in one article

/**
 * Posts that an article prints with a person's name, of whatever body: "X, deputy director of …", "X is …", "deputy director X".
 * None of a person of whom a sentence tells that the office changed; a title of another day is left out.
 */
export function printedTitles(article: ReadArticle, named: readonly Named[], register: Register): PrintedTitle[] {
  const { text, blocks } = article
  const seen = new Map<Block, BlockRead>()
  return named.flatMap(({ id, name }) => {
    const found: PrintedTitle[] = []
    for (const { start, end } of placesOf(text, name, named)) {
      const block = spansIn(blocks, start, end)[0]
      if (!block || !READ.has(block.type)) continue
      const read = seen.get(block) ?? readBlock(text, block)
      seen.set(block, read)
      const sentence = spansIn(read.sentences, start, end)[0]
      if (!sentence || end > sentence.end || spansIn(read.quoted, start, end).length > 0) continue
      if (CHANGE.test(text.slice(sentence.start, sentence.end).replace(QUOTED, ' '))) return []
      const told = titleAfter(text, end, sentence.end, register) ?? titleBefore(text, sentence.start, start, register)
      if (!told) continue
      const [around, title, own] = [sentence, told, { start, end }].map((span) => within(block, span))
      if (!around || !title || !own) continue
      const day = titleDay(read.narration, around, title, own, article.published.value)
      if (day === 'another') continue
      const evidence = evidenceAt(text, told.start, told.end)
      const where = block.type === 'caption' ? 'caption' : 'text'
      const mention = { personId: id, name, text: evidence.exact, evidence, where, told: null, past: false } as const
      found.push({ mention, title: told.title, former: told.former || day === 'former' })
    }
    return found
  })
}

function readBlock(text: string, { start, end }: Block): BlockRead {
  const quoted = findQuotations(text, start, end)
  const told: string[] = []
  let at = start
  for (const one of quoted.filter((quotation) => quotation.start >= start)) {
    told.push(text.slice(at, Math.max(at, one.start)), ' '.repeat(Math.max(0, one.end - Math.max(at, one.start))))
    at = Math.max(at, one.end)
  }
  return { sentences: sentences(text, start, end), quoted, narration: told.join('') + text.slice(at, end) }
}

/** Offsets within a block. */
const within = (block: Block, { start, end }: SentenceSpan): SentenceSpan => ({
  start: start - block.start,
  end: end - block.start,
})

/** In a sentence that names the person: her office changed, and the article tells of it. */
const CHANGE =
  /\b(?:appoint(?:ed|s)|appointment (?:as|of|to)|(?:was|been|is|were) (?:named|elected|chosen)|promot(?:ed|ion|es)|becom(?:es?|ing)|became|succeed(?:s|ed|ing)?|successor|predecessor|tak(?:es?|ing) (?:over as|office|command)|took (?:over as|office|up|command)|sworn|step(?:s|ped|ping) down|resign(?:s|ed|ation)?)\b/i
const QUOTED = /[“"«][^”"»]*[”"»]?/g

/** Where a person is named: in full, or by a surname that nobody else named here has; "Ms EXAMPLE" as well, as records print it. */
function placesOf(text: string, name: string, named: readonly Named[]): { start: number; end: number }[] {
  const surname = surnameOf(name)
  const isShared =
    isAnothers(text, name, surname) || named.some((one) => one.name !== name && one.name.endsWith(surname))
  const places = placesAs(text, name, surname, isShared)
  const capitals = placesAs(text, name.toUpperCase(), surname.toUpperCase(), isShared)
  return surname === surname.toUpperCase() ? places : [...places, ...capitals]
}

function placesAs(text: string, name: string, surname: string, isShared: boolean): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  for (let at = text.indexOf(surname); at >= 0 && places.length < MOST; at = text.indexOf(surname, at + 1)) {
    const end = at + surname.length
    const isFull = text.slice(Math.max(0, end - name.length), end) === name
    if (!isFull && isShared) continue
    const start = isFull ? end - name.length : at
    if (!/[\p{L}\p{N}-]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '))) places.push({ start, end })
  }
  return places
}

/** Whether the article names another of that surname: "Karl Brandt" beside Ada; "Minister Brandt" is no other. */
function isAnothers(text: string, name: string, surname: string): boolean {
  const own = new Set(name.split(' '))
  let at = text.indexOf(surname)
  for (let nth = 0; at >= 0 && nth < MOST; nth++, at = text.indexOf(surname, at + 1)) {
    const before = /(\p{Lu}[\p{L}\p{M}’'-]*)\s$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1]
    if (before === undefined || own.has(before)) continue
    const word = before.toLowerCase()
    if (!isTitleWord(word) && !STYLES.has(word) && !COURTESIES.has(word)) return true
  }
  return false
}
