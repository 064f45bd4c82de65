import type { Article, Block } from '../../src/model/article.ts'
import { articleOf } from '../../src/model/factories.ts'
import { findNames } from '../../src/register/find-names.ts'
import type { Register } from '../../src/register/register.ts'
import type { Span } from '../../src/statements/attribution.ts'
import { findAttributions } from '../../src/statements/find-attributions.ts'
import { findStatements, type ReadStatements } from '../../src/statements/find-statements.ts'
import { findPeople } from '../../src/statements/people.ts'
import { register as shipped } from '../register/shipped.ts'

/** An article of these paragraphs, with an empty line between each two. */
export function articleIn(paragraphs: readonly string[], given: Partial<Article> = {}): Article {
  const text = paragraphs.join('\n\n')
  let start = 0
  const blocks = paragraphs.map((words): Block => {
    const block: Block = { type: 'paragraph', start, end: start + words.length, signature: null }
    start += words.length + 2
    return block
  })
  return articleOf({ text, blocks, ...given })
}

/** Everybody whom the article names, against the shipped register. */
export const peopleIn = (article: Article) => findPeople(article, findNames(shipped, article.text), shipped)

/** The attributions of these paragraphs, each as its source, its cue and its contents. */
export function attributionsIn(...paragraphs: readonly string[]): (string | null)[][] {
  const article = articleIn(paragraphs)
  const words = (span: Span | null) => span && article.text.slice(span.start, span.end)
  return findAttributions(article, peopleIn(article)).map(({ source, cue, contents }) => [
    words(source),
    words(cue),
    ...contents.map(words),
  ])
}

/** What the statements room makes of these paragraphs, against the shipped register or one laid over it. */
export function readIn(
  paragraphs: readonly string[],
  given: Partial<Article> & { readonly register?: Register } = {},
): ReadStatements {
  const { register = shipped, ...article } = given
  return findStatements(articleIn(paragraphs, article), register)
}

/** An article printed on that day. */
export const printedOn = (day: string): Pick<Article, 'published'> => ({
  published: { value: day, basis: 'stated', evidence: null },
})

/** Who says the words about a road, which no others of these paragraphs speak of: an id, or null where nobody could be told. */
export function whoSays(
  paragraphs: readonly string[],
  given: Partial<Article> & { readonly register?: Register } = {},
): string | null {
  const said = readIn(paragraphs, given).statements.filter(({ contents }) =>
    contents.some(({ exact }) => exact.includes('road')),
  )
  return said.at(-1)?.speaker?.id ?? null
}
