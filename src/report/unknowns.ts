import type { Briefing, Refused } from '../model/briefing.ts'
import { articlesInWords } from './conflict-words.ts'
import { countOf } from './numbers.ts'
import type { Shelf } from './shelf.ts'

/** What was left unknown rather than guessed, one sentence each. */
export function unknownsOf(briefing: Briefing, shelf: Shelf): string[] {
  const { articles, statements } = briefing
  const lacking = (what: string, missing: readonly { id: string }[]) =>
    missing.length === 0
      ? []
      : [
          `${what}: ${articlesInWords(
            missing.map(({ id }) => id),
            shelf,
          )}.`,
        ]
  const unknown = statements.filter(({ speaker, anonymity }) => speaker === null && anonymity === null).length
  const unnamed = statements.filter(({ speaker, anonymity }) => speaker === null && anonymity !== null).length
  return [
    ...lacking(
      'No date',
      articles.filter(({ published }) => published.value === null),
    ),
    ...lacking(
      'Year not stated',
      articles.filter(({ published }) => published.value?.startsWith('XXXX') === true),
    ),
    ...lacking(
      'Outlet not stated',
      articles.filter(({ outlet }) => outlet === null),
    ),
    ...(unnamed > 0 ? [`Names behind ${countOf(unnamed, 'statement')} by people left unnamed: kept as printed.`] : []),
    ...(unknown > 0 ? [`Speakers of ${countOf(unknown, 'statement')}: could not be told.`] : []),
  ]
}

/** Refusals that share their reason, the most frequent reason first. */
export function refusedByReason(refused: readonly Refused[]): (readonly [why: string, refused: readonly Refused[]])[] {
  const groups = new Map<string, Refused[]>()
  for (const one of refused) {
    const group = groups.get(one.why)
    if (group === undefined) groups.set(one.why, [one])
    else group.push(one)
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length)
}

/** Whether what was refused is a passage of an article, not the article or a file itself. */
export function isPassage({ what, articleId }: Refused, shelf: Shelf): boolean {
  return articleId !== null && shelf.article(articleId)?.path !== what
}
