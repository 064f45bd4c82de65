import type { ArticleId } from '../model/article.ts'
import type { BlockAsked } from '../model/block-asked.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Statement } from '../model/statement.ts'
import { blockKey } from './block-key.ts'
import { settleMany } from './blocks.ts'
import { ranksWithin } from './canonical-rank.ts'
import { chunks } from './chunks.ts'
import { atOneMoment } from './in-transaction.ts'
import type { HeadAsked, Ledger } from './ledger.ts'
import { readingOfSeq } from './statement-rows.ts'
import { storedArticles } from './stored-articles.ts'
import { withCorrections } from './with-corrections.ts'

/** A block that holds more is too common to tell anything: the rest of it is left out and its key reported. */
const MOST_IN_A_BLOCK = 500

export interface BlockMembers {
  readonly statements: readonly Statement[] // each once, in canonical order: the day under which it is filed or none, words, id
  readonly articles: readonly ReadArticle[] // theirs, in the order of their ids
  readonly cut: readonly string[] // keys whose blocks hold more
}

/**
 * The current statements that share a block, whenever and in whichever order they were read. Where many articles came in
 * blocks are settled first, so ask for many articles' keys at once rather than after each record.
 *
 * @param except - articles at hand already: they take their places in a block, and are not fetched again
 * @param keep - which of what is found is wanted: the articles of the others are not fetched
 */
export async function statementsInBlocks(
  ledger: Ledger,
  blocks: readonly BlockAsked[],
  except: ReadonlySet<ArticleId> = new Set(),
  keep: (found: readonly Statement[]) => readonly Statement[] = (found) => found,
): Promise<BlockMembers> {
  await settleMany(ledger)
  return atOneMoment(ledger, async (within) => {
    const heads = await within.dialect.headsOfBlocks(within.db, blocks.map(headAsked), MOST_IN_A_BLOCK)
    const crowded = blocks.filter((_, nth) => heads[nth]?.isCut)
    const cut = [...new Set(crowded.map(({ key }) => key))]
    const known = await readingsOf(within, [...except])
    const members = new Set<number>()
    for (const head of heads) {
      for (const seq of head.members) if (!known.has(readingOfSeq(seq))) members.add(seq)
    }
    const all = await statementsBy(
      within,
      [...members].sort((a, b) => a - b),
    )
    const kept = new Set(keep(all.map((row) => row.statement)))
    const found = all.filter((row) => kept.has(row.statement))
    const articles = await storedArticles(within, [...new Set(found.map((row) => row.readingId))])
    return {
      statements: found.map((row) => row.statement),
      articles: [...articles.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      cut,
    }
  })
}

const headAsked = ({ key, days }: BlockAsked): HeadAsked => ({ key: blockKey(key), ...ranksWithin(days) })

async function readingsOf({ db }: Ledger, articles: readonly ArticleId[]): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  for (const part of chunks(articles)) {
    const current = db.selectFrom('current_reading').select('reading_id').where('article_id', 'in', part)
    for (const row of await current.execute()) found.add(row.reading_id)
  }
  return found
}

async function statementsBy(within: Ledger, members: readonly number[]) {
  const found: { readonly rank: number; readonly readingId: number; readonly statement: Statement }[] = []
  for (const part of chunks(members)) {
    const rows = await within.db
      .selectFrom('statement')
      .select(['rank', 'reading_id', 'statement_json'])
      .where('seq', 'in', part)
      .execute()
    const told = rows.map((row) => JSON.parse(row.statement_json) as Statement)
    for (const [nth, statement] of (await withCorrections(within, told)).entries()) {
      const { rank = 0, reading_id = 0 } = rows[nth] ?? {}
      found.push({ rank, readingId: reading_id, statement })
    }
  }
  return found.sort((a, b) => a.rank - b.rank || (a.statement.id < b.statement.id ? -1 : 1))
}
