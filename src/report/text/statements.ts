import type { Briefing } from '../../model/briefing.ts'
import { byArticle, type Telling, type Told } from '../by-article.ts'
import { bySpeaker, type SpeakerGroup, speakersInWords } from '../by-speaker.ts'
import type { Lookup } from '../lookup.ts'
import { figuresOf, listOf } from '../numbers.ts'
import { shortened } from '../one-line.ts'
import { leadOf, statementWords } from '../statement-words.ts'
import { CONFLICT } from '../words.ts'
import type { Page } from './ink.ts'
import { section, spaced } from './section.ts'
import { type Piece, wrap } from './wrap.ts'

const MOST_WORDS = 600

/** Statements grouped by who speaks; people left unnamed and unknown speakers last. */
export function statementsAsText(briefing: Briefing, lookup: Lookup, page: Page): string[] {
  const groups = bySpeaker(briefing.statements)
  const aside = `${figuresOf(briefing.statements.length, 'statement')}: ${speakersInWords(groups)}`
  return section('Statements by speaker', aside, spaced(groups.map((group) => groupLines(group, lookup, page))), page)
}

function groupLines({ title, offices, statements }: SpeakerGroup, lookup: Lookup, page: Page): string[] {
  const printed = offices.length === 0 ? '' : `, printed as ${listOf(offices)}`
  const aside = `${figuresOf(statements.length, 'statement')}${printed}`
  const head = wrap([[title, 'title'], '  ', [aside, 'aside']], page, { rest: 2 })
  return [...head, ...byArticle(statements, lookup).flatMap((telling) => tellingLines(telling, lookup, page))]
}

function tellingLines({ articleId, head, conflicts, told }: Telling, lookup: Lookup, page: Page): string[] {
  const facts = [lookup.label(articleId), ...head].join(', ')
  return [
    ...wrap([facts, ...disputed(conflicts)], page, { first: '  ', rest: 4 }),
    ...told.flatMap((one) => statementLines(one, page)),
  ]
}

function statementLines({ statement, facts, conflicts }: Told, page: Page): string[] {
  const words = shortened(statementWords(statement), MOST_WORDS)
  const id: Piece = [statement.id.slice(0, 8), 'aside']
  const lines = wrap([[leadOf(statement), 'aside'], words, '  ', id], page, { first: '    ', rest: 6 })
  if (facts.length + conflicts.length === 0) return lines
  return [...lines, ...wrap([[facts.join(' · '), 'aside'], ...disputed(conflicts)], page, { first: '      ', rest: 8 })]
}

const disputed = (kinds: readonly string[]): Piece[] =>
  kinds.length === 0 ? [] : ['  ', [`${CONFLICT.sign} ${listOf(kinds)}`, 'alarm']]
