import type { Fact, FactEdition } from '../model/series.ts'
import type { Series } from './series.ts'

export interface FactsOn {
  readonly facts: readonly Fact[] // in the order of the edition
  readonly edition: FactEdition
}

/**
 * What others have published on a topic, by the newest edition that has a row on it; null: none has.
 * Rows on one topic may count differently: they are set side by side and never averaged.
 *
 * @param topic - as the rows name it: us_posture, war, purl, ukraine_aid, …
 * @param unit - only facts in this unit (persons, drones, …); left out: all
 */
export function factsOn(series: Series, topic: string, unit?: string): FactsOn | null {
  for (const edition of series.facts.toReversed()) {
    const facts = edition.facts.filter((fact) => fact.topic === topic && (unit === undefined || fact.unit === unit))
    if (facts.length > 0) return { facts, edition }
  }
  return null
}
