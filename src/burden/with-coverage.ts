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
  const latest = latestByYear(own)
  const words = own.map((word): Bend => {
    const { iso3: _, told: __, ...kept } = word
    const why = whyNot(word, { rows, from, latest })
    return { ...kept, budgeted: false, address: null, drawn: why === '', why }
  })
  return [...rows, ...words].sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY))
}

interface Beside {
  readonly rows: readonly Bend[]
  readonly from: number
  readonly latest: ReadonlyMap<number, CoverageWord>
}

function whyNot(word: CoverageWord, { rows, from, latest }: Beside): string {
  if (word.why !== '') return word.why
  if (word.year === null) return 'no date'
  if (word.year <= from) return 'its year lies behind'
  const row = rows.find(({ drawn, year }) => drawn && year === word.year)
  if (row) return `the register has ${row.share} % for that year (${row.commitmentId})`
  const last = latest.get(word.year) ?? word
  return last === word ? '' : `said anew: ${last.commitmentId}`
}

/** Of the words that nothing keeps beside the line, the one told last of each year. */
function latestByYear(words: readonly CoverageWord[]): ReadonlyMap<number, CoverageWord> {
  const latest = new Map<number, CoverageWord>()
  for (const word of words) {
    if (word.year === null || word.why !== '') continue
    const held = latest.get(word.year)
    if (!held || isAfter(word, held)) latest.set(word.year, word)
  }
  return latest
}

/** By day; on one day, or without one, by id, so that one of them bends the line and always the same. */
function isAfter(one: CoverageWord, other: CoverageWord): boolean {
  const [a, b] = [one.told ?? '', other.told ?? '']
  return a === b ? one.commitmentId > other.commitmentId : a > b
}
