import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brief } from '../../src/app/brief.ts'
import { correct, undoCorrection } from '../../src/app/correct.ts'
import { decisions } from '../../src/app/decisions.ts'
import { show } from '../../src/app/show.ts'
import { undoNumbered } from '../../src/app/undo-numbered.ts'
import type { Workplace } from '../../src/app/workplace.ts'
import type { Statement } from '../../src/model/statement.ts'
import { QUAY, TELLING, write } from '../cli/coverage.ts'
import { updated, useFolders, useWorkplaces } from './workplaces.ts'

const newFolder = useFolders()
const newWorkplace = useWorkplaces()

/** The same words, told as somebody else's. */
const ASTRAY = `Words on the quays

3 March 2026

NORTHMARK — Harbour Minister Clara Vale, the host, stood beside Defence Minister Ada Brandt on Tuesday.

“${QUAY},” Vale told reporters on Tuesday in the harbour hall.
`

async function readBoth(workplace: Workplace) {
  const folder = newFolder()
  write(folder, { 'a.txt': TELLING, 'b.txt': ASTRAY })
  const { statements, articles } = await brief([folder], workplace)
  const of = (name: string) => {
    const article = articles.find(({ path }) => path === join(folder, name))
    const found = statements.find(
      (one) => one.articleId === article?.id && one.contents[0]?.exact.includes('every quay'),
    )
    if (!found) throw new Error(`no statement in ${name}`)
    return found
  }
  return { folder, a: of('a.txt'), b: of('b.txt') }
}

async function shown(id: string, workplace: Workplace) {
  const found = await show(id, workplace)
  if (found.kind !== 'statement') throw new Error(`${id} is no statement`)
  const { statement, claim } = found.shown
  return { statement, claim: [...(claim?.statementIds ?? [])].sort() }
}
const name = ({ speaker }: Statement) => speaker?.name ?? null

test('a corrected speaker joins the claim of the other telling at once; undo restores all of it', async () => {
  const workplace = await newWorkplace()
  const { a, b, folder } = await readBoth(workplace)
  const before = await brief([folder], workplace)
  expect([name(a), name(b)]).toEqual(['Ada Brandt', 'Clara Vale'])
  expect((await shown(a.id, workplace)).claim).toEqual([a.id])

  await correct(b.id.slice(0, 8), 'Ada Brandt', 'E. Vale', workplace)
  const now = await shown(b.id, workplace)
  expect(now.claim).toEqual([a.id, b.id].sort())
  expect(now.statement).toMatchObject({
    speaker: { id: 'name:ada brandt', name: 'Ada Brandt', because: 'corrected by E. Vale, 2026-11-23' },
    source: b.source, // as printed
    office: null, // that of whoever was told before
    corrected: { by: 'E. Vale', told: { name: 'Clara Vale' } },
  })
  const briefed = await brief([folder], workplace)
  expect(briefed.statements.map(name)).not.toContain('Clara Vale')
  expect(briefed.conflicts.filter(({ kind }) => kind === 'speaker')).toEqual([])

  await undoCorrection(b.id, 'R. Moss', workplace)
  expect((await shown(b.id, workplace)).claim).toEqual([b.id])
  const after = await brief([folder], workplace)
  expect({ ...after, run: null }).toEqual({ ...before, run: null })
  expect(await decisions(workplace)).toMatchObject([
    { judgement: 'speaker', speaker: { name: 'Ada Brandt' }, by: 'E. Vale', undone: { by: 'R. Moss' } },
  ])
})

test('the last correction counts; undone, the one before it stands again; "nobody" leaves the speaker unknown', async () => {
  const workplace = await newWorkplace()
  const { b } = await readBoth(workplace)
  const who = async () => name((await shown(b.id, workplace)).statement)
  await correct(b.id, 'Brandt', 'E. Vale', workplace) // whom the article prints with an office
  await correct(b.id, 'nobody', 'E. Vale', workplace)
  expect(await who()).toBeNull()
  await undoCorrection(b.id, 'E. Vale', workplace)
  expect(await who()).toBe('Ada Brandt')
  await correct(b.id, 'Clara Vale', 'E. Vale', workplace) // as the line tells: the printed office is hers again
  expect((await shown(b.id, workplace)).statement.office).toEqual(b.office)
  for (const _ of [1, 2]) await undoCorrection(b.id, 'E. Vale', workplace)
  expect(await who()).toBe('Clara Vale')
})

test('a correction outlives an update, and an article read later meets it', async () => {
  const old = await newWorkplace()
  const folder = newFolder()
  write(folder, { 'b.txt': ASTRAY })
  const b = (await brief([folder], old)).statements.find(({ contents }) => contents[0]?.exact.includes('every quay'))
  await correct(b?.id ?? '', 'Ada Brandt', 'E. Vale', old)
  const workplace = updated(old, 'newer')
  expect((await brief([folder], workplace)).statements.map(name)).not.toContain('Clara Vale')
  const later = newFolder()
  write(later, { 'a.txt': TELLING })
  const { claims } = await brief([later], workplace)
  expect(claims.some(({ statementIds }) => statementIds.includes(b?.id ?? ''))).toBe(true)
})

const refused: [speaker: string, code: string, why: string][] = [
  ['Clara Vale', 'correction-idle', 'told so already'],
  ['Quist', 'speaker-unknown', 'a bare word that the article prints with no office'],
  ['', 'speaker-unknown', 'nothing'],
]
test.each(refused)('refused: "%s", %s (%s)', async (speaker, code) => {
  const workplace = await newWorkplace()
  const { b } = await readBoth(workplace)
  await expect(correct(b.id, speaker, 'E. Vale', workplace)).rejects.toMatchObject({ code })
  await expect(correct(b.id, 'Ada Brandt', ' ', workplace)).rejects.toMatchObject({ code: 'decision-unsigned' })
  await expect(undoCorrection(b.id, 'E. Vale', workplace)).rejects.toMatchObject({ code: 'decision-unknown' })
  expect(await decisions(workplace)).toEqual([])
})

test('any decision is undone by its number, once, and signed', async () => {
  const workplace = await newWorkplace()
  const { b } = await readBoth(workplace)
  const { id } = await correct(b.id, 'Ada Brandt', 'E. Vale', workplace)
  await expect(undoNumbered(String(id), '', workplace)).rejects.toMatchObject({ code: 'decision-unsigned' })
  expect((await undoNumbered(String(id), 'R. Moss', workplace)).undone).toMatchObject({ by: 'R. Moss' })
  expect(name((await shown(b.id, workplace)).statement)).toBe('Clara Vale')
  const again: [number: string, code: string][] = [
    [String(id), 'decision-undone'],
    ['77', 'decision-unknown'],
    ['first', 'usage'],
  ]
  for (const [number, code] of again)
    await expect(undoNumbered(number, 'R. Moss', workplace)).rejects.toMatchObject({ code })
})
