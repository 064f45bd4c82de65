import { type Data, dot, gridX, link, type Markish, type PlotOptions, ruleX, text } from '@observablehq/plot'
import type { BurdenTable } from '../../model/burden.ts'
import type { Paths } from '../../model/path.ts'
import { chartBasisOf, findingOf } from '../burden-as-text.ts'
import type { Chart } from './chart.ts'
import { type DumbbellRow, FLOOR, namesWidth, ROW, sideColumns, sumsWidth, valueLabels } from './dumbbell-words.ts'
import { ownWords } from './own-word.ts'

const [TOP, BOTTOM] = [44, 26]
const ROOMY = 600 // px from which on words of one's own and sums have room
const KEY =
  'Ring: estimate; dot: outturn. Filled diamond: own word in NATO’s count; open: in a national count, undated, or found in coverage. Blue line: short of its own word; thick grey: above it; thin: short of the target. Red: below 2 %. The axis does not begin at 0.'

/** Latest share, own word and target, one row an ally in the order of the table; the values stand at their marks. */
export function dumbbells(table: BurdenTable, paths: Paths | null): Chart {
  const words = ownWords(paths)
  const { percent } = table.target
  const rows = table.rows.flatMap((row): DumbbellRow[] => {
    if (row.share === null) return []
    const own = words.get(row.iso3) ?? null
    const outside = (own ? own.share >= row.share : row.share < percent) ? 'left' : 'right'
    return [{ ...row, share: row.share, own, outside }]
  })
  return {
    name: 'shares',
    finding: findingOf(table),
    key: KEY,
    basis: chartBasisOf(table),
    draw: (width) => drawn(rows, table, width),
  }
}

function drawn(rows: readonly DumbbellRow[], table: BurdenTable, width: number): PlotOptions {
  const roomy = width >= ROOMY
  const shares = rows.flatMap(({ share, own }) => [share, own?.share ?? share]).concat(FLOOR, table.target.percent)
  return {
    width,
    height: TOP + rows.length * ROW + BOTTOM,
    ...{ marginTop: TOP, marginBottom: BOTTOM, marginLeft: namesWidth(roomy), marginRight: sumsWidth(roomy) },
    x: {
      domain: [Math.floor(Math.min(...shares) * 2) / 2 - 0.5, Math.ceil(Math.max(...shares) * 2) / 2 + 0.5],
      axis: null,
    },
    y: { type: 'point', domain: rows.map(({ iso3 }) => iso3), padding: 0.5, axis: null },
    marks: [
      ...scales(table, shares, roomy),
      ...spans(rows, table),
      ...dots(rows, roomy),
      ...valueLabels(rows, roomy),
      ...sideColumns(rows, table, roomy),
    ],
  }
}

function scales({ target }: BurdenTable, shares: readonly number[], roomy: boolean): Markish[] {
  const whole = Array.from({ length: Math.ceil(Math.max(...shares)) + 1 }, (_, at) => at).slice(
    Math.floor(Math.min(...shares)),
  )
  const aims = [
    ...(target.percent === FLOOR ? [] : [{ at: FLOOR, label: roomy ? '2 %, every year' : '2 %' }]),
    {
      at: target.percent,
      label: `${target.percent} %${target.dueYear === null ? '' : `, ${roomy ? 'due ' : ''}${target.dueYear}`}`,
    },
  ]
  return [
    gridX(whole, { className: 'grid', insetTop: -6 }),
    text(whole, { x: (one: number) => one, text: String, frameAnchor: 'bottom', dy: 18, className: 's' }),
    ruleX(aims, { x: 'at', insetTop: -12, className: 'aim' }),
    text(aims, { x: 'at', text: 'label', frameAnchor: 'top', dy: -22, className: 'b' }),
  ]
}

/** From the share to the target, and to its own word. */
function spans(rows: readonly DumbbellRow[], { target }: BurdenTable): Markish[] {
  const line = (data: Data, x2: (row: DumbbellRow) => number, className: string) =>
    link(data, { x1: 'share', x2, y1: 'iso3', y2: 'iso3', className })
  const withWord = rows.filter(({ own }) => own !== null)
  const word = (row: DumbbellRow): number => row.own?.share ?? row.share
  return [
    line(
      rows.filter(({ gapPoints }) => (gapPoints ?? 0) > 0),
      () => target.percent,
      'short',
    ),
    line(
      withWord.filter((row) => word(row) >= row.share),
      word,
      'own',
    ),
    line(
      withWord.filter((row) => word(row) < row.share),
      word,
      'above',
    ),
  ]
}

/** In NATO’s count and for a year: what may bend a line. */
const isDated = ({ own }: DumbbellRow): boolean => own?.count === 'nato' && own.year !== null

function dots(rows: readonly DumbbellRow[], roomy: boolean): Markish[] {
  const at = (data: Data, className: string) => dot(data, { x: 'share', y: 'iso3', r: roomy ? 4.5 : 4, className })
  const word = (row: DumbbellRow): number => row.own?.share ?? row.share
  const diamond = (data: Data, className: string) =>
    dot(data, { x: word, y: 'iso3', symbol: 'diamond2', r: roomy ? 5 : 4, className })
  const withWord = rows.filter(({ own }) => own !== null)
  return [
    diamond(withWord.filter(isDated), 'diamond'),
    diamond(
      withWord.filter((row) => !isDated(row)),
      'diamond open',
    ),
    at(
      rows.filter(({ estimate }) => !estimate),
      'dot',
    ),
    at(
      rows.filter(({ estimate, share }) => estimate && share >= FLOOR),
      'ring',
    ),
    at(
      rows.filter(({ estimate, share }) => estimate && share < FLOOR),
      'ring w',
    ),
  ]
}
