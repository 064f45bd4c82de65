import { OWN_PAGE } from '../../model/own-page.ts'
import { type Font, fontFaces } from './fonts.ts'
import { STYLE } from './style.ts'
import { type Html, html, htmlText, trusted } from './template.ts'

/** What a page may load: nothing but what stands in it. Words of articles are escaped as well; this is the second lock. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

/** What differs from page to page. */
export interface Document {
  readonly title: string
  readonly style: string // beside the style of all pages
  readonly skipTo: string // what the first link for the keyboard skips to: "the figures"
  readonly main: Html
  readonly foot: Html
}

/** One file without scripts, which needs no other file and no network. */
export function documentAsHtml({ title, style, skipTo, main, foot }: Document, fonts: readonly Font[]): string {
  return htmlText(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${trusted(OWN_PAGE)}
<title>${title} – Wordbond</title>
<style>${trusted(`${fontFaces(fonts)}${STYLE}${style}`)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to ${skipTo}</a>
<main id="main">
${main}
</main>
${foot}
</body>
</html>
`)
}
