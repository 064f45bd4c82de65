import type { ReadArticle } from '../model/briefing.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { filledTitles } from './filled-titles.ts'
import { groupedBy } from './grouped-by.ts'
import { type Named, peopleNamed } from './people-named.ts'
import { asOffice, overlap, type PrintedOffice } from './printed-offices.ts'
import { weakTitles } from './weak-titles.ts'

/** Offices that articles tell of a person without the name, and the articles that name her at all. */
export interface WeakOffices {
  naming(personId: string): readonly ReadArticle[] // in the order given
  of(personId: string, article: ReadArticle): readonly PrintedOffice[]
}

/** Reads them where a dispute asks for them, of all that was read; `printed`: what is printed with names. */
export function weakOffices(
  articles: readonly ReadArticle[],
  statements: readonly Statement[],
  printed: ReadonlyMap<string, readonly PrintedOffice[]>,
  register: Register,
): WeakOffices {
  const given = once(() => {
    const named = peopleNamed(articles, statements)
    return {
      named,
      naming: namingOf(articles, named),
      said: groupedBy(statements, ({ articleId }) => articleId),
      beside: groupedBy([...printed.values()].flat(), ({ article }) => article.id),
    }
  })
  const of = (personId: string, article: ReadArticle) => {
    const { named, said, beside } = given()
    const own = named.get(article.id) ?? []
    const titles = weakTitles(article, said.get(article.id) ?? [], own, register).filter(
      ({ mention }) =>
        mention.personId === personId && !beside.get(article.id)?.some((one) => overlap(one.mention, mention)),
    )
    const firm = printed.get(personId) ?? []
    const weak = titles.map((one) => asOffice(one, article, register))
    return filledTitles([...firm, ...weak], personId, register).slice(firm.length)
  }
  return { of, naming: (personId) => given().naming.get(personId) ?? [] }
}

function namingOf(articles: readonly ReadArticle[], named: ReadonlyMap<string, readonly Named[]>) {
  const naming = new Map<string, ReadArticle[]>()
  for (const article of articles) {
    for (const { id } of named.get(article.id) ?? []) {
      const own = naming.get(id)
      if (own) own.push(article)
      else naming.set(id, [article])
    }
  }
  return naming
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
