import type { Edition, Release, SeriesRows } from '../model/series.ts'

/** Editions and releases by producer, each in the order of publication. */
export interface Series {
  readonly rows: SeriesRows
  readonly editions: ReadonlyMap<string, readonly Edition[]>
  readonly releases: ReadonlyMap<string, readonly Release[]>
}

export function seriesOf(rows: SeriesRows): Series {
  return { rows, editions: byProducer(rows.editions), releases: byProducer(rows.releases) }
}

function byProducer<T extends { readonly producer: string; readonly published: string }>(
  issues: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const issue of [...issues].sort((a, b) =>
    a.published < b.published ? -1 : a.published > b.published ? 1 : 0,
  )) {
    const group = groups.get(issue.producer)
    if (group) group.push(issue)
    else groups.set(issue.producer, [issue])
  }
  return groups
}
