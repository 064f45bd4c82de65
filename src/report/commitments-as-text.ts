import type { Article } from '../model/article.ts'
import type { Commitment, CommitmentsTold } from '../model/commitment.ts'
import type { IsoDate } from '../model/date.ts'
import type { Statement } from '../model/statement.ts'
import { byUrgency } from './by-urgency.ts'
import { commitmentsHeadline } from './commitment-words.ts'
import { dateInWords } from './dates.ts'
import { inFigures } from './numbers.ts'
import { shelfOf } from './shelf.ts'
import { commitmentLines, partLine } from './text/commitment.ts'
import { followedLines, nettingLines, pairLines, relatedLines } from './text/commitments.ts'
import type { Page } from './text/ink.ts'
import { section } from './text/section.ts'
import { wrap } from './text/wrap.ts'

export interface CommitmentsShown extends CommitmentsTold {
  readonly today: IsoDate
  readonly whose: string | null // as asked: an actor, a kind, …; null: all
  readonly articles: readonly Article[]
  readonly statements: readonly Statement[]
}

/** `wordbond commitments`: the sums, then by urgency, then overlapping sums, passages to review, followed topics. */
export function commitmentsAsText(shown: CommitmentsShown, page: Page): string {
  const { commitments, nettings, pairs, followed, related, today, whose } = shown
  const asked = whose === null ? '' : `${whose}: `
  if (commitments.length === 0) return `${asked}no commitment.\nLeave a filter out: wordbond commitments lists all.\n`
  const full = commitments.length <= 5
  const shownIds = new Set(commitments.map(({ id }) => id))
  const shelf = shelfOf(shown.articles)
  const lookup = { statements: new Map(shown.statements.map((one) => [one.id, one])), label: shelf.label }
  const headline = commitmentsHeadline(commitments)
  const lines = [
    ...wrap([[`${asked}${headline}`, 'title']], page),
    ...wrap(
      [['A filled node has evidence or a row with an address; an empty one means that nothing was found.', 'aside']],
      page,
    ),
    ...wrap([[`Today ${dateInWords(today)}`, 'aside']], page),
    ...byUrgency(commitments).flatMap(({ title, commitments: group }) =>
      section(
        title,
        inFigures(group.length),
        group.flatMap((one) => (full ? commitmentLines(one, page, 'full') : listed(one, shownIds, page))),
        page,
      ),
    ),
    ...block(nettingLines(nettings, page)),
    ...block(pairLines(pairs, commitments, lookup, page)),
    ...block(relatedLines(related, page)),
    ...block(followedLines(followed, null, page)),
  ]
  return `${lines.join('\n')}\n`
}

/** A part without a date of its own stands on one line: its whole is told, and counted, once. */
function listed(one: Commitment, shown: ReadonlySet<string>, page: Page): string[] {
  const whole = one.links.find(({ kind, from, to }) => kind === 'part-of' && from === one.id && shown.has(to))
  return whole && one.daysLeft === null ? partLine(one, whole.to, page) : commitmentLines(one, page, 'list')
}

const block = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', ...lines])
