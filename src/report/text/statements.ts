import type { Briefing } from '../../model/briefing.ts'
import type { Statement } from '../../model/statement.ts'
import { bySpeaker, type SpeakerGroup, speakersInWords } from '../by-speaker.ts'
import type { Lookup } from '../lookup.ts'
import { figuresOf, listOf } from '../numbers.ts'
import { occasionInWords } from '../occasion-in-words.ts'
import { oneLine, shortened } from '../one-line.ts'
import { mannerOf, statementWords } from '../statement-words.ts'
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
  return [...head, ...statements.flatMap((statement) => statementLines(statement, lookup, page))]
}

function statementLines(statement: Statement, lookup: Lookup, page: Page): string[] {
  const words = shortened(statementWords(statement), MOST_WORDS)
  const facts = [lookup.label(statement.articleId), ...mannerOf(statement), occasionInWords(statement.occasion)]
  if (statement.anonymity !== null) facts.push(`“${oneLine(statement.anonymity.evidence.exact)}”`)
  const kinds = [...new Set(lookup.conflicts.get(statement.id)?.map(({ kind }) => kind))]
  const disputed: Piece[] = kinds.length === 0 ? [] : ['  ', [`${CONFLICT.sign} ${listOf(kinds)}`, 'alarm']]
  return [
    ...wrap([words], page, { first: '  ', rest: 4 }),
    ...wrap(
      [[facts.filter(Boolean).join(' · '), 'aside'], ...disputed, '  ', [statement.id.slice(0, 8), 'aside']],
      page,
      { first: '    ', rest: 6 },
    ),
  ]
}
