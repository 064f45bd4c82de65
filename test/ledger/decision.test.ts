import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findAnchor } from '../../src/ledger/find-anchor.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { listDecisions } from '../../src/ledger/list-decisions.ts'
import { reanchorDecisions } from '../../src/ledger/reanchor-decisions.ts'
import { recordConfirmation } from '../../src/ledger/record-confirmation.ts'
import { recordCorrection } from '../../src/ledger/record-correction.ts'
import { recordDecision } from '../../src/ledger/record-decision.ts'
import { statementById } from '../../src/ledger/statement-by-id.ts'
import { undoDecision } from '../../src/ledger/undo-decision.ts'
import { anchorOf, statementOf } from '../../src/model/factories.ts'
import { ledgersAt, useFolder } from './ledgers.ts'
import { readingWith, record } from './reading-with.ts'

const newPath = useFolder()
const SHARE = 'we will carry our share'
const TEXT = `In Riga, Ada Brandt said “${SHARE}” to the press. Later she left for home, without a further word.`
const OTHER = readingWith(`Ada Brandt: “${SHARE}, as we said”.`, [`${SHARE}, as we said`])

/** A reading of the same capture by better code. */
const better = (text: string, passages: readonly string[], code = 'code-2') =>
  readingWith(text, passages, { code, capture: readingWith(TEXT, []).capture })

describe.each(ledgersAt(newPath))('decisions, $kind', ({ open }) => {
  let ledger: Ledger
  const first = readingWith(TEXT, [SHARE])
  const [a, b] = [first.statements[0]?.id ?? '', OTHER.statements[0]?.id ?? '']
  const decide = () => recordDecision(ledger, { a, b, judgement: 'same', by: 'E. Vale' })
  beforeEach(async () => {
    ledger = await open()
    await record(ledger, first)
    await record(ledger, OTHER)
  })
  afterEach(() => ledger.close())

  test('a decision keeps who, when and the words it was made on', async () => {
    const decision = await recordDecision(ledger, { a: a.slice(0, 8), b, judgement: 'different', by: 'E. Vale' })
    expect(decision).toMatchObject({ judgement: 'different', by: 'E. Vale', undone: null, orphan: false })
    expect(decision.a).toEqual({
      statementId: a,
      captureId: first.capture.id,
      exact: SHARE,
      prefix: 'In Riga, Ada Brandt said “',
      suffix: '” to the press. Later she left f',
    })
    expect(await listDecisions(ledger)).toEqual([decision])
    expect(await listDecisions(ledger, [b])).toEqual([decision])
    expect(await listDecisions(ledger, ['0123456789abcdef'])).toEqual([])
  })

  test('undone, it stays on record', async () => {
    const { id } = await decide()
    const undone = await undoDecision(ledger, id, 'R. Moss')
    expect(undone.undone).toMatchObject({ by: 'R. Moss' })
    expect(await undoDecision(ledger, id, 'somebody later')).toEqual(undone)
    expect(await listDecisions(ledger)).toEqual([undone])
  })

  test('refused: unsigned, one statement with itself, unknown ones', async () => {
    const given = { a, b, judgement: 'same', by: 'E. Vale' } as const
    await expect(recordDecision(ledger, { ...given, by: ' ' })).rejects.toMatchObject({ code: 'decision-unsigned' })
    await expect(recordDecision(ledger, { ...given, b: a })).rejects.toMatchObject({ code: 'decision-one' })
    await expect(recordDecision(ledger, { ...given, b: 'ffffffff' })).rejects.toMatchObject({
      code: 'statement-unknown',
    })
    await expect(undoDecision(ledger, 7, 'E. Vale')).rejects.toMatchObject({ code: 'decision-unknown' })
    expect(await listDecisions(ledger)).toEqual([])
  })

  test('a confirmation stands on one statement, is undone like any other, and follows its words', async () => {
    const made = await recordConfirmation(ledger, { statement: a.slice(0, 8), judgement: 'confirmed', by: 'E. Vale' })
    expect(made).toMatchObject({ judgement: 'confirmed', by: 'E. Vale', b: null, undone: null, orphan: false })
    expect(made.a).toMatchObject({ statementId: a, exact: SHARE })
    expect(await listDecisions(ledger, [a])).toEqual([made])
    expect(await listDecisions(ledger, [b])).toEqual([])
    const now = better(TEXT, [`said “${SHARE}” to the press`])
    await record(ledger, now)
    expect(await reanchorDecisions(ledger)).toEqual({ moved: 1, orphaned: 0, found: 0 })
    expect(await listDecisions(ledger, [now.statements[0]?.id ?? ''])).toMatchObject([{ id: made.id, orphan: false }])
    await record(ledger, better(TEXT, [], 'code-3'))
    expect(await reanchorDecisions(ledger)).toEqual({ moved: 0, orphaned: 1, found: 0 })
    expect((await undoDecision(ledger, made.id, 'R. Moss')).undone).toMatchObject({ by: 'R. Moss' })
    const unsigned = recordConfirmation(ledger, { statement: b, judgement: 'rejected', by: ' ' })
    await expect(unsigned).rejects.toMatchObject({ code: 'decision-unsigned' })
  })

  test('a corrected speaker is handed out with the statement, whose own telling is kept; it follows its words', async () => {
    const speaker = { id: 'name:emil sander', name: 'Emil Sander' }
    const made = await recordCorrection(ledger, { statement: a, speaker, by: 'E. Vale' })
    expect(made).toMatchObject({ judgement: 'speaker', speaker, by: 'E. Vale', b: null, orphan: false })
    const told = async (id: string) => (await statementById(ledger, id)).statement
    expect(await told(a)).toMatchObject({ speaker, corrected: { decision: made.id, told: { name: 'Ada Brandt' } } })
    expect((await told(b)).corrected).toBeUndefined()
    const now = better(TEXT, [`said “${SHARE}” to the press`])
    await record(ledger, now)
    expect(await reanchorDecisions(ledger)).toEqual({ moved: 1, orphaned: 0, found: 0 })
    expect((await told(now.statements[0]?.id ?? '')).speaker).toMatchObject(speaker)
    await record(ledger, better(TEXT, [], 'code-3'))
    await reanchorDecisions(ledger) // an orphan corrects nothing
    expect((await told(now.statements[0]?.id ?? '')).speaker).toMatchObject({ name: 'Ada Brandt' })
    await expect(recordCorrection(ledger, { statement: b, speaker, by: '' })).rejects.toMatchObject({
      code: 'decision-unsigned',
    })
  })

  test('a reading that keeps the statement leaves the decision where it is', async () => {
    const decision = await decide()
    await record(ledger, better(`Riga. ${TEXT}`, [SHARE]))
    expect(await reanchorDecisions(ledger)).toEqual({ moved: 0, orphaned: 0, found: 0 })
    expect(await listDecisions(ledger)).toEqual([decision])
  })

  test('words that stand in a longer statement now: the decision follows them', async () => {
    await decide()
    const now = better(TEXT, [`said “${SHARE}” to the press`])
    await record(ledger, now)
    expect(await reanchorDecisions(ledger, [first.capture.id])).toEqual({ moved: 1, orphaned: 0, found: 0 })
    const [decision] = await listDecisions(ledger)
    expect(decision).toMatchObject({ orphan: false, a: { statementId: now.statements[0]?.id, exact: SHARE } })
    expect(await reanchorDecisions(ledger)).toEqual({ moved: 0, orphaned: 0, found: 0 })
    expect(await listDecisions(ledger, [a])).toEqual([])
  })

  test('a text whose lines break elsewhere is followed', async () => {
    await decide()
    await record(ledger, better(TEXT.replaceAll(' ', '\n'), [SHARE.replaceAll(' ', '\n')]))
    expect(await reanchorDecisions(ledger)).toEqual({ moved: 1, orphaned: 0, found: 0 })
  })

  const lost: [why: string, text: string, passages: string[]][] = [
    ['no longer a statement', TEXT, []],
    ['the words have changed', TEXT.replace('our share', 'your share'), ['we will carry your share']],
    ['a look-alike elsewhere', `Ada Brandt wrote “${SHARE}” in a letter.`, [`wrote “${SHARE}”`]],
    ['two statements hold them', TEXT, [`said “${SHARE}”`, `“${SHARE}” to the press`]],
  ]
  test.each(lost)('orphaned, and found again: %s', async (_, text, passages) => {
    const decision = await decide()
    await record(ledger, better(text, passages))
    expect(await reanchorDecisions(ledger, [OTHER.capture.id])).toEqual({ moved: 0, orphaned: 0, found: 0 })
    expect(await reanchorDecisions(ledger)).toEqual({ moved: 0, orphaned: 1, found: 0 })
    expect(await listDecisions(ledger)).toEqual([{ ...decision, orphan: true }])
    expect(await reanchorDecisions(ledger)).toEqual({ moved: 0, orphaned: 0, found: 0 })
    await record(ledger, better(TEXT, [SHARE], 'code-3'))
    expect(await reanchorDecisions(ledger)).toEqual({ moved: 0, orphaned: 0, found: 1 })
    expect(await listDecisions(ledger)).toEqual([decision])
  })
})

test('one anchor in a text that repeats itself', () => {
  const text = 'He said “no”. He said “no”. She said “no”.'
  const at = text.lastIndexOf('no')
  const her = statementOf({ words: 'no', at })
  const his = statementOf({ id: 'his', words: 'no', at: text.indexOf('no') })
  const anchor = anchorOf({ exact: 'no', prefix: 'She said “', suffix: '”.' })
  expect(findAnchor(anchor, text, [her, his])).toBe(her.id)
  expect(findAnchor({ ...anchor, prefix: '' }, text, [her, his])).toBeNull()
  expect(findAnchor({ ...anchor, exact: '' }, text, [her, his])).toBeNull()
})
