import type { ScenarioTold } from '../model/scenario.ts'
import { beforeAfter } from './charts/before-after.ts'
import { chartAsFigure } from './charts/chart.ts'
import { figureTable } from './html/figure-table.ts'
import type { Font } from './html/fonts.ts'
import { burdenPageAsHtml, listAsHtml, partAsHtml } from './html/page.ts'
import { html } from './html/template.ts'
import { changeInWords, headOf, movedInWords, rowOf, scenarioBasis, totalRows } from './scenario-as-text.ts'

/** A scenario as one file: what changes, every assumption with its source, the chart, each ally before and after. */
export function scenarioAsHtml(told: ScenarioTold, fonts: readonly Font[]): string {
  const { title, allies, assumptions, left } = told
  const changes = allies.some(({ usd, points }) => Math.abs(usd) > 0.5 || Math.abs(points) > 1e-9)
  return burdenPageAsHtml(
    {
      finding: title,
      lede: changeInWords(told),
      basis: scenarioBasis(told),
      parts: [
        partAsHtml({ id: 'assumptions', title: 'Assumptions', aside: 'laid on one after the other' }, [
          html`<ol class="brief">${assumptions.map(
            ({ words, source, usd, people }) =>
              html`<li>${words}: ${movedInWords(usd, people)}. <span class="cite">${source}</span></li>`,
          )}</ol>`,
        ]),
        partAsHtml({ id: 'change', title: 'Before and after', aside: `${told.from}, and ${told.year} as assumed` }, [
          changes ? chartAsFigure(beforeAfter(told)) : html`<p class="none">No ally’s share or sum changes.</p>`,
        ]),
        partAsHtml({ id: 'figures', title: 'All figures', aside: `USD at ${told.prices}` }, [
          figureTable({
            label: 'All figures',
            basis: `${scenarioBasis(told)} Not netted against own words. GDP stays as it was but where an assumption says otherwise.`,
            heads: headOf(allies),
            rows: [...allies.map((ally) => rowOf(ally, allies)), ...totalRows(told, allies)],
            sums: 2,
          }),
          listAsHtml(left.map(({ iso3, why }) => `${iso3} is left out: ${why}.`)),
        ]),
      ],
      foot: `${told.producer}, edition ${told.edition}. Scenario: ${told.name}.`,
    },
    fonts,
  )
}
