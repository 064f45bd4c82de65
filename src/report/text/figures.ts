import type { Briefing } from '../../model/briefing.ts'
import type { Figure } from '../../model/figure.ts'
import type { Finding } from '../../model/finding.ts'
import { countsOf, definitionsOf, figuresInOrder, findingSaid } from '../finding-words.ts'
import type { Lookup } from '../lookup.ts'
import { figuresOf } from '../numbers.ts'
import { oneLine } from '../one-line.ts'
import type { Shelf } from '../shelf.ts'
import { columnsOf } from './columns.ts'
import { inContext } from './in-context.ts'
import type { Page } from './ink.ts'
import { section, spaced } from './section.ts'
import { type Piece, wrap } from './wrap.ts'

const NEAR = { before: 45, between: 40, after: 35 }

/** Figures with their findings; `findings` alone may be given for a bare sentence. */
export function figuresAsText(
  briefing: Pick<Briefing, 'figures'>,
  lookup: Pick<Lookup, 'findings'> & Shelf,
  page: Page,
): string[] {
  const entries = figuresInOrder(briefing.figures, lookup.findings).map(([figure, finding]) =>
    figureLines(figure, finding, lookup, page),
  )
  const aside = `${figuresOf(briefing.figures.length, 'figure')}, held against the edition of the day of printing and the newest`
  return section('Figures', aside, spaced(entries), page)
}

export function figureLines(figure: Figure, finding: Finding | undefined, shelf: Shelf, page: Page): string[] {
  const { sign, word, alarm } = findingSaid(finding)
  const first = `${sign} `
  const where = figure.articleId === null ? '' : shelf.label(figure.articleId)
  const words = inContext(figure.evidence, figure.articleId, shelf, NEAR)
  const head: Piece[] = [[word, alarm ? 'alarm' : 'title'], '  ', ...words, '  ', [where, 'aside']]
  const lines = wrap(head, page, { first, rest: columnsOf(first) })
  if (finding === undefined) return lines
  const under = { first: '    ', rest: 6 }
  lines.push(...wrap([oneLine(finding.reason)], page, under))
  const counts = countsOf(figure, finding).map(({ edition, words }) => `${edition}${words}`)
  for (const line of [...counts, finding.arithmetic, definitionsOf(finding)].filter(Boolean))
    lines.push(...wrap([[line, 'aside']], page, under))
  return lines
}
