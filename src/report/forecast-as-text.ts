import type { AllyForecast, BackTest, ForecastPoint, ForecastTold, MethodName, MethodScore } from '../model/forecast.ts'
import { fixed } from './numbers.ts'
import { gridLines } from './text/grid.ts'
import type { Page } from './text/ink.ts'
import { wrap } from './text/wrap.ts'

export const METHOD_WORDS: Readonly<Record<MethodName, string>> = {
  persistence: 'persistence: each share stays where it is',
  line3: 'the line of the last three years',
  line5: 'the line of the last five years',
  damped: 'the line of the last five years, a tenth flatter each year',
  pledge: 'the pledge: who is below what all allies adopted goes there in equal steps by its year, who is above stays',
}

/** Each share to come with its intervals; of one ally, year by year; then how every method did before. */
export function forecastAsText(told: ForecastTold, page: Page): string {
  const { allies, method } = told
  const [only, second] = allies
  const year = allies[0]?.points.at(-1)?.year
  const lines = [
    ...wrap([[`Shares of GDP to ${year ?? 'come'}, forecast`, 'title']], page),
    ...wrap([forecastBasis(told)], page),
    ...wrap([intervalsInWords(told)], page),
    '',
    ...(only && !second ? yearLines(only) : gridLines([headOf(allies), ...allies.map(rowOf)])),
    '',
    ...wrap(
      [
        ['How the methods did', 'title'],
        `, mean error in points of GDP${page.width >= WIDE ? ' (bias; part of outcomes inside the 80 % interval)' : `; 80 %: part of outcomes in the interval of ${method}`}`,
      ],
      page,
    ),
    ...gridLines([testHead(told, page), ...told.backTests.map((test) => testRow(test, told, page))]),
    ...forecastCaveats(told).flatMap((one) => wrap([one], page)),
  ]
  return `${lines.join('\n')}\n`
}

export const forecastBasis = ({ definition, producer, edition, method }: ForecastTold): string =>
  `Definition: ${definition}. Edition: ${producer} ${edition}. Method: ${METHOD_WORDS[method]}.`

export const forecastCaveats = ({ testedTo }: ForecastTold): string[] => [
  '"at the time": from what an edition knew, held against the newest. "cut off": the newest edition’s own past, which is revised and so flatters: a hint only.',
  `Nothing was tested beyond ${testedTo} years ahead, and at the time nothing beyond two. It is no word of any ally, and no verdict on one.`,
]

export function intervalsInWords({ widened, testedTo }: ForecastTold): string {
  const wider = widened > 1 ? `, ${fixed(widened, 2)} times as wide after the tests at the time` : ''
  return `Intervals: as far off as the method was in 50 % and 80 % of cases so many years ahead${wider}; beyond ${testedTo} years they grow with the years.`
}

export const YEARS = (points: readonly ForecastPoint[]): ForecastPoint[] =>
  points.filter((_, at) => at === 0 || at === 2 || at === points.length - 1)
export const between = ([low, high]: readonly [number, number]): string => `${fixed(low, 2)}–${fixed(high, 2)}`

function headOf(allies: readonly AllyForecast[]): string[] {
  const first = allies[0]
  return [
    'ally',
    `${first?.last.year ?? ''}`,
    ...YEARS(first?.points ?? []).flatMap(({ year }) => [String(year), '80 %']),
  ]
}

const rowOf = ({ ally, last, points }: AllyForecast): string[] => [
  ally,
  `${fixed(last.share, 2)}${last.estimate ? 'e' : ''}`,
  ...YEARS(points).flatMap(({ share, within80 }) => [fixed(share, 2), between(within80)]),
]

function yearLines({ ally, last, points }: AllyForecast): string[] {
  return gridLines([
    [ally, '% of GDP', '50 %', '80 %'],
    [String(last.year), `${fixed(last.share, 2)}${last.estimate ? 'e' : ''}`, '', ''],
    ...points.map(({ year, share, within50, within80 }) => [
      String(year),
      fixed(share, 2),
      between(within50),
      between(within80),
    ]),
  ])
}

export const methodsOf = (tests: readonly BackTest[]): MethodName[] => [
  ...new Set(tests.flatMap(({ scores }) => scores.map(({ method }) => method))),
]
const WIDE = 115 // columns that bias and coverage of every method need

const testHead = ({ backTests }: ForecastTold, { width }: Page): string[] => [
  ...['test', 'n'],
  ...methodsOf(backTests),
  ...(width >= WIDE ? [] : ['80 %']),
]

/** "2024-06, +2", "cut off 2019–2024, +2". */
export function testInWords({ kind, from, horizon, origins }: BackTest): string {
  const span = origins.length > 1 ? `${origins[0]}–${origins.at(-1)}` : `${origins[0]}`
  return kind === 'at the time' ? `${from}, +${horizon}` : `cut off ${span}, +${horizon}`
}

function testRow(test: BackTest, { backTests, method }: ForecastTold, { width }: Page): string[] {
  const { scores } = test
  const scoreOf = (name: MethodName): MethodScore | undefined => scores.find((score) => score.method === name)
  const cell = (score: MethodScore | undefined): string => {
    if (!score) return '–'
    const error = fixed(score.meanError, 2)
    return width >= WIDE ? `${error} (${fixed(score.bias, 2)}; ${inside(score)})` : error
  }
  const own = scoreOf(method)
  return [
    ...[testInWords(test), String(scores[0]?.forecasts ?? 0)],
    ...methodsOf(backTests).map((name) => cell(scoreOf(name))),
    ...(width >= WIDE ? [] : [own ? inside(own) : '–']),
  ]
}

const inside = ({ within80 }: MethodScore): string => (within80 === null ? '–' : fixed(within80, 2))
