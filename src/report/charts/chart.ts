import { type Html, html, trusted } from '../html/template.ts'

/** Colours and hands of all charts; a chart that stands alone carries them, and follows the reader's light or dark. */
export const CHART_STYLE = `
.chart { --paper: #ffffff; --ink: #17191d; --ink-2: #51575f; --ink-3: #7d848e; --grid: #d8dbe0; --context: #b4b9c1; --accent: #1f4dbd; --warn: #b02f0c; background: var(--paper); display: block; max-width: 100%; height: auto; }
.chart text { font: 13px "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif; font-variant-numeric: tabular-nums lining-nums; fill: var(--ink); }
.chart .s { font-size: 12px; fill: var(--ink-2); } .chart .e { text-anchor: end; } .chart .c { text-anchor: middle; } .chart .a { fill: var(--accent); } .chart .w { fill: var(--warn); }
.chart .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.chart line, .chart path { fill: none; stroke: var(--ink); } .chart .grid { stroke: var(--grid); } .chart .aim { stroke: var(--ink-3); stroke-width: 1.25; } .chart .short { stroke: var(--context); }
.chart .own { stroke: var(--accent); stroke-width: 3; } .chart .above { stroke: var(--context); stroke-width: 3; } .chart .spent { stroke-width: 1.75; } .chart .estimate { stroke-width: 1.75; stroke-dasharray: 5 3; } .chart .estimate-of { stroke-dasharray: 5 3; } .chart .needed { stroke: var(--ink-3); } .chart .pace { stroke: var(--ink-2); stroke-dasharray: 1.5 3; } .chart .voiced { stroke: var(--accent); stroke-width: 1.75; }
.chart circle { fill: var(--ink); stroke: var(--ink); stroke-width: 1.75; } .chart circle.ring { fill: var(--paper); } .chart .diamond { fill: var(--accent); stroke: var(--accent); } .chart .diamond.open { fill: var(--paper); stroke-width: 1.5; }
@media (prefers-color-scheme: dark) { .chart { --paper: #15171b; --ink: #e9eaec; --ink-2: #a9b0b9; --ink-3: #7b838d; --grid: #34393f; --context: #4d545d; --accent: #93b4ff; --warn: #ff9d7c; } }
@media print { .chart { --paper: #ffffff; --ink: #17191d; --ink-2: #51575f; --ink-3: #7d848e; --grid: #d8dbe0; --context: #b4b9c1; --accent: #1f4dbd; --warn: #b02f0c; } }
`

/** A drawing with the sentence that it shows, so that it says the same to who cannot see it. */
export interface Chart {
  readonly width: number
  readonly height: number
  readonly finding: string
  readonly body: Html
}

/** @param alone - a file of its own carries its style and namespace */
export function chartAsSvg({ width, height, finding, body }: Chart, alone: boolean): Html {
  const own = alone ? html` xmlns="http://www.w3.org/2000/svg"` : null
  const style = alone ? html`<style>${trusted(CHART_STYLE)}</style>` : null
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"${own}><title>${finding}</title>${style}${body}</svg>`
}

export const line = (kind: string, x1: number, y1: number, x2: number, y2: number): Html =>
  html`<line class="${kind}" x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}"/>`

export const words = (kind: string, x: number, y: number, text: string): Html =>
  html`<text class="${kind}" x="${px(x)}" y="${px(y)}">${text}</text>`

/** Somebody's own word: filled in NATO's count, open in a national one. */
export const diamond = (x: number, y: number, open: boolean): Html =>
  html`<path class="diamond${open ? ' open' : ''}" d="M${px(x)} ${px(y - 6)}l6 6-6 6-6-6z"/>`

/** To a tenth of a pixel: the same figures give the same bytes. */
export const px = (value: number): number => Math.round(value * 10) / 10
