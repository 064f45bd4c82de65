import type { AidTold, FairShares, MeasureName } from '../model/fair-share.ts'
import { fixed, signed } from './numbers.ts'
import { gridLines } from './text/grid.ts'
import type { Page } from './text/ink.ts'
import { wrap } from './text/wrap.ts'

const SHORT: Readonly<Record<MeasureName, string>> = {
  shareOfGdp: '% GDP',
  spendingAgainstGdp: 'spend÷',
  peopleAgainstGdp: 'people÷',
  equipmentShare: 'equip %',
  equipmentAgainstGdp: 'equip÷',
  aidAgainstGdp: 'aid÷',
}

/** Each measure beside the others, with its rank; which one is picked is the argument. */
export function fairSharesAsText(shares: FairShares, page: Page): string {
  const { measures, rows, correlations, notes } = shares
  const shown = measures.filter(({ name }) => rows.some(({ values }) => values[name] !== null))
  const lines = [
    ...wrap([[`Fair shares in ${shares.year}, by ${shown.length} measures`, 'title']], page),
    ...wrap(
      [
        `Definition: ${shares.definition}. Edition: ${shares.producer} ${shares.edition}. Prices: ${shares.prices}. In parentheses the rank, 1 carries most.`,
      ],
      page,
    ),
    '',
    ...gridLines([
      ['ally', ...shown.map(({ name }) => SHORT[name])],
      ...rows.map(({ ally, values, ranks }) => [ally, ...shown.map(({ name }) => cellOf(values[name], ranks[name]))]),
    ]),
    '',
    ...shown.flatMap(({ name, formula, unit, reference }) =>
      wrap([[SHORT[name], 'title'], ` ${formula}, ${unit}. `, [reference, 'aside']], page, { rest: 2 }),
    ),
    ...wrap(
      [
        ['With size', 'title'],
        ': rank correlation with GDP (Spearman; above 0 the large carry more): ',
        rhos(correlations),
      ],
      page,
      { rest: 2 },
    ),
    ...notes.flatMap((note) => wrap([note], page, { rest: 2 })),
  ]
  return `${lines.join('\n')}\n`
}

const cellOf = (value: number | null, rank: number | null): string =>
  value === null ? '–' : `${fixed(value, 2)} (${String(rank).padStart(2)})`

const rhos = (correlations: FairShares['correlations']): string =>
  correlations.map(({ name, rho, allies }) => `${SHORT[name]} ${signed(rho, 2)} of ${allies}`).join(', ')

/** Aid to Ukraine by group and year, then what filled the gap, nominal, and what others published. */
export function aidAsText(aid: AidTold, page: Page): string {
  const lines = [
    ...wrap([[gapInWords(aid), 'title']], page),
    ...wrap([`${aid.producer} ${aid.edition}: ${aid.definition}. EUR bn, ${aid.prices}. ${aid.address}`], page),
    '',
    ...gridLines([
      ['allocated', ...aid.periods],
      ...aid.rows.flatMap(({ type, name, eurBn }, at) => [
        ...(aid.rows[at - 1]?.type === type ? [] : [[type]]),
        [`  ${name}`, ...eurBn.map((sum) => (sum === null ? '–' : fixed(sum, 2)))],
      ]),
    ]),
    '',
    ...aid.gap.flatMap(({ type, year, years, words }) =>
      wrap([[`${type}, ${year} less the mean of ${years}`, 'title'], `: ${words}`], page, { rest: 2 }),
    ),
    '',
    ...wrap(
      [
        ['Published by others', 'title'],
        '; Kiel’s percentages are adjusted for prices and do not follow from the sums above',
      ],
      page,
    ),
    ...aid.published.flatMap(({ about, value, who, address }) =>
      wrap([`${about}: ${value}, ${who}. `, [address, 'link']], page, { first: '  ' }),
    ),
    ...aid.notes.flatMap((note) => wrap([note], page)),
  ]
  return `${lines.join('\n')}\n`
}

/** "Of military aid in 2025, what the United States gave less was not made up: EUR 4.65 bn are open against the mean of 2022 to 2024." */
export function gapInWords({ gap }: AidTold): string {
  const [military] = gap
  if (!military) return 'Aid to Ukraine by group, year and type.'
  const { year, years, all } = military
  const how = all < 0 ? `EUR ${fixed(-all, 2)} bn below` : `EUR ${fixed(all, 2)} bn above`
  return `Military allocations of ${year} are ${how} the yearly mean of ${years}, nominal.`
}
