import { expect, test } from 'vitest'
import { brief } from '../../src/app/brief.ts'
import { decisions } from '../../src/app/decisions.ts'
import { review, undecided } from '../../src/app/review.ts'
import type { Workplace } from '../../src/app/workplace.ts'
import type { Answer, ReviewShown } from '../../src/model/review.ts'
import { saidIn, write } from '../cli/coverage.ts'
import { useFolders, useWorkplaces } from './workplaces.ts'

const newFolder = useFolders()
const newWorkplace = useWorkplaces()

/** Two pairs, each near enough to be looked at and too far to be joined. */
const FILES = {
  'a.txt': saidIn('Quays', 3, 'We will pay for every quay by the end of the decade, and not a day later'),
  'b.txt': saidIn('Ships', 4, 'We will pay for each harbour by the end of this decade, and never a week later'),
  'c.txt': saidIn('Cranes', 3, 'No crane is worth another winter of waiting for spare parts from the south'),
  'd.txt': saidIn('Parts', 4, 'No crane deserves another winter of waiting for new parts out of the west'),
}

async function filled(): Promise<Workplace> {
  const workplace = await newWorkplace()
  const folder = newFolder()
  write(folder, FILES)
  await brief([folder], workplace)
  return workplace
}

/** Gives these answers one after the other, and keeps what was shown. */
function answering(...answers: Answer[]) {
  const shown: (ReviewShown | null)[] = []
  const ask = async (pair: ReviewShown | null) => {
    shown.push(pair)
    return answers.shift() ?? 'quit'
  }
  return { ask, shown, pairs: () => shown.map((one) => one && `${one.pair.a} ${one.pair.b}`) }
}

test('each answer is kept at once, and decided pairs are not put again; what is skipped is', async () => {
  const workplace = await filled()
  const first = answering('same', 'skip')
  expect(await review('E. Vale', first.ask, workplace)).toMatchObject({
    judged: { same: 1, different: 0, unsure: 0 },
    skipped: 1,
    left: 1,
  })
  const [one, two, end] = first.shown
  expect([one?.left, two?.left, end]).toEqual([2, 1, null])
  expect((one?.pair.score ?? 0) >= (two?.pair.score ?? 1)).toBe(true)
  expect(await decisions(workplace)).toMatchObject([{ judgement: 'same', by: 'E. Vale' }])
  const second = answering('unsure')
  expect((await review('R. Moss', second.ask, workplace)).left).toBe(0)
  expect(second.pairs()).toEqual([first.pairs()[1], null])
  expect(await review('R. Moss', answering().ask, workplace)).toMatchObject({ judged: { unsure: 0 }, left: 0 })
})

test('undo goes back pair by pair, over what was skipped, also from the end; the record keeps it', async () => {
  const workplace = await filled()
  const sitting = answering('skip', 'different', 'undo', 'undo', 'undo', 'unsure', 'quit')
  const done = await review('E. Vale', sitting.ask, workplace)
  const [one = '', two = ''] = sitting.pairs()
  expect(sitting.pairs()).toEqual([one, two, null, two, one, one, two])
  expect(done).toMatchObject({ judged: { different: 0, unsure: 1 }, skipped: 0, left: 1 })
  const record = (await decisions(workplace)).map(({ judgement, undone }) => [judgement, undone !== null])
  expect(record).toEqual([
    ['different', true],
    ['unsure', false],
  ])
  expect((await undecided(10, workplace)).pairs.map(({ a, b }) => `${a} ${b}`)).toEqual([two])
})

test('two that stand in one claim by now are no question any more', async () => {
  const workplace = await filled()
  const [one, two] = (await undecided(10, workplace)).pairs
  if (!one || !two) throw new Error('two pairs are asked')
  const { db } = workplace.ledger
  const { claim_id } = await db
    .selectFrom('claim_statement')
    .select('claim_id')
    .where('statement_id', '=', one.a)
    .executeTakeFirstOrThrow()
  await db.updateTable('claim_statement').set({ claim_id }).where('statement_id', '=', one.b).execute()
  expect((await undecided(10, workplace)).pairs).toEqual([two])
})

/** One saying in two articles, and a likely one in a third. */
const TWICE = {
  'a.txt': FILES['a.txt'],
  'b.txt': FILES['b.txt'],
  'e.txt': FILES['a.txt'].replace('Quays', 'Quays told by another paper'),
}
type Name = keyof typeof TWICE
const orders: [Name, Name, Name][] = [
  ['a.txt', 'b.txt', 'e.txt'],
  ['e.txt', 'b.txt', 'a.txt'],
  ['b.txt', 'e.txt', 'a.txt'],
  ['b.txt', 'a.txt', 'e.txt'],
  ['a.txt', 'e.txt', 'b.txt'],
]
test('of two claims one pair is asked, the same whatever was read first, and one answer is enough', async () => {
  const whole = await newWorkplace()
  const all = newFolder()
  write(all, TWICE)
  const { review: briefed } = await brief([all], whole)
  const { pairs: expected } = await undecided(10, whole)
  expect(expected).toHaveLength(1)
  expect(briefed).toEqual(expected)
  for (const order of orders) {
    const workplace = await newWorkplace()
    const folders: string[] = []
    for (const name of order) {
      const folder = newFolder()
      folders.push(folder)
      write(folder, { [name]: TWICE[name] })
      await brief([folder], workplace)
    }
    const ends = ({ a, b }: { a: string; b: string }) => [a, b].sort()
    const { pairs, left } = await undecided(10, workplace)
    expect([pairs.map(ends), left], order.join(' ')).toEqual([expected.map(ends), 1])
    const sitting = answering('unsure')
    expect(await review('E. Vale', sitting.ask, workplace)).toMatchObject({ judged: { unsure: 1 }, left: 0 })
    expect((await brief(folders, workplace)).review).toEqual([])
  }
})

test('unsigned, nothing is asked', async () => {
  const workplace = await filled()
  const { ask, shown } = answering('same')
  await expect(review(' ', ask, workplace)).rejects.toMatchObject({ code: 'decision-unsigned' })
  expect(shown).toEqual([])
})
