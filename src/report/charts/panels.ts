import type { Markish, PlotOptions } from '@observablehq/plot'
import { text } from '@observablehq/plot'

const [PANEL, ALONE, HEAD, FOOT, GAP] = [150, 240, 44, 26, 48] // px of a frame, of one alone, what stands above and below it, and between two

const LEFT = 27 // px of the words of an axis

/** Where a panel stands among the others: Plot's facets. */
export interface Placed {
  readonly fx: number
  readonly fy: number
}

/** One panel an item, row by row, as many beside each other as the width has room for. */
export function placesOf(count: number, width: number): { readonly columns: number; at(index: number): Placed } {
  const columns = Math.min(count, width >= 900 ? 4 : width >= 600 ? 3 : 2)
  return { columns, at: (index) => ({ fx: index % columns, fy: Math.floor(index / columns) }) }
}

/** The frame of equal panels: their size, and axes that are the same in all. */
export function panelFrame(count: number, width: number, axes: Pick<PlotOptions, 'x' | 'y'>): PlotOptions {
  const { columns } = placesOf(count, width)
  const lines = Math.ceil(count / columns)
  const between = HEAD + FOOT
  const panel = count === 1 ? ALONE : PANEL
  const [inner, high] = [width - LEFT - 2, lines * panel + (lines - 1) * between]
  return {
    ...axes,
    width,
    height: high + between,
    ...{ marginTop: HEAD, marginBottom: FOOT, marginLeft: LEFT, marginRight: 2 },
    fx: { axis: null, paddingOuter: 0, paddingInner: paddingOf(columns, inner, GAP) },
    fy: { axis: null, paddingOuter: 0, paddingInner: paddingOf(lines, high, between) },
  }
}

/** Part of a step that lies between two bands, as scales of bands want it. */
function paddingOf(count: number, whole: number, between: number): number {
  const band = (whole - (count - 1) * between) / count
  return count < 2 ? 0 : between / (band + between)
}

/** A name above each panel, and beside it (on a narrow page below) how it ends. */
export function panelHeads(
  items: readonly (Placed & { readonly name: string; readonly outcome: string; readonly warns: boolean })[],
  width: number,
): Markish[] {
  const roomy = width >= 900
  const outcome = (warns: boolean) =>
    text(
      items.filter((one) => one.warns === warns),
      {
        ...{ fx: 'fx', fy: 'fy', text: 'outcome', className: warns ? 's w' : 's' },
        ...(roomy
          ? ({ frameAnchor: 'top-right', textAnchor: 'end', dy: -20 } as const)
          : ({ frameAnchor: 'top-left', textAnchor: 'start', dx: -LEFT, dy: -12 } as const)),
      },
    )
  const name = { fx: 'fx', fy: 'fy', frameAnchor: 'top-left', textAnchor: 'start', dx: -LEFT, className: 'b' } as const
  return [text(items, { ...name, text: 'name', dy: roomy ? -20 : -29 }), outcome(true), outcome(false)]
}
