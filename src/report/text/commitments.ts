import type { Briefing } from '../../model/briefing.ts'
import type { Commitment, CommitmentPair, Followed, Netting, RelatedItem } from '../../model/commitment.ts'
import { byUrgency, spokenOf } from '../by-urgency.ts'
import { titleOf } from '../commitment-words.ts'
import type { Lookup } from '../lookup.ts'
import { figuresOf, inFigures } from '../numbers.ts'
import { bare, oneLine, quoted, shortened } from '../one-line.ts'
import type { Shelf } from '../shelf.ts'
import { statementWords } from '../statement-words.ts'
import { REVIEW } from '../words.ts'
import { commitmentLines } from './commitment.ts'
import type { Page } from './ink.ts'
import { section, spaced } from './section.ts'
import { wrap } from './wrap.ts'

const MOST_PAIRS = 12
const MOST_MENTIONS = 2

/** What this coverage undertakes (candidates), what of the register it speaks of, and the topics it is followed by. */
export function commitmentsAsText(briefing: Briefing, lookup: Lookup, page: Page): string[] {
  const { commitments, pairs, nettings, followed, related, rejected } = briefing.commitments
  const candidates = commitments.filter(({ source }) => source === null)
  const spoken = spokenOf(commitments, pairs)
  if (candidates.length + commitments.length === 0) return []
  const told = new Set(spoken.map(({ id }) => id))
  const rest = commitments.filter(({ source, id }) => source !== null && !told.has(id))
  const lines = spaced([
    ...byUrgency([...candidates, ...spoken]).map(({ title, commitments: group }) => [
      ...wrap([[title, 'title'], '  ', [inFigures(group.length), 'aside']], page),
      ...group.flatMap((one) => [...commitmentLines(one, page, 'brief'), ...mentionLines(one, lookup, page)]),
    ]),
    pairLines(pairs, commitments, lookup, page),
    nettingLines(
      nettings.filter(({ whole }) => told.has(whole)),
      page,
    ),
    followedLines(followed, lookup, page),
    relatedLines(
      related.filter(({ evidence }) => evidence !== null),
      page,
    ),
    restLines(rest, rejected.length, page),
  ])
  const aside = `${figuresOf(candidates.length, 'candidate')} in this coverage, ${inFigures(spoken.length)} of the register spoken of, on ${figuresOf(commitments.length - candidates.length, 'row')}`
  return section('Commitments', aside, lines, page)
}

function mentionLines({ mentions }: Commitment, shelf: Shelf, page: Page): string[] {
  const lines = mentions.slice(0, MOST_MENTIONS).flatMap(({ exact, articleId, because }) => {
    const words = quoted(shortened(bare(exact), 110))
    return wrap([words, '  ', [`${shelf.label(articleId)}, ${because}`, 'aside']], page, { first: '    ', rest: 6 })
  })
  const more = mentions.length - MOST_MENTIONS
  return more > 0 ? [...lines, ...wrap([[`and ${inFigures(more)} more`, 'aside']], page, { first: '    ' })] : lines
}

export function pairLines(
  pairs: readonly CommitmentPair[],
  commitments: readonly Commitment[],
  lookup: Pick<Lookup, 'statements' | 'label'>,
  page: Page,
): string[] {
  if (pairs.length === 0) return []
  const byId = new Map(commitments.map((one) => [one.id, one]))
  const head = `${REVIEW.sign} ${REVIEW.word}, not joined: ${figuresOf(pairs.length, 'passage')} that may speak of a row`
  const lines = wrap([[head, 'title']], page)
  for (const { a, b, because } of pairs.slice(0, MOST_PAIRS)) {
    const statement = lookup.statements.get(a)
    const row = byId.get(b)
    const words = statement
      ? `${shortened(statementWords(statement), 90)} (${lookup.label(statement.articleId)})`
      : a.slice(0, 8)
    const other = row ? `${oneLine(row.who.name)}: ${titleOf(row)}` : b
    lines.push(...wrap([words, ' and ', other, '  ', [because.join('; '), 'aside']], page, { first: '  ', rest: 4 }))
  }
  const more = pairs.length - MOST_PAIRS
  if (more > 0)
    lines.push(...wrap([[`and ${inFigures(more)} more; --json lists them all`, 'aside']], page, { first: '  ' }))
  return lines
}

export function nettingLines(nettings: readonly Netting[], page: Page): string[] {
  if (nettings.length === 0) return []
  const lines = wrap(
    [
      [
        `Not added up: ${figuresOf(nettings.length, 'sum')} that ${nettings.length === 1 ? 'overlaps' : 'overlap'}`,
        'title',
      ],
    ],
    page,
  )
  for (const { whole, words, parts } of nettings) {
    const of = parts.map(({ id }) => id).join(', ')
    lines.push(...wrap([`${whole}: ${words}`, '  ', [of, 'aside']], page, { first: '  ', rest: 4 }))
  }
  return lines
}

export function followedLines(followed: readonly Followed[], shelf: Shelf | null, page: Page): string[] {
  const told = shelf === null ? followed : followed.filter(({ mentions }) => mentions.length > 0)
  if (told.length === 0) return []
  const lines = wrap([['Followed topics', 'title']], page)
  for (const { title, series, measures, mentions } of told) {
    const count = shelf === null ? '' : `, ${figuresOf(mentions.length, 'passage')}`
    lines.push(
      ...wrap([title, '  ', [`${series ? 'by measure' : 'no series'}${count}`, 'aside']], page, {
        first: '  ',
        rest: 4,
      }),
    )
    for (const { exact, articleId } of shelf === null ? [] : mentions.slice(0, MOST_MENTIONS))
      lines.push(
        ...wrap([quoted(shortened(bare(exact), 110)), '  ', [shelf?.label(articleId) ?? '', 'aside']], page, {
          first: '    ',
          rest: 6,
        }),
      )
    for (const { measure, value, value2, unit, reading, source } of measures) {
      const values = value2 === null ? inFigures(value) : `${inFigures(value)}–${inFigures(value2)}`
      const said = reading === '' ? '' : `: ${reading}`
      lines.push(
        ...wrap([`${measure}: ${values} ${unit}${said}`, '  ', [source.producer, 'aside']], page, {
          first: '    ',
          rest: 6,
        }),
      )
    }
  }
  return lines
}

export function relatedLines(related: readonly RelatedItem[], page: Page): string[] {
  if (related.length === 0) return []
  const lines = wrap([['Counted towards the 1.5 % of The Hague', 'title']], page)
  for (const { item, state, who, words, producer } of related) {
    const said = words === '' ? '' : ` ${quoted(shortened(bare(words), 160))}`
    lines.push(
      ...wrap([`${item}: ${state} by ${oneLine(who)}${said}`, '  ', [producer ?? '', 'aside']], page, {
        first: '  ',
        rest: 4,
      }),
    )
  }
  return lines
}

function restLines(rest: readonly Commitment[], rejected: number, page: Page): string[] {
  const overdue = rest.filter((one) => one.overdue).length
  const gone = rejected === 0 ? '' : ` ${figuresOf(rejected, 'candidate')} rejected.`
  const words = `${figuresOf(rest.length, 'more row')} of the register, ${inFigures(overdue)} overdue: wordbond commitments.${gone}`
  return rest.length + rejected === 0 ? [] : wrap([[words, 'aside']], page)
}
