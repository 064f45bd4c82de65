import type { ForecastTold } from '../model/forecast.ts'
import { chartAsFigure } from './charts/chart.ts'
import { fans } from './charts/fans.ts'
import {
  between,
  forecastBasis,
  forecastCaveats,
  intervalsInWords,
  methodsOf,
  testInWords,
  YEARS,
} from './forecast-as-text.ts'
import { figureTable } from './html/figure-table.ts'
import type { Font } from './html/fonts.ts'
import { burdenPageAsHtml, listAsHtml, partAsHtml } from './html/page.ts'
import type { Html } from './html/template.ts'
import { fixed } from './numbers.ts'

/** The forecast as one file: each ally's fan, a table with the intervals, and how every method did before. */
export function forecastAsHtml(told: ForecastTold, fonts: readonly Font[]): string {
  const year = told.allies[0]?.points.at(-1)?.year
  return burdenPageAsHtml(
    {
      finding: `Shares of GDP to ${year ?? 'come'}, forecast`,
      lede: intervalsInWords(told),
      basis: forecastBasis(told),
      parts: [chartAsFigure(fans(told)), shares(told), tests(told)],
      foot: `${told.producer}, edition ${told.edition}`,
    },
    fonts,
  )
}

/** Of all allies three years; of one, every year. */
function shares(told: ForecastTold): Html {
  const { allies } = told
  const shown = (points: (typeof allies)[number]['points']) => (allies.length === 1 ? points : YEARS(points))
  const years = shown(allies[0]?.points ?? []).map(({ year }) => year)
  return partAsHtml({ id: 'figures', title: 'All figures', aside: 'percent of GDP, with both intervals' }, [
    figureTable({
      label: 'All figures',
      basis: `% of GDP; e: estimate. ${forecastBasis(told)} ${intervalsInWords(told)}`,
      heads: ['ally', `${allies[0]?.last.year ?? ''}`, ...years.flatMap((year) => [`${year}`, '50 %', '80 %'])],
      rows: allies.map(({ ally, last, points }) => [
        ...[ally, `${fixed(last.share, 2)}${last.estimate ? 'e' : ''}`],
        ...shown(points).flatMap(({ share, within50, within80 }) => [
          ...[fixed(share, 2), between(within50), between(within80)],
        ]),
      ]),
    }),
  ])
}

function tests(told: ForecastTold): Html {
  const methods = methodsOf(told.backTests)
  const part = (value: number | null): string => (value === null ? '–' : fixed(value, 2))
  return partAsHtml(
    { id: 'tests', title: 'How the methods did', aside: 'mean error in points of GDP, in parentheses the bias' },
    [
      figureTable({
        label: 'How the methods did',
        basis: `Points of GDP; n: forecasts; in 50 %, in 80 %: part of outcomes inside the intervals of ${told.method}. Outcomes: ${told.producer} ${told.edition}.`,
        heads: ['test', 'n', ...methods, 'in 50 %', 'in 80 %'],
        rows: told.backTests.map((test) => {
          const own = test.scores.find(({ method }) => method === told.method)
          const cells = methods.map((name) => {
            const score = test.scores.find(({ method }) => method === name)
            return score ? `${fixed(score.meanError, 2)} (${fixed(score.bias, 2)})` : '–'
          })
          return [
            testInWords(test),
            `${test.scores[0]?.forecasts ?? 0}`,
            ...cells,
            part(own?.within50 ?? null),
            part(own?.within80 ?? null),
          ]
        }),
      }),
      listAsHtml(forecastCaveats(told)),
    ],
  )
}
