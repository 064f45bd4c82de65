import type { Edition, Observation } from '../model/series.ts'

const CELLS = new WeakMap<Edition, ReadonlyMap<string, Observation>>()

/** One row of an edition; null where it has none. A blank cell in a row is a null inside it. */
export function observationOf(edition: Edition, iso3: string, year: number): Observation | null {
  let cells = CELLS.get(edition)
  if (!cells) {
    cells = new Map(edition.observations.map((cell) => [`${cell.iso3} ${cell.year}`, cell]))
    CELLS.set(edition, cells)
  }
  return cells.get(`${iso3} ${year}`) ?? null
}
