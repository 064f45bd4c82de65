import type { Finding } from '../../model/finding.ts'
import type { Ledger } from '../ledger.ts'

/** Those on articles; a bare sentence is answered and not kept. */
export async function addFindings({ dialect }: Ledger, findings: readonly Finding[]): Promise<void> {
  const rows = findings.flatMap((finding) => {
    const { figureId, articleId, outcome } = finding
    return articleId === null ? [] : [[figureId, articleId, outcome, JSON.stringify(finding)] as const]
  })
  await dialect.insertMany('finding', ['figure_id', 'article_id', 'outcome', 'finding_json'], rows)
}
