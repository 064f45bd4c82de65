import type { Echo } from '../model/briefing.ts'
import { groupedBy } from './grouped-by.ts'

/** Two that both carry a third are no echoes of each other. */
export function withoutSiblings(echoes: readonly Echo[]): Echo[] {
  const originals = groupedBy(echoes, ({ articleId }) => articleId)
  const carried = (id: string | null) => new Set((originals.get(id ?? '') ?? []).map(({ of }) => of))
  return echoes.filter(({ articleId, of }) => {
    const own = carried(articleId)
    return ![...carried(of)].some((third) => own.has(third))
  })
}
