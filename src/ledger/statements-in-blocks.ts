import type { ReadArticle } from '../model/briefing.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import { chunks } from './chunks.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { plainText } from './plain-text.ts'
import { storedArticles } from './stored-articles.ts'

/** A block that holds more is too common to tell anything: the rest of it is left out and its key reported. */
const MOST_IN_A_BLOCK = 500

export interface BlockMembers {
  readonly statements: readonly Statement[] // each once, in canonical order: said date or none, words, id
  readonly articles: readonly ReadArticle[] // theirs, by id
  readonly cut: readonly string[] // keys whose blocks hold more
}

/** The current statements that share a block with others, whenever and in whichever order they were read. */
export function statementsInBlocks(ledger: Ledger, keys: readonly string[]): Promise<BlockMembers> {
  return atOneMoment(ledger, async (within) => {
    const asked = [...new Set(keys)]
    const heads = await within.dialect.headsOfBlocks(within.db, asked.map(plainText), MOST_IN_A_BLOCK + 1)
    const cut = asked.filter((_, nth) => (heads[nth]?.length ?? 0) > MOST_IN_A_BLOCK)
    const ids = new Set(heads.flatMap((head) => head.slice(0, MOST_IN_A_BLOCK)))
    const found = await currentStatements(within, [...ids])
    const articles = await storedArticles(within, [...new Set(found.map((row) => row.readingId))])
    return {
      statements: found.map((row) => row.statement),
      articles: [...articles.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      cut,
    }
  })
}

async function currentStatements({ db }: Ledger, ids: readonly StatementId[]) {
  const found: { readonly rank: string; readonly readingId: number; readonly statement: Statement }[] = []
  for (const part of chunks(ids)) {
    const rows = await db
      .selectFrom('statement')
      .innerJoin('current_reading', 'current_reading.reading_id', 'statement.reading_id')
      .select(['rank', 'statement.reading_id', 'statement_json'])
      .where('statement.id', 'in', part)
      .execute()
    for (const row of rows) {
      const statement = JSON.parse(row.statement_json) as Statement
      found.push({ rank: row.rank, readingId: row.reading_id, statement })
    }
  }
  const place = (row: (typeof found)[number]) => `${row.rank} ${row.statement.id}`
  return found.sort((a, b) => (place(a) < place(b) ? -1 : 1))
}
