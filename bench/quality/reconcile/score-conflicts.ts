import type { Conflict } from '../../../src/model/conflict.ts'
import type { GoldConflict, GoldSide } from './gold.ts'
import type { RunOccasion } from './run-occasion.ts'

export interface ConflictScore {
  readonly kinds: ReadonlyMap<string, KindCount>
  readonly notes: readonly string[]
}

export interface KindCount {
  right: number
  found: number
  due: number
  sides: number // of the right ones: with every article of every side
}

/** A conflict is found where its kind agrees and two of its sides hold only articles that print, or may imply, that value. */
export function scoreConflicts({ gold, briefing, nameOf }: RunOccasion): ConflictScore {
  const kinds = new Map<string, KindCount>()
  const notes: string[] = []
  const left = new Set(gold.conflicts)
  for (const { kind } of gold.conflicts) countOf(kinds, kind).due++
  for (const conflict of briefing.conflicts) {
    const count = countOf(kinds, conflict.kind)
    count.found++
    const fits = [...left].filter((one) => one.kind === conflict.kind && fitting(one, conflict, nameOf) >= 2)
    const best = fits.sort((a, b) => nearness(b, conflict) - nearness(a, conflict))[0]
    if (!best) {
      notes.push(`too many    ${shownFound(conflict, nameOf)}`)
      continue
    }
    left.delete(best)
    count.right++
    if (isWhole(best, conflict, nameOf)) count.sides++
    else notes.push(`sides       ${shownFound(conflict, nameOf)}\n       gold ${shownGold(best)}`)
  }
  for (const one of left) notes.push(`missed      ${shownGold(one)}`)
  return { kinds, notes }
}

function countOf(kinds: Map<string, KindCount>, kind: string): KindCount {
  const count = kinds.get(kind) ?? { right: 0, found: 0, due: 0, sides: 0 }
  kinds.set(kind, count)
  return count
}

type Names = ReadonlyMap<string, string>
const namesOf = (ids: readonly string[], names: Names) => ids.map((id) => names.get(id) ?? id)

/** How many sides of the gold have a side of their own among those found. */
function fitting({ sides }: GoldConflict, conflict: Conflict, names: Names): number {
  const free = new Set(conflict.sides)
  let count = 0
  for (const side of sides) {
    const own = [...free].find((one) => fits(side, namesOf(one.articleIds, names)))
    if (own) free.delete(own)
    if (own) count++
  }
  // What the register has may stand for a side that no article prints.
  return count === 1 && conflict.sides.length === 1 && conflict.register ? 2 : count
}

const fits = ({ articles, may = [] }: GoldSide, found: readonly string[]) =>
  found.some((name) => articles.includes(name)) && found.every((name) => articles.includes(name) || may.includes(name))

function isWhole({ sides }: GoldConflict, conflict: Conflict, names: Names): boolean {
  return (
    sides.length === conflict.sides.length &&
    sides.every((side) =>
      conflict.sides.some((one) => {
        const found = namesOf(one.articleIds, names)
        return fits(side, found) && side.articles.every((name) => found.includes(name))
      }),
    )
  )
}

/** Of two of a kind the one whose values are printed: by words in common. */
function nearness(gold: GoldConflict, conflict: Conflict): number {
  const words = new Set(wordsOf(`${conflict.subject} ${conflict.sides.map(({ value }) => value).join(' ')}`))
  return wordsOf(`${gold.about} ${gold.sides.map(({ value }) => value).join(' ')}`).filter((one) => words.has(one))
    .length
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}.,]+/gu) ?? []
const shownFound = ({ kind, subject, sides }: Conflict, names: Names) =>
  `${kind} of “${subject}”: ${sides.map((side) => `${side.value} [${namesOf(side.articleIds, names).join(' ')}]`).join(' | ')}`
const shownGold = ({ kind, about, sides }: GoldConflict) =>
  `${kind} of “${about}”: ${sides.map(({ value, articles, may }) => `${value} [${articles.join(' ')}${may ? ` (${may.join(' ')})` : ''}]`).join(' | ')}`
