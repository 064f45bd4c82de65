import { type Data, dot, gridX, link, type Markish, type PlotOptions, ruleX, ruleY, text } from '@observablehq/plot'
import type { BurdenRow, BurdenTable } from '../../model/burden.ts'
import type { Bend, Paths } from '../../model/path.ts'
import { chartBasisOf, findingOf } from '../burden-as-text.ts'
import { fixed } from '../numbers.ts'
import type { Chart } from './chart.ts'
import { ownWords, wordInShort } from './own-word.ts'

const [TOP, ROW, BOTTOM] = [44, 24, 26]
const FLOOR = 2 // % of GDP, due every year
const ROOMY = 600 // px from which on words of one's own and sums have room
const KEY =
  'Ring: estimate; dot: outturn. Filled diamond: own word in NATO’s count; open: in a national count, undated, or found in coverage. Blue line: short of its own word; thick grey: above it; thin: short of the target. Red: below 2 %. The axis does not begin at 0.'

interface Row extends BurdenRow {
  readonly share: number
  readonly own: Bend | null
  readonly outside: 'left' | 'right' // where the share is printed: away from its own word or the target
}

/** Latest share, own word and target, one row an ally in the order of the table; the values stand at their marks. */
export function dumbbells(table: BurdenTable, paths: Paths | null): Chart {
  const words = ownWords(paths)
  const { percent } = table.target
  const rows = table.rows.flatMap((row): Row[] => {
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

function drawn(rows: readonly Row[], table: BurdenTable, width: number): PlotOptions {
  const roomy = width >= ROOMY
  const shares = rows.flatMap(({ share, own }) => [share, own?.share ?? share]).concat(FLOOR, table.target.percent)
  return {
    width,
    height: TOP + rows.length * ROW + BOTTOM,
    ...{ marginTop: TOP, marginBottom: BOTTOM, marginLeft: roomy ? 150 : 122, marginRight: roomy ? 190 : 48 },
    x: {
      domain: [Math.floor(Math.min(...shares) * 2) / 2 - 0.5, Math.ceil(Math.max(...shares) * 2) / 2 + 0.5],
      axis: null,
    },
    y: { type: 'point', domain: rows.map(({ iso3 }) => iso3), padding: 0.5, axis: null },
    marks: [
      ...scales(table, shares, roomy),
      ...spans(rows, table),
      ...dots(rows, roomy),
      ...labels(rows, roomy),
      ...columns(rows, table, roomy),
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
function spans(rows: readonly Row[], { target }: BurdenTable): Markish[] {
  const line = (data: Data, x2: (row: Row) => number, className: string) =>
    link(data, { x1: 'share', x2, y1: 'iso3', y2: 'iso3', className })
  const withWord = rows.filter(({ own }) => own !== null)
  const word = (row: Row): number => row.own?.share ?? row.share
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
const isDated = ({ own }: Row): boolean => own?.count === 'nato' && own.year !== null

function dots(rows: readonly Row[], roomy: boolean): Markish[] {
  const at = (data: Data, className: string) => dot(data, { x: 'share', y: 'iso3', r: roomy ? 4.5 : 4, className })
  const word = (row: Row): number => row.own?.share ?? row.share
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

function labels(rows: readonly Row[], roomy: boolean): Markish[] {
  const share = (side: Row['outside'], low: boolean) =>
    text(
      rows.filter((row) => row.outside === side && row.share < FLOOR === low),
      {
        ...{ x: 'share', y: 'iso3', text: (row: Row) => fixed(row.share, 2), className: `halo${low ? ' w' : ''}` },
        ...(side === 'left' ? { dx: -9, textAnchor: 'end' } : { dx: 9, textAnchor: 'start' }),
      },
    )
  const values = [share('left', true), share('left', false), share('right', true), share('right', false)]
  if (!roomy) return values
  const word = (ahead: boolean) =>
    text(
      rows.filter(({ own, share }) => own !== null && own.share >= share === ahead),
      {
        ...{ x: (row: Row) => row.own?.share, y: 'iso3', className: 'halo a' },
        ...{ text: (row: Row) => (row.own ? wordInShort(row.own) : '') },
        ...(ahead ? { dx: 10, textAnchor: 'start' } : { dx: -10, textAnchor: 'end' }),
      },
    )
  const low = rows.filter(({ share, own }) => share < FLOOR && own === null)
  const below = {
    x: FLOOR,
    y: 'iso3',
    text: () => 'below 2 %',
    dx: 7,
    textAnchor: 'start',
    className: 'halo w',
  } as const
  return [...values, word(true), word(false), text(low, below)]
}

/** Names at the left; at the right what is lacking, in points and in USD. */
function columns(rows: readonly Row[], { year }: BurdenTable, roomy: boolean): Markish[] {
  const column = (data: Data, from: number, words: (row: Row) => string, className = '') =>
    text(data, { y: 'iso3', frameAnchor: 'right', textAnchor: 'end', dx: from, text: words, className })
  const head = (from: number, words: string) =>
    text([words], { frameAnchor: 'top-right', textAnchor: 'end', dx: from, dy: -22, text: String, className: 's' })
  const points = roomy ? 100 : 48
  const named = { y: 'iso3', frameAnchor: 'left', textAnchor: 'start', text: 'ally', dx: roomy ? -150 : -122 } as const
  const first = rows.find(({ group }) => group)
  return [
    text(
      rows.filter(({ group }) => !group),
      named,
    ),
    text(
      rows.filter(({ group }) => group),
      { ...named, className: 's' },
    ),
    ...(first
      ? [
          ruleY([first.iso3], {
            y: String,
            dy: -ROW / 2,
            insetLeft: roomy ? -150 : -122,
            insetRight: roomy ? -190 : -48,
            className: 'grid',
          }),
        ]
      : []),
    column(rows, points, ({ gapPoints }) => ((gapPoints ?? 0) > 0 ? fixed(gapPoints ?? 0, 2) : 'met')),
    head(points, roomy ? 'short, points' : 'short'),
    ...(roomy ? [column(rows, 190, usd), head(190, `USD bn, ${year}`)] : []),
  ]
}

const usd = ({ gapPoints, gapUsd }: Row): string =>
  (gapPoints ?? 0) <= 0 ? '' : gapUsd === null ? '–' : fixed(gapUsd / 1000, 1)
