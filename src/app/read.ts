import { type CountedNew, countNew } from '../ledger/count-new.ts'
import { countTold } from '../ledger/count-told.ts'
import { recordRun } from '../ledger/record-run.ts'
import type { ArticleId } from '../model/article.ts'
import type { Refused } from '../model/briefing.ts'
import { derive, editionNames } from './derive.ts'
import type { ArticleRead } from './read-article.ts'
import { readCaptures } from './read-captures.ts'
import type { Workplace } from './workplace.ts'

const AT_ONCE = 100 // articles held in memory: reading a million takes no more than reading these

export interface ReadReport {
  readonly articles: number
  readonly statements: number
  readonly figures: number
  readonly claims: number // that rest on these articles, all told anew
  readonly conflicts: number
  readonly new: CountedNew // what of all that was not in the ledger before
  readonly refused: readonly Refused[] // files and articles that gave nothing; passages are counted only
  readonly passagesRefused: number
}

/** Reads into the ledger like `brief`, in portions, and only counts. */
export async function read(paths: readonly string[], workplace: Workplace): Promise<ReadReport> {
  const since = workplace.effects.now()
  const counts = { articles: 0, statements: 0, figures: 0, passagesRefused: 0 }
  const ids: ArticleId[] = []
  const refused: Refused[] = []
  let portion: ArticleRead[] = []
  let generation = ''
  const settle = async () => {
    if (portion.length === 0) return
    generation = (await derive(portion, workplace)).generation
    portion = []
  }
  for await (const item of readCaptures(paths, workplace)) {
    if (!('article' in item)) refused.push(item)
    else {
      portion.push(item)
      ids.push(item.article.id)
      counts.articles++
      counts.statements += item.statements.length
      counts.figures += item.figures.length
      counts.passagesRefused += item.refused.length
    }
    if (portion.length === AT_ONCE) await settle()
  }
  await settle()
  await recordRun(workplace.ledger, { generation, editions: editionNames(workplace), today: workplace.today, paths })
  const told = await countTold(workplace.ledger, ids)
  return { ...counts, ...told, new: await countNew(workplace.ledger, ids, since), refused }
}
