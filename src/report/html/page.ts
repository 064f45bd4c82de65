import { CHART_STYLE, DRAWN_STYLE } from '../charts/chart-style.ts'
import { FIGURES_STYLE } from './figure-table.ts'
import { type Font, fontFaces } from './fonts.ts'
import { STYLE } from './style.ts'
import { type Html, html, htmlText, trusted } from './template.ts'

/** Nothing but what stands in the file may load. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

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
  return htmlText(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${page.finding} – Wordbond</title>
<style>${trusted(`${fontFaces(fonts)}${STYLE}${CHART_STYLE}${DRAWN_STYLE}${FIGURES_STYLE}`)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the figures</a>
<main id="main">
<header><h1>${page.finding}</h1>
${page.lede !== '' && html`<p class="lede">${page.lede}</p>`}
<p class="cite whose">${page.basis}</p></header>
${page.parts}
</main>
<footer class="foot"><span>${page.foot}</span></footer>
</body>
</html>
`)
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
