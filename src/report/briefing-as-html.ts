import type { Briefing } from '../model/briefing.ts'
import { CHART_STYLE, DRAWN_STYLE } from './charts/chart-style.ts'
import { headlineOf } from './headline.ts'
import { articlesSection } from './html/articles.ts'
import { claimsSection } from './html/claims.ts'
import { commitmentsSection } from './html/commitments.ts'
import { conflictsSection } from './html/conflicts.ts'
import { documentAsHtml } from './html/document.ts'
import { FIGURES_STYLE } from './html/figure-table.ts'
import { figuresSection } from './html/figures.ts'
import type { Font } from './html/fonts.ts'
import { contents, foot, head } from './html/head.ts'
import { refusedSection } from './html/refused.ts'
import { type Section, sectionAsHtml } from './html/section.ts'
import { statementsSection } from './html/statements.ts'
import { html } from './html/template.ts'
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
  const main = html`${head(briefing, lookup)}
${contents(sections)}
${sections.map(sectionAsHtml)}`
  const page = { title: headlineOf(briefing), style: charts, skipTo: 'the briefing', main, foot: foot(briefing) }
  return documentAsHtml(page, fonts)
}
