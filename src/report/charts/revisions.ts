import type { BurdenTable, EditionShares } from '../../model/burden.ts'
import { type Html, html } from '../html/template.ts'
import { fixed } from '../numbers.ts'
import { type Chart, line, px, words } from './chart.ts'

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [1024, 380, 40, 130, 24, 30]
const APART = 14 // px between two labels

/** One line an edition, never spliced: the newest in ink, older ones lighter; dashed where it is an estimate. */
export function revisions({ byEdition, rows }: BurdenTable): Chart {
  const points = byEdition.flatMap((edition) => edition.points)
  const [years, shares] = [points.map(({ year }) => year), points.map(({ share }) => share)]
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const [low, high] = [Math.floor(Math.min(...shares) * 2) / 2, Math.ceil(Math.max(...shares) * 2) / 2 + 0.25]
  const x = (year: number): number => px(LEFT + ((year - from) / Math.max(1, to - from)) * (WIDTH - LEFT - RIGHT))
  const y = (share: number): number => px(HEIGHT - BOTTOM - ((share - low) / (high - low)) * (HEIGHT - TOP - BOTTOM))
  const ticks = Array.from({ length: Math.floor(high) - Math.ceil(low) + 1 }, (_, at) => Math.ceil(low) + at)
  const last = byEdition.at(-1)
  const body = html`${ticks.map((one) => html`${line('grid', LEFT, y(one), WIDTH - RIGHT, y(one))}${words('s e', LEFT - 8, y(one) + 4, String(one))}`)}
${[...new Set(years)].map((year) => words('s c', x(year), HEIGHT - 8, String(year)))}
${byEdition.map((edition) => lineOf(edition, edition === last, { x, y }))}${labels(byEdition, { x, y })}`
  const name = rows[0]?.ally ?? ''
  const finding = `${name}: share of GDP by edition, ${byEdition.map(({ edition, points: own }) => `${edition} ends with ${fixed(own.at(-1)?.share ?? 0, 2)} in ${own.at(-1)?.year}`).join('; ')}. The axis does not begin at 0.`
  return { width: WIDTH, height: HEIGHT, finding, body }
}

interface Scale {
  x(year: number): number
  y(share: number): number
}

function lineOf({ points }: EditionShares, newest: boolean, { x, y }: Scale): Html {
  const kind = newest ? 'spent' : 'short'
  return html`${points.slice(1).map((point, at) => {
    const before = points[at]
    if (!before) return null
    const dashed = point.estimate ? `${kind} estimate-of` : kind
    return line(dashed, x(before.year), y(before.share), x(point.year), y(point.share))
  })}${points.filter(({ estimate }) => estimate).map(({ year, share }) => html`<circle class="ring" cx="${x(year)}" cy="${y(share)}" r="4"/>`)}`
}

/** Each edition named at its last year, nudged apart rather than dropped. */
function labels(byEdition: readonly EditionShares[], { x, y }: Scale): Html {
  const ends = byEdition.flatMap(({ edition, points }) => {
    const end = points.at(-1)
    if (!end) return []
    // An older edition ends where the newer line goes on to the right of it.
    const isNewest = edition === byEdition.at(-1)?.edition
    const place = { hand: isNewest ? 'halo' : 'halo e', x: x(end.year) + (isNewest ? 9 : -9), y: y(end.share) + 4.5 }
    return [{ ...place, text: `${fixed(end.share, 2)} in ${edition}` }]
  })
  ends.sort((a, b) => a.y - b.y)
  let least = Number.NEGATIVE_INFINITY
  return html`${ends.map((end) => {
    least = Math.max(end.y, least + APART)
    return words(end.hand, end.x, least, end.text)
  })}`
}
