import type { Briefing } from '../model/briefing.ts'
import { basisOf } from './basis.ts'
import { headlineOf } from './headline.ts'
import { ledeOf } from './lede.ts'
import { lookupOf } from './lookup.ts'
import { articlesAsText } from './text/articles.ts'
import { claimsAsText } from './text/claims.ts'
import { commitmentsAsText } from './text/commitments.ts'
import { conflictsAsText } from './text/conflicts.ts'
import { figuresAsText } from './text/figures.ts'
import type { Page } from './text/ink.ts'
import { refusedAsText } from './text/refused.ts'
import { statementsAsText } from './text/statements.ts'
import { wrap } from './text/wrap.ts'

const SECTIONS = [
  articlesAsText,
  conflictsAsText,
  claimsAsText,
  statementsAsText,
  figuresAsText,
  commitmentsAsText,
  refusedAsText,
]

/** The briefing for a terminal: what it says, the sums, by whose count, then section by section. Ends with a newline. */
export function briefingAsText(briefing: Briefing, page: Page): string {
  const lookup = lookupOf(briefing)
  const lede = ledeOf(briefing, lookup.sums)
  const lines = [
    ...wrap([[headlineOf(briefing), 'title']], page),
    ...(lede === '' ? [] : wrap([lede], page)),
    ...wrap([[basisOf(briefing.run), 'aside']], page),
    ...SECTIONS.flatMap((section) => section(briefing, lookup, page)),
  ]
  return `${lines.join('\n')}\n`
}
