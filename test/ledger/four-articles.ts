import type { Derived } from '../../src/ledger/record-derived.ts'
import type { Claim } from '../../src/model/claim.ts'
import { claimOf } from '../../src/model/factories.ts'
import { readingWith } from './reading-with.ts'

/** Four articles that say one thing alike and each a thing of its own. */
export const articles = ['One', 'Two', 'Three', 'Four'].map((name) =>
  readingWith(`${name}: the brigade arrives; ${name} pays 2.5 percent of GDP.`, [
    'the brigade arrives',
    `${name} pays`,
  ]),
)
export const said = (nth: number, which = 0) => articles[nth]?.statements[which]?.id ?? ''
export const idOfArticle = (nth: number) => articles[nth]?.article.id ?? ''

/** Nothing derived of them. */
export const nothing: Derived = {
  touched: [],
  claims: [],
  conflicts: [],
  findings: [],
  echoes: [],
  review: [],
  candidates: [],
  tellings: [],
  printed: [],
  origins: new Map(),
}
export const told = (words: string, ...by: string[]): Claim => claimOf({ words, statementIds: by, articles: by.length })
