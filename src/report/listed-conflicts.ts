import type { Conflict } from '../model/conflict.ts'
import type { Listed } from '../model/listed.ts'
import { shelfOf } from './shelf.ts'
import { conflictLines } from './text/conflicts.ts'
import type { Page } from './text/ink.ts'
import { type ListAsked, listPage } from './text/list-page.ts'

/** `wordbond conflicts`: where accounts differ, each side with its words. */
export function listedConflicts(listed: Listed<Conflict>, asked: ListAsked, page: Page): string {
  return listPage(listed, asked, ['conflict', 'conflicts'], conflictEntry(listed, page), page)
}

export function conflictEntry(
  { articles }: Pick<Listed<Conflict>, 'articles'>,
  page: Page,
): (conflict: Conflict) => readonly string[] {
  const shelf = shelfOf(articles)
  const people = new Set(articles.flatMap(({ offices }) => offices.map(({ name }) => name)))
  return (conflict) => conflictLines(conflict, shelf, people, page)
}
