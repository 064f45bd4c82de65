import { CHART_STYLE, DRAWN_STYLE } from '../charts/chart-style.ts'
import { documentAsHtml } from './document.ts'
import { FIGURES_STYLE } from './figure-table.ts'
import type { Font } from './fonts.ts'
import { type Html, html } from './template.ts'

/** One page on the burden: the finding, the sums, by whose count, then its parts. */
export interface BurdenPage {
  readonly finding: string
  readonly lede: string // '' where there is none
  readonly basis: string
  readonly parts: readonly (Html | null)[]
  readonly foot: string // producer, edition, address
}

/** The page as one file without scripts, which needs no other file and no network. */
export function burdenPageAsHtml(page: BurdenPage, fonts: readonly Font[]): string {
  const main = html`<header><h1>${page.finding}</h1>
${page.lede !== '' && html`<p class="lede">${page.lede}</p>`}
<p class="cite whose">${page.basis}</p></header>
${page.parts}`
  const foot = html`<footer class="foot"><span>${page.foot}</span></footer>`
  const style = `${CHART_STYLE}${DRAWN_STYLE}${FIGURES_STYLE}`
  return documentAsHtml({ title: page.finding, style, skipTo: 'the figures', main, foot }, fonts)
}

export interface Part {
  readonly id: string
  readonly title: string
  readonly aside: string
}

/** A part of a page under its own heading. */
export const partAsHtml = ({ id, title, aside }: Part, body: readonly (Html | null | false)[]): Html =>
  html`<section aria-labelledby="${id}"><div class="sechead"><h2 id="${id}">${title}</h2><p class="aside">${aside}</p></div>
${body}</section>
`

export const listAsHtml = (items: readonly (string | Html)[]): Html | null =>
  items.length === 0 ? null : html`<ul class="brief">${items.map((one) => html`<li>${one}</li>`)}</ul>`
