import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { expect, test } from 'vitest'
import { listCandidates } from '../../src/ledger/list-candidates.ts'
import { listDecisions } from '../../src/ledger/list-decisions.ts'
import { migrate } from '../../src/ledger/migrate.ts'
import { MIGRATIONS } from '../../src/ledger/migrations.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { recordConfirmation } from '../../src/ledger/record-confirmation.ts'
import { recordCorrection } from '../../src/ledger/record-correction.ts'
import { recordDecision } from '../../src/ledger/record-decision.ts'
import { recordDerived } from '../../src/ledger/record-derived.ts'
import type { Tables } from '../../src/ledger/tables.ts'
import { candidateOf } from '../../src/model/factories.ts'
import { clock, useFolder } from './ledgers.ts'
import { readingWith, record } from './reading-with.ts'

const newPath = useFolder()
const one = readingWith('Ada Brandt said “we will carry our share”.', ['we will carry our share'])
const two = readingWith('Ada Brandt: “we carry it”.', ['we carry it'])
const idOf = (reading: typeof one) => reading.statements[0]?.id ?? ''

test('a ledger of the first schema opens, keeps its decisions, and takes candidates, confirmations and corrections', async () => {
  const path = newPath()
  // the newest ledger taken back to how the first schema left it
  const newest = await openLedger(path, clock())
  await record(newest, one)
  await record(newest, two)
  const before = await recordDecision(newest, { a: idOf(one), b: idOf(two), judgement: 'same', by: 'E. Vale' })
  await newest.close()
  const raw = new Database(path)
  const later = [
    'candidate',
    'claim_shared',
    'article_told',
    'telling',
    'telling_topic',
    'teller',
    'first_told',
    'printed',
    'origin_told',
  ]
  for (const table of later) raw.exec(`drop table ${table}`)
  for (const index of ['decision_judgement', 'claim_independent']) raw.exec(`drop index ${index}`)
  for (const column of ['speaker_id', 'speaker_name']) raw.exec(`alter table decision drop column ${column}`)
  raw.exec("update meta set value = '1' where key = 'version'")
  raw.close()

  const ledger = await openLedger(path, clock())
  expect(await listDecisions(ledger)).toEqual([before])
  expect((await listCandidates(ledger)).readings).toEqual([])
  const found = candidateOf({ statementId: idOf(one), articleId: one.article.id })
  const nothing = {
    claims: [],
    conflicts: [],
    findings: [],
    echoes: [],
    review: [],
    tellings: [],
    printed: [],
    origins: new Map(),
  }
  await recordDerived(ledger, 'g1', { ...nothing, touched: [one.article.id], candidates: [found] })
  const confirmed = await recordConfirmation(ledger, { statement: idOf(one), judgement: 'confirmed', by: 'E. Vale' })
  expect((await listCandidates(ledger)).readings).toEqual([found])
  const speaker = { id: 'name:emil sander', name: 'Emil Sander' }
  const corrected = await recordCorrection(ledger, { statement: idOf(two), speaker, by: 'E. Vale' })
  expect(await listDecisions(ledger)).toEqual([before, confirmed, corrected])
  await ledger.close()
})

test('an older Wordbond, which takes every decision to stand on two statements, does not open it', async () => {
  const path = newPath()
  await (await openLedger(path, clock())).close()
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Database(path) }) })
  const words = { autoKey: '', bytes: '', long: '', clustered: '' }
  const opening = migrate(db, words, path, MIGRATIONS.slice(0, 1))
  await expect(opening).rejects.toMatchObject({ code: 'ledger-newer' })
  await db.destroy()
})
