import { type Data, dot, gridX, link, type Markish, type PlotOptions, text } from '@observablehq/plot'
import type { ScenarioAlly, ScenarioTold } from '../../model/scenario.ts'
import { fixed, signed } from '../numbers.ts'
import { changeInWords, scenarioBasis } from '../scenario-as-text.ts'
import type { Chart } from './chart.ts'

const [TOP, ROW, BOTTOM] = [40, 24, 26]
const ROOMY = 600 // px from which on both columns of sums have room
const KEY = 'Dot: before; ring: after. Allies whose share and sum stay are in the table only.'

/** A scenario: share of GDP before and after, one row an ally whose share or sum changes. */
export function beforeAfter(told: ScenarioTold): Chart {
  const rows = told.allies.filter(({ points, usd }) => Math.abs(points) > 1e-9 || Math.abs(usd) > 0.5)
  return {
    name: 'before-after',
    finding: `${told.title}. ${changeInWords(told)}`,
    key: KEY,
    basis: scenarioBasis(told),
    draw: (width) => drawn(rows, told, width),
  }
}

function drawn(rows: readonly ScenarioAlly[], told: ScenarioTold, width: number): PlotOptions {
  const roomy = width >= ROOMY
  const most = Math.ceil(Math.max(1, ...rows.flatMap(({ before, after }) => [before.share, after.share])) + 0.25)
  const ticks = Array.from({ length: most + 1 }, (_, at) => at)
  const right = roomy ? 170 : 52
  return {
    width,
    height: TOP + rows.length * ROW + BOTTOM,
    ...{ marginTop: TOP, marginBottom: BOTTOM, marginLeft: roomy ? 150 : 122, marginRight: right },
    x: { domain: [0, most], axis: null },
    y: { type: 'point', domain: rows.map(({ iso3 }) => iso3), padding: 0.5, axis: null },
    marks: [
      gridX(ticks, { className: 'grid', insetTop: -6 }),
      text(ticks, { x: (one: number) => one, text: String, frameAnchor: 'bottom', dy: 18, className: 's' }),
      text(rows, { y: 'iso3', frameAnchor: 'left', textAnchor: 'start', text: 'ally', dx: roomy ? -150 : -122 }),
      ...spans(rows),
      ...values(rows),
      ...columns(rows, told, roomy ? 90 : right, roomy),
    ],
  }
}

const SHARES = { before: ({ before }: ScenarioAlly) => before.share, after: ({ after }: ScenarioAlly) => after.share }

function spans(rows: readonly ScenarioAlly[]): Markish[] {
  return [
    link(rows, { x1: SHARES.before, x2: SHARES.after, y1: 'iso3', y2: 'iso3', className: 'above' }),
    dot(rows, { x: SHARES.before, y: 'iso3', r: 4, className: 'dot' }),
    dot(rows, { x: SHARES.after, y: 'iso3', r: 4.5, className: 'ring' }),
  ]
}

/** Both shares at their marks, on the outer sides. */
function values(rows: readonly ScenarioAlly[]): Markish[] {
  const value = (data: Data, share: keyof typeof SHARES, side: 'left' | 'right') =>
    text(data, {
      ...{ x: SHARES[share], y: 'iso3', className: 'halo', text: (row: ScenarioAlly) => fixed(SHARES[share](row), 2) },
      ...(side === 'left' ? { dx: -9, textAnchor: 'end' } : { dx: 9, textAnchor: 'start' }),
    })
  const rising = rows.filter(({ before, after }) => before.share <= after.share)
  const falling = rows.filter(({ before, after }) => before.share > after.share)
  return [
    value(rising, 'before', 'left'),
    value(rising, 'after', 'right'),
    value(falling, 'after', 'left'),
    value(falling, 'before', 'right'),
  ]
}

function columns(rows: readonly ScenarioAlly[], { from }: ScenarioTold, dx: number, roomy: boolean): Markish[] {
  const column = (at: number, words: (row: ScenarioAlly) => string) =>
    text(rows, { y: 'iso3', frameAnchor: 'right', textAnchor: 'end', dx: at, text: words })
  const head = (at: number, words: string) =>
    text([words], { frameAnchor: 'top-right', textAnchor: 'end', dx: at, dy: -22, text: String, className: 's' })
  return [
    text([`% of GDP, ${from} and after`], {
      frameAnchor: 'top-left',
      textAnchor: 'start',
      dy: -22,
      text: String,
      className: 's',
    }),
    head(dx, 'points'),
    column(dx, ({ points }) => signed(points, 2)),
    ...(roomy ? [head(170, 'USD bn'), column(170, ({ usd }) => signed(usd / 1000, 1))] : []),
  ]
}
