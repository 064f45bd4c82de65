import type { BurdenTable } from '../model/burden.ts'
import type { Paths } from '../model/path.ts'
import { Problem } from '../model/problem.ts'
import type { ScenarioTold } from '../model/scenario.ts'
import { burdenAsHtml } from '../report/burden-as-html.ts'
import { beforeAfter } from '../report/charts/before-after.ts'
import { type Chart, chartAsSvg } from '../report/charts/chart.ts'
import { dumbbells } from '../report/charts/dumbbells.ts'
import { revisions } from '../report/charts/revisions.ts'
import { smallMultiples } from '../report/charts/small-multiples.ts'
import { htmlText } from '../report/html/template.ts'
import { loadFonts } from './fonts.ts'
import type { Reference } from './open-reference.ts'
import { paths } from './paths.ts'

/** The table as a chart, or as one HTML file with charts, own words and all numbers. */
export function burdenDrawn(table: BurdenTable, as: 'svg' | 'html', reference: Reference): string {
  if (table.target.of !== 'GDP') {
    throw new Problem(
      'usage',
      'Charts are of shares of GDP.',
      'Leave --svg and --html out, or take --target 2, 3.5 or 5.',
    )
  }
  if (as === 'svg' && table.byEdition.length > 0) return alone(revisions(table))
  const ways = paths({ ally: null, edition: table.edition, target: '3.5', gdpGrowth: 0 }, reference)
  return as === 'html'
    ? burdenAsHtml(table, ways, loadFonts())
    : alone(dumbbells(table, ways.from === table.year ? ways : null))
}

export const pathsDrawn = (ways: Paths): string => alone(smallMultiples(ways))
export const scenarioDrawn = (told: ScenarioTold): string => alone(beforeAfter(told))

const alone = (chart: Chart): string => `${htmlText(chartAsSvg(chart, true))}\n`
