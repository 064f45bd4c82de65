import type { News, Since, Some } from '../model/news.ts'
import { editionsInWords } from './basis.ts'
import { dateInWords } from './dates.ts'
import { claimEntry } from './listed-claims.ts'
import { conflictEntry } from './listed-conflicts.ts'
import { capital, countOf, inWords, listOf } from './numbers.ts'
import { commitmentLines } from './text/commitment.ts'
import type { Page } from './text/ink.ts'
import { section, spaced } from './text/section.ts'
import { wrap } from './text/wrap.ts'

const MOST = 1000 // of each kind, at once

/** `wordbond news`: what changed, in one sentence, then each with its words. */
export function newsAsText(news: News, page: Page): string {
  const { claims, corroborated, conflicts, overdue, run, since } = news
  const parts = [
    claims.total === 0 ? 'no new claim' : countOf(claims.total, 'new claim'),
    `${corroborated.total === 0 ? 'none' : inWords(corroborated.total)} newly corroborated`,
    conflicts.total === 0 ? 'no new conflict' : countOf(conflicts.total, 'new conflict'),
    overdue.length === 0 ? 'nothing newly overdue' : `${countOf(overdue.length, 'commitment')} newly overdue`,
  ]
  const basis = `${editionsInWords({ ...run, paths: [] })} · generation ${run.generation.slice(0, 12) || 'none'} · today ${dateInWords(run.today)}`
  const [claim, conflict] = [claimEntry(news, page), conflictEntry(news, page)]
  const lines = [
    ...wrap([[`${sinceInWords(since)}: ${listOf(parts)}.`, 'title']], page),
    ...wrap([[basis, 'aside']], page),
    ...part('New conflicts', conflicts, conflict, page),
    ...part('Newly corroborated', corroborated, claim, page),
    ...part('New claims', claims, claim, page),
    ...section(
      'Newly overdue',
      '',
      overdue.flatMap((one) => commitmentLines(one, page, 'list')),
      page,
    ),
  ]
  return `${lines.join('\n')}\n`
}

function part<T>(
  title: string,
  { items, total, readAnew }: Some<T>,
  entry: (item: T) => readonly string[],
  page: Page,
) {
  const more = total - items.length
  const anew = readAnew === 0 ? '' : `, ${readAnew} of them out of articles read before: a better reading or a decision`
  const rest =
    more === 0
      ? []
      : [
          '',
          `and ${inWords(more)} more: --limit ${Math.min(total, MOST)} shows ${total > MOST ? 'more of them' : 'them'}`,
        ]
  return section(title, `${total}${anew}`, items.length === 0 ? [] : [...spaced(items.map(entry)), ...rest], page)
}

function sinceInWords({ basis, at, day }: Since): string {
  if (day === null) return 'Since the beginning'
  if (basis === 'given') return `Since ${dateInWords(day)}`
  return capital(`with the last run and after it, since ${dateInWords(day)} ${at.slice(11, 16)} UTC`)
}
