import type { Bend, CoverageWord } from '../model/path.ts'

/**
 * An ally's words by date, those of the coverage laid beside the register's rows. A row has its year to itself: a word of
 * the coverage on the same year stands beside it. Of several words on one year the latest told bends the line.
 *
 * @param from - the year from which the line goes on; a date before it lies behind
 */
export function withCoverage(
  rows: readonly Bend[],
  iso3: string,
  from: number,
  coverage: readonly CoverageWord[],
): Bend[] {
  const own = coverage.filter((word) => word.iso3 === iso3)
  const words = own.map((word): Bend => {
    const { iso3: _, told: __, ...kept } = word
    const why = whyNot(word, { rows, from, others: own })
    return { ...kept, budgeted: false, address: null, drawn: why === '', why }
  })
  return [...rows, ...words].sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY))
}

interface Beside {
  readonly rows: readonly Bend[]
  readonly from: number
  readonly others: readonly CoverageWord[]
}

function whyNot(word: CoverageWord, { rows, from, others }: Beside): string {
  if (word.why !== '') return word.why
  if (word.year === null) return 'no date'
  if (word.year <= from) return 'its year lies behind'
  const row = rows.find(({ drawn, year }) => drawn && year === word.year)
  if (row) return `the register has ${row.share} % for that year (${row.commitmentId})`
  const later = others.find((other) => other.why === '' && other.year === word.year && isAfter(other, word))
  return later ? `said anew: ${later.commitmentId}` : ''
}

/** By day; on one day, or without one, by id, so that one of them bends the line and always the same. */
function isAfter(one: CoverageWord, other: CoverageWord): boolean {
  const [a, b] = [one.told ?? '', other.told ?? '']
  return a === b ? one.commitmentId > other.commitmentId : a > b
}
