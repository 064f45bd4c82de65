import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brief } from '../../src/app/brief.ts'
import { correct } from '../../src/app/correct.ts'
import { forget } from '../../src/app/forget.ts'
import { news } from '../../src/app/news.ts'
import { read } from '../../src/app/read.ts'
import type { Workplace } from '../../src/app/workplace.ts'
import { QUAY, write } from '../cli/coverage.ts'
import { useFolders, useWorkplaces } from './workplaces.ts'

const newFolder = useFolders()
const newWorkplace = useWorkplaces()

const telling = (wire: string, day: number, minister = 'Defence Minister') => `Quays of ${wire}

${day} March 2026

NORTHMARK (${wire}) — “${QUAY},” ${minister} Ada Brandt told reporters on Tuesday in the harbour hall.
`
const OTHER = `A thaw

5 March 2026

“No crane is worth another winter of waiting for spare parts,” Defence Minister Ada Brandt said on Wednesday.
`

/** A workplace whose day can be set; each briefing is of another day. */
async function onDays() {
  let now = '2026-03-04T09:00:00.000Z'
  const workplace = await newWorkplace({ now: () => now })
  const folder = newFolder()
  const briefOn = async (day: string, files: Record<string, string>) => {
    now = `${day}T09:00:00.000Z`
    write(folder, files)
    await brief([folder], workplace)
  }
  return { workplace, folder, briefOn, setDay: (day: string) => (now = `${day}T09:00:00.000Z`) }
}

async function told(day: string | null, workplace: Workplace) {
  const { claims, corroborated, conflicts } = await news(day, 20, workplace)
  const words = (some: typeof claims) => some.items.map((claim) => claim.words)
  return {
    claims: words(claims),
    corroborated: words(corroborated),
    conflicts: conflicts.items.map(({ kind, subject }) => `${kind} ${subject}`),
    readAnew: claims.readAnew + corroborated.readAnew + conflicts.readAnew,
  }
}

const quay = expect.stringContaining('every quay')
const crane = expect.stringContaining('No crane')

test('a speech that shares the words of two claims is a second origin of both, out of an article that came in', async () => {
  const { workplace, briefOn } = await onDays()
  const wired = telling('AP', 5).replace(QUAY, 'No crane is worth another winter of waiting for spare parts')
  await briefOn('2026-03-04', { 'a.txt': telling('Reuters', 4), 'c.txt': wired })
  const speech = `Remarks by Defence Minister Ada Brandt\n\n3 March 2026\n\nMINISTER BRANDT: ${QUAY}. No crane is worth another winter of waiting for spare parts.\n\nQUESTION: When?\n\nMINISTER BRANDT: Soon enough for everybody in this hall.\n`
  await briefOn('2026-03-06', { 'speech.txt': speech })
  const { corroborated, readAnew } = await told(null, workplace)
  expect(corroborated).toHaveLength(2)
  expect(readAnew).toBe(0)
})

test('a second origin is news once, a new claim and a new conflict are; the same folder again is none', async () => {
  const { workplace, briefOn } = await onDays()
  await briefOn('2026-03-04', { 'a.txt': telling('Reuters', 3) })
  expect(await told(null, workplace)).toEqual({ claims: [quay], corroborated: [], conflicts: [], readAnew: 0 })

  await briefOn('2026-03-06', { 'b.txt': telling('AP', 4), 'c.txt': OTHER })
  const second = { claims: [crane], corroborated: [quay], conflicts: [], readAnew: 0 }
  expect(await told(null, workplace)).toEqual(second) // what the last run brought
  expect(await told('2026-03-05', workplace)).toEqual(second)
  expect((await told('2026-03-01', workplace)).claims).toEqual([quay, crane]) // corroborated, and new altogether
  expect((await told('2026-03-01', workplace)).corroborated).toEqual([])

  await briefOn('2026-03-08', {})
  expect(await told(null, workplace)).toEqual({ claims: [], corroborated: [], conflicts: [], readAnew: 0 })

  await briefOn('2026-03-09', { 'd.txt': telling('AFP', 4, 'Foreign Minister') })
  expect(await told('2026-03-09', workplace)).toEqual({
    claims: [],
    corroborated: [],
    conflicts: ['office Ada Brandt'],
    readAnew: 0,
  })
  expect((await told('2026-03-10', workplace)).conflicts).toEqual([])
})

test('a reading tells apart what is new, as news counts it, and what was only told anew', async () => {
  const { workplace, folder, setDay } = await onDays()
  const readOn = async (day: string, files: Record<string, string>) => {
    setDay(day)
    write(folder, files)
    const report = await read([folder], workplace)
    const { claims, corroborated, conflicts } = await news(null, 20, workplace)
    const counted = { claims: claims.total, corroborated: corroborated.total, conflicts: conflicts.total }
    expect(report.new).toEqual({ articles: report.new.articles, ...counted })
    return report
  }
  const first = await readOn('2026-03-04', { 'a.txt': telling('Reuters', 3) })
  expect(first).toMatchObject({
    articles: 1,
    claims: 1,
    new: { articles: 1, claims: 1, corroborated: 0, conflicts: 0 },
  })
  const second = await readOn('2026-03-06', { 'b.txt': telling('AP', 4, 'Foreign Minister'), 'c.txt': OTHER })
  expect(second).toMatchObject({ articles: 3, claims: 2, conflicts: 1 })
  expect(second.new).toEqual({ articles: 2, claims: 1, corroborated: 1, conflicts: 1 })
  const again = await readOn('2026-03-08', {})
  expect(again).toMatchObject({ articles: 3, claims: 2, conflicts: 1 })
  expect(again.new).toEqual({ articles: 0, claims: 0, corroborated: 0, conflicts: 0 })
})

test('what a decision makes of articles read before says so', async () => {
  const { workplace, briefOn, setDay } = await onDays()
  const other = telling('AP', 4).replace('Defence Minister Ada Brandt', 'Harbour Minister Clara Vale')
  await briefOn('2026-03-04', { 'a.txt': telling('Reuters', 3), 'b.txt': other })
  const { statements } = await news(null, 20, workplace)
  const vale = statements.find(({ speaker }) => speaker?.name === 'Clara Vale')
  setDay('2026-03-07')
  await correct(vale?.id ?? '', 'Ada Brandt', 'E. Vale', workplace)
  expect(await told('2026-03-06', workplace)).toMatchObject({ claims: [], corroborated: [quay], readAnew: 1 })
})

test('a deadline that passes between the two days is newly overdue; one that passed before is not', async () => {
  const workplace = await newWorkplace()
  const on = async (since: string, today: string) =>
    (await news(since, 20, { ...workplace, today })).overdue.map(({ id }) => id)
  const late = await on('2026-11-23', '2036-01-01') // The Hague's 2035 among them
  expect(late.length).toBeGreaterThan(1)
  expect(await on('2036-01-01', '2036-01-01')).toEqual([])
  const parts = [...(await on('2026-11-23', '2030-01-01')), ...(await on('2030-01-01', '2036-01-01'))]
  expect(parts.sort()).toEqual([...late].sort())
})

test('after a takedown nothing is left of when its words were first told', async () => {
  const { workplace, folder, briefOn } = await onDays()
  await briefOn('2026-03-04', { 'a.txt': telling('Reuters', 3), 'b.txt': telling('AP', 4, 'Foreign Minister') })
  const members = async () => (await workplace.ledger.db.selectFrom('first_told').select('member').execute()).length
  expect(await members()).toBeGreaterThan(0)
  for (const name of ['a.txt', 'b.txt']) await forget(join(folder, name), 'taken down', workplace)
  expect(await members()).toBe(0)
})
