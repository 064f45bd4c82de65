import { areaY, line, type Markish, type PlotOptions, ruleY } from '@observablehq/plot'
import type { AllyForecast, ForecastPoint, ForecastTold } from '../../model/forecast.ts'
import { forecastBasis } from '../forecast-as-text.ts'
import { fixed } from '../numbers.ts'
import { shareLines, yearWords } from './axis-words.ts'
import type { Chart } from './chart.ts'
import { latestMarks } from './latest-marks.ts'
import { type Placed, panelFrame, panelHeads, placesOf } from './panels.ts'

const TARGET = 3.5 // % of GDP, core, The Hague
const KEY =
  'Line: forecast; inner band: 50 % interval; outer band: 80 %; ring: last year of the edition, an estimate (dot: outturn). Equal axes. The horizontal line is 3.5 %. No word of any ally.'

type Point = ForecastPoint & Placed & { readonly iso3: string }

/** Each ally's share to come, with its intervals: one panel an ally, equal axes. */
export function fans(told: ForecastTold): Chart {
  const year = told.allies[0]?.points.at(-1)?.year ?? 'come'
  return {
    name: 'forecast',
    finding: `Shares of GDP to ${year}, forecast with intervals of 50 and 80 percent.`,
    key: KEY,
    basis: forecastBasis(told),
    draw: (width) => drawn(told.allies, width),
  }
}

function drawn(allies: readonly AllyForecast[], width: number): PlotOptions {
  const places = placesOf(allies.length, width)
  const panels = allies.map((ally, at) => ({ ...ally, ...places.at(at) }))
  const points = panels.flatMap(({ iso3, points, last, fx, fy }): Point[] => {
    const within = [last.share, last.share] as const
    return [{ ...last, within50: within, within80: within }, ...points].map((point) => ({ ...point, iso3, fx, fy }))
  })
  const years = points.map(({ year }) => year)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const most = Math.ceil(Math.max(TARGET, ...points.map(({ within80 }) => within80[1])))
  const heads = panels.map(({ fx, fy, ally, points: own }) => {
    const end = own.at(-1)
    const range = end ? `${fixed(end.within80[0], 1)}–${fixed(end.within80[1], 1)} in ${end.year}` : ''
    return { fx, fy, name: ally, outcome: range, warns: false }
  })
  return {
    ...panelFrame(allies.length, width, {
      x: { domain: [from, to], axis: null },
      y: { domain: [0, most], axis: null },
    }),
    marks: [
      ...shareLines(Array.from({ length: Math.floor(most / 2) + 1 }, (_, nth) => nth * 2)),
      ...yearWords([
        [from, 'start'],
        [to, 'end'],
      ]),
      ...bands(points),
      ...latestMarks(
        panels.map(({ last, fx, fy }) => ({ ...last, fx, fy })),
        { textAnchor: 'start', dx: 7, dy: 12 },
      ),
      ...panelHeads(heads, width),
    ],
  }
}

function bands(points: readonly Point[]): Markish[] {
  const at = { x: 'year', z: 'iso3', fx: 'fx', fy: 'fy' } as const
  const band = (key: 'within50' | 'within80') =>
    areaY(points, { ...at, y1: (point: Point) => point[key][0], y2: (point: Point) => point[key][1], className: key })
  return [
    band('within80'),
    band('within50'),
    ruleY([TARGET], { className: 'aim' }),
    line(points, { ...at, y: 'share', className: 'spent' }),
  ]
}
