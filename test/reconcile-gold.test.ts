import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HELD_OUT, mayTell, SETS, UNREAD } from '../bench/quality/reconcile/sets.ts'
import { hashFolder, validateOccasion } from '../bench/quality/reconcile/validate.ts'
import { loadRegister } from '../src/reference/load-register.ts'

const root = join(import.meta.dirname, '..')
const gold = join(root, 'bench/quality/reconcile')

for (const half of [...SETS, HELD_OUT]) {
  const occasions = readdirSync(join(gold, half)).filter((slug) => slug !== 'register')
  test(`${half}: the labels of every occasion fit its articles`, () => {
    expect(occasions.length).toBeGreaterThan(0)
    const faults = occasions.flatMap((slug) =>
      validateOccasion(join(gold, half, slug)).map((fault) => `${slug}: ${fault}`),
    )
    expect(faults).toEqual([])
  })
}

test('the faults of what is held out are never told, those of unread occasions only where all are asked for', () => {
  for (const all of [true, false]) expect(mayTell(HELD_OUT, 'any', all)).toBe(false)
  for (const [set, occasions] of Object.entries(UNREAD)) {
    expect(readdirSync(join(gold, set))).toEqual(expect.arrayContaining([...occasions]))
    for (const slug of occasions) expect([mayTell(set, slug, false), mayTell(set, slug, true)]).toEqual([false, true])
  }
  expect(mayTell('tuning', 'tarvenia-post', false)).toBe(true)
})

test('the held-out half is the one that was committed', () => {
  expect(readFileSync(join(gold, 'HASHES'), 'utf8')).toContain(`${hashFolder(join(gold, 'held-out'))}  held-out`)
})

test('its register lies over ours without a second holder of any office', () => {
  expect(() => loadRegister([join(root, 'data'), join(gold, 'register')])).not.toThrow()
})

for (const set of SETS.filter((one) => one.startsWith('practice-')))
  test(`the register of ${set} lies over ours`, () => {
    expect(() => loadRegister([join(root, 'data'), join(gold, set, 'register')])).not.toThrow()
  })

test("the practice folder's register lies over both", () => {
  expect(() =>
    loadRegister([join(root, 'data'), join(gold, 'register'), join(gold, 'practice/register')]),
  ).not.toThrow()
})
