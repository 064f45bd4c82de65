import type { ReadArticle } from '../model/briefing.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { filledTitles } from './filled-titles.ts'
import { groupedBy } from './grouped-by.ts'
import { peopleNamed } from './people-named.ts'
import { asOffice, overlap, type PrintedOffice } from './printed-offices.ts'
import { weakTitles } from './weak-titles.ts'

/** Offices that an article tells of a person without the name. */
export type WeakOf = (personId: string, article: ReadArticle) => readonly PrintedOffice[]

/** Reads them where a dispute asks for them, of all that was read; `printed`: what is printed with names. */
export function weakOffices(
  articles: readonly ReadArticle[],
  statements: readonly Statement[],
  printed: ReadonlyMap<string, readonly PrintedOffice[]>,
  register: Register,
): WeakOf {
  const given = once(() => ({
    named: peopleNamed(articles, statements),
    said: groupedBy(statements, ({ articleId }) => articleId),
    beside: groupedBy([...printed.values()].flat(), ({ article }) => article.id),
  }))
  return (personId, article) => {
    const { named, said, beside } = given()
    const own = named.get(article.id) ?? []
    if (!own.some(({ id }) => id === personId)) return []
    const titles = weakTitles(article, said.get(article.id) ?? [], own, register).filter(
      ({ mention }) =>
        mention.personId === personId && !beside.get(article.id)?.some((one) => overlap(one.mention, mention)),
    )
    const firm = printed.get(personId) ?? []
    const weak = titles.map((one) => asOffice(one, article, register))
    return filledTitles([...firm, ...weak], personId, register).slice(firm.length)
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
