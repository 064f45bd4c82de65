import { type AidAsked, aidToUkraine } from '../app/aid.ts'
import { type BurdenAsked, burden } from '../app/burden.ts'
import { fairShares } from '../app/fair-shares.ts'
import { forecast } from '../app/forecast.ts'
import { openReference } from '../app/open-reference.ts'
import { type PathsWanted, paths } from '../app/paths.ts'
import type { BurdenTable } from '../model/burden.ts'
import type { CoverageWord, Paths } from '../model/path.ts'
import { Problem } from '../model/problem.ts'
import type { Chart } from '../report/charts/chart.ts'
import { htmlText } from '../report/html/template.ts'
import type { View } from './print-view.ts'

type Data = readonly string[]

/** A chart as a file of its own. */
export async function svgOf(chart: Chart): Promise<string> {
  const { chartAsSvg } = await import('../report/charts/chart.ts')
  return htmlText(chartAsSvg(chart))
}

/** @param coverage - words of the user's own coverage, for the lines; undefined: none was looked into */
export function tableView(asked: BurdenAsked, data: Data, coverage?: readonly CoverageWord[]): View {
  const reference = openReference(data)
  const table = burden(asked, reference)
  const ways = () =>
    paths(
      { ally: null, edition: table.edition, target: '3.5', gdpGrowth: 0, ...(coverage ? { coverage } : {}) },
      reference,
    )
  return {
    found: table,
    text: async (page) => (await import('../report/burden-as-text.ts')).burdenAsText(table, page),
    csv: async () => (await import('../report/burden-as-csv.ts')).burdenAsCsv(table),
    svg: async () => svgOf(await chartOf(drawable(table), ways)),
    html: async (fonts) => (await import('../report/burden-as-html.ts')).burdenAsHtml(drawable(table), ways(), fonts),
  }
}

function drawable(table: BurdenTable): BurdenTable {
  if (table.target.of === 'GDP') return table
  throw new Problem(
    'usage',
    'Charts are of shares of GDP.',
    'Leave --svg and --html out, or take --target 2, 3.5 or 5.',
  )
}

/** Of all, shares; of one ally, its editions. A word still to come is seen from the last year only. */
async function chartOf(table: BurdenTable, ways: () => Paths): Promise<Chart> {
  if (table.byEdition.length > 0) return (await import('../report/charts/revisions.ts')).revisions(table)
  const { dumbbells } = await import('../report/charts/dumbbells.ts')
  const all = ways()
  return dumbbells(table, all.from === table.year ? all : null)
}

export function pathsView(wanted: PathsWanted, data: Data): View {
  const found = paths(wanted, openReference(data))
  return {
    found,
    text: async (page) => (await import('../report/paths-as-text.ts')).pathsAsText(found, page),
    csv: async () => (await import('../report/paths-as-csv.ts')).pathsAsCsv(found),
    svg: async () => svgOf((await import('../report/charts/small-multiples.ts')).smallMultiples(found)),
    html: async (fonts) => (await import('../report/paths-as-html.ts')).pathsAsHtml(found, fonts),
  }
}

export function forecastView(asked: Parameters<typeof forecast>[0], data: Data): View {
  const found = forecast(asked, openReference(data))
  return {
    found,
    text: async (page) => (await import('../report/forecast-as-text.ts')).forecastAsText(found, page),
    csv: async () => (await import('../report/forecast-as-csv.ts')).forecastAsCsv(found),
    svg: async () => svgOf((await import('../report/charts/fans.ts')).fans(found)),
    html: async (fonts) => (await import('../report/forecast-as-html.ts')).forecastAsHtml(found, fonts),
  }
}

export function fairView(asked: Parameters<typeof fairShares>[0], data: Data): View {
  const found = fairShares(asked, openReference(data))
  return {
    found,
    text: async (page) => (await import('../report/fair-shares-as-text.ts')).fairSharesAsText(found, page),
    csv: async () => (await import('../report/fair-shares-as-csv.ts')).fairSharesAsCsv(found),
    svg: null,
    html: async (fonts) => (await import('../report/fair-shares-as-html.ts')).fairSharesAsHtml(found, fonts),
  }
}

export function aidView(asked: AidAsked, data: Data): View {
  const found = aidToUkraine(asked, openReference(data))
  return {
    found,
    text: async (page) => (await import('../report/aid-as-text.ts')).aidAsText(found, page),
    csv: async () => (await import('../report/aid-as-csv.ts')).aidAsCsv(found),
    svg: async () => svgOf((await import('../report/charts/aid-by-year.ts')).aidByYear(found)),
    html: async (fonts) => (await import('../report/aid-as-html.ts')).aidAsHtml(found, fonts),
  }
}
