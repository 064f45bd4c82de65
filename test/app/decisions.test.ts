import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brief } from '../../src/app/brief.ts'
import { decisions } from '../../src/app/decisions.ts'
import { forget } from '../../src/app/forget.ts'
import { judge, undoJudgement } from '../../src/app/judge.ts'
import { readArticle } from '../../src/app/read-article.ts'
import { show } from '../../src/app/show.ts'
import type { Workplace } from '../../src/app/workplace.ts'
import { recordCapture } from '../../src/ledger/record-capture.ts'
import { recordReading } from '../../src/ledger/record-reading.ts'
import { captureOf } from '../../src/model/factories.ts'
import type { Statement } from '../../src/model/statement.ts'
import { blocksOf } from '../../src/reconcile/blocks-of.ts'
import { sha256 } from '../../src/text/hash.ts'
import { APART, QUAY, RETELLING, TELLING, write } from '../cli/coverage.ts'
import { updated, useFolders, useWorkplaces } from './workplaces.ts'

const newFolder = useFolders()
const newWorkplace = useWorkplaces()

async function readAll(workplace: Workplace, files: Record<string, string>) {
  const folder = newFolder()
  write(folder, files)
  const { statements, articles } = await brief([folder], workplace)
  const idOf = (words: string, name: string) => {
    const article = articles.find(({ path }) => path === join(folder, name))
    const found = statements.find(
      (one) => one.articleId === article?.id && one.contents.some(({ exact }) => exact.includes(words)),
    )
    if (!found) throw new Error(`no statement "${words}" in ${name}`)
    return found.id
  }
  return { folder, idOf }
}

const ALL = { 'a.txt': TELLING, 'b.txt': RETELLING, 'c.txt': APART }

async function claimOf(id: string, workplace: Workplace): Promise<readonly string[]> {
  const found = await show(id, workplace)
  if (found.kind !== 'statement' || !found.shown.claim) throw new Error(`${id} has no claim`)
  return [...found.shown.claim.statementIds].sort()
}

test('a judgement remakes the claims of all whom it parts, also where only a third article loses by it', async () => {
  const workplace = await newWorkplace()
  const again = TELLING.replace('Quays before ships', 'Ships after quays')
  const { idOf } = await readAll(workplace, { ...ALL, 'd.txt': again })
  const [a, b, d] = [idOf(QUAY, 'a.txt'), idOf(QUAY, 'b.txt'), idOf(QUAY, 'd.txt')]
  expect(await claimOf(a, workplace)).toEqual([a, b, d].sort())
  for (const [left, right] of [
    [a, b],
    [a, d],
    [b, d],
  ] as const) {
    await judge(left, right, 'different', 'E. Vale', workplace)
    for (const id of [a, b, d]) expect(await claimOf(id, workplace)).toContain(id)
  }
  for (const id of [a, b, d]) expect(await claimOf(id, workplace)).toEqual([id])
  for (const [left, right] of [
    [a, b],
    [a, d],
    [b, d],
  ] as const)
    await undoJudgement(right, left, 'E. Vale', workplace)
  expect(await claimOf(d, workplace)).toEqual([a, b, d].sort())
})

test('after an update, before anything is read anew: show, judge, undo and forget work on what was read before', async () => {
  const old = await newWorkplace()
  const { idOf, folder } = await readAll(old, ALL)
  const [a, b, c] = [idOf(QUAY, 'a.txt'), idOf(QUAY, 'b.txt'), idOf('No crane', 'c.txt')]
  const workplace = updated(old, 'newer')
  await judge(a, c, 'same', 'E. Vale', workplace)
  expect(await claimOf(c, workplace)).toEqual([a, b, c].sort())
  await undoJudgement(a, c, 'E. Vale', workplace)
  expect(await claimOf(c, workplace)).toEqual([c])
  const { shown } = await show(a, workplace)
  const article = await show('articles' in shown ? (shown.articles[0]?.id ?? '') : '', workplace)
  expect(article.kind === 'article' && article.shown.statements.length).toBeGreaterThan(1)
  await forget(join(folder, 'b.txt'), 'taken down', workplace)
  expect(await claimOf(a, workplace)).toEqual([a])
})

/** Records a reading of an older code that saw other bounds: its statements hold these passages, under ids of their own. */
async function readByOlderCode(
  folder: string,
  workplace: Workplace,
  passages: readonly (readonly [name: string, text: string, words: string])[],
) {
  const ids: string[] = []
  for (const [name, content, words] of passages) {
    const bytes = new TextEncoder().encode(content)
    const capture = captureOf({ id: sha256(bytes), bytes, path: join(folder, name) })
    const reading = readArticle(capture, workplace.register)
    const model = 'article' in reading ? reading.statements[0] : undefined
    if (!('article' in reading) || !model) throw new Error(`${name} could not be read`)
    const start = reading.article.text.indexOf(words)
    const content_ = { exact: words, start, end: start + words.length }
    const id = sha256(words).slice(0, 16)
    const statement: Statement = { ...model, id, mode: 'indirect', contents: [content_], quoted: [] }
    await recordCapture(workplace.ledger, capture)
    const { code, registerId: register } = workplace
    await recordReading(workplace.ledger, { code, register, ...reading, statements: [statement] }, blocksOf)
    ids.push(id)
  }
  return ids
}

test('after a better reading decisions follow their words; those whose words are gone are listed as orphans', async () => {
  const folder = newFolder()
  write(folder, ALL)
  const workplace = await newWorkplace()
  const old = updated(workplace, 'older')
  const [a = '', b = '', c = ''] = await readByOlderCode(folder, old, [
    ['a.txt', TELLING, 'every quay by the end of the decade'], // now a part of a longer quotation
    ['b.txt', RETELLING, 'Nobody had asked about ships'], // nobody's words
    ['c.txt', APART, 'another winter of waiting'],
  ])
  await judge(a, c, 'same', 'E. Vale', old)
  await judge(a, b, 'different', 'E. Vale', old)
  const briefing = await brief([folder], workplace)
  const [followed, orphan] = await decisions(workplace)
  expect(followed).toMatchObject({ judgement: 'same', by: 'E. Vale', orphan: false })
  const [now, then] = [followed?.a.statementId ?? '', followed?.b?.statementId ?? '']
  expect([a, c]).not.toContain(now)
  expect(briefing.claims.find(({ statementIds }) => statementIds.includes(now))?.statementIds).toContain(then)
  expect(orphan).toMatchObject({ judgement: 'different', orphan: true })
  expect(orphan?.b?.exact).toBe('Nobody had asked about ships')
  const replaced = judge(a, c, 'unsure', 'E. Vale', workplace)
  await expect(replaced).rejects.toMatchObject({
    code: 'statement-replaced',
    remedy: expect.stringContaining('wordbond show'),
  })
  await undoJudgement(now, then, 'E. Vale', workplace)
  expect((await decisions(workplace))[0]?.undone).toMatchObject({ by: 'E. Vale' })
})
