import { arrow, dot, line, type Markish, type PlotOptions, text } from '@observablehq/plot'
import type { BurdenTable, EditionShares } from '../../model/burden.ts'
import { editionsBasis, LEAST_REVISION, revisionFinding } from '../editions-in-words.ts'
import { fixed } from '../numbers.ts'
import { shareLines } from './axis-words.ts'
import type { Chart } from './chart.ts'

const [HEIGHT, TOP, LEFT, BOTTOM] = [380, 24, 30, 30]
const ROOMY = 600 // px from which on every year has room
const KEY =
  'One line an edition, never spliced: the newest in ink, older ones lighter; dashed and rings: estimates. An arrow leads from what an edition had to what the next one has, from a tenth of a point on. The axis does not begin at 0.'

interface Point {
  readonly year: number
  readonly share: number
  readonly estimate: boolean
  readonly revised: number | null
  readonly edition: string
  readonly age: number // 0: the newest
}

/** One ally as each edition has it, and what was revised. */
export function revisions(table: BurdenTable): Chart {
  const { byEdition } = table
  const points = byEdition.flatMap((edition, at) => pointsOf(edition, byEdition.length - 1 - at))
  return {
    name: 'editions',
    finding: revisionFinding(table),
    key: KEY,
    basis: editionsBasis(table),
    draw: (width) => drawn(points, width),
  }
}

const pointsOf = ({ edition, points }: EditionShares, age: number): Point[] =>
  points.map((point) => ({ ...point, edition, age }))

function drawn(points: readonly Point[], width: number): PlotOptions {
  const [years, shares] = [points.map(({ year }) => year), points.map(({ share }) => share)]
  const domain = [Math.floor(Math.min(...shares) * 2) / 2, Math.ceil(Math.max(...shares) * 2) / 2 + 0.25] as const
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const ticks = Array.from(
    { length: Math.floor(domain[1]) - Math.ceil(domain[0]) + 1 },
    (_, at) => Math.ceil(domain[0]) + at,
  )
  const every = width >= ROOMY ? 1 : 4
  const labelled = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
    (year) => (to - year) % every === 0,
  )
  return {
    ...{
      width,
      height: HEIGHT,
      marginTop: TOP,
      marginBottom: BOTTOM,
      marginLeft: LEFT,
      marginRight: width >= ROOMY ? 130 : 104,
    },
    x: { domain: [from, to], axis: null },
    y: { domain: [...domain], axis: null },
    marks: [
      ...shareLines(ticks, -8),
      text(labelled, { x: (one: number) => one, text: String, frameAnchor: 'bottom', dy: 18, className: 's' }),
      ...curves(points),
      ...arrows(points),
      ...labels(points),
    ],
  }
}

const AT = { x: 'year', y: 'share' } as const
const HANDS = ['spent', 'older'] as const
const handOf = (age: number): string => HANDS[age] ?? 'oldest'

/** Outturn solid, estimates dashed from the last outturn on. */
function curves(points: readonly Point[]): Markish[] {
  const ages = [...new Set(points.map(({ age }) => age))].sort((a, b) => b - a)
  return ages.flatMap((age) => {
    const own = points.filter((point) => point.age === age)
    const known = own.filter(({ estimate }) => !estimate)
    return [
      line(known, { ...AT, className: handOf(age) }),
      line(own.slice(Math.max(0, known.length - 1)), { ...AT, strokeDasharray: '5 3', className: handOf(age) }),
      dot(
        own.filter(({ estimate }) => estimate),
        { ...AT, r: 4, className: age === 0 ? 'ring' : 'ring older' },
      ),
    ]
  })
}

function arrows(points: readonly Point[]): Markish[] {
  const revised = points.filter((point) => Math.abs(point.revised ?? 0) >= LEAST_REVISION)
  const old = ({ share, revised: by }: Point): number => share - (by ?? 0)
  return [
    arrow(revised, { x1: 'year', x2: 'year', y1: old, y2: 'share', inset: 5, headLength: 7, className: 'needed' }),
  ]
}

/** Each edition named at its last year; an older one on the side away from what the newest has, so that no line is covered. */
function labels(points: readonly Point[]): Markish[] {
  const ends = points.filter((point) => !points.some((one) => one.edition === point.edition && one.year > point.year))
  const newest = ({ year }: Point): number | undefined =>
    points.find((one) => one.age === 0 && one.year === year)?.share
  const label = (data: readonly Point[], dx: number, dy: number, textAnchor: 'start' | 'end', className: string) =>
    text(data, {
      ...AT,
      text: ({ share, edition }: Point) => `${fixed(share, 2)} in ${edition}`,
      dx,
      dy,
      textAnchor,
      className,
    })
  const older = ends.filter(({ age }) => age > 0)
  const isAbove = (end: Point): boolean => end.share >= (newest(end) ?? 0)
  return [
    label(
      ends.filter(({ age }) => age === 0),
      9,
      0,
      'start',
      'halo b',
    ),
    label(older.filter(isAbove), 4, -14, 'end', 'halo s'),
    label(
      older.filter((end) => !isAbove(end)),
      -4,
      15,
      'start',
      'halo s',
    ),
  ]
}
