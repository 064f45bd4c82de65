import { coverageWords as wordsIn } from '../burden/coverage-words.ts'
import { articleById } from '../ledger/article-by-id.ts'
import type { CoverageWord } from '../model/path.ts'
import { allCommitments } from './commitments.ts'
import type { Workplace } from './workplace.ts'

/** What allies undertake on their share of GDP in the ledger's coverage, with where each word was found. */
export async function coverageWords(workplace: Workplace): Promise<CoverageWord[]> {
  const { commitments } = await allCommitments(workplace)
  const candidates = commitments.filter(({ source, amount }) => source === null && amount?.unit === '% of GDP')
  const articles = new Map<string, { readonly outlet: string | null; readonly published: string | null }>()
  for (const { stages } of candidates)
    for (const { evidence } of stages)
      if (evidence && !articles.has(evidence.articleId)) {
        const { outlet, published } = await articleById(workplace.ledger, evidence.articleId)
        articles.set(evidence.articleId, { outlet, published: published.value })
      }
  return wordsIn(candidates, (id) => articles.get(id) ?? { outlet: null, published: null })
}
