import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brief } from '../../src/app/brief.ts'
import { read } from '../../src/app/read.ts'
import type { Workplace } from '../../src/app/workplace.ts'
import { listClaims } from '../../src/ledger/list-claims.ts'
import { listConflicts } from '../../src/ledger/list-conflicts.ts'
import type { Claim } from '../../src/model/claim.ts'
import { APART, manyArticles, QUAY, RETELLING, TELLING, write } from '../cli/coverage.ts'
import { updated, useFolders, useWorkplaces } from './workplaces.ts'

const newFolder = useFolders()
const newWorkplace = useWorkplaces()

test('a file that goes while others are read is named, the rest is read', async () => {
  const folder = newFolder()
  write(folder, { 'a.txt': TELLING, 'b.txt': RETELLING, 'c.txt': APART })
  const workplace = await newWorkplace({
    progress: (done) => done === 1 && rmSync(join(folder, 'c.txt'), { force: true }),
  })
  const { articles, refused } = await brief([folder], workplace)
  expect(articles).toHaveLength(2)
  expect(refused.filter(({ articleId }) => articleId === null)).toEqual([
    { what: join(folder, 'c.txt'), articleId: null, why: 'it is no longer there' },
  ])
})

test('progress counts files, and tells the line of a .jsonl file', async () => {
  const folder = newFolder()
  const lines = [TELLING, RETELLING, APART].map((text) => JSON.stringify({ text }))
  write(folder, { 'a.txt': TELLING.replace('Ada', 'Ida'), 'b.jsonl': lines.join('\n') })
  const told: string[] = []
  const workplace = await newWorkplace({
    progress: (done, total, what) => told.push(`${done}/${total} ${what.slice(folder.length + 1)}`),
  })
  await brief([folder], workplace)
  expect(told).toEqual(['1/2 a.txt', '2/2 b.jsonl#1', '2/2 b.jsonl#2', '2/2 b.jsonl#3'])
})

/** All that the ledger tells, in one order. */
async function derivedIn({ ledger }: Workplace) {
  const claims: unknown[] = []
  const conflicts: unknown[] = []
  for (let after: string | null = ''; after !== null; ) {
    const { items, next } = await listClaims(ledger, after === '' ? {} : { after })
    claims.push(...items)
    after = next
  }
  for (let after: string | null = ''; after !== null; ) {
    const { items, next } = await listConflicts(ledger, after === '' ? {} : { after })
    conflicts.push(...items)
    after = next
  }
  return { claims: claims.map((one) => JSON.stringify(one)).sort(), conflicts }
}

/** Some articles, every so many of which carry one saying, the last time without its "not". */
function withOneSaying(count: number, every: number): Record<string, string> {
  const of = (n: number) => (n + every >= count ? QUAY.replace('and not', 'and') : QUAY)
  const said = (n: number) =>
    n % every === 0 ? `\n“${of(n)},” Defence Minister Ada Brandt told reporters on 3 March 2026.\n` : ''
  return Object.fromEntries(Object.entries(manyArticles(count)).map(([name, text], n) => [name, text + said(n)]))
}

test('read in portions or whole: the ledger tells the same claims and conflicts', async () => {
  const folder = newFolder()
  write(folder, withOneSaying(105, 40)) // more than one portion, and the saying on both sides of the cut
  const [portions, whole] = [await newWorkplace(), await newWorkplace()]
  const { articles } = await read([folder], portions)
  expect(articles).toBe(105)
  await brief([folder], whole)
  const expected = await derivedIn(whole)
  expect(expected.claims.some((claim) => claim.includes('"articles":3'))).toBe(true)
  expect(expected.conflicts.length).toBeGreaterThan(0)
  expect(await derivedIn(portions)).toEqual(expected)
})

test('read one by one, forwards or backwards: the ledger tells the same claims and conflicts', async () => {
  const folder = newFolder()
  const files = withOneSaying(12, 4)
  write(folder, files)
  const [whole, forwards, backwards] = [await newWorkplace(), await newWorkplace(), await newWorkplace()]
  await brief([folder], whole)
  for (const name of Object.keys(files)) await brief([join(folder, name)], forwards)
  for (const name of Object.keys(files).reverse()) await brief([join(folder, name)], backwards)
  const expected = await derivedIn(whole)
  expect(expected.conflicts.length).toBeGreaterThan(0)
  expect(await derivedIn(forwards)).toEqual(expected)
  expect(await derivedIn(backwards)).toEqual(expected)
})

/** A speech of which others quote a sentence each, and two that quote more than one. */
function ofOneSpeech(): Record<string, string> {
  const said = [
    'We will carry our share of the burden on time',
    'Every harbour of this coast gets a new crane before the winter',
    'Nobody needs to thank us for the lighthouse in the north',
  ]
  const quote = (words = '') => `“${words},” Defence Minister Ada Brandt said in Harwick on 3 March 2026.`
  const printed = (n: number, words: string) => `Day of the harbour, part ${n}\n\n4 March 2026\n\n${words}\n`
  return {
    'speech.txt': `Remarks by Defence Minister Ada Brandt\n\n3 March 2026\n\nMINISTER BRANDT: Good morning. ${said.join('. ')}. Thank you.\n\nQUESTION: When?\n\nMINISTER BRANDT: Soon enough for everybody in this hall.\n`,
    'one.txt': printed(1, quote(said[0])),
    'two.txt': printed(2, quote(said[1])),
    'three.txt': printed(3, quote(said[2])),
    'four.txt': printed(4, `${quote(said[1])} ${quote(said[2])}`),
  }
}

test('a speech is of every claim of which it says the words, in whatever order it and others are read', async () => {
  const folder = newFolder()
  const files = ofOneSpeech()
  write(folder, files)
  const whole = await newWorkplace()
  await brief([folder], whole)
  const expected = await derivedIn(whole)
  const told = expected.claims.map((claim): Claim => JSON.parse(claim)).filter(({ articles }) => articles > 1)
  expect(told.map(({ articles }) => articles).sort()).toEqual([2, 3, 3])
  const names = Object.keys(files)
  for (const turned of names.keys()) {
    const workplace = await newWorkplace()
    for (const name of [...names.slice(turned), ...names.slice(0, turned)]) await brief([join(folder, name)], workplace)
    expect(await derivedIn(workplace)).toEqual(expected)
  }
})

test('after an update everything is read anew, and tells the same', async () => {
  const folder = newFolder()
  write(folder, { 'a.txt': TELLING, 'b.txt': RETELLING })
  const workplace = await newWorkplace()
  const before = await brief([folder], workplace)
  const after = await brief([folder], updated(workplace, 'newer'))
  expect(after.run.generation).not.toBe(before.run.generation)
  expect({ ...after, run: null }).toEqual({ ...before, run: null })
  const back = await brief([folder], workplace)
  expect(back).toEqual(before)
})

test('the generation tells what a briefing rests on: the same again, another once the rest of the ledger weighs in', async () => {
  const folder = newFolder()
  write(folder, { 'a.txt': TELLING, 'b.txt': RETELLING, 'c.txt': APART })
  const workplace = await newWorkplace()
  const generation = async (name: string) => (await brief([join(folder, name)], workplace)).run.generation
  const alone = await generation('a.txt')
  expect(await generation('a.txt')).toBe(alone)
  await generation('c.txt') // shares nothing with a.txt
  expect(await generation('a.txt')).toBe(alone)
  await generation('b.txt')
  expect(await generation('a.txt')).not.toBe(alone)
})

test('a part after the whole keeps the conflicts of offices and figures, which share no words', async () => {
  const folder = newFolder()
  write(folder, {
    'a.txt':
      '3 March 2026\n\nSorvania’s prime minister, Lorne Pickavance, opened the quay. Germany spent 2.1 percent of GDP on defence in 2025.\n',
    'b.txt':
      '4 March 2026\n\nLorne Pickavance, Sorvania’s foreign minister, closed it. Germany spent 3.4 percent of GDP on defence in 2025.\n',
  })
  const workplace = await newWorkplace()
  const whole = await brief([folder], workplace)
  expect(whole.conflicts.map(({ kind }) => kind).sort()).toEqual(['figure', 'office'])
  const part = await brief([join(folder, 'b.txt')], workplace)
  expect(part.conflicts).toEqual(whole.conflicts)
  expect(part.elsewhere.articles.map(({ path }) => path)).toEqual([join(folder, 'a.txt')])
  expect(await brief([folder], workplace)).toEqual(whole)
})

test('what is counted on reading is counted once, however many portions tell it', async () => {
  const folder = newFolder()
  write(folder, withOneSaying(105, 20))
  const workplace = await newWorkplace()
  const report = await read([folder], workplace)
  const { claims, conflicts } = await derivedIn(workplace)
  expect([report.claims, report.conflicts]).toEqual([claims.length, conflicts.length])
})
