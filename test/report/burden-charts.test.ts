import { DOMParser } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { burdenTable } from '../../src/burden/burden-table.ts'
import { findTarget } from '../../src/burden/find-target.ts'
import { pathsTo } from '../../src/burden/paths-to.ts'
import { runScenario } from '../../src/burden/run-scenario.ts'
import { sharesByEdition } from '../../src/burden/shares-by-edition.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadScenario } from '../../src/reference/load-scenario.ts'
import { burdenAsHtml } from '../../src/report/burden-as-html.ts'
import { beforeAfter } from '../../src/report/charts/before-after.ts'
import { type Chart, chartAsSvg } from '../../src/report/charts/chart.ts'
import { dumbbells } from '../../src/report/charts/dumbbells.ts'
import { revisions } from '../../src/report/charts/revisions.ts'
import { smallMultiples } from '../../src/report/charts/small-multiples.ts'
import { htmlText } from '../../src/report/html/template.ts'
import { commitments, edition, register } from '../burden/shipped.ts'

const source = { edition: edition('2026-07'), before: null, register }
const target = findTarget('3.5', commitments.commitments)
const table = burdenTable(source, { year: 2026, target })
const paths = pathsTo(source, { target, gdpGrowth: 0, rows: commitments })
const scenario = runScenario(loadScenario('us-redistributes', [dataFolder()]), source, commitments)
const turkey = {
  ...table,
  rows: table.rows.filter(({ iso3 }) => iso3 === 'TUR'),
  byEdition: sharesByEdition('TUR', [edition('2024-06'), edition('2025-08'), edition('2026-07')]),
}
const drawn = (chart: Chart) => htmlText(chartAsSvg(chart, true))
const parsed = (chart: Chart) => new DOMParser().parseFromString(drawn(chart), 'image/svg+xml')

const charts: readonly (readonly [name: string, chart: Chart])[] = [
  ['dumbbells', dumbbells(table, paths)],
  ['small multiples', smallMultiples(paths)],
  ['before and after', beforeAfter(scenario)],
  ['editions', revisions(turkey)],
]
for (const [name, chart] of charts) {
  describe(name, () => {
    test('says its finding to who cannot see it, names an ally, and holds no number that is none', () => {
      const svg = parsed(chart).documentElement
      expect([svg.getAttribute('role'), svg.querySelector('title')?.textContent]).toEqual(['img', chart.finding])
      expect(svg.textContent).toContain('Türkiye')
      expect(drawn(chart)).not.toMatch(/NaN|Infinity|undefined|null/)
    })
    test('nothing is drawn outside its frame', () => {
      for (const text of parsed(chart).querySelectorAll('text')) {
        expect(Number(text.getAttribute('x')), text.textContent ?? '').toBeLessThanOrEqual(chart.width)
        expect(Number(text.getAttribute('y'))).toBeLessThanOrEqual(chart.height)
      }
    })
  })
}

test('dumbbells: an estimate is a ring, an own word a diamond, in a national count an open one', () => {
  const svg = parsed(dumbbells(table, paths))
  expect(svg.querySelectorAll('circle.ring')).toHaveLength(table.rows.length)
  expect(svg.querySelectorAll('.diamond').length).toBeGreaterThan(svg.querySelectorAll('.diamond.open').length)
  expect(svg.documentElement.textContent).toContain('3.5 by 2029')
})
test('a name is text and never a tag', () => {
  const [first, ...rest] = table.rows
  if (!first) throw new Error('no rows')
  const hostile = { ...table, rows: [{ ...first, ally: '<script>x</script>' }, ...rest] }
  expect(drawn(dumbbells(hostile, null))).not.toContain('<script>')
})
test('the page: one heading, the basis, a table with every row, no script and nothing fetched', () => {
  const page = burdenAsHtml(table, paths, [])
  expect(page.match(/<h1>/g)).toHaveLength(1)
  expect(page.match(/<th scope="row">/g)).toHaveLength(table.rows.length)
  expect(page).toContain('constant 2021 prices and exchange rates')
  expect(page).not.toMatch(/<script|<link|src="http/)
})
