import type { Ledger } from './ledger.ts'

/** Whether more than so many articles are current: asked by a walk that stops there. */
export async function holdsMoreThan({ db }: Ledger, articles: number): Promise<boolean> {
  const next = db.selectFrom('current_reading').select('reading_id').limit(1).offset(articles)
  return (await next.executeTakeFirst()) !== undefined
}
