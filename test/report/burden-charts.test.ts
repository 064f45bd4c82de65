import { DOMParser } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { aidByYear } from '../../src/report/charts/aid-by-year.ts'
import { beforeAfter } from '../../src/report/charts/before-after.ts'
import { type Chart, chartAsFigure, chartAsSvg } from '../../src/report/charts/chart.ts'
import { dumbbells } from '../../src/report/charts/dumbbells.ts'
import { fans } from '../../src/report/charts/fans.ts'
import { revisions } from '../../src/report/charts/revisions.ts'
import { smallMultiples } from '../../src/report/charts/small-multiples.ts'
import { htmlText } from '../../src/report/html/template.ts'
import { aid, foretold, pages, paths, poland, scenario, table, turkey } from './burden-pages.ts'

const drawn = (chart: Chart) => htmlText(chartAsSvg(chart))
const parsed = (chart: Chart) => new DOMParser().parseFromString(drawn(chart), 'image/svg+xml')

const charts: readonly (readonly [name: string, chart: () => Chart, says: string])[] = [
  ['dumbbells', () => dumbbells(table, paths), 'Türkiye'],
  ['small multiples', () => smallMultiples(paths), 'Türkiye'],
  ['before and after', () => beforeAfter(scenario), 'Türkiye'],
  ['editions', () => revisions(turkey), 'in 2026-07'],
  ['fans', () => fans(foretold), 'Türkiye'],
  ['aid', () => aidByYear(aid), 'Europe with EU institutions'],
]
for (const [name, make, says] of charts) {
  describe(name, () => {
    const chart = make()
    test('says its finding to who cannot see it, and by whose count it is; holds no number that is none', () => {
      const svg = parsed(chart).documentElement
      expect([svg.getAttribute('role'), svg.querySelector('title')?.textContent]).toEqual(['img', chart.finding])
      expect(svg.getAttribute('aria-labelledby')).toBe(
        [svg.querySelector('title'), svg.querySelector('desc')].map((one) => one?.getAttribute('id')).join(' '),
      )
      expect(svg.textContent).toContain(says)
      expect(svg.textContent?.replace(/\s+/g, '')).toContain(chart.basis.replace(/\s+/g, ''))
      expect(drawn(chart)).not.toMatch(/NaN|Infinity|undefined|null/)
    })
    test('the same figures give the same bytes, also after other charts', () => {
      const first = drawn(chart)
      drawn(smallMultiples(paths))
      expect(drawn(make())).toBe(first)
    })
    test('three drawings on a page, no id twice', () => {
      const page = htmlText(chartAsFigure(chart))
      expect(page.match(/<svg /g)).toHaveLength(3)
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, id] of page.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
      expect(page).not.toMatch(/<script|<style|plot-|href/)
    })
  })
}

test('dumbbells: an estimate is a ring, an own word a diamond, undated or in a national count an open one', () => {
  const svg = parsed(dumbbells(table, paths))
  expect(svg.querySelectorAll('.ring circle')).toHaveLength(table.rows.length)
  const [all, open] = ['.diamond path', '.diamond.open path'].map((kind) => svg.querySelectorAll(kind).length)
  expect([all, open]).toEqual([10, 5])
  expect(svg.documentElement.textContent).toContain('3.5 by 2029')
})
test('editions: an arrow from what was revised by a tenth of a point or more, and no other', () => {
  const revised = poland.byEdition.flatMap(({ points }) => points.filter(({ revised: by }) => Math.abs(by ?? 0) >= 0.1))
  expect(parsed(revisions(poland)).querySelectorAll('.needed path')).toHaveLength(revised.length)
  expect(revised.map(({ year, share }) => [year, share])).toEqual([
    [2024, 3.789],
    [2025, 4.25],
  ])
})
test('a name is text and never a tag, in the words of Plot as well', () => {
  const [first, ...rest] = table.rows
  if (!first) throw new Error('no rows')
  const hostile = { ...table, rows: [{ ...first, ally: '<script>x</script>\u202e"' }, ...rest] }
  const svg = drawn(dumbbells(hostile, null))
  expect(svg).not.toContain('<script>')
  expect(svg).not.toContain('\u202e')
  expect(svg).toContain('&lt;script&gt;x&lt;/script&gt;&quot;')
})

for (const [name, page, charts] of pages)
  test(`page of ${name}: one heading, its charts, each figure with a basis line, no script and nothing fetched`, () => {
    const made = page([])
    expect(made.match(/<h1>/g)).toHaveLength(1)
    expect(made.match(/<figure class="drawn">/g) ?? []).toHaveLength(charts)
    // each table is followed by whose count it is
    for (const [, after] of made.matchAll(/<\/table><\/div>(.{90})/gs))
      expect(after).toMatch(/<p class="notes keyed">[^<]{20}/)
    for (const [, caption] of made.matchAll(/<figcaption>([^<]+)/g))
      expect(caption).toMatch(/Edition|Kiel Institute R29/)
    expect(made).not.toMatch(/<script|<link|src="http|NaN|undefined/)
  })
