import type { Briefing } from '../model/briefing.ts'
import { CHART_STYLE, DRAWN_STYLE } from './charts/chart-style.ts'
import { headlineOf } from './headline.ts'
import { articlesSection } from './html/articles.ts'
import { claimsSection } from './html/claims.ts'
import { commitmentsSection } from './html/commitments.ts'
import { conflictsSection } from './html/conflicts.ts'
import { FIGURES_STYLE } from './html/figure-table.ts'
import { figuresSection } from './html/figures.ts'
import { type Font, fontFaces } from './html/fonts.ts'
import { contents, foot, head } from './html/head.ts'
import { refusedSection } from './html/refused.ts'
import { type Section, sectionAsHtml } from './html/section.ts'
import { statementsSection } from './html/statements.ts'
import { STYLE } from './html/style.ts'
import { html, htmlText, trusted } from './html/template.ts'
import { lookupOf } from './lookup.ts'

const SECTIONS = [
  articlesSection,
  conflictsSection,
  claimsSection,
  statementsSection,
  figuresSection,
  commitmentsSection,
  refusedSection,
]

/** What a page may load: nothing but what stands in it. Words of articles are escaped as well; this is the second lock. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

/**
 * The briefing as one file that needs no script, no network and no other file. The same briefing gives the same bytes.
 *
 * @param burden - the charts of those of whom its figures speak, below the figures; null: they speak of no ally
 */
export function briefingAsHtml(briefing: Briefing, fonts: readonly Font[], burden: Section | null = null): string {
  const lookup = lookupOf(briefing)
  const told = SECTIONS.map((section) => section(briefing, lookup))
  const sections = burden === null ? told : told.flatMap((one) => (one.id === 'figures' ? [one, burden] : [one]))
  const charts = burden === null ? '' : `${CHART_STYLE}${DRAWN_STYLE}${FIGURES_STYLE}`
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${headlineOf(briefing)} – Wordbond</title>
<style>${trusted(`${fontFaces(fonts)}${STYLE}${charts}`)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the briefing</a>
<main id="main">
${head(briefing, lookup)}
${contents(sections)}
${sections.map(sectionAsHtml)}
</main>
${foot(briefing)}
</body>
</html>
`
  return htmlText(page)
}
