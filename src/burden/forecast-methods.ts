import type { CommitmentRow } from '../model/commitment.ts'
import type { IsoDate } from '../model/date.ts'
import type { MethodName } from '../model/forecast.ts'

/** What is known of one ally when a forecast is made. */
export interface Known {
  at(year: number): number | null // share, % of GDP
  readonly year: number // the last year known
  readonly pledge: Pledge | null // what all allies had adopted by then
}

export interface Pledge {
  readonly share: number
  readonly due: number | null // null: every year
}

/** How much of a year's change is left the year after. Set beforehand and not fitted; see docs/methods/forecast.md. */
const DAMPING = 0.9

type Method = (known: Known, ahead: number) => number | null

const slope = ({ at, year }: Known, years: number): number | null => {
  const [first, last] = [at(year - years), at(year)]
  return first === null || last === null ? null : (last - first) / years
}

const moved = (known: Known, change: number | null): number | null => {
  const last = known.at(known.year)
  return last === null || change === null ? null : Math.max(0.01, last + change)
}

/** The share so many years after the last one known, in % of GDP; null where the years it needs are not there. */
export const FORECAST_METHODS: Readonly<Record<MethodName, Method>> = {
  persistence: (known) => known.at(known.year),
  line3: (known, ahead) => moved(known, times(slope(known, 3), ahead)),
  line5: (known, ahead) => moved(known, times(slope(known, 5), ahead)),
  damped: (known, ahead) => moved(known, times(slope(known, 5), (1 - DAMPING ** ahead) / (1 - DAMPING))),
  pledge: ({ at, year, pledge }, ahead) => {
    const last = at(year)
    if (last === null || pledge === null || last >= pledge.share) return last
    const years = pledge.due === null ? 1 : Math.max(1, pledge.due - year)
    return last + (pledge.share - last) * Math.min(1, ahead / years)
  },
}

const times = (change: number | null, by: number): number | null => (change === null ? null : change * by)

/** The share of GDP that all allies had adopted last by a day, of the rows with an address; null: none. */
export function pledgeOn(day: IsoDate, rows: readonly CommitmentRow[]): Pledge | null {
  const found = rows
    .filter(
      ({ who, amount, measure, adopted, source }) =>
        who.ids.includes('body:nato') &&
        amount?.unit === '% of GDP' &&
        measure?.count === 'nato' &&
        source.address !== null &&
        adopted !== null &&
        adopted <= day,
    )
    .sort((a, b) => ((a.adopted ?? '') < (b.adopted ?? '') ? -1 : 1))
    .at(-1)
  if (!found?.amount) return null
  return { share: found.amount.value, due: found.deadline === null ? null : Number(found.deadline.slice(0, 4)) }
}
