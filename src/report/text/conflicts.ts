import type { Briefing } from '../../model/briefing.ts'
import type { Conflict, ConflictSide } from '../../model/conflict.ts'
import type { WordStretch } from '../../text/word-changes.ts'
import {
  addressesOf,
  articlesInWords,
  conflictAsQuestion,
  type EvidenceGroup,
  evidenceInWords,
  passagesOf,
  verdictOf,
} from '../conflict-words.ts'
import type { Lookup } from '../lookup.ts'
import { inFigures, inWords } from '../numbers.ts'
import { oneLine } from '../one-line.ts'
import type { Shelf } from '../shelf.ts'
import { sideChanges } from '../side-changes.ts'
import { CONFLICT } from '../words.ts'
import { inContext } from './in-context.ts'
import type { Page } from './ink.ts'
import { section, spaced } from './section.ts'
import { type Piece, wrap } from './wrap.ts'

const MOST_EVIDENCE = 6
const NEAR = { before: 50, between: 40, after: 40 }

export function conflictsAsText(briefing: Briefing, lookup: Lookup, page: Page): string[] {
  const { conflicts } = briefing
  const entries = conflicts.map((conflict) => conflictLines(conflict, lookup, lookup.people, page))
  return section('Conflicts', `${inFigures(conflicts.length)}, each with the words of its sides`, spaced(entries), page)
}

/** One conflict: what is asked, each side with its words, then what the register says and where, or that nothing decides. */
export function conflictLines(conflict: Conflict, shelf: Shelf, people: ReadonlySet<string>, page: Page): string[] {
  const { register } = conflict
  const head: Piece[] = [
    [`${CONFLICT.sign} ${conflict.kind}`, 'alarm'],
    '  ',
    [conflictAsQuestion(conflict, people), 'title'],
  ]
  const lines = [...wrap(head, page, { rest: 2 }), ...wrap([oneLine(conflict.words)], page, { first: '  ' })]
  for (const [nth, side] of conflict.sides.entries())
    lines.push(...sideLines(side, sideChanges(conflict, nth), shelf, page))
  const verdict = verdictOf(conflict, shelf)
  if (verdict !== '') lines.push(...wrap([verdict], page, { first: '  ' }))
  if (register !== null) {
    lines.push(...wrap([[oneLine(register.producer), 'aside']], page, { first: '  ', rest: 4 }))
    for (const address of addressesOf(register.address))
      lines.push(...wrap([[address, 'link']], page, { first: '    ' }))
  }
  return lines
}

/** “We will [-buy-] {+sell+} ships”: the marks of `git diff --word-diff`, which need no colour. */
const marked = ({ kind, words }: WordStretch): Piece =>
  kind === 'same' ? words : kind === 'out' ? [`[-${words}-]`, 'alarm'] : [`{+${words}+}`, 'title']

function changeLines(changes: readonly WordStretch[] | null, page: Page): string[] {
  if (changes === null) return []
  const pieces = changes.flatMap((stretch, nth): Piece[] => [nth === 0 ? '' : ' ', marked(stretch)])
  return wrap([['word by word: ', 'aside'], ...pieces], page, { first: '    ', rest: 6 })
}

function sideLines(side: ConflictSide, changes: readonly WordStretch[] | null, shelf: Shelf, page: Page): string[] {
  const lines = wrap(
    [[oneLine(side.value), 'title'], '  ', [`in ${articlesInWords(side.articleIds, shelf)}`, 'aside']],
    page,
    { first: '  ', rest: 4 },
  )
  lines.push(...changeLines(changes, page))
  const passages = passagesOf(side)
  for (const group of passages.slice(0, MOST_EVIDENCE)) lines.push(...evidenceLines(group, shelf, page))
  const more = passages.length - MOST_EVIDENCE
  if (more > 0) lines.push(...wrap([[`and ${inWords(more)} more`, 'aside']], page, { first: '    ' }))
  return lines
}

function evidenceLines(group: EvidenceGroup, shelf: Shelf, page: Page): string[] {
  const where: Piece = [evidenceInWords(group, shelf), 'aside']
  return wrap([...inContext(group.evidence, group.articleId, shelf, NEAR), '  ', where], page, {
    first: '    ',
    rest: 6,
  })
}
