import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { captureBytes } from '../../src/ledger/capture-bytes.ts'
import { checkLedger } from '../../src/ledger/check-ledger.ts'
import { claimOf } from '../../src/ledger/claim-of.ts'
import { forgetCapture } from '../../src/ledger/forget-capture.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { listClaims } from '../../src/ledger/list-claims.ts'
import { listDecisions } from '../../src/ledger/list-decisions.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { readingOf } from '../../src/ledger/reading-of.ts'
import { reanchorDecisions } from '../../src/ledger/reanchor-decisions.ts'
import { recordCapture } from '../../src/ledger/record-capture.ts'
import { recordDecision } from '../../src/ledger/record-decision.ts'
import { recordDerived } from '../../src/ledger/record-derived.ts'
import { recordReading } from '../../src/ledger/record-reading.ts'
import { statementsInBlocks } from '../../src/ledger/statements-in-blocks.ts'
import { candidateOf, captureOf, claimOf as claim, conflictOf, findingOf } from '../../src/model/factories.ts'
import { clock, useFolder } from './ledgers.ts'
import { ofAnyDay } from './of-any-day.ts'
import { blocksOf, readingWith, record } from './reading-with.ts'

const newPath = useFolder()
const REASON = 'taken down at the outlet’s wish'

const unwanted = readingWith('The minister whispered “zebras graze beyond the frontier” about 3.25 percent of GDP.', [
  'zebras graze beyond the frontier',
])
const kept = readingWith('“Horses graze beyond the frontier,” said another.', ['Horses graze beyond the frontier'])
const path = (reading: typeof kept) => reading.capture.path
const id = (reading: typeof kept) => reading.statements[0]?.id ?? ''

async function filled(where: string): Promise<Ledger> {
  const ledger = await openLedger(where, clock())
  await record(ledger, { ...unwanted, capture: { ...unwanted.capture, path: 'coverage/zebras.txt' } })
  await record(ledger, kept)
  const sides = [unwanted, kept].map(({ article, statements }, nth) => ({
    value: `side ${nth}`,
    articleIds: [article.id],
    statementIds: statements.map((statement) => statement.id),
    evidence: [],
  }))
  await recordDerived(ledger, 'g1', {
    touched: [],
    claims: [claim({ words: 'zebras graze', statementIds: [id(unwanted), id(kept)] })],
    conflicts: [conflictOf({ subject: 'zebras', sides })],
    findings: [findingOf({ articleId: unwanted.article.id, reason: 'zebras' })],
    echoes: [{ articleId: kept.article.id, of: unwanted.article.id, origin: 'zebras', because: 'zebras' }],
    review: [{ a: id(kept), b: id(unwanted), score: 0.5, because: ['zebras'] }],
    candidates: [candidateOf({ statementId: id(unwanted), articleId: unwanted.article.id, words: 'zebras graze' })],
    tellings: [],
    origins: new Map(),
    printed: [
      {
        articleId: unwanted.article.id,
        keys: [{ key: 'office name:zebra', value: 'Minister of zebras', day: '2026-02-10' }],
      },
    ],
  })
  await recordDecision(ledger, { a: id(unwanted), b: id(kept), judgement: 'same', by: 'E. Vale' })
  return ledger
}

const ways: [how: string, given: string][] = [
  ['by hash', unwanted.capture.id],
  ['by the start of the hash', unwanted.capture.id.slice(0, 10)],
  ['by path', 'coverage/zebras.txt'],
]
test.each(ways)('%s: all that rests on it goes; hash, date and reason stay', async (_, given) => {
  const ledger = await filled(newPath())
  const forgot = await forgetCapture(ledger, given, REASON)
  expect(forgot).toMatchObject({
    captureId: unwanted.capture.id,
    forgotten: { reason: REASON },
    articleIds: [unwanted.article.id],
    remake: [kept.article.id],
    erased: true,
  })
  const { forgotten } = forgot
  expect(await captureBytes(ledger, unwanted.capture.id)).toEqual({ forgotten })
  expect(await readingOf(ledger, unwanted.capture.id, 'code-1', 'register-1')).toBeNull()
  expect((await statementsInBlocks(ledger, ofAnyDay(['zebras', 'beyond']))).statements).toEqual(kept.statements)
  expect(await claimOf(ledger, id(kept))).toBeNull()
  expect((await listClaims(ledger)).items).toEqual([])
  expect(await checkLedger(ledger)).toEqual([])
  await ledger.close()
})

test('the same bytes are not read again, and the reason is told', async () => {
  const ledger = await filled(':memory:')
  const { forgotten } = await forgetCapture(ledger, unwanted.capture.id, REASON)
  expect(await recordCapture(ledger, unwanted.capture)).toEqual({ forgotten })
  const refused = recordReading(ledger, unwanted, blocksOf)
  await expect(refused).rejects.toMatchObject({ code: 'capture-forgotten' })
  await expect(refused).rejects.toThrow(REASON)
  expect(await forgetCapture(ledger, unwanted.capture.id, 'another reason')).toMatchObject({ forgotten })
  await ledger.close()
})

test('a decision stays as an orphan without words, and no longer follows anything', async () => {
  const ledger = await filled(':memory:')
  await forgetCapture(ledger, unwanted.capture.id, REASON)
  const [decision] = await listDecisions(ledger)
  expect(decision).toMatchObject({ by: 'E. Vale', orphan: true, a: { exact: '', prefix: '', suffix: '' } })
  expect(decision?.a.statementId).toBe(id(unwanted))
  expect(decision?.b?.exact).toBe('Horses graze beyond the frontier')
  expect(await reanchorDecisions(ledger)).toEqual({ moved: 0, orphaned: 0, found: 0 })
  await ledger.close()
})

test('no word of it is left in the files', async () => {
  const where = newPath()
  const ledger = await filled(where)
  const words = ['zebras', 'whispered', '3.25 percent']
  const found = () =>
    [where, `${where}-wal`]
      .filter((file) => existsSync(file))
      .flatMap((file) => words.filter((word) => readFileSync(file).includes(word)))
  expect(found()).not.toEqual([])
  await forgetCapture(ledger, unwanted.capture.id, REASON)
  expect(found()).toEqual([])
  await ledger.close()
  expect(found()).toEqual([])
})

test('while another process reads old pages, that is said', async () => {
  const where = newPath()
  const ledger = await filled(where)
  await ledger.close()
  const [writer, reader] = [await openLedger(where, clock(), 50), await openLedger(where, clock(), 50)]
  await record(writer, readingWith('Something newer: “yes”.', ['yes']))
  const transaction = reader.db.transaction().setAccessMode('read only')
  await transaction.execute(async (old) => {
    await old.selectFrom('capture').select('id').execute()
    expect(await forgetCapture(writer, unwanted.capture.id, REASON)).toMatchObject({ erased: false })
  })
  expect(await forgetCapture(writer, unwanted.capture.id, REASON)).toMatchObject({ erased: true })
  await Promise.all([writer.close(), reader.close()])
})

describe('refused', () => {
  const cases: [code: string, given: string, reason: string][] = [
    ['forget-reason', unwanted.capture.id, ' '],
    ['capture-unknown', '0123456789', REASON],
    ['id-unreadable', 'coverage/unheard-of.txt', REASON],
    ['capture-ambiguous', path(kept), REASON],
  ]
  test.each(cases)('%s: %s', async (code, given, reason) => {
    const ledger = await filled(':memory:')
    await recordCapture(ledger, captureOf({ path: path(kept) }))
    await expect(forgetCapture(ledger, given, reason)).rejects.toMatchObject({ code })
    expect(await captureBytes(ledger, unwanted.capture.id)).toHaveProperty('bytes')
    await ledger.close()
  })
})
