import { type PlotOptions, plot } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { type Html, html, trusted } from '../html/template.ts'

export interface Frame {
  readonly id: string
  readonly kind: string // which of a page's drawings
  readonly finding: string
  readonly key: string
  readonly foot: readonly string[] // printed below, one sentence after the other
  readonly style?: string // a file of its own carries it, with its namespace
}

/** As much of a node as is read. */
interface Drawn {
  readonly nodeType: number // 1: an element, 3: text
  readonly localName: string
  readonly textContent: string | null
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly childNodes: Iterable<Drawn>
}

const LINE = 17 // px of a line below
const CHARACTER = 6.9 // px in 12 px type of a wide face: linkedom cannot measure, and a reader may lack ours

/**
 * What Observable Plot draws, written anew as HTML of our own: every word escaped, coordinates to a hundredth of a pixel,
 * ids that hang on the chart and not on a counter. So the same figures give the same bytes, and nothing but the marks
 * comes along: no script, no style of Plot's.
 */
export function plotted(options: PlotOptions, { id, kind, finding, key, foot, style }: Frame): Html {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = plot({ ...options, document } as PlotOptions) as unknown as Drawn
  const [width, height] = [options.width ?? 640, options.height ?? 400]
  const below = foot.flatMap((words) => brokenAt(words, Math.floor(width / CHARACTER)))
  const whole = height + (below.length > 0 ? below.length * LINE + 8 : 0)
  const alone = style === undefined ? null : html` xmlns="http://www.w3.org/2000/svg"`
  const ids = new Map<string, string>()
  const body = [...svg.childNodes].map((node) => written(node, { id, ids }))
  const lines = below.map((words, at) => html`<text x="0" y="${height + 16 + at * LINE}">${words}</text>`)
  return html`<svg class="chart${kind && ` ${kind}`}" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" role="img" aria-labelledby="${id}-t ${id}-d" fill="currentColor" text-anchor="middle"${alone}><title id="${id}-t">${finding}</title><desc id="${id}-d">${key}</desc>${style !== undefined && html`<style>${trusted(style)}</style>`}${body}${lines.length > 0 && html`<g class="s" text-anchor="start">${lines}</g>`}</svg>
`
}

interface Ids {
  readonly id: string
  readonly ids: Map<string, string> // Plot's own → ours
}

function written(node: Drawn, of: Ids): Html | string | null {
  if (node.nodeType === 3) return node.textContent
  if (node.nodeType !== 1 || node.localName === 'style') return null
  const attributes = [...node.attributes]
    .filter(({ name }) => !name.startsWith('aria-'))
    .map(({ name, value }) => html` ${trusted(name)}="${own(value, name === 'id', of)}"`)
  const tag = trusted(node.localName)
  return html`<${tag}${attributes}>${[...node.childNodes].map((child) => written(child, of))}</${tag}>`
}

/** Plot counts its clip paths over all charts of a process: ours are counted within the chart. */
function own(value: string, isId: boolean, { id, ids }: Ids): string {
  const rename = (one: string): string => {
    const renamed = ids.get(one) ?? `${id}-${ids.size}`
    ids.set(one, renamed)
    return renamed
  }
  if (isId) return rename(value)
  const reference = /^url\(#(.+)\)$/.exec(value)?.[1]
  return reference === undefined ? value.replace(/-?\d+\.\d{3,}/g, rounded) : `url(#${rename(reference)})`
}

const rounded = (number: string): string => String(Math.round(Number(number) * 100) / 100)

function brokenAt(words: string, most: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
