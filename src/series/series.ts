import type { AidEdition, Edition, FactEdition, RateEdition, Release, SeriesRows } from '../model/series.ts'

/** Editions and releases by producer, the other kinds as they are, each in the order of publication. */
export interface Series {
  readonly rows: SeriesRows
  readonly editions: ReadonlyMap<string, readonly Edition[]>
  readonly releases: ReadonlyMap<string, readonly Release[]>
  readonly rates: readonly RateEdition[]
  readonly facts: readonly FactEdition[]
  readonly aid: readonly AidEdition[]
}

export function seriesOf(rows: SeriesRows): Series {
  return {
    rows,
    editions: byProducer(rows.editions),
    releases: byProducer(rows.releases),
    rates: inOrder(rows.rates ?? []),
    facts: inOrder(rows.facts ?? []),
    aid: inOrder(rows.aid ?? []),
  }
}

function byProducer<T extends { readonly producer: string; readonly published: string }>(
  issues: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const issue of inOrder(issues)) {
    const group = groups.get(issue.producer)
    if (group) group.push(issue)
    else groups.set(issue.producer, [issue])
  }
  return groups
}

function inOrder<T extends { readonly published: string }>(issues: readonly T[]): T[] {
  return [...issues].sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))
}
