import type { FairShares, MeasureName } from '../model/fair-share.ts'
import { fixed, signed } from './numbers.ts'
import { gridLines } from './text/grid.ts'
import type { Page } from './text/ink.ts'
import { wrap } from './text/wrap.ts'

export const MEASURE_HEADS: Readonly<Record<MeasureName, string>> = {
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
    ...wrap([fairBasis(shares)], page),
    '',
    ...gridLines([
      ['ally', ...shown.map(({ name }) => MEASURE_HEADS[name])],
      ...rows.map(({ ally, values, ranks }) => [
        ally,
        ...shown.map(({ name }) => measureCell(values[name], ranks[name])),
      ]),
    ]),
    '',
    ...shown.flatMap(({ name, formula, unit, reference }) =>
      wrap([[MEASURE_HEADS[name], 'title'], ` ${formula}, ${unit}. `, [reference, 'aside']], page, { rest: 2 }),
    ),
    ...wrap(
      [
        ['With size', 'title'],
        ': rank correlation with GDP (Spearman; above 0 the large carry more): ',
        correlationsInWords(correlations),
      ],
      page,
      { rest: 2 },
    ),
    ...notes.flatMap((note) => wrap([note], page, { rest: 2 })),
  ]
  return `${lines.join('\n')}\n`
}

export const fairBasis = ({ definition, producer, edition, prices }: FairShares): string =>
  `Definition: ${definition}. Edition: ${producer} ${edition}. Prices: ${prices}. In parentheses the rank, 1 carries most.`

export const measureCell = (value: number | null, rank: number | null): string =>
  value === null ? '–' : `${fixed(value, 2)} (${String(rank).padStart(2)})`

export const correlationsInWords = (correlations: FairShares['correlations']): string =>
  correlations.map(({ name, rho, allies }) => `${MEASURE_HEADS[name]} ${signed(rho, 2)} of ${allies}`).join(', ')
