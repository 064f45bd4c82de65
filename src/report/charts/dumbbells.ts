import type { BurdenRow, BurdenTable } from '../../model/burden.ts'
import type { Bend, Paths } from '../../model/path.ts'
import { findingOf } from '../burden-as-text.ts'
import { type Html, html } from '../html/template.ts'
import { fixed } from '../numbers.ts'
import { type Chart, diamond, line, px, words } from './chart.ts'

const [WIDTH, LEFT, RIGHT, TOP, ROW] = [1024, 150, 190, 44, 24]
const FLOOR = 2 // % of GDP, due every year

/** Latest share, own word and target, one row an ally in the order of the table; the values stand at their marks. */
export function dumbbells(table: BurdenTable, paths: Paths | null): Chart {
  const rows = table.rows.filter(({ share }) => share !== null)
  const own = new Map((paths?.allies ?? []).map(({ iso3, bends }) => [iso3, latestWord(bends)]))
  const height = TOP + rows.length * ROW + 26
  const shares = rows
    .flatMap((row) => [row.share ?? 0, own.get(row.iso3)?.share ?? row.share ?? 0])
    .concat(aims(table).map(({ at }) => at))
  const [low, high] = [Math.floor(Math.min(...shares) * 2) / 2 - 0.5, Math.ceil(Math.max(...shares) * 2) / 2 + 0.5]
  const x = (share: number): number => px(LEFT + ((share - low) / (high - low)) * (WIDTH - LEFT - RIGHT))
  const ticks = Array.from({ length: Math.floor(high - low) + 1 }, (_, at) => Math.ceil(low) + at).filter(
    (one) => one <= high,
  )
  const body = html`${ticks.map((one) => html`${line('grid', x(one), TOP - 6, x(one), height - 20)}${words('s c', x(one), height - 5, String(one))}`)}
${aims(table).map(({ at, label }) => html`${line('aim', x(at), TOP - 12, x(at), height - 20)}${words('c', x(at), TOP - 17, label)}`)}
${words('s e', WIDTH - 90, TOP - 17, 'short, points')}${words('s e', WIDTH, TOP - 17, `USD bn, ${table.year}`)}
${rows.map((row, at) => rowOf(row, TOP + at * ROW + ROW / 2, { x, table, own: own.get(row.iso3) ?? null }))}`
  return { width: WIDTH, height, finding: findingOf(table), body }
}

const aims = ({ target }: BurdenTable): { at: number; label: string }[] => [
  ...(target.percent === FLOOR ? [] : [{ at: FLOOR, label: `${FLOOR} %, every year` }]),
  { at: target.percent, label: `${target.percent} %${target.dueYear === null ? '' : `, due ${target.dueYear}`}` },
]

interface Drawn {
  x(share: number): number
  readonly table: BurdenTable
  readonly own: Bend | null
}

function rowOf(row: BurdenRow, y: number, { x, table, own }: Drawn): Html {
  const share = row.share ?? 0
  const { percent } = table.target
  const baseline = y + 4.5
  const isLow = share < FLOOR
  const left = own ? own.share >= share : share < percent
  const value = words(
    `halo${left ? ' e' : ''}${isLow ? ' w' : ''}`,
    x(share) + (left ? -9 : 9),
    baseline,
    fixed(share, 2),
  )
  const gap = row.gapPoints !== null && row.gapPoints > 0
  return html`${words(row.group ? 's' : '', 0, baseline, row.ally)}${gap && line('short', x(share), y, x(percent), y)}${own && ownLine(own, share, y, x)}<circle class="${row.estimate ? 'ring' : 'dot'}" cx="${x(share)}" cy="${px(y)}" r="4.5"/>${value}${isLow && words('halo w', x(FLOOR) + 7, baseline, 'below 2 %')}
${words('e', WIDTH - 90, baseline, gap ? fixed(row.gapPoints ?? 0, 2) : 'met')}${words('e', WIDTH, baseline, gap ? (row.gapUsd === null ? '–' : fixed(row.gapUsd / 1000, 1)) : '')}
`
}

function ownLine(own: Bend, share: number, y: number, x: Drawn['x']): Html {
  const isAhead = own.share >= share
  const label = `${own.share}${own.year === null ? ', undated' : ` by ${own.year}`}`
  return html`${line(isAhead ? 'own' : 'above', x(share), y, x(own.share), y)}${diamond(x(own.share), y, own.count === 'national')}${words(`halo a${isAhead ? '' : ' e'}`, x(own.share) + (isAhead ? 10 : -10), y + 4.5, label)}`
}

/** The latest of its own words that is still to come, or has no date. */
function latestWord(bends: readonly Bend[]): Bend | null {
  const open = bends.filter(({ why }) => why === '' || why === 'a national count' || why === 'no date')
  return open.at(-1) ?? null
}
