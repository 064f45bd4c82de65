import type { PlotOptions } from '@observablehq/plot'
import { type Html, html } from '../html/template.ts'
import { CHART_STYLE } from './chart-style.ts'
import { plotted } from './plotted.ts'

/** A drawing with the sentence that it shows, so that it says the same to who cannot see it. */
export interface Chart {
  readonly name: string // once a page: the ids inside hang on it
  readonly finding: string
  readonly key: string // what the marks stand for
  readonly basis: string // whose count, which edition, whose prices
  draw(width: number): PlotOptions
}

/** Three drawings and not one that is scaled: a desk's, a tablet's or an A4 page's, a phone's. In px. */
const WIDTHS = { wide: 1024, middle: 680, narrow: 358 } as const

/** A chart of a page: the style sheet shows one of its drawings, and their words stand below it once. */
export function chartAsFigure(chart: Chart): Html {
  const drawings = Object.entries(WIDTHS).map(([kind, width]) => {
    return plotted(chart.draw(width), { ...chart, id: `${chart.name}-${kind}`, kind, foot: [] })
  })
  return html`<figure class="drawn">${drawings}<figcaption>${chart.key} ${chart.basis}</figcaption></figure>`
}

/** A chart as a file of its own: it carries its style, and says below what its marks are and by whose count. */
export function chartAsSvg(chart: Chart): Html {
  const foot = [chart.finding, chart.key, chart.basis].filter((words) => words !== '')
  return plotted(chart.draw(WIDTHS.wide), { ...chart, id: chart.name, kind: '', foot, style: CHART_STYLE })
}
