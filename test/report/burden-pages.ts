import { aidTold } from '../../src/burden/aid-told.ts'
import { burdenTable } from '../../src/burden/burden-table.ts'
import { fairShares } from '../../src/burden/fair-shares.ts'
import { findTarget } from '../../src/burden/find-target.ts'
import { forecastShares } from '../../src/burden/forecast-shares.ts'
import { pathsTo } from '../../src/burden/paths-to.ts'
import { runScenario } from '../../src/burden/run-scenario.ts'
import { sharesByEdition } from '../../src/burden/shares-by-edition.ts'
import type { BurdenTable } from '../../src/model/burden.ts'
import type { AidEdition } from '../../src/model/series.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadScenario } from '../../src/reference/load-scenario.ts'
import { aidAsHtml } from '../../src/report/aid-as-html.ts'
import { burdenAsHtml } from '../../src/report/burden-as-html.ts'
import { fairSharesAsHtml } from '../../src/report/fair-shares-as-html.ts'
import { forecastAsHtml } from '../../src/report/forecast-as-html.ts'
import type { Font } from '../../src/report/html/fonts.ts'
import { pathsAsHtml } from '../../src/report/paths-as-html.ts'
import { scenarioAsHtml } from '../../src/report/scenario-as-html.ts'
import { commitments, edition, register, series } from '../burden/shipped.ts'

/** What the pages and charts of the burden are made of, by the editions that ship. */
const source = { edition: edition('2026-07'), before: null, register }
const target = findTarget('3.5', commitments.commitments)
export const table = burdenTable(source, { year: 2026, target })
export const paths = pathsTo(source, { target, gdpGrowth: 0, rows: commitments })
export const scenario = runScenario(loadScenario('us-redistributes', [dataFolder()]), source, commitments)
const editions = [edition('2024-06'), edition('2025-08'), edition('2026-07')]
const ally = (code: string): BurdenTable => ({
  ...table,
  rows: table.rows.filter(({ iso3 }) => iso3 === code),
  byEdition: sharesByEdition(code, editions),
})
export const [turkey, poland] = [ally('TUR'), ally('POL')]
export const foretold = forecastShares({ editions, register, rows: commitments.commitments, to: 2035 })
export const aid = aidTold(
  series.aid.at(-1) as AidEdition,
  series.facts.at(-1)?.facts.filter(({ topic }) => topic === 'ukraine_aid') ?? [],
)
export const fair = fairShares(source, { year: 2026, aid: null })

/** Every page with the count of its charts. */
export const pages: readonly (readonly [name: string, page: (fonts: readonly Font[]) => string, charts: number])[] = [
  ['the alliance', (fonts) => burdenAsHtml(table, paths, fonts), 2],
  ['an ally', (fonts) => burdenAsHtml(poland, paths, fonts), 2],
  ['the paths', (fonts) => pathsAsHtml(paths, fonts), 1],
  ['a scenario', (fonts) => scenarioAsHtml(scenario, fonts), 1],
  ['the forecast', (fonts) => forecastAsHtml(foretold, fonts), 1],
  ['fair shares', (fonts) => fairSharesAsHtml(fair, fonts), 0],
  ['aid', (fonts) => aidAsHtml(aid, fonts), 1],
]
