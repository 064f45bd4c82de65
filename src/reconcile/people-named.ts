import type { ArticleId } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Statement } from '../model/statement.ts'
import { isPerson } from './is-person.ts'

export interface Named {
  readonly id: string
  readonly name: string // in full
}

const MOST = 200 // people of one article whose titles are looked for

/**
 * Who of the people that any of these articles gives words or an office is named in full in each, or by surname where it has her
 * words. Linear in the texts.
 */
export function peopleNamed(
  articles: readonly ReadArticle[],
  statements: readonly Statement[],
): ReadonlyMap<ArticleId, readonly Named[]> {
  const bySurname = new Map<string, Map<string, Named>>()
  const add = (id: string, name: string) => {
    const surname = /\S\s(\S+)$/.exec(name)?.[1]
    if (!isPerson(id) || surname === undefined) return
    const own = bySurname.get(surname) ?? new Map<string, Named>()
    bySurname.set(surname, own.set(name, { id, name }))
  }
  for (const { offices } of articles) for (const { personId, name } of offices) add(personId, name)
  for (const { speaker } of statements) if (speaker) add(speaker.id, speaker.name)
  const speaks = new Set(statements.map(({ articleId, speaker }) => `${articleId} ${speaker?.id}`))
  return new Map(
    articles.map(({ id, text }) => {
      const words = new Set(text.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? [])
      const near = [...words].flatMap((word) => [...(bySurname.get(word)?.values() ?? [])])
      return [id, near.slice(0, MOST).filter((one) => text.includes(one.name) || speaks.has(`${id} ${one.id}`))]
    }),
  )
}
