import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brief } from '../../src/app/brief.ts'
import { correct, undoCorrection } from '../../src/app/correct.ts'
import { forget } from '../../src/app/forget.ts'
import { judge, undoJudgement } from '../../src/app/judge.ts'
import { claims } from '../../src/app/lists.ts'
import { read } from '../../src/app/read.ts'
import { review } from '../../src/app/review.ts'
import { undoNumbered } from '../../src/app/undo-numbered.ts'
import type { Workplace } from '../../src/app/workplace.ts'
import type { Tables } from '../../src/ledger/tables.ts'
import { APART, QUAY, RETELLING, saidIn, TELLING, write } from '../cli/coverage.ts'
import { updated, useFolders, useWorkplaces } from './workplaces.ts'

const newFolder = useFolders()
const newWorkplace = useWorkplaces()

const FILES = {
  'a.txt': TELLING,
  'b.txt': RETELLING,
  'c.txt': APART,
  // near enough to be asked about
  'd.txt': saidIn(
    'Tides',
    13,
    'No tide is high enough to lift a fleet that was left in the dock for ten years',
    'Friday',
  ),
  'e.txt': saidIn(
    'Docks',
    14,
    'No tide was strong enough to lift a fleet that lay in its dock for twelve years',
    'Friday',
  ),
}
const KEPT = [
  'capture',
  'current_reading',
  'decision',
  'decision_anchor',
  'claim_statement',
  'review',
  'telling',
  'meta',
]

/** All that a takedown or a decision could leave by halves. */
async function rowsOf({ ledger }: Workplace) {
  const all: unknown[] = []
  for (const table of KEPT)
    all.push(
      await ledger.db
        .selectFrom(table as keyof Tables)
        .selectAll()
        .execute(),
    )
  return all
}

/** The same workplace, in which the work ends amid the retelling, as by a full disk or a power cut. */
const endingAmid = ({ ledger, ...others }: Workplace): Workplace => ({
  ...others,
  ledger: {
    ...ledger,
    dialect: {
      ...ledger.dialect,
      insertMany: async (table, ...rows) => {
        if (table === 'telling') throw new Error('power cut')
        return ledger.dialect.insertMany(table, ...rows)
      },
    },
  },
})

async function filled() {
  const workplace = await newWorkplace()
  const folder = newFolder()
  write(folder, FILES)
  const { statements, articles } = await brief([folder], workplace)
  const idOf = (name: string, words = QUAY.slice(0, 12)) => {
    const article = articles.find(({ path }) => path === join(folder, name))
    const found = statements.find(
      ({ articleId, contents }) => articleId === article?.id && contents.some(({ exact }) => exact.includes(words)),
    )
    if (!found) throw new Error(`no statement in ${name}`)
    return found.id
  }
  const [a, b, c] = [idOf('a.txt'), idOf('b.txt'), idOf('c.txt', 'No crane')]
  await judge(a, c, 'unsure', 'E. Vale', workplace)
  await correct(c, 'Clara Vale', 'E. Vale', workplace)
  return { workplace, a, b, c, path: (name: string) => join(folder, name) }
}
type Filled = Awaited<ReturnType<typeof filled>>

const doings: [what: string, act: (filled: Filled, workplace: Workplace) => Promise<unknown>][] = [
  ['judge', ({ a, b }, workplace) => judge(a, b, 'different', 'E. Vale', workplace)],
  ['judge … undo', ({ a, c }, workplace) => undoJudgement(a, c, 'E. Vale', workplace)],
  ['correct', ({ a }, workplace) => correct(a, 'Clara Vale', 'E. Vale', workplace)],
  ['correct … undo', ({ c }, workplace) => undoCorrection(c, 'E. Vale', workplace)],
  ['decisions undo', (_, workplace) => undoNumbered('2', 'E. Vale', workplace)],
  ['review', (_, workplace) => review('E. Vale', async (shown) => (shown ? 'same' : 'quit'), workplace)],
  ['forget', ({ path }, workplace) => forget(path('b.txt'), 'taken down', workplace)],
]
test.each(doings)('%s: ended amid the retelling, nothing of it stands; done again, all of it', async (_, act) => {
  const made = await filled()
  const { workplace } = made
  const before = await rowsOf(workplace)
  await expect(act(made, endingAmid(workplace))).rejects.toThrow('power cut')
  expect(await rowsOf(workplace)).toEqual(before)
  await act(made, workplace)
  expect(await rowsOf(workplace)).not.toEqual(before)
})

const EVERY = { speaker: null, outlet: null, topic: null, from: null, to: null, minOrigins: null }
async function toldBy(workplace: Workplace) {
  const { items, run } = await claims(EVERY, { limit: 100, after: null }, workplace)
  return { claims: items.map(({ statementIds }) => [...statementIds].sort()), generation: run.generation }
}

const times: [what: string, code: string][] = [
  ['read for the first time', 'test'],
  ['read anew by a newer code', 'newer'],
]
test.each(times)('%s, ended before it is told: the next read tells it, and so does the next list', async (_, code) => {
  const folder = newFolder()
  write(folder, FILES)
  const undisturbed = await newWorkplace()
  await read([folder], undisturbed)
  const expected = await toldBy(undisturbed)
  for (const readsAgain of [true, false]) {
    const old = await newWorkplace()
    const workplace = updated(old, code)
    if (code !== old.code) await read([folder], old)
    await expect(read([folder], endingAmid(workplace))).rejects.toThrow('power cut')
    if (readsAgain) await read([folder], workplace)
    const { claims, generation } = await toldBy(workplace)
    expect(claims).toEqual(expected.claims)
    expect(generation === expected.generation).toBe(code === old.code) // told by the code that read it
  }
})
