import type { Briefing } from '../../model/briefing.ts'
import type { Figure } from '../../model/figure.ts'
import type { Finding } from '../../model/finding.ts'
import { datesInWords } from '../dates.ts'
import {
  arithmeticOf,
  besideOf,
  countsOf,
  definitionsOf,
  type FigureRun,
  figureRuns,
  findingSaid,
} from '../finding-words.ts'
import type { Lookup } from '../lookup.ts'
import { figuresOf } from '../numbers.ts'
import { oneLine } from '../one-line.ts'
import type { Shelf } from '../shelf.ts'
import { columnsOf } from './columns.ts'
import { inContext } from './in-context.ts'
import type { Page } from './ink.ts'
import { section, spaced } from './section.ts'
import { type Hang, type Piece, wrap } from './wrap.ts'

const NEAR = { before: 45, between: 40, after: 35 }

/** Figures with their findings; what asks for a look first. */
export function figuresAsText(
  { figures }: Pick<Briefing, 'figures'>,
  lookup: Pick<Lookup, 'findings'> & Shelf,
  page: Page,
): string[] {
  const entries = figureRuns(figures, lookup.findings).map((run) => figureLines(run, lookup, page))
  const aside = `${figuresOf(figures.length, 'figure')}, held against the edition of the day of printing and the newest`
  return section('Figures', aside, spaced(entries), page)
}

export function figureLines({ finding, figures }: FigureRun, shelf: Shelf, page: Page): string[] {
  const { sign, word, alarm } = findingSaid(finding)
  const hang = { first: `${sign} `, rest: columnsOf(`${sign} `) }
  const head: Piece[] = [[word, alarm ? 'alarm' : 'title'], '  ']
  const under = { first: '    ', rest: 6 }
  const [figure, ...more] = figures
  if (figure === undefined) return []
  if (more.length === 0)
    return [...wrap([...head, ...printed(figure, shelf)], page, hang), ...because(finding, figure, page, under)]
  const reason = finding === undefined ? '' : `: ${datesInWords(oneLine(finding.reason))}`
  const lines = wrap([...head, `${figuresOf(figures.length, 'figure')}${reason}`], page, hang)
  const others = finding === undefined ? [] : othersOf(finding).flatMap((line) => wrap([[line, 'aside']], page, under))
  return [...lines, ...figures.flatMap((one) => wrap(printed(one, shelf), page, under)), ...others]
}

function printed({ evidence, articleId }: Figure, shelf: Shelf): Piece[] {
  const where = articleId === null ? '' : shelf.label(articleId)
  return [...inContext([evidence], articleId, shelf, NEAR), '  ', [where, 'aside']]
}

const othersOf = (finding: Finding): string[] =>
  besideOf(finding).map(({ words, who, address }) => `beside it: ${words} (${who}, ${address})`)

function because(finding: Finding | undefined, figure: Figure, page: Page, under: Hang): string[] {
  if (finding === undefined) return []
  const counts = countsOf(figure, finding).map(({ edition, words }) => `${edition}${words}`)
  const basis = [...counts, arithmeticOf(finding), definitionsOf(finding), ...othersOf(finding)].filter(Boolean)
  const reason = wrap([datesInWords(oneLine(finding.reason))], page, under)
  return [...reason, ...basis.flatMap((line) => wrap([[line, 'aside']], page, under))]
}
