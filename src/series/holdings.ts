import type { Origin, Release } from '../model/series.ts'
import type { Series } from './series.ts'

export interface HeldEdition extends Origin {
  readonly holds: 'series' | 'exchange rates' | 'facts' | 'aid totals'
  readonly rows: number
}

/** What is held of a producer, and what is known to exist and is not held, each in the order of publication. */
export interface Holding {
  readonly producer: string
  readonly editions: readonly HeldEdition[]
  readonly notHeld: readonly Release[]
}

/** All producers by name. An edition counts as held where its folder is there, whatever a list says. */
export function holdings(series: Series): Holding[] {
  const held = heldEditions(series)
  const producers = new Set([...held.map(({ producer }) => producer), ...series.releases.keys()])
  return [...producers].sort().map((producer) => {
    const editions = held.filter((edition) => edition.producer === producer)
    const names = new Set(editions.map(({ edition }) => edition))
    const notHeld = (series.releases.get(producer) ?? []).filter(({ release }) => !names.has(release))
    return { producer, editions, notHeld }
  })
}

function heldEditions(series: Series): HeldEdition[] {
  const held: HeldEdition[] = []
  for (const { observations, footnotes: _, ...origin } of [...series.editions.values()].flat())
    held.push({ ...origin, holds: 'series', rows: observations.length })
  for (const { rates, ...origin } of series.rates) held.push({ ...origin, holds: 'exchange rates', rows: rates.length })
  for (const { facts, ...origin } of series.facts) held.push({ ...origin, holds: 'facts', rows: facts.length })
  for (const { totals, ...origin } of series.aid) held.push({ ...origin, holds: 'aid totals', rows: totals.length })
  return held
}
