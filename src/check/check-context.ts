import type { CommitmentRows } from '../model/commitment.ts'
import type { EdtfDate, IsoDate } from '../model/date.ts'
import type { Register } from '../register/register.ts'
import { type Series, seriesOf } from '../series/series.ts'

export interface CheckContext {
  readonly series: Series
  readonly register: Register
  readonly printed: EdtfDate | null // the day of printing; null or without its year: nothing can be said of it
  readonly today: IsoDate
  readonly commitments?: Pick<CommitmentRows, 'commitments'> // by which acts are dated; left out: none is
  readonly editions: readonly string[] | null // hold only these ("2025-08" or "NATO 2025-08"); null: all
}

/** The series as of `today` with only the editions asked for; releases known to exist stay known. */
export function heldSeries({ series, today, editions }: CheckContext): Series {
  const wanted = (edition: { producer: string; edition: string }): boolean =>
    editions === null ||
    editions.includes(edition.edition) ||
    editions.includes(`${edition.producer} ${edition.edition}`)
  return seriesOf({
    ...series.rows,
    editions: series.rows.editions.filter((edition) => edition.published <= today && wanted(edition)),
  })
}
