import type { ScenarioTold } from '../../model/scenario.ts'
import { html } from '../html/template.ts'
import { fixed, signed } from '../numbers.ts'
import { changeInWords } from '../scenario-as-text.ts'
import { type Chart, line, px, words } from './chart.ts'

const [WIDTH, LEFT, RIGHT, TOP, ROW] = [1024, 150, 120, 44, 24]

/** A scenario: share of GDP before (dot) and after (ring), one row an ally whose share or sum changes. */
export function beforeAfter(told: ScenarioTold): Chart {
  const rows = told.allies.filter(({ points, usd }) => Math.abs(points) > 1e-9 || Math.abs(usd) > 0.5)
  const most = Math.ceil(Math.max(1, ...rows.flatMap(({ before, after }) => [before.share, after.share])) + 0.25)
  const height = TOP + rows.length * ROW + 26
  const x = (share: number): number => px(LEFT + (share / most) * (WIDTH - LEFT - RIGHT))
  const ticks = Array.from({ length: most + 1 }, (_, at) => at)
  const body = html`${ticks.map((one) => html`${line('grid', x(one), TOP - 6, x(one), height - 20)}${words('s c', x(one), height - 5, String(one))}`)}
${words('s', LEFT, TOP - 17, `% of GDP: dot ${told.from}, ring after`)}${words('s e', WIDTH, TOP - 17, 'USD bn')}
${rows.map(({ ally, before, after, usd }, at) => {
  const y = TOP + at * ROW + ROW / 2
  const [left, right] = before.share <= after.share ? [before, after] : [after, before]
  return html`${words('', 0, y + 4.5, ally)}${line('above', x(before.share), y, x(after.share), y)}<circle cx="${x(before.share)}" cy="${px(y)}" r="4"/><circle class="ring" cx="${x(after.share)}" cy="${px(y)}" r="4.5"/>${words('halo e', x(left.share) - 9, y + 4.5, fixed(left.share, 2))}${words('halo', x(right.share) + 9, y + 4.5, fixed(right.share, 2))}${words('e', WIDTH, y + 4.5, signed(usd / 1000, 1))}
`
})}`
  return { width: WIDTH, height, finding: `${told.title}. ${changeInWords(told)}`, body }
}
