import { dot, line, type Markish, type PlotOptions, ruleX, ruleY } from '@observablehq/plot'
import type { AllyPath, PathPoint, Paths } from '../../model/path.ts'
import { fixed } from '../numbers.ts'
import { pathBasis, pathFinding } from '../paths-as-text.ts'
import { shareLines, yearWords } from './axis-words.ts'
import type { Chart } from './chart.ts'
import { latestMarks } from './latest-marks.ts'
import { type Placed, panelFrame, panelHeads, placesOf } from './panels.ts'

const KEY =
  'Solid: spent; dashed: estimate; grey: needed; blue: own word, with a diamond where it bends (open: found in coverage); dotted: pace of the last three years; red: short of the target at that pace. Equal axes; what leaves a frame is cut.'

type Panel = AllyPath & Placed
interface Point extends PathPoint, Placed {
  readonly iso3: string
}

/** What was spent, needed, undertaken and where the pace leads: one panel an ally, equal axes. */
export function smallMultiples(paths: Paths): Chart {
  return {
    name: 'paths',
    finding: pathFinding(paths),
    key: KEY,
    basis: pathBasis(paths),
    draw: (width) => drawn(paths, width),
  }
}

function drawn(paths: Paths, width: number): PlotOptions {
  const { allies, target, to } = paths
  const places = placesOf(allies.length, width)
  const panels = allies.map((ally, at): Panel => ({ ...ally, ...places.at(at) }))
  const spent = allies.flatMap((ally) => ally.spent)
  const first = Math.min(...spent.map(({ year }) => year))
  const words = allies.flatMap(({ bends }) => bends.flatMap(({ drawn: isDrawn, share }) => (isDrawn ? [share] : [])))
  const most = Math.ceil(Math.max(target.percent, ...words, ...spent.map(({ share }) => share)) * 2 + 0.5) / 2
  const heads = panels.map(({ fx, fy, ally, ...one }) => ({ fx, fy, name: ally, ...outcomeOf(one, paths) }))
  return {
    ...panelFrame(allies.length, width, {
      x: { domain: [first, to], axis: null },
      y: { domain: [0, most], axis: null },
    }),
    marks: [...axes(paths, first, most), ...lines(panels, paths), ...marks(panels, paths), ...panelHeads(heads, width)],
  }
}

/** "there", "at this pace in 2032", "2.51 in 2035 at this pace". */
function outcomeOf(
  { there, pace }: Pick<AllyPath, 'there' | 'pace'>,
  { target, to }: Paths,
): { readonly outcome: string; readonly warns: boolean } {
  if (there) return { outcome: 'there', warns: false }
  const reached = pace?.find(({ share }) => share >= target.percent)?.year
  if (reached !== undefined) return { outcome: `at this pace in ${reached}`, warns: false }
  const end = pace?.at(-1)?.share
  return end === undefined
    ? { outcome: 'no pace', warns: false }
    : { outcome: `${fixed(end, 2)} in ${to} at this pace`, warns: true }
}

function axes({ target, from, to, review }: Paths, first: number, most: number): Markish[] {
  const ticks = [0, 2, target.percent].filter((share) => share <= most)
  return [
    ...shareLines(ticks),
    ruleY([target.percent], { className: 'aim' }),
    ...(review ? [ruleX([review.year], { className: 'review' })] : []),
    ...yearWords([
      [first, 'start'],
      [from, 'middle'],
      [to, 'end'],
    ]),
  ]
}

function lines(panels: readonly Panel[], { target }: Paths): Markish[] {
  const curve = (className: string, points: (ally: Panel) => readonly PathPoint[]) =>
    line(
      panels.flatMap((panel) =>
        points(panel).map((point): Point => ({ ...point, ...placeOf(panel), iso3: panel.iso3 })),
      ),
      { x: 'year', y: 'share', z: 'iso3', fx: 'fx', fy: 'fy', clip: true, className },
    )
  return [
    curve('needed', ({ there, needed, start }) => (there || start.share >= target.percent ? [] : needed)),
    curve('pace', ({ pace }) => pace ?? []),
    curve('budgeted', ({ budgeted }) => budgeted ?? []),
    curve('voiced', ({ voiced }) => voiced ?? []),
    curve('spent', ({ spent }) => spent.filter(({ estimate }) => !estimate)),
    curve('estimate', ({ spent }) =>
      spent
        .slice(Math.max(0, spent.findIndex(({ estimate }) => estimate) - 1))
        .filter((_, __, rest) => rest.some(({ estimate }) => estimate)),
    ),
  ]
}

/** Where it stands now, with its value, and each word that bends its line. */
function marks(panels: readonly Panel[], { to }: Paths): Markish[] {
  const bends = panels.flatMap((panel) =>
    panel.bends
      .filter(({ drawn, year }) => drawn && (year ?? to) <= to)
      .map((bend) => ({ ...bend, ...placeOf(panel) })),
  )
  const last = panels.flatMap((panel) => {
    const end = panel.spent.at(-1)
    return end ? [{ ...end, ...placeOf(panel) }] : []
  })
  const at = { x: 'year', y: 'share', fx: 'fx', fy: 'fy' } as const
  return [
    dot(
      bends.filter(({ found }) => found === null),
      { ...at, symbol: 'diamond2', r: 4, className: 'diamond' },
    ),
    dot(
      bends.filter(({ found }) => found !== null),
      { ...at, symbol: 'diamond2', r: 4, className: 'diamond open' },
    ),
    ...latestMarks(last, { textAnchor: 'end', dx: -5, dy: -11 }),
  ]
}

const placeOf = ({ fx, fy }: Placed): Placed => ({ fx, fy })
