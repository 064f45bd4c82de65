import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { write } from './coverage.ts'
import { brief, useFolders, wordbond } from './wordbond.ts'

const newFolder = useFolders()
const COVERAGE = `Allies meet in Brussels

February 10, 2026

“We will spend 3.5 percent of GDP on defence by 2029,” German Chancellor Friedrich Merz said. The launch of Arctic Sentry came up too.
`
const ON = ['--today', '2026-11-23']

interface Told {
  readonly commitments: readonly {
    id: string
    who: string
    kind: string
    words: string
    amount: { value: number; unit: string } | null
    deadline: string | null
    stage: string | null
    stages: readonly { stage: string; evidence: { exact: string; articleId: string } | null; address: string | null }[]
    overdue: boolean
    daysLeft: number | null
    candidate: boolean
    confirmed: { by: string } | null
    mentions: readonly { exact: string }[]
  }[]
}

function asked(folder: string, ...args: readonly string[]): Told['commitments'] {
  const { code, out, err } = wordbond(folder, ['commitments', ...args, '--json'])
  expect([code, err]).toEqual([0, ''])
  return (JSON.parse(out) as Told).commitments
}

function read(): {
  readonly folder: string
  readonly told: Told & { articles: readonly { id: string; text: string }[] }
} {
  const folder = newFolder()
  write(folder, { 'in/a.txt': COVERAGE })
  return { folder, told: JSON.parse(brief(folder, 'in', '--json').out) }
}

describe('wordbond commitments', () => {
  test('answers from the register where nothing was read, and makes no ledger', () => {
    const folder = newFolder()
    const all = asked(folder, ...ON)
    expect(all.find(({ id }) => id === 'jfc-naples')).toMatchObject({
      who: 'Italy',
      stage: 'adopted',
      candidate: false,
    })
    expect(
      all.every(({ stages }) => stages.every(({ evidence, address }) => evidence !== null || address !== null)),
    ).toBe(true)
    expect(existsSync(join(folder, 'wordbond.db'))).toBe(false)
  })

  // biome-ignore format: a table
  const filters: [args: string[], holds: (one: Told['commitments'][number]) => boolean, why: string][] = [
    [['Germany'], ({ who }) => who.includes('Germany') || who === 'Nordic-Baltic Eight', 'by name'],
    [['DEU'], ({ who }) => who.includes('Germany'), 'by code'],
    [['NATO'], ({ who }) => who.includes('NATO'), 'a body'],
    [['--kind', 'command'], ({ kind }) => kind === 'command', 'by kind'],
    [['--stage', 'budgeted'], ({ stage }) => stage === 'budgeted', 'by stage'],
    [['--overdue'], ({ overdue }) => overdue, 'past their date'],
  ]
  for (const [args, holds, why] of filters) {
    test(`${why}: ${args.join(' ')}`, () => {
      const found = asked(newFolder(), ...args, ...ON)
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter((one) => !holds(one))).toEqual([])
    })
  }

  test('reckons from the day that is given', () => {
    const latvia = (day: string) => asked(newFolder(), 'Latvia', '--today', day).find(({ id }) => id === 'lva-2026')
    expect(latvia('2026-12-30')).toMatchObject({ overdue: false, daysLeft: 1 })
    expect(latvia('2027-01-10')).toMatchObject({ overdue: true, daysLeft: -10 })
  })

  // biome-ignore format: a table
  const slips: [args: string[], message: RegExp, remedy: RegExp][] = [
    [['Narnia'], /Nobody called "Narnia"/, /Name a state or a body/],
    [['--kind', 'cash'], /--kind "cash" is none/, /money, forces/],
    [['--stage', 'done'], /--stage "done" is none/, /voiced/],
    [['--ledger', 'other.db'], /no ledger other\.db/, /--ledger/],
    [['confirm', 'jfc-naples', '--by', 'E. Vale', '--ledger', ':memory:'], /row of the register/, /Confirm candidates/],
    [['confirm', 'abcdef01', '--by', 'E. Vale', '--ledger', ':memory:'], /No candidate/, /wordbond commitments/],
    [['confirm', 'abcdef01', '--ledger', ':memory:'], /--by/, /--help/],
  ]
  for (const [args, message, remedy] of slips) {
    test(`a slip is told with its remedy: ${args.join(' ')}`, () => {
      const { code, err } = wordbond(newFolder(), ['commitments', ...args])
      expect(code).toBe(2)
      expect(err).toMatch(message)
      expect(err).toMatch(remedy)
    })
  }

  for (const columns of ['80', '120']) {
    test(`keeps within ${columns} columns, the overdue first`, () => {
      const { out } = wordbond(newFolder(), ['commitments', ...ON], { env: { ...process.env, COLUMNS: columns } })
      const long = out.split('\n').filter((line) => line.length > Number(columns) && /\s\S+\s/.test(line.trim()))
      expect(long).toEqual([])
      expect(out.indexOf('Past its date')).toBeLessThan(out.indexOf('Due within a year'))
      expect(out.indexOf('Due within a year')).toBeLessThan(out.indexOf('No date given'))
      expect(out).toMatch(/overdue by 692 days, due 31 Dec\s+2024/)
    })
  }
})

describe('a candidate of the coverage', () => {
  test('is told with its words in the briefing, beside what the register has and coverage names', () => {
    const { told } = read()
    const [candidate, ...more] = told.commitments.filter((one) => one.candidate)
    expect(more).toEqual([])
    expect(candidate).toMatchObject({
      who: 'Germany',
      kind: 'money',
      amount: { value: 3.5, unit: '% of GDP' },
      deadline: '2029',
      stage: 'voiced',
      overdue: false,
    })
    const evidence = candidate?.stages[0]?.evidence as { exact: string; articleId: string; start: number; end: number }
    const article = told.articles.find(({ id }) => id === evidence.articleId)
    expect(article?.text.slice(evidence.start, evidence.end)).toBe(evidence.exact)
    const sentry = told.commitments.find(({ id }) => id === 'arctic-sentry')
    expect(sentry?.mentions.map(({ exact }) => exact)).toEqual(['The launch of Arctic Sentry came up too.'])
  })

  test('is confirmed, rejected and taken back; each stays on record', () => {
    const { folder, told } = read()
    const id = told.commitments.find((one) => one.candidate)?.id ?? ''
    const mine = () => asked(folder, 'Germany', ...ON).filter((one) => one.id === id)
    const decide = (word: string) => wordbond(folder, ['commitments', word, id.slice(0, 8), '--by', 'E. Vale'])
    expect(decide('confirm')).toMatchObject({ code: 0, err: '' })
    expect(mine()).toMatchObject([{ candidate: false, confirmed: { by: 'E. Vale' } }])
    expect(brief(folder, 'in').out).toContain('confirmed by E. Vale')
    expect(decide('undo')).toMatchObject({ code: 0, err: '' })
    expect(mine()).toMatchObject([{ candidate: true, confirmed: null }])
    expect(decide('reject')).toMatchObject({ code: 0, err: '' })
    expect(mine()).toEqual([])
    expect(decide('undo').out).toMatch(/Rejected by E\. Vale.*undone by E\. Vale/s)
    expect(mine()).toHaveLength(1)
    expect(decide('undo').err).toContain('Nothing stands decided')
    expect(wordbond(folder, ['decisions']).out).toMatch(/1\. Confirmed by E\. Vale.*\n.*\n2\. Rejected by E\. Vale/)
  })

  test('goes with its capture when that is forgotten', () => {
    const { folder } = read()
    wordbond(folder, ['forget', 'in/a.txt', '--reason', 'taken down'])
    expect(asked(folder, ...ON).filter((one) => one.candidate)).toEqual([])
  })
})
