import type { Article, Block } from '../model/article.ts'
import type { DateMention } from '../model/date.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { OfficeMention } from '../model/office-mention.ts'
import type { Register } from '../register/register.ts'
import { spansIn } from '../text/spans-in.ts'
import { dayTold } from './day-told.ts'
import { officeAfter } from './office-after.ts'
import { officeBefore } from './office-before.ts'
import type { PersonMention } from './people.ts'

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
      officeBefore(article.text, around.start, person.start, register) ??
      officeAfter(article.text, person.end, around.end, register)
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
