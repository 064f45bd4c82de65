import type { Ledger } from './ledger.ts'

/** Of the derived tables: the hash of the inputs, code and editions they were made from. null: nothing derived yet. */
export async function generationOf({ db }: Ledger): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'generation').executeTakeFirst()
  return row?.value ?? null
}

export async function setGeneration({ db }: Ledger, generation: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key: 'generation', value: generation })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: generation }))
    .execute()
}
