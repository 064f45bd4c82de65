import type { Claim } from '../../../src/model/claim.ts'
import type { RunOccasion } from './run-occasion.ts'

export interface ClaimScore {
  readonly pairs: Pairs // of all quotes
  readonly captured: Pairs // of the quotes that were found with their speaker
  readonly origins: {
    readonly exact: number
    readonly all: number
    readonly exactOfWhole: number
    readonly whole: number
  }
  readonly notes: readonly string[]
}

export interface Pairs {
  readonly right: number
  readonly found: number
  readonly due: number
}

/** Pairs of quotes that stand in one claim, and the origins of each claim. A statement that holds two quotes joins both without fault. */
export function scoreClaims(run: RunOccasion): ClaimScore {
  const { gold, briefing, statementsOf } = run
  const goldOf = new Map(gold.claims.flatMap((claim, at) => claim.quotes.map((id) => [id, at] as const)))
  const claimsOf = claimsByStatement(briefing.claims)
  const areJoined = (one: string, other: string) =>
    claimsOf.get(one)?.some((claim) => claimsOf.get(other)?.includes(claim)) ?? false
  const notes: string[] = []
  let [right, found, due, capturedDue] = [0, 0, 0, 0]
  for (const [at, a] of gold.quotes.entries()) {
    for (const b of gold.quotes.slice(at + 1)) {
      const same = goldOf.has(a.id) && goldOf.get(a.id) === goldOf.get(b.id)
      const captured = statementsOf.has(a.id) && statementsOf.has(b.id)
      const joint = captured ? jointOf(a.id, b.id) : null
      if (same) due++
      if (same && captured) capturedDue++
      if (joint === null) {
        if (same && captured) notes.push(`not joined  ${told(a)}\n            ${told(b)}`)
      } else if (same) {
        right++
        found++
      } else if (!joint.some(([one, other]) => one === other || excused(one, other))) {
        found++
        notes.push(`joined      ${told(a)}\n            ${told(b)}`)
      }
    }
  }
  const origins = scoreOrigins(run, claimsOf, notes)
  return { pairs: { right, found, due }, captured: { right, found, due: capturedDue }, origins, notes }

  /** The pairs of statements by which two quotes stand in one claim; null: in none. */
  function jointOf(a: string, b: string): [string, string][] | null {
    const pairs = (statementsOf.get(a) ?? []).flatMap(({ id: one }) =>
      (statementsOf.get(b) ?? []).flatMap(({ id: other }): [string, string][] =>
        areJoined(one, other) ? [[one, other]] : [],
      ),
    )
    return pairs.length > 0 ? pairs : null
  }

  /** Two statements of which other quotes are rightly one claim. */
  function excused(one: string, other: string): boolean {
    const golds = (id: string) =>
      gold.quotes.flatMap((quote) =>
        statementsOf.get(quote.id)?.some((statement) => statement.id === id) ? (goldOf.get(quote.id) ?? quote.id) : [],
      )
    const mine = new Set<string | number>(golds(one))
    return golds(other).some((claim) => mine.has(claim))
  }
}

const told = ({ id, article, exact }: { id: string; article: string; exact: string }) => `${id} ${article} “${exact}”`

function claimsByStatement(claims: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>()
  for (const claim of claims) for (const id of claim.statementIds) found.set(id, [...(found.get(id) ?? []), claim])
  return found
}

/** Of each gold claim the found claim that holds most of its quotes. */
function scoreOrigins(
  { gold, briefing, nameOf, statementsOf }: RunOccasion,
  claimsOf: ReadonlyMap<string, readonly Claim[]>,
  notes: string[],
) {
  const counts = { exact: 0, all: 0, exactOfWhole: 0, whole: 0 }
  const articleOf = new Map(briefing.statements.map(({ id, articleId }) => [id, nameOf.get(articleId) ?? '']))
  for (const { quotes, origins } of gold.claims) {
    const votes = new Map<Claim, number>()
    for (const id of quotes)
      for (const claim of new Set((statementsOf.get(id) ?? []).flatMap((one) => claimsOf.get(one.id) ?? [])))
        votes.set(claim, (votes.get(claim) ?? 0) + 1)
    const [claim] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? []
    const due = new Set(quotes.map((id) => gold.quotes.find((quote) => quote.id === id)?.article ?? ''))
    const found = new Set(claim?.statementIds.map((id) => articleOf.get(id) ?? '') ?? [])
    const whole = due.size === found.size && [...due].every((name) => found.has(name))
    const exact = claim !== undefined && JSON.stringify(claim.origins) === JSON.stringify(origins)
    counts.all++
    if (exact) counts.exact++
    if (whole) counts.whole++
    if (whole && exact) counts.exactOfWhole++
    if (whole && !exact)
      notes.push(
        `origins     ${quotes.join(' ')}: gold ${shown(origins)}, found ${claim && shown(claim.origins)}  ${[...found].join(' ')}`,
      )
  }
  return counts
}

const shown = ({ independent, same, untold }: Claim['origins']) => `${independent} ${same} ${untold}`
