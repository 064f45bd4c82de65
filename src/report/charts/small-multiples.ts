import type { AllyPath, PathPoint, Paths } from '../../model/path.ts'
import { type Html, html } from '../html/template.ts'
import { fixed } from '../numbers.ts'
import { pathFinding } from '../paths-as-text.ts'
import { type Chart, diamond, line, px, words } from './chart.ts'

const [WIDTH, COLUMNS, PANEL, TOP, BOTTOM, GAP] = [1024, 4, 150, 24, 22, 32]

/** What was spent, needed, undertaken and where the pace leads: one panel an ally, equal axes; what leaves a frame is cut. */
export function smallMultiples(paths: Paths): Chart {
  const { allies, to } = paths
  const first = Math.min(...allies.flatMap(({ spent }) => spent.map(({ year }) => year)))
  const most =
    Math.ceil(Math.max(paths.target.percent, ...allies.flatMap(({ spent }) => spent.map(({ share }) => share))) * 2) / 2
  const columns = Math.min(COLUMNS, allies.length)
  const width = (WIDTH - GAP * (columns - 1)) / columns
  const height = Math.ceil(allies.length / columns) * (TOP + PANEL + BOTTOM)
  const body = html`${allies.map((ally, at) => {
    const left = (at % columns) * (width + GAP)
    const top = Math.floor(at / columns) * (TOP + PANEL + BOTTOM) + TOP
    const scale = {
      x: (year: number) => px(left + 22 + ((year - first) / (to - first)) * (width - 22)),
      y: (share: number) => px(top + PANEL - (share / most) * PANEL),
    }
    return panel(ally, paths, { ...scale, left, top, width, first, most, at })
  })}`
  return { width: WIDTH, height, finding: pathFinding(paths), body }
}

interface Frame {
  x(year: number): number
  y(share: number): number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly first: number
  readonly most: number
  readonly at: number
}

function panel(ally: AllyPath, { target, to, from, review }: Paths, frame: Frame): Html {
  const { x, y, left, top, width, first, most, at } = frame
  const end = ally.pace?.find(({ year }) => year === to)?.share ?? null
  const misses = end !== null && end < target.percent
  const outcome = ally.there ? 'there' : end === null ? '' : `${fixed(end, 2)} at this pace${misses ? ', short' : ''}`
  const known = ally.spent.filter(({ estimate }) => !estimate)
  const estimates = ally.spent.slice(Math.max(0, known.length - 1))
  const ticks = Array.from({ length: Math.floor(most) + 1 }, (_, share) => share).filter((share) => share % 2 === 0)
  return html`<clipPath id="p${at}"><rect x="${px(left)}" y="${px(top)}" width="${px(width)}" height="${PANEL}"/></clipPath>
${words('', left, top - 9, ally.ally)}${words(`s e${misses ? ' w' : ''}`, left + width, top - 9, outcome)}
${ticks.map((share) => html`${line('grid', left + 22, y(share), left + width, y(share))}${words('s e', left + 16, y(share) + 4, String(share))}`)}
${line('aim', left + 22, y(target.percent), left + width, y(target.percent))}${review && line('grid', x(review.year), top, x(review.year), top + PANEL)}
<g clip-path="url(#p${at})">${curve('needed', ally.there ? [] : ally.needed, frame)}${curve('pace', ally.pace ?? [], frame)}${curve('voiced', ally.voiced ?? [], frame)}${curve('spent', known, frame)}${curve('estimate', estimates, frame)}${ally.bends.filter(({ drawn }) => drawn).map(({ year, share }) => year !== null && diamond(x(year), y(share), false))}</g>
${words('s', x(first), top + PANEL + 15, String(first))}${words('s c', x(from), top + PANEL + 15, String(from))}${words('s e', left + width, top + PANEL + 15, String(to))}
`
}

function curve(kind: string, points: readonly PathPoint[], { x, y }: Frame): Html | null {
  if (points.length < 2) return null
  return html`<path class="${kind}" d="M${points.map(({ year, share }) => `${x(year)} ${y(share)}`).join('L')}"/>`
}
