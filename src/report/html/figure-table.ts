import { strip } from './section.ts'
import { type Html, html } from './template.ts'

export interface FigureTable {
  readonly label: string // what the strip is called
  readonly basis: string // whose count: below the table
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[] // the first cell names the row
  readonly sums?: number // so many of the last rows are sums of the others
  readonly words?: readonly number[] // columns that hold words and no numbers
}

/** A table of figures with its basis line; it scrolls inside its own strip. */
export function figureTable({ label, basis, heads, rows, sums = 0, words = [] }: FigureTable): Html {
  const kind = (at: number): string => (words.includes(at) ? 'words' : 'num')
  const head = heads.map((name, at) => html`<th scope="col"${at > 0 && html` class="${kind(at)}"`}>${name}</th>`)
  const body = rows.map(([name = '', ...cells], at) => {
    const sum = at >= rows.length - sums && html` class="sum"`
    return html`<tr${sum}><th scope="row">${name}</th>${cells.map((cell, column) => html`<td class="${kind(column + 1)}">${cell}</td>`)}</tr>
`
  })
  const table = html`<table class="figures"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
  return html`${strip(label, table)}<p class="notes keyed">${basis}</p>
`
}
