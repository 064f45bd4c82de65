import type { AidOpen, AidTold } from '../model/aid.ts'
import { dateInWords } from './dates.ts'
import { fixed } from './numbers.ts'

export const ROUTE_WORDS: Readonly<Record<AidTold['routes'][number]['route'], string>> = {
  stockpile: 'out of stocks',
  procurement: 'procured',
  purl: 'PURL: bought from the United States through NATO',
  unspecified: 'not specified',
  'in no row': 'military aid less its routes',
}

export const REAL = 'the producer’s own percentages are adjusted for prices and do not follow from the sums above'

export const inBn = (sum: number | null): string => (sum === null ? '–' : fixed(sum, 2))

export const aidBasis = ({ producer, edition, definition, prices }: AidTold): string =>
  `${producer} ${edition}: ${definition}. EUR bn, ${prices} (nominal).`

/** "Military allocations of 2025 are EUR 4.65 bn below the yearly mean of 2022 to 2024, nominal." */
export function gapInWords({ gap }: AidTold): string {
  const [military] = gap
  if (!military) return 'Aid to Ukraine by group, year and type.'
  const { year, years, all } = military
  const how = all < 0 ? `EUR ${fixed(-all, 2)} bn below` : `EUR ${fixed(all, 2)} bn above`
  return `Military allocations of ${year} are ${how} the yearly mean of ${years}, nominal.`
}

/** What filled the gap and what did not, of the groups: "Europe … rose by EUR 15.39 bn, United States fell by 20.90." */
export function fillersInWords({ gap }: AidTold): string {
  const [military] = gap
  if (!military) return ''
  const moved = military.changes.map(
    ({ name, change }) => `${name} ${change < 0 ? 'fell' : 'rose'} by EUR ${fixed(Math.abs(change), 2)} bn`,
  )
  return `${moved.join(', ')}.`
}

/** "Of EUR 547.98 bn committed since 2022, 189.58 bn are not allocated yet." */
export function openInWords({ open, periods }: AidTold): string {
  const groups = open.filter(({ single }) => !single)
  const known = groups.filter((one): one is AidOpen & { committed: number; open: number } => one.committed !== null)
  if (known.length < groups.length || known.length === 0) return ''
  const sum = (key: 'committed' | 'open'): number => known.reduce((all, one) => all + one[key], 0)
  const [committed, left] = [`EUR ${fixed(sum('committed'), 2)} bn`, sum('open')]
  return left < 0
    ? `Allocated since ${periods[0]} are EUR ${fixed(-left, 2)} bn more than the ${committed} that the rows have as committed.`
    : `Of ${committed} committed since ${periods[0]}, ${fixed(left, 2)} bn are not allocated yet.`
}

/** "2022 to Jan – Apr 2026". */
export const spanInWords = ({ periods }: Pick<AidTold, 'periods'>): string =>
  `${dateInWords(periods[0] ?? null)} to ${dateInWords(periods.at(-1) ?? null)}`
