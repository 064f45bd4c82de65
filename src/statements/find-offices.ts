import type { Article, Block } from '../model/article.ts'
import type { DateMention } from '../model/date.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { OfficeMention } from '../model/office-mention.ts'
import type { Register } from '../register/register.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { dayTold } from './day-told.ts'
import { officeAfter } from './office-after.ts'
import { officeBefore } from './office-before.ts'
import type { PersonMention } from './people.ts'
import { isOffice } from './reads-as-office.ts'

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
    const span = officeBeside(article.text, person, around, register)
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

/** What stands before the name, unless it is but a rank and the office stands behind it: "Admiral X, head of the navy". */
function officeBeside(text: string, { start, end }: Span, around: Span, register: Register): Span | null {
  const front = REFERRED_TO.test(text.slice(end, end + LONGEST))
    ? null
    : officeBefore(text, around.start, start, register)
  if (front && !RANK.test(text.slice(front.start, front.end))) return front
  const ahead = front && officeAhead(text, around.start, front.start, register)
  if (ahead) return ahead
  const behind = officeAfter(text, end, around.end, register)
  return behind && (!front || tellsPost(text.slice(behind.start, behind.end), register)) ? behind : front
}

/** "The judge Kroll was referring to is another" */
const REFERRED_TO =
  /^\s(?:(?:was|is|had|has)\s(?:been\s)?)?\p{Ll}+(?:ing|ed)\s(?:to|about|of|with|for|on|against)\s(?:is|was|are|were|has|had|will)\b/u

/** "The Chief of Defence, Major General X": the office before the rank. */
function officeAhead(text: string, from: number, rank: number, register: Register): Span | null {
  const ahead = text.startsWith(', ', rank - 2) ? officeBefore(text, from, rank, register) : null
  return ahead && tellsPost(text.slice(ahead.start, ahead.end), register) ? ahead : null
}

const tellsPost = (words: string, register: Register) => isOffice(register, words) || /\s(?:of|for)\s/.test(words)

const RANK =
  /^(?:(?:vice|rear|lieutenant|major|brigadier|air|retired|lt|maj|brig|gen|col|adm|capt|cmdr)[\s.-]*)*(?:admiral|general|colonel|captain|major|brigadier|commander|lieutenant|marshal|sergeant|ambassador|professor|adm|gen|col|capt|cmdr|prof)\.?$/i

/** As far around the name as its block goes; null where the block is not read. A signature line is read with what it signs. */
function edges(block: Block | undefined, person: PersonMention): { start: number; end: number } | null {
  if (!block || !(READ.has(block.type) || block.signature)) return null
  return { start: Math.max(block.start, person.start - LONGEST), end: Math.min(block.end, person.end + LONGEST) }
}

function whereOf(block: Block): OfficeMention['where'] {
  if (block.type === 'transcript-turn') return 'text'
  if (block.signature) return block.signature.handle === null && block.type !== 'post' ? 'pull-quote' : 'post'
  return block.type === 'caption' ? 'caption' : 'text'
}
