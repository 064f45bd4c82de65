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
import type { Named } from './people-named.ts'
import { titleAfter, titleBefore } from './titles-beside.ts'

/** A post as printed beside a name, with what its words tell. */
export interface PrintedTitle {
  readonly mention: OfficeMention
  readonly title: Title
}

interface BlockRead {
  readonly sentences: readonly SentenceSpan[]
  readonly quoted: readonly Quotation[]
}

const READ = new Set(['paragraph', 'unknown', 'caption', 'transcript-turn'])
const MOST = 40 // mentions of one person in one article

/**
 * Posts that an article prints with a person's name, of whatever body: "X, deputy director of …", "X is …", "deputy director X".
 * None where the sentence tells of another year or of a change; `changing` where another sentence on that person tells of one.
 */
export function printedTitles(article: ReadArticle, named: readonly Named[], register: Register): PrintedTitle[] {
  const { text, blocks } = article
  const seen = new Map<Block, BlockRead>()
  return named.flatMap(({ id, name }) => {
    const found: PrintedTitle[] = []
    for (const { start, end } of placesOf(text, name, named)) {
      const block = spansIn(blocks, start, end)[0]
      if (!block || !READ.has(block.type)) continue
      const read = seen.get(block) ?? {
        sentences: sentences(text, block.start, block.end),
        quoted: findQuotations(text, block.start, block.end),
      }
      seen.set(block, read)
      const sentence = spansIn(read.sentences, start, end)[0]
      if (!sentence || end > sentence.end || spansIn(read.quoted, start, end).length > 0) continue
      if (tellsChange(text.slice(sentence.start, sentence.end), article)) return []
      const told = titleAfter(text, end, sentence.end, register) ?? titleBefore(text, sentence.start, start, register)
      if (!told) continue
      const evidence = evidenceAt(text, told.start, told.end)
      const where = block.type === 'caption' ? 'caption' : 'text'
      const mention = { personId: id, name, text: evidence.exact, evidence, where, told: null, past: false } as const
      found.push({ mention, title: told.title })
    }
    return found
  })
}

const CHANGE =
  /\b(?:until|till|former(?:ly)?|then|appoint(?:ed|s|ment)|(?:was|been|is|were) (?:named|elected|chosen|made)|promot(?:ed|ion|es)|becom(?:es?|ing)|became|succeed(?:s|ed|ing)?|successor|predecessor|tak(?:es?|ing) (?:over|office|command)|took (?:over|office|up|command)|sworn|replac(?:es|ed|ing)|step(?:s|ped|ping) (?:down|up)|resign(?:s|ed|ation)?|since|will be|next|(?:years?|months?) ago|hand(?:s|ed|ing)? over)\b/i
const QUOTED = /[“"«][^”"»]*[”"»]?/g

/** Of an office that changed, or of another year than that of printing; what stands in quotation marks tells nothing of it. */
function tellsChange(sentence: string, { published }: ReadArticle): boolean {
  const told = sentence.replace(QUOTED, ' ')
  const years = told.match(/\b(?:19|20)\d\d\b/g) ?? []
  return CHANGE.test(told) || years.some((year) => !published.value?.startsWith(year))
}

/** Where a person is named: in full, or by a surname that nobody else named here has. */
function placesOf(text: string, name: string, named: readonly Named[]): { start: number; end: number }[] {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  const shared = isShared(text, name, surname) || named.some((one) => one.name !== name && one.name.endsWith(surname))
  const places: { start: number; end: number }[] = []
  for (let at = text.indexOf(surname); at >= 0 && places.length < MOST; at = text.indexOf(surname, at + 1)) {
    const end = at + surname.length
    const isFull = text.slice(Math.max(0, end - name.length), end) === name
    if (!isFull && shared) continue
    const start = isFull ? end - name.length : at
    if (!/[\p{L}\p{N}-]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '))) places.push({ start, end })
  }
  return places
}

/** Whether the article names another of that surname: "Karl Brandt" beside Ada; "Minister Brandt" is no other. */
function isShared(text: string, name: string, surname: string): boolean {
  let at = text.indexOf(surname)
  for (let nth = 0; at >= 0 && nth < MOST; nth++, at = text.indexOf(surname, at + 1)) {
    const before = /(\p{Lu}[\p{L}\p{M}’'-]*)\s$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1]
    if (before === undefined || name.includes(before)) continue
    const word = before.toLowerCase()
    if (!isTitleWord(word) && !STYLES.has(word) && !COURTESIES.has(word)) return true
  }
  return false
}
