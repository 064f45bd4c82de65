import type { Briefing } from '../../model/briefing.ts'
import type { Lookup } from '../lookup.ts'
import { capital, figuresOf, inFigures } from '../numbers.ts'
import { oneLine, quoted, shortened } from '../one-line.ts'
import { isPassage, refusedByReason, unknownsOf } from '../unknowns.ts'
import { REFUSED } from '../words.ts'
import type { Page } from './ink.ts'
import { section } from './section.ts'
import { type Piece, wrap } from './wrap.ts'

const MOST_OF_A_KIND = 20

/** What was refused and why, then what was left unknown. */
export function refusedAsText(briefing: Briefing, lookup: Lookup, page: Page): string[] {
  const unknown = unknownsOf(briefing, lookup)
  const lines: string[] = []
  for (const [why, refused] of refusedByReason(briefing.refused)) {
    const head: Piece = [`${REFUSED.sign} ${inFigures(refused.length)} ${REFUSED.word}`, 'alarm']
    lines.push(...wrap([head, '  ', capital(oneLine(why))], page, { rest: 2 }))
    for (const one of refused.slice(0, MOST_OF_A_KIND)) {
      const { what, articleId } = one
      const words = isPassage(one, lookup) ? quoted(shortened(what, 160)) : what
      const where = articleId === null ? '' : lookup.label(articleId)
      lines.push(...wrap([words, '  ', [where, 'aside']], page, { first: '    ', rest: 6 }))
    }
    const more = refused.length - MOST_OF_A_KIND
    if (more > 0)
      lines.push(...wrap([[`and ${inFigures(more)} more; --json lists them all`, 'aside']], page, { first: '    ' }))
  }
  for (const sentence of unknown) lines.push(...wrap([sentence], page, { rest: 2 }))
  const aside = `${inFigures(briefing.refused.length)} refused, ${figuresOf(unknown.length, 'thing')} left unknown`
  return section('Refused, and unknown', aside, lines, page)
}
