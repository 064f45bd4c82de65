import type { CommitmentLink, CommitmentRow } from '../model/commitment.ts'
import type { Bend } from '../model/path.ts'

const BUDGETED: ReadonlySet<string> = new Set(['budgeted', 'contracted', 'paid-out'])

/**
 * An ally's own words on its share of GDP, by date. Only a dated row in NATO's count that nothing supersedes bends a line;
 * the others stand beside it with the reason. A row without an address is none.
 *
 * @param from - the year from which the line goes on; a date before it lies behind
 */
export function bendsOf(
  iso3: string,
  from: number,
  { commitments, links }: { readonly commitments: readonly CommitmentRow[]; readonly links: readonly CommitmentLink[] },
): Bend[] {
  const id = `ally:${iso3.toLowerCase()}`
  const ofAll = new Set(
    links.flatMap(({ kind, from: one, to }) => (kind === 'reaffirms' && sameDay(commitments, one, to) ? [one] : [])),
  )
  const superseded = new Map(links.filter(({ kind }) => kind === 'supersedes').map((link) => [link.to, link.from]))
  return commitments
    .filter(({ who }) => who.ids.length === 1 && who.ids[0] === id)
    .flatMap((row) => bendOf(row, from, { supersededBy: superseded.get(row.id), ofAll: ofAll.has(row.id) }) ?? [])
    .sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY))
}

/** A row that reaffirms another on the very day it was adopted says no more than that other. */
function sameDay(rows: readonly CommitmentRow[], one: string, other: string): boolean {
  const [a, b] = [one, other].map((id) => rows.find((row) => row.id === id)?.adopted ?? null)
  return a !== null && a !== undefined && a === b
}

interface Standing {
  readonly supersededBy: string | undefined
  readonly ofAll: boolean // it is the word of all allies
}

function bendOf(row: CommitmentRow, from: number, standing: Standing): Bend | null {
  const { amount, measure, source } = row
  if (amount?.unit !== '% of GDP' || !measure || source.address === null) return null
  const deadline = row.deadline === null ? null : Number(row.deadline.slice(0, 4))
  const year = measure.year ?? deadline
  const why = whyNot({ year, from, count: measure.count, sense: amount.sense, ...standing })
  return {
    commitmentId: row.id,
    year,
    share: amount.value,
    floor: amount.sense === 'at least' || amount.sense === 'more than',
    act: row.act,
    words: row.words,
    count: measure.count,
    budgeted: row.stages.some(({ stage }) => BUDGETED.has(stage)),
    address: source.address,
    found: null,
    drawn: why === '',
    why,
  }
}

interface Reading extends Standing {
  readonly year: number | null
  readonly from: number
  readonly count: Bend['count']
  readonly sense: string
}

function whyNot(of: Reading): string {
  if (of.ofAll) return 'the word of all allies, not its own'
  if (of.supersededBy !== undefined) return `superseded by ${of.supersededBy}`
  if (of.count === 'national') return 'a national count'
  if (of.year === null) return 'no date'
  if (of.year <= of.from) return 'its year lies behind'
  return of.sense === 'at most' || of.sense === 'less than' ? 'a ceiling' : ''
}
