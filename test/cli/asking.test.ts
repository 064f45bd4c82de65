import { cpSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { APART, RETELLING, TELLING, write } from './coverage.ts'
import { brief, useFolders, wordbond } from './wordbond.ts'

const newFolder = useFolders()

const NEAR = RETELLING.replace(
  'every quay by the end of the decade, and not a day',
  'each harbour by the end of this decade, and never a week',
)
const once = newFolder()
write(once, { 'in/a.txt': TELLING, 'in/b.txt': NEAR, 'in/c.txt': APART })
brief(once, 'in')

function read() {
  const folder = newFolder()
  cpSync(once, folder, { recursive: true })
  const run = (...args: string[]) => wordbond(folder, args)
  const json = <T>(...args: string[]): T => {
    const { code, out, err } = run(...args, '--json')
    expect([code, err]).toEqual([0, ''])
    return JSON.parse(out) as T
  }
  return { folder, run, json }
}

interface Listed {
  readonly statements: readonly { id: string; speaker: { name: string } | null; corrected: { by: string } | null }[]
  readonly articles: readonly object[]
  readonly next: string | null
  readonly run: { generation: string; editions: string[]; today: string }
}

describe('lists', () => {
  test('statements in parts: "next" goes into --after; articles come without their text', () => {
    const { json, run } = read()
    const whole = json<Listed>('statements')
    expect(whole.next).toBeNull()
    expect(whole.run.editions.length).toBeGreaterThan(0)
    expect(whole.articles.every((article) => !('text' in article) && 'captureId' in article)).toBe(true)
    const first = json<Listed>('statements', '--limit', '2')
    const rest = json<Listed>('statements', '--limit', '100', '--after', first.next ?? '')
    const ids = [...first.statements, ...rest.statements].map(({ id }) => id)
    expect(new Set(ids)).toEqual(new Set(whole.statements.map(({ id }) => id)))
    const { out } = run('statements', '--limit', '2', '--speaker', 'Brandt')
    expect(out).toContain('2 statements by Ada Brandt, and more')
    const more = /^More: wordbond (.+)$/m.exec(out)?.[1]?.split(' ') ?? []
    expect(run(...more)).toMatchObject({ code: 0, err: '' }) // the command that it prints
  })

  const refused: [args: string[], told: RegExp, remedy: RegExp][] = [
    [['statements', '--speaker', 'Nemo'], /Nobody called "Nemo"/, /wordbond statements/],
    [['claims', '--topic', 'quays'], /No topic is called "quays"/, /burden-sharing/],
    [['claims', '--min-origins', 'two'], /--min-origins "two"/, /--min-origins 2/],
    [['claims', '--from', '2026-02-30'], /--from "2026-02-30" is no day/, /2026-02-15/],
    [['conflicts', '--kind', 'quays'], /--kind "quays"/, /office, place/],
    [['statements', '--limit', '0'], /--limit "0"/, /whole number/],
    [['statements', '--limit', '5000'], /--limit 5000 is too much/, /At most 1000/],
    [
      ['claims', '--from', '2026-03-02', '--to', '2026-03-01'],
      /--from 2026-03-02 is later/,
      /--from 2026-03-01 --to 2026-03-02/,
    ],
    [['show', '2cf'], /"2cf" is too short/, /first six digits/],
    [['claims', '--after', 'x'], /"x" is no place/, /beginning/],
    [['news', '--since', 'Friday'], /--since "Friday"/, /2026-02-15/],
    [['news', '--since', '2026-02-30'], /--since "2026-02-30" is no day/, /2026-02-15/],
    [
      ['news', '--since', '2026-03-02', '--today', '2026-03-01'],
      /--since 2026-03-02 is yet to come.+today is 2026-03-01/,
      /a day that has been; or leave --since out/,
    ],
    [['statements', '--to', '2026-13-01'], /--to "2026-13-01" is no day/, /2026-02-15/],
    [['review'], /Who decides/, /--by NAME/],
    [['correct', 'ffffffff', '--by', 'E. Vale'], /Who speaks/, /--speaker WHO/],
    [['decisions', 'undo', '9', '--by', 'E. Vale'], /no decision 9/, /./],
  ]
  test('refused with a remedy, and nothing on standard output', () => {
    const { run } = read()
    for (const [args, told, remedy] of refused) {
      const { code, out, err } = run(...args)
      expect([code, out], args.join(' ')).toEqual([2, ''])
      expect(err).toMatch(told)
      expect(err).toMatch(remedy)
    }
  })
})

test('a list that cannot tell what is asked for says what can; a day yet to come is told as such', () => {
  const { run } = read()
  for (const list of ['claims', 'conflicts']) {
    const { code, out, err } = run(list, '--speaker', 'unknown')
    expect([code, err]).toEqual([0, ''])
    const instead =
      /To see it: wordbond (.+)$/m
        .exec(out.replaceAll(/\n(?! *$)/g, ' '))?.[1]
        ?.trim()
        .split(' ') ?? []
    expect(run(...instead).out).toMatch(/statements? whose speaker is unnamed or could not be told/)
  }
  expect(run('statements', '--speaker', 'unknown').out).not.toContain('To see it')
  expect(run('conflicts', '--help').out.replaceAll(/\s+/g, ' ')).toContain('under each who spoke there')
  const none = run('claims', '--from', '2026-03-10', '--today', '2026-03-09').out
  expect(none).toContain('No claim from 2026-03-10, a day yet to come')
})

describe('review', () => {
  test('on a pipe: a slip is told, an answer kept, undone and given anew; the end of input ends it', () => {
    const { folder, run, json } = read()
    const before = json<{ left: number }>('review')
    expect(before.left).toBe(1)
    const options = { input: 'x\nsame\nz\nd\n' }
    const { code, out, err } = wordbond(folder, ['review', '--by', 'E. Vale'], options)
    expect([code, err]).toEqual([0, ''])
    for (const words of ['*each harbour*', '*every quay*', 'likeness 0.7', 'Press one of', 'Judged one different.'])
      expect(out).toContain(words)
    expect(json<{ left: number }>('review').left).toBe(0)
    expect(run('decisions').out).toMatch(/1\. Judged same by E\. Vale.*undone[\s\S]*2\. Judged different by E\. Vale/)
    expect(wordbond(folder, ['review', '--by', 'E. Vale'], { input: '' }).out).toContain('No pair is left undecided')
  })
})

describe('correct', () => {
  test('shown with who corrected and what stood before; the list and the briefing follow; undone', () => {
    const { folder, run, json } = read()
    const [one] = json<Listed>('statements', '--speaker', 'Brandt').statements
    const id = one?.id.slice(0, 8) ?? ''
    const made = run('correct', id, '--speaker', 'Clara Vale', '--by', 'E. Vale')
    expect(made).toMatchObject({ code: 0, err: '' })
    expect(made.out).toContain('1. Speaker corrected to Clara Vale by E. Vale')
    const shown = run('show', id).out
    expect(shown).toContain('speaker corrected by E. Vale')
    expect(shown).toContain('without it told as Ada Brandt’s')
    expect(json<Listed>('statements', '--speaker', 'Vale').statements).toMatchObject([
      { id: one?.id, speaker: { name: 'Clara Vale' }, corrected: { by: 'E. Vale' } },
    ])
    expect(brief(folder, 'in').out).toContain('speaker corrected by E. Vale')
    expect(run('decisions', 'undo', '1', '--by', 'R. Moss').out).toContain('undone by R. Moss')
    expect(brief(folder, 'in').out).not.toContain('corrected')
    expect(run('correct', id, 'undo', '--by', 'E. Vale')).toMatchObject({ code: 2 }) // nothing stands
  })
})

test('news tells what the last run brought', () => {
  const { folder, run, json } = read()
  write(folder, {
    'later/d.txt': APART.replace('5 March', '6 March').replace(
      /“No crane[^”]+”/,
      '“The lighthouse keeps its keeper until the very last ship is home,”',
    ),
  })
  brief(folder, 'later')
  const { out } = run('news')
  expect(out).toMatch(/^With the last run and after it, since .*: one new claim/)
  expect(out).toContain('lighthouse keeps its keeper')
  expect(out).not.toContain('No crane')
  const told = json<{ newClaims: { total: number }; newlyOverdue: unknown[] }>('news', '--since', '2020-01-01')
  expect(told.newClaims.total).toBeGreaterThan(2)
})
