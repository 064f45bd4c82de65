import { type Data, type Markish, ruleY, text } from '@observablehq/plot'
import type { BurdenRow, BurdenTable } from '../../model/burden.ts'
import type { Bend } from '../../model/path.ts'
import { fixed } from '../numbers.ts'
import { wordInShort } from './own-word.ts'

export const ROW = 24 // px of an ally
export const FLOOR = 2 // % of GDP, due every year
export const namesWidth = (roomy: boolean): number => (roomy ? 150 : 122)
export const sumsWidth = (roomy: boolean): number => (roomy ? 190 : 48)

/** One ally or group with what is drawn of it. */
export interface DumbbellRow extends BurdenRow {
  readonly share: number
  readonly own: Bend | null
  readonly outside: 'left' | 'right' // where the share is printed: away from its own word or the target
}

/** The share on the outer side of its ring, its own word beyond its diamond; a phone has room for the share alone. */
export function valueLabels(rows: readonly DumbbellRow[], roomy: boolean): Markish[] {
  const share = (side: DumbbellRow['outside'], low: boolean) =>
    text(
      rows.filter((row) => row.outside === side && row.share < FLOOR === low),
      {
        ...{
          x: 'share',
          y: 'iso3',
          text: (row: DumbbellRow) => fixed(row.share, 2),
          className: `halo${low ? ' w' : ''}`,
        },
        ...(side === 'left' ? { dx: -9, textAnchor: 'end' } : { dx: 9, textAnchor: 'start' }),
      },
    )
  const values = [share('left', true), share('left', false), share('right', true), share('right', false)]
  if (!roomy) return values
  const word = (ahead: boolean) =>
    text(
      rows.filter(({ own, share }) => own !== null && own.share >= share === ahead),
      {
        ...{ x: (row: DumbbellRow) => row.own?.share, y: 'iso3', className: 'halo a' },
        ...{ text: (row: DumbbellRow) => (row.own ? wordInShort(row.own) : '') },
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
export function sideColumns(rows: readonly DumbbellRow[], { year }: BurdenTable, roomy: boolean): Markish[] {
  const column = (data: Data, from: number, words: (row: DumbbellRow) => string, className = '') =>
    text(data, { y: 'iso3', frameAnchor: 'right', textAnchor: 'end', dx: from, text: words, className })
  const head = (from: number, words: string) =>
    text([words], { frameAnchor: 'top-right', textAnchor: 'end', dx: from, dy: -22, text: String, className: 's' })
  const points = roomy ? 100 : 48
  const named = { y: 'iso3', frameAnchor: 'left', textAnchor: 'start', text: 'ally', dx: -namesWidth(roomy) } as const
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
            insetLeft: -namesWidth(roomy),
            insetRight: -sumsWidth(roomy),
            className: 'grid',
          }),
        ]
      : []),
    column(rows, points, ({ gapPoints }) => ((gapPoints ?? 0) > 0 ? fixed(gapPoints ?? 0, 2) : 'met')),
    head(points, roomy ? 'short, points' : 'short'),
    ...(roomy ? [column(rows, 190, usd), head(190, `USD bn, ${year}`)] : []),
  ]
}

const usd = ({ gapPoints, gapUsd }: DumbbellRow): string =>
  (gapPoints ?? 0) <= 0 ? '' : gapUsd === null ? '–' : fixed(gapUsd / 1000, 1)
