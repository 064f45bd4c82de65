import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sense } from '../../src/model/figure.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadRegister } from '../../src/reference/load-register.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { countAtShare } from '../../src/series/count-at-share.ts'
import { editionOn, newestEdition, unheldCovering } from '../../src/series/edition-on.ts'
import { alliesOfGroup, rowCodeOf } from '../../src/series/groups.ts'
import { observationOf } from '../../src/series/observation-of.ts'
import { meetsBound, otherSlack, roundToOneDecimal, shareSlack, withinSlack } from '../../src/series/round.ts'
import { type Series, seriesOf } from '../../src/series/series.ts'

const rows = loadSeries([dataFolder()])
const series = seriesOf(rows)
const register = loadRegister([dataFolder()])
const holding = (...editions: string[]): Series =>
  seriesOf({ ...rows, editions: rows.editions.filter((edition) => editions.includes(edition.edition)) })
const edition = (name: string) => {
  const found = rows.editions.find((one) => one.edition === name)
  if (!found) throw new Error(name)
  return found
}

describe('editionOn', () => {
  // biome-ignore format: a table
  const days: [day: string, held: string | null, missing: string | null, why: string][] = [
    ['2023-12-31', null, null, 'before the first release known'],
    ['2024-02-20', null, '2024-02', 'of a release only the month is known: it may be out'],
    ['2024-06-16', null, '2024-02', 'the day before an edition'],
    ['2024-06-17', '2024-06', null, 'the day of publication counts'],
    ['2025-04-24', '2024-06', '2025-04', 'a release that nobody holds is current'],
    ['2025-08-28', '2025-08', null, 'the next edition supersedes it'],
    ['2026-02-14', '2025-08', null, 'between editions'],
    ['2026-11-23', '2026-07', null, 'today'],
  ]
  for (const [day, held, missing, why] of days) {
    test(`${day}: ${held} held, ${missing} missing, ${why}`, () => {
      const on = editionOn(series, 'NATO', day)
      expect([on.held?.edition ?? null, on.missing?.release ?? null]).toEqual([held, missing])
    })
  }
  test('an edition that is not given is missing, whatever the list of releases says', () => {
    expect(editionOn(holding('2024-06'), 'NATO', '2026-02-14').missing?.release).toBe('2025-08')
  })
  test('nothing is known of another producer', () => {
    expect(editionOn(series, 'SIPRI', '2026-02-14')).toEqual({ held: null, latestKnown: null, missing: null })
    expect(newestEdition(series, 'SIPRI')).toBeNull()
  })
  test('the newest', () => expect(newestEdition(series, 'NATO')?.edition).toBe('2026-07'))
  test('releases not held that cover a year', () => {
    const covering = (year: number, day: string) =>
      unheldCovering(series, { producer: 'NATO', indicator: 'defence-share', year }, day).map(({ release }) => release)
    expect(covering(2024, '2025-06-01')).toEqual(['2025-04'])
    expect(covering(2025, '2025-06-01')).toEqual([])
    expect(covering(2024, '2025-01-01')).toEqual([])
  })
})

test('an observation is one cell row, or nothing', () => {
  expect(observationOf(edition('2026-07'), 'POL', 2025)?.sharePrinted).toBe(4.25)
  expect(observationOf(edition('2025-08'), 'DEU', 2025)?.sharePrinted).toBeNull()
  expect(observationOf(edition('2026-07'), 'ISL', 2025)).toBeNull()
})

describe('countAtShare', () => {
  const count = (name: string, year: number, threshold = 2) =>
    countAtShare(edition(name), year, threshold, alliesOfGroup(register, 'body:nato', year) ?? [])

  // biome-ignore format: a table
  const counts: [edition: string, year: number, count: number, of: number, rounded: number | null, blank: string[]][] = [
    ['2024-06', 2024, 23, 31, null, []],
    ['2025-08', 2024, 18, 31, 20, []],
    ['2026-07', 2024, 17, 31, 19, []],
    ['2025-08', 2025, 30, 30, null, ['DEU']],
    ['2026-07', 2025, 28, 31, null, []],
  ]
  for (const [name, year, reached, of, rounded, blank] of counts) {
    test(`${year} by ${name}: ${reached} of ${of}${rounded === null ? '' : `, ${rounded} when rounded`}`, () =>
      expect(count(name, year)).toMatchObject({ count: reached, of, rounded, blank }))
  }
  test('those short are named', () => expect(count('2026-07', 2025).short).toEqual(['ALB', 'CZE', 'SVN']))
  test('Iceland, which has no forces, is neither short nor blank', () => {
    const { short, blank } = count('2024-06', 2023)
    expect([...short, ...blank]).not.toContain('ISL')
  })
})

describe('groups', () => {
  test('who had joined by the end of the year', () => {
    const size = (id: string, year: number) => alliesOfGroup(register, id, year)?.length
    expect([size('body:nato', 2022), size('body:nato', 2023), size('body:nato', 2024)]).toEqual([30, 31, 32])
    expect([size('body:nordic-countries', 2022), size('body:nordic-countries', 2024)]).toEqual([3, 5])
    expect(size('body:eu-members-of-nato', 2024)).toBe(23)
  })
  test('a group without members, or with states that are no allies, has no figures', () => {
    expect(alliesOfGroup(register, 'body:eastern-flank-allies', 2024)).toBeNull()
    expect(alliesOfGroup(register, 'body:european-union', 2024)).toBeNull()
    expect(alliesOfGroup(register, 'body:no-such-group', 2024)).toBeNull()
  })
  test('the producer’s own rows', () => {
    expect(['ally:deu', 'body:nato', 'body:european-allies-and-canada', 'body:baltic-states'].map(rowCodeOf)).toEqual([
      'DEU',
      'NATO_TOTAL',
      'NATO_EUR_CAN',
      null,
    ])
  })
})

describe('rounding', () => {
  // biome-ignore format: a table
  const shares: [stated: number, lastDigit: number, sense: 'exact' | 'about', recorded: number, says: string, why: string][] = [
    [2.4, 0.1, 'exact', 2.35, 'agrees', 'half the last digit'],
    [2.4, 0.1, 'exact', 2.34, 'differs', 'beyond it'],
    [2.05, 0.01, 'exact', 2.0, 'differs', 'two decimals ask for two'],
    [2, 1, 'exact', 2.05, 'agrees', 'never more than 0.05 points'],
    [2, 1, 'exact', 2.06, 'too-coarse', 'printed too coarsely to tell'],
    [2, 1, 'exact', 1.5, 'too-coarse', 'up to half the digit'],
    [2, 1, 'exact', 1.49, 'differs', 'beyond it'],
    [2, 1, 'about', 2.1, 'agrees', '"about": 0.1 points'],
    [2, 1, 'about', 2.11, 'too-coarse', 'and no more'],
  ]
  for (const [stated, lastDigit, sense, recorded, says, why] of shares) {
    test(`${sense} ${stated} % against ${recorded}: ${says}, ${why}`, () =>
      expect(withinSlack(stated - recorded, shareSlack(lastDigit, sense))).toBe(says))
  }
  test('other figures: half the last digit, twice that for "about"', () => {
    expect(withinSlack(32 - 32.5, otherSlack(1, 'exact'))).toBe('agrees')
    expect(withinSlack(32 - 32.6, otherSlack(1, 'exact'))).toBe('differs')
    expect(withinSlack(32 - 33, otherSlack(1, 'about'))).toBe('agrees')
  })
  // biome-ignore format: a table
  const bounds: [recorded: number, sense: Exclude<Sense, 'exact' | 'about' | 'between'>, bound: number, holds: boolean][] = [
    [1.99, 'at least', 2, false],
    [2, 'at least', 2, true],
    [2, 'more than', 2, false],
    [2, 'at most', 2, true],
    [2, 'less than', 2, false],
  ]
  for (const [recorded, sense, bound, holds] of bounds) {
    test(`${recorded} is ${holds ? '' : 'not '}${sense} ${bound}`, () =>
      expect(meetsBound(recorded, sense, bound)).toBe(holds))
  }
  test('to one decimal, halves up', () => {
    expect([1.986, 1.95, 1.949, 2.000015, 1.25].map(roundToOneDecimal)).toEqual([2, 2, 1.9, 2, 1.3])
  })
  test('a wider gap never agrees better', () => {
    const rank = { agrees: 0, 'too-coarse': 1, differs: 2 }
    const gap = fc.double({ min: 0, max: 10, noNaN: true })
    const digit = fc.constantFrom(1, 0.1, 0.01)
    const sense = fc.constantFrom('exact', 'about')
    fc.assert(
      fc.property(gap, gap, digit, sense, (a, b, lastDigit, said) => {
        const slack = shareSlack(lastDigit, said as 'exact' | 'about')
        expect(rank[withinSlack(Math.min(a, b), slack)]).toBeLessThanOrEqual(rank[withinSlack(Math.max(a, b), slack)])
      }),
    )
  })
})
