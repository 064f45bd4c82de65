import type { Claim } from '../../../src/model/claim.ts'
import { oneLine } from '../one-line.ts'
import { claimsByStatement } from './claims-by-statement.ts'
import type { RunOccasion } from './run-occasion.ts'
import { type Scored, tallyOf } from './scored.ts'

/** The origins of each gold claim, as counted for the found claim that holds most of its quotes. */
export function scoreOrigins(run: RunOccasion): Scored {
  const { gold, briefing, nameOf } = run
  const articleOf = new Map(briefing.statements.map(({ id, articleId }) => [id, nameOf.get(articleId) ?? '']))
  const claimFor = claimFinder(run)
  const scored = gold.claims.map(({ quotes, origins }) => {
    const claim = claimFor(quotes)
    const due = new Set(quotes.map((id) => gold.quotes.find((quote) => quote.id === id)?.article ?? ''))
    const found = new Set(claim?.statementIds.map((id) => articleOf.get(id) ?? '') ?? [])
    const whole = due.size === found.size && [...due].every((name) => found.has(name))
    const right = claim !== undefined && JSON.stringify(claim.origins) === JSON.stringify(origins)
    const counts = `gold ${shown(origins)}, found ${claim ? shown(claim.origins) : 'none'}`
    const words = `${counts}  “${oneLine(gold.quotes.find(({ id }) => id === quotes[0])?.exact ?? '')}”`
    const item = { key: `origins ${quotes.join('+')}`, words, due: true, found: claim !== undefined, right }
    return { item, whole, note: `origins     ${quotes.join(' ')}: ${counts}  ${[...found].join(' ')}` }
  })
  const items = scored.map(({ item }) => item)
  const ofWhole = scored.flatMap(({ item, whole }) => (whole ? item : []))
  return {
    tallies: { origins: tallyOf(items), "origins, with gold's articles": tallyOf(ofWhole) },
    items,
    notes: scored.flatMap(({ item, whole, note }) => (whole && !item.right ? note : [])),
  }
}

function claimFinder({ briefing, heldBy }: RunOccasion): (quotes: readonly string[]) => Claim | undefined {
  const claimsOf = claimsByStatement(briefing.claims)
  return (quotes) => {
    const votes = new Map<Claim, number>()
    for (const id of quotes)
      for (const claim of new Set((heldBy.get(id) ?? []).flatMap((one) => claimsOf.get(one.id) ?? [])))
        votes.set(claim, (votes.get(claim) ?? 0) + 1)
    return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0]
  }
}

const shown = ({ independent, same, untold }: Claim['origins']) => `${independent} ${same} ${untold}`
