import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { APART, QUAY, RETELLING, TELLING, write } from './coverage.ts'
import { brief, useFolders, wordbond } from './wordbond.ts'

const newFolder = useFolders()

interface Told {
  readonly articles: readonly { id: string; path: string }[]
  readonly statements: readonly { id: string; articleId: string; contents: readonly { exact: string }[] }[]
  readonly claims: readonly { words: string; statementIds: readonly string[]; because: readonly string[] }[]
  readonly refused: readonly { what: string; why: string }[]
}
const told = (folder: string, ...paths: string[]): Told => {
  const { code, out, err } = brief(folder, ...paths, '--json')
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out) as Told
}

const once = newFolder()
write(once, { 'in/a.txt': TELLING, 'in/b.txt': RETELLING, 'in/c.txt': APART })
const before = brief(once, 'in', '--json').out

/** A folder that was read, and the ids of Brandt's three sayings: the quays twice, the cranes of another day. */
function read() {
  const folder = newFolder()
  cpSync(once, folder, { recursive: true })
  const { statements, articles } = JSON.parse(before) as Told
  const idOf = (words: string, file: string) => {
    const article = articles.find(({ path }) => path === `in/${file}`)?.id
    const found = statements.find(
      (one) => one.articleId === article && one.contents.some(({ exact }) => exact.includes(words)),
    )
    if (!found) throw new Error(`no statement "${words}" in ${file}`)
    return found.id
  }
  const [a, b, c] = [idOf('every quay', 'a.txt'), idOf('every quay', 'b.txt'), idOf('No crane', 'c.txt')]
  const judge = (...args: string[]) => wordbond(folder, ['judge', ...args, '--by', 'E. Vale'])
  const together = (...ids: string[]) =>
    told(folder, 'in').claims.some(({ statementIds }) => ids.every((id) => statementIds.includes(id)))
  return { folder, a, b, c, judge, together }
}

describe('judge', () => {
  test('"same" joins two claims, everywhere and at once; undo restores; both stay on record', () => {
    const { folder, a, c, judge, together } = read()
    expect(judge(a.slice(0, 8), c.slice(0, 8), 'same')).toMatchObject({ code: 0, err: '' })
    expect(wordbond(folder, ['show', c]).out).toContain('every quay') // without reading anything anew
    expect(together(a, c)).toBe(true)
    const { claims } = told(folder, 'in/c.txt') // judged the same as one that is not given
    expect(claims.find(({ statementIds }) => statementIds.includes(c))?.statementIds).toContain(a)
    expect(judge(c, a, 'undo').code).toBe(0)
    const after = JSON.parse(brief(folder, 'in', '--json').out) as Told & { run: unknown }
    expect({ ...after, run: null }).toEqual({ ...JSON.parse(before), run: null })
    const { out } = wordbond(folder, ['decisions'])
    expect(out).toContain('E. Vale')
    expect(out).toContain('undone')
  })

  test('"different" splits a claim; undo joins it again', () => {
    const { folder, a, b, judge, together } = read()
    expect(together(a, b)).toBe(true)
    expect(judge(a, b, 'different').code).toBe(0)
    const shown = JSON.parse(wordbond(folder, ['show', a, '--json']).out) as { claim: { statementIds: string[] } }
    expect(shown.claim.statementIds).toEqual([a])
    expect(together(a, b)).toBe(false)
    for (const id of [a, b]) expect(wordbond(folder, ['show', id]).out).toContain('Claim')
    expect(judge(a, b, 'undo').code).toBe(0)
    expect(together(a, b)).toBe(true)
  })

  test('"unsure" leaves the claims as they are and is kept', () => {
    const { folder, a, c, judge, together } = read()
    expect(judge(a, c, 'unsure').code).toBe(0)
    expect(together(a, c)).toBe(false)
    const decisions = JSON.parse(wordbond(folder, ['decisions', '--json']).out) as { judgement: string; by: string }[]
    expect(decisions).toMatchObject([{ judgement: 'unsure', by: 'E. Vale' }])
  })

  test('refused with a remedy, and nothing is recorded', () => {
    const { folder, a, c, judge } = read()
    const cases: [args: string[], told: RegExp, remedy: RegExp][] = [
      [[a, a, 'same'], /this is one/, /ids of two/],
      [['abc', c, 'same'], /"abc" is not the id/, /first 6/],
      [['ffffffffffff', c, 'same'], /no statement whose id begins with ffffffffffff/, /--ledger/],
      [[a, c, 'perhaps'], /"perhaps" is no judgement/, /same, different, unsure, undo/],
      [[a, c, 'undo'], /no standing judgement/, /wordbond decisions/],
    ]
    for (const [args, words, remedy] of cases) {
      const { code, out, err } = judge(...args)
      expect([code, out], args.join(' ')).toEqual([2, ''])
      expect(err).toMatch(words)
      expect(err).toMatch(remedy)
    }
    expect(wordbond(folder, ['judge', a, c, 'same'])).toMatchObject({ code: 2 })
    expect(wordbond(folder, ['judge', a, c, 'same', '--by', ' '])).toMatchObject({ code: 2 })
    expect(JSON.parse(wordbond(folder, ['decisions', '--json']).out)).toEqual([])
  })
})

describe('show', () => {
  test('a statement and an article, by the first digits of their ids', () => {
    const { folder, a, b } = read()
    const { code, out } = wordbond(folder, ['show', a.slice(0, 6)])
    expect(code).toBe(0)
    for (const words of ['Ada Brandt', QUAY.slice(0, 20), 'in/a.txt', a]) expect(out).toContain(words)
    const article = told(folder, 'in/b.txt').articles[0]?.id ?? ''
    const shown = wordbond(folder, ['show', article.slice(0, 8)]).out
    expect(shown).toContain('in/b.txt')
    expect(shown).toContain(b.slice(0, 8))
  })

  test('what is no id in the ledger is told with a remedy', () => {
    const { folder } = read()
    for (const id of ['3f2a9c01', 'in/a.txt', 'abc', '']) {
      const { code, out, err } = wordbond(folder, ['show', id])
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(`"${id}"`)
      expect(err).toContain('six digits or more')
    }
  })
})

describe('forget', () => {
  test('the words are gone from the files of the ledger; hash, day and reason stay; it is not read again', () => {
    const { folder, a, b, judge } = read()
    judge(a, b, 'same')
    const files = ['wordbond.db', 'wordbond.db-wal'].map((name) => join(folder, name))
    const found = () =>
      ['lighthouse', 'Quays before ships', 'harbour hall', 'thaw has come'].filter((words) =>
        files.some((file) => existsSync(file) && readFileSync(file).includes(words)),
      )
    expect(found()).toHaveLength(4)
    const forgot = wordbond(folder, ['forget', './in/b.txt', '--reason', 'embargo until Friday'])
    expect(forgot).toMatchObject({ code: 0, err: '' })
    expect(forgot.out).toContain('embargo until Friday')
    expect(found()).toEqual(['lighthouse', 'Quays before ships', 'harbour hall']) // a.txt has these too
    expect(wordbond(folder, ['show', a]).out).toContain('Claim') // what shared a claim is told anew
    wordbond(folder, ['forget', join(folder, 'in/a.txt'), '--reason', 'taken down'])
    expect(found()).toEqual([])
    const again = told(folder, 'in')
    expect(again.articles.map(({ path }) => path)).toEqual(['in/c.txt'])
    expect(again.refused).toEqual([
      { what: 'in/a.txt', articleId: null, why: expect.stringMatching(/^forgotten on \d{4}-\d\d-\d\d: taken down$/) },
      { what: 'in/b.txt', articleId: null, why: expect.stringMatching(/: embargo until Friday$/) },
    ])
    expect(found()).toEqual([])
    expect(wordbond(folder, ['show', a])).toMatchObject({ code: 2 })
    const forgotten = (reason: string) => ({ at: expect.stringMatching(/^\d{4}-/), reason })
    expect(JSON.parse(wordbond(folder, ['decisions', '--json']).out)).toMatchObject([
      {
        orphan: true,
        by: 'E. Vale',
        a: { exact: '', forgotten: forgotten('taken down') },
        b: { exact: '', forgotten: forgotten('embargo until Friday') },
      },
    ])
    for (const asked of [['decisions'], ['decisions', '--orphans']]) {
      const { out } = wordbond(folder, asked, { env: { ...process.env, COLUMNS: '200' } })
      expect(out).not.toContain('“”')
      expect(out).toMatch(/E\. Vale, .+; counts no more, as its words were taken down$/m)
      expect(out).toMatch(/words taken down on .+ \(taken down\) and words taken down on .+ \(embargo until Friday\)/)
    }
  })

  test('refused with a remedy, and nothing goes', () => {
    const { folder } = read()
    const cases: [args: string[], told: RegExp][] = [
      [['in/nosuch.txt', '--reason', 'x'], /nothing that was read from "in\/nosuch.txt"/],
      [['ffffffff', '--reason', 'x'], /"ffffffff"/],
      [['in/a.txt'], /--reason/],
      [['in/a.txt', '--reason', ' '], /needs a reason/],
    ]
    for (const [args, words] of cases) {
      const { code, out, err } = wordbond(folder, ['forget', ...args])
      expect([code, out], args.join(' ')).toEqual([2, ''])
      expect(err).toMatch(words)
    }
    expect(brief(folder, 'in', '--json').out).toBe(before)
  })
})
