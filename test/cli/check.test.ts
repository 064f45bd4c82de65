import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brief, shell, useFolders, wordbond } from './wordbond.ts'

const newFolder = useFolders()
const TODAY = ['--today', '2026-11-23']
const check = (folder: string, ...args: readonly string[]) => wordbond(folder, ['check', ...TODAY, ...args])

const PLAN = 'Poland will spend 4.8 percent of GDP in 2026'
const ARTICLE = `Allies count

By Ada Brandt
10 February 2026

Poland spent 4.48 percent of GDP on defence in 2025, and 23 allies met 2 percent in 2024. Greece spent 2.05 percent of GDP on defence in 2025.
`

describe('a bare sentence', () => {
  test('is held against the edition of the day of printing and of today, with the arithmetic', () => {
    const { code, out, err } = check(newFolder(), PLAN, '--printed', '2026-02-10')
    expect([code, err]).toEqual([0, ''])
    for (const words of ['differs', 'NATO 2025-08', 'NATO 2026-07', '4.8 − 4.68 = 0.12', 'printed 10 Feb 2026'])
      expect(out).toContain(words)
  })

  test('without --printed counts as printed on the day it is reckoned from', () => {
    const { findings } = JSON.parse(
      check(newFolder(), 'Poland spent 4.25 percent of GDP on defence in 2025.', '--json').out,
    )
    expect(findings).toMatchObject([
      { outcome: 'agrees', articleId: null, now: { edition: 'NATO 2026-07', value: 4.25 } },
    ])
  })

  test('--editions holds only the ones named', () => {
    const { out } = check(newFolder(), PLAN, '--printed', '2026-02-10', '--editions', '2024-06', '--json')
    expect(JSON.parse(out).findings).toMatchObject([{ outcome: 'not-comparable', now: { edition: 'NATO 2024-06' } }])
  })

  test('without a figure: said so, and done', () => {
    const { code, out } = check(newFolder(), 'The ministers met and parted.')
    expect([code, out]).toEqual([0, 'No figure found in it: nothing to check.\n'])
  })

  test('what can be read in two ways is refused with the reason', () => {
    const { out } = check(newFolder(), 'It costs 5,00 billion.')
    expect(out).toContain('5,00')
    expect(out).toContain('comma')
  })

  test('--strict exits 1 where something differs, 0 where nothing does', () => {
    expect(check(newFolder(), PLAN, '--printed', '2026-02-10', '--strict').code).toBe(1)
    expect(check(newFolder(), 'Poland spent 4.25 percent of GDP on defence in 2025.', '--strict').code).toBe(0)
  })
})

describe('a file and standard input', () => {
  test('give the findings of the briefing, in the same shape', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'one.txt'), ARTICLE)
    const checked = JSON.parse(check(folder, 'one.txt', '--json').out)
    const told = JSON.parse(brief(folder, 'one.txt', '--ledger', ':memory:', '--json').out)
    expect(checked.findings.length).toBeGreaterThan(2)
    expect(checked.findings).toEqual(told.findings)
    expect(checked.figures).toEqual(told.figures)
  })

  test('--printed takes the place of the day that the article says', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'one.txt'), ARTICLE)
    const outcomes = (...args: string[]) =>
      JSON.parse(check(folder, 'one.txt', '--json', ...args).out).findings.map(
        ({ outcome }: { outcome: string }) => outcome,
      )
    expect(outcomes()).toContain('agreed-then')
    expect(outcomes('--printed', '2026-08-01')).not.toContain('agreed-then')
  })

  test('standard input is read where - stands', () => {
    const { code, out } = shell(
      newFolder(),
      `echo "${PLAN}" | wordbond check - --printed 2026-02-10 --today 2026-11-23 --json`,
    )
    expect(code).toBe(0)
    expect(JSON.parse(out).findings).toMatchObject([{ outcome: 'differs' }])
  })

  test('nothing on standard input is told as refused', () => {
    const { out } = shell(newFolder(), `wordbond check - < /dev/null`)
    expect(out).toContain('it is empty')
  })

  test('nothing is kept', () => {
    const folder = newFolder()
    check(folder, PLAN)
    expect(wordbond(folder, ['decisions']).code).toBe(2) // there is no ledger
  })
})

describe('a slip: exit 2 and a hint', () => {
  const slips: [args: string[], told: RegExp][] = [
    [[], /wordbond check needs <what>: a sentence/],
    [['nosuch.txt'], /no file or folder "nosuch.txt"[\s\S]*quotation marks/],
    [[''], /no text to check/],
    [[PLAN, '--printed', 'yesterday'], /"yesterday" is no day[\s\S]*--printed 2026-02-10/],
    [[PLAN, '--printed', '2026-02-31'], /is no day/],
    [[PLAN, '--editions', '2019'], /No edition "2019" is held[\s\S]*NATO 2025-08/],
    [['Poland', 'spends', '2'], /wordbond check takes 1 beside its options, and 3 were given/],
  ]
  for (const [args, told] of slips)
    test(args.join(' ') || 'nothing at all', () => {
      const { code, out, err } = wordbond(newFolder(), ['check', ...args])
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(told)
    })
})
