import type { Ledger } from './ledger.ts'

/** The outlets of current articles, those with most articles first. */
export async function listOutlets({ db }: Ledger, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('article_told')
    .select((eb) => ['outlet', eb.fn.countAll().as('articles')])
    .where('outlet', 'is not', null)
    .groupBy('outlet')
    .orderBy('articles', 'desc')
    .orderBy('outlet')
    .limit(limit)
    .execute()
  return rows.flatMap(({ outlet }) => outlet ?? [])
}
