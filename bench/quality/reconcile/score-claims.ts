import { oneLine } from '../one-line.ts'
import { claimsByStatement } from './claims-by-statement.ts'
import type { GoldOccasion, GoldQuote } from './gold.ts'
import type { RunOccasion } from './run-occasion.ts'
import { type Item, type Scored, tallyOf } from './scored.ts'

/**
 * Pairs of quotes that stand in one claim: of all, and of those captured with their speaker. What its own article leaves to nobody stands
 * where others give it. A statement that holds two quotes joins both without fault.
 */
export function scoreClaims(run: RunOccasion): Scored {
  const { gold, statementsOf } = run
  const claimOf = goldClaims(gold)
  const howJoined = joinsOf(run, claimOf)
  const items: Item[] = []
  const ofCaptured: Item[] = []
  const notes: string[] = []
  for (const [at, a] of gold.quotes.entries()) {
    for (const b of gold.quotes.slice(at + 1)) {
      const due = claimOf.has(a.id) && claimOf.get(a.id) === claimOf.get(b.id)
      const captured = statementsOf.has(a.id) && statementsOf.has(b.id)
      const how = howJoined(a.id, b.id)
      const found = how === 'joined' || (due && how === 'excused')
      if (!due && !found) continue
      const item = { key: `claims ${a.id}+${b.id}`, words: wordsOf(a, b), due, found, right: due && found }
      items.push(item)
      if (captured) ofCaptured.push(item)
      else if (due) continue
      if (!due) notes.push(`joined      ${told(a)}\n            ${told(b)}`)
      else if (!found) notes.push(`not joined  ${told(a)}\n            ${told(b)}`)
    }
  }
  return { tallies: { claims: tallyOf(items), 'claims, captured quotes': tallyOf(ofCaptured) }, items, notes }
}

type ClaimOf = ReadonlyMap<string, number> // quote to the place of its claim

const goldClaims = ({ claims }: GoldOccasion): ClaimOf =>
  new Map(claims.flatMap((claim, at) => claim.quotes.map((id) => [id, at] as const)))

/** Whether two quotes stand in one claim; excused: by a statement of both, or by two of which others rightly do. */
function joinsOf({ gold, briefing, heldBy }: RunOccasion, claimOf: ClaimOf) {
  const claimsOf = claimsByStatement(briefing.claims)
  const labelsOf = (statement: string) =>
    gold.quotes.flatMap(({ id }) =>
      heldBy.get(id)?.some((one) => one.id === statement) ? (claimOf.get(id) ?? id) : [],
    )
  const isExcused = (one: string, other: string) => {
    const labels = new Set<string | number>(labelsOf(one))
    return one === other || labelsOf(other).some((label) => labels.has(label))
  }
  return (a: string, b: string): 'joined' | 'excused' | 'apart' => {
    const pairs = (heldBy.get(a) ?? []).flatMap(({ id: one }) =>
      (heldBy.get(b) ?? []).flatMap(({ id: other }) =>
        claimsOf.get(one)?.some((claim) => claimsOf.get(other)?.includes(claim)) ? [[one, other] as const] : [],
      ),
    )
    if (pairs.length === 0) return 'apart'
    return pairs.some(([one, other]) => isExcused(one, other)) ? 'excused' : 'joined'
  }
}

const told = ({ id, article, exact }: GoldQuote) => `${id} ${article} “${exact}”`
const wordsOf = (a: GoldQuote, b: GoldQuote) =>
  `${a.article} “${oneLine(a.exact)}” = ${b.article} “${oneLine(b.exact)}”`
