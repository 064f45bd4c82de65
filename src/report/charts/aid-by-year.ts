import { barX, type Markish, type PlotOptions, ruleX, text } from '@observablehq/plot'
import type { AidTold } from '../../model/aid.ts'
import { aidBasis, gapInWords, inBn } from '../aid-in-words.ts'
import { dateInWords } from '../dates.ts'
import type { Chart } from './chart.ts'

const [ROW, TOP, LEFT] = [22, 8, 262]
const HANDS = ['bar', 'bar us', 'bar rest']
const KEY =
  'Military aid allocated in each period, by group of donors. A group without a bar and a sum has no row for the period.'

interface Bar {
  readonly key: string
  readonly period: string
  readonly name: string
  readonly sum: number | null
  readonly hand: string
}

/** Military aid by group, period by period: Europe against the United States. */
export function aidByYear(told: AidTold): Chart {
  const bars = told.periods.flatMap((period, at) =>
    told.rows
      .filter(({ type }) => type === 'military')
      .map(({ name, eurBn }, group): Bar => {
        return { key: `${period} ${name}`, period, name, sum: eurBn[at] ?? null, hand: HANDS[group] ?? 'bar rest' }
      }),
  )
  return {
    name: 'aid',
    finding: gapInWords(told),
    key: KEY,
    basis: aidBasis(told),
    draw: (width) => drawn(bars, width),
  }
}

function drawn(bars: readonly Bar[], width: number): PlotOptions {
  const roomy = width >= 600
  const left = roomy ? LEFT : 150
  return {
    ...{
      width,
      height: bars.length * ROW + TOP * 2,
      marginTop: TOP,
      marginBottom: TOP,
      marginLeft: left,
      marginRight: 64,
    },
    x: { domain: [0, Math.max(1, ...bars.map(({ sum }) => sum ?? 0))], axis: null },
    y: { domain: bars.map(({ key }) => key), padding: 0.2, axis: null },
    marks: [
      ...HANDS.map((hand) =>
        barX(
          bars.filter((bar) => bar.hand === hand && bar.sum !== null),
          { x: 'sum', y: 'key', className: hand },
        ),
      ),
      ruleX([0], { className: 'base' }),
      ...labels(bars, left, roomy),
    ],
  }
}

function labels(bars: readonly Bar[], left: number, roomy: boolean): Markish[] {
  const first = bars.filter(({ period }, at) => bars[at - 1]?.period !== period)
  const [start, end] = [{ textAnchor: 'start' }, { textAnchor: 'end' }] as const
  const name = ({ name: whole }: Bar): string => (roomy ? whole : (whole.split(' with ')[0] ?? whole))
  return [
    text(first, {
      y: 'key',
      frameAnchor: 'left',
      ...start,
      dx: -left,
      text: ({ period }: Bar) => dateInWords(period),
      className: 'b',
    }),
    text(bars, { y: 'key', frameAnchor: 'left', ...end, dx: -8, text: name }),
    text(bars, { x: ({ sum }: Bar) => sum ?? 0, y: 'key', ...start, dx: 6, text: ({ sum }: Bar) => inBn(sum) }),
  ]
}
