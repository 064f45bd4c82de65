import type { Conflict } from '../../../src/model/conflict.ts'
import { type GoldConflict, type GoldSide, KINDS } from './gold.ts'
import type { RunOccasion } from './run-occasion.ts'
import { type Item, type Scored, type Tally, tallyOf } from './scored.ts'

/** A conflict is found where its kind agrees and two of its sides hold only articles that print, or may imply, that value. */
export function scoreConflicts({ gold, briefing, nameOf }: RunOccasion): Scored {
  const left = new Set(gold.conflicts)
  const extra: Conflict[] = []
  let whole = 0
  const stands: (Stands & { readonly kind: string })[] = []
  const notes: string[] = []
  for (const conflict of briefing.conflicts) {
    const fits = [...left].filter((one) => one.kind === conflict.kind && fitting(one, conflict, nameOf) >= 2)
    const best = fits.sort((a, b) => nearness(b, conflict) - nearness(a, conflict))[0]
    if (!best) {
      extra.push(conflict)
      notes.push(`too many    ${shownFound(conflict, nameOf)}`)
      continue
    }
    left.delete(best)
    stands.push({ ...standsOf(best, conflict, nameOf), kind: best.kind })
    if (isWhole(best, conflict, nameOf)) whole++
    else notes.push(`sides       ${shownFound(conflict, nameOf)}\n       gold ${shownGold(best)}`)
  }
  for (const one of left) notes.push(`missed      ${shownGold(one)}`)
  const items = [...goldItems(gold.conflicts, left), ...extraItems(extra, nameOf)]
  const tallies = { ...talliesOf(items, whole), ...faultsOf(extra, gold.conflicts, nameOf), ...tallySides(stands) }
  return { tallies, items, notes }
}

/** Articles of a conflict that is told: on their side, on any, and due. */
type Stands = Tally

/** How completely a conflict's sides list their articles; those that may stand on either count nowhere. */
function standsOf({ sides }: GoldConflict, conflict: Conflict, names: Names): Stands {
  const free = new Set(conflict.sides)
  const sum = { right: 0, found: 0, due: 0 }
  for (const side of sides) {
    const own = [...free].find((one) => fits(side, namesOf(one.articleIds, names)))
    if (own) free.delete(own)
    const right = own ? namesOf(own.articleIds, names).filter((name) => side.articles.includes(name)).length : 0
    sum.right += right
    sum.found += right
    sum.due += side.articles.length
  }
  for (const side of free) sum.found += side.articleIds.length
  return sum
}

function tallySides(stands: readonly (Stands & { readonly kind: string })[]): Record<string, Tally> {
  const sumOf = (some: readonly Stands[]): Tally => ({
    right: some.reduce((sum, one) => sum + one.right, 0),
    found: some.reduce((sum, one) => sum + one.found, 0),
    due: some.reduce((sum, one) => sum + one.due, 0),
  })
  return Object.fromEntries(
    ['', ...KINDS].map((kind) => [
      kind ? `articles on sides of ${kind}` : 'articles on sides',
      sumOf(stands.filter((one) => kind === '' || one.kind === kind)),
    ]),
  )
}

/** What those are that are too many: told a second time, or with an article on a side that is not its own; the rest are none. */
function faultsOf(extra: readonly Conflict[], gold: readonly GoldConflict[], names: Names): Record<string, Tally> {
  const ofKind = ({ kind }: Conflict) => gold.filter((one) => one.kind === kind)
  const isTwice = (one: Conflict) => ofKind(one).some((due) => fitting(due, one, names) >= 2)
  const isMixed = (one: Conflict) =>
    ofKind(one).some(
      ({ sides }) =>
        sides.filter(({ articles }) =>
          one.sides.some(({ articleIds }) => namesOf(articleIds, names).some((name) => articles.includes(name))),
        ).length >= 2,
    )
  const twice = extra.filter(isTwice)
  const mixed = extra.filter((one) => !isTwice(one) && isMixed(one))
  const told = (some: readonly Conflict[]): Tally => ({ right: 0, found: some.length, due: 0 })
  return { 'conflicts told twice': told(twice), 'conflicts with a wrong side': told(mixed) }
}

type ConflictItem = Item & { readonly kind: string }

const articlesOf = ({ sides }: GoldConflict) => sides.map(({ articles }) => articles)

function goldItems(conflicts: readonly GoldConflict[], left: ReadonlySet<GoldConflict>): ConflictItem[] {
  const keys = numbered(conflicts.map((one) => keyOf(one.kind, articlesOf(one))))
  return conflicts.map((one, at) => {
    const right = !left.has(one)
    return { key: keys[at] ?? '', words: shownGold(one), kind: one.kind, due: true, found: right, right }
  })
}

function extraItems(conflicts: readonly Conflict[], names: Names): ConflictItem[] {
  const sidesOf = ({ sides }: Conflict) => sides.map(({ articleIds }) => namesOf(articleIds, names))
  const keys = numbered(conflicts.map((one) => keyOf(one.kind, sidesOf(one))))
  return conflicts.map((one, at) => {
    const words = shownFound(one, names)
    return { key: keys[at] ?? '', words, kind: one.kind, due: false, found: true, right: false }
  })
}

function talliesOf(items: readonly ConflictItem[], whole: number): Record<string, Tally> {
  const all = tallyOf(items)
  return {
    conflicts: all,
    'conflicts, with every article': { ...all, right: whole },
    ...Object.fromEntries(
      KINDS.map((kind) => [`conflicts of ${kind}`, tallyOf(items.filter((one) => one.kind === kind))]),
    ),
  }
}

/** The kind and the articles of each side, whatever their order. */
const keyOf = (kind: string, sides: readonly (readonly string[])[]): string =>
  `conflicts ${kind} ${sides
    .map((articles) => [...articles].sort().join('+'))
    .sort()
    .join(' | ')}`

/** Two that would have one key are told apart by their number. */
const numbered = (keys: readonly string[]): string[] =>
  keys.map((key, at) => {
    const before = keys.slice(0, at).filter((one) => one === key).length
    return before > 0 ? `${key} (${before + 1})` : key
  })

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
