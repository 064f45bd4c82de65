import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTarget } from '../../src/burden/find-target.ts'
import { growingLine, growthTo, straightLine } from '../../src/burden/lines-to.ts'
import { pathsTo } from '../../src/burden/paths-to.ts'
import type { CommitmentRows } from '../../src/model/commitment.ts'
import type { PathPoint } from '../../src/model/path.ts'
import { commitments, edition, register } from './shipped.ts'

const target = findTarget('3.5', commitments.commitments)
function to2035(name = '2026-07', gdpGrowth = 0, rows: CommitmentRows = commitments) {
  return pathsTo({ edition: edition(name), register }, { target, gdpGrowth, rows })
}
const paths = to2035()
function ally(code: string, of = paths) {
  const found = of.allies.find(({ iso3 }) => iso3 === code)
  if (!found) throw new Error(code)
  return found
}
const at = (line: readonly PathPoint[] | null, year: number) => line?.find((point) => point.year === year)?.share

describe('needed', () => {
  test('Slovenia 2026, 1.61: straight by 0.21 a year; growing by (3.5/1.61)^(1/9) − 1 = 9.0 % a year', () => {
    const slovenia = ally('SVN')
    expect(at(slovenia.needed, 2029)).toBeCloseTo(slovenia.start.share + (3.5 - slovenia.start.share) / 3, 10)
    expect(slovenia.growth).toBeCloseTo(100 * ((3.5 / slovenia.start.share) ** (1 / 9) - 1), 8)
    expect(slovenia.growth?.toFixed(1)).toBe('9.0')
    expect(at(slovenia.neededGrowing, 2035)).toBeCloseTo(3.5, 10)
  })
  test('who is there stays: no line leads down to the target', () => {
    const poland = ally('POL')
    expect([poland.there, poland.growth]).toEqual([true, null])
    for (const line of [poland.needed, poland.neededGrowing])
      expect(line.every(({ share }) => share === poland.start.share)).toBe(true)
  })
  test('both lines begin at the start, end at the target, and never turn', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 6, noNaN: true }), fc.integer({ min: 1, max: 12 }), (share, years) => {
        const [start, end] = [
          { year: 2026, share },
          { year: 2026 + years, share: 3.5 },
        ]
        for (const line of [straightLine(start, end, 2040), growingLine(start, end, 2040)]) {
          expect(line[0]?.share).toBeCloseTo(share, 9)
          expect(line.at(-1)?.share).toBeCloseTo(Math.max(share, 3.5), 9)
          for (const [index, point] of line.entries())
            expect(point.share).toBeGreaterThanOrEqual((line[index - 1]?.share ?? 0) - 1e-9)
        }
      }),
    )
  })
  test('growth of GDP comes on top of the growth of the share', () => {
    const [start, end] = [
      { year: 2026, share: 2 },
      { year: 2036, share: 4 },
    ]
    expect(growthTo(start, end, 0)).toBeCloseTo(7.1773, 3)
    expect(growthTo(start, end, 1.5)).toBeCloseTo(100 * (1.071773 * 1.015 - 1), 3)
  })
})

describe('own word', () => {
  test('Germany: 3.5 in 2029, straight until then, held after', () => {
    const germany = ally('DEU')
    expect(at(germany.voiced, 2029)).toBe(3.5)
    expect(at(germany.voiced, 2035)).toBe(3.5)
    expect(germany.bends.filter(({ drawn }) => drawn).map(({ commitmentId }) => commitmentId)).toEqual(['deu-3.5-2029'])
    for (const { address } of germany.bends) expect(address).toMatch(/^https?:/)
  })
  // biome-ignore format: a table
  const besides: [code: string, id: string, why: string][] = [
    ['GBR', 'gbr-dip-2030', 'a national count'],
    ['ESP', 'hague-esp', 'no date'],
    ['DNK', 'dnk-nat', 'its year lies behind'],
    ['FRA', 'fra-nat', 'the word of all allies, not its own'],
  ]
  for (const [code, id, why] of besides)
    test(`${id} bends no line: ${why}`, () => {
      expect(ally(code).bends.find(({ commitmentId }) => commitmentId === id)).toMatchObject({ drawn: false, why })
    })
  test('a floor that an ally is above lowers nothing', () => {
    const rows = {
      ...commitments,
      commitments: commitments.commitments.map((row) =>
        row.id === 'fin-nat' && row.amount ? { ...row, amount: { ...row.amount, value: 2.1 } } : row,
      ),
    }
    const finland = ally('FIN', to2035('2026-07', 0, rows))
    expect(at(finland.voiced, 2035)).toBe(finland.start.share)
  })
  test('a row without an address is no word', () => {
    const rows = {
      ...commitments,
      commitments: commitments.commitments.map((row) => ({ ...row, source: { ...row.source, address: null } })),
    }
    expect(to2035('2026-07', 0, rows).allies.every(({ voiced, bends }) => voiced === null && bends.length === 0)).toBe(
      true,
    )
  })
  test('a budget in NATO’s count would be drawn; none is, and that is said', () => {
    expect(paths.allies.every(({ budgeted }) => budgeted === null)).toBe(true)
    expect(paths.assumptions.join(' ')).toContain('Budgeted: no line')
    const rows = {
      ...commitments,
      commitments: commitments.commitments.map((row) =>
        row.id === 'deu-3.5-2029'
          ? { ...row, stages: row.stages.map((one) => ({ ...one, stage: 'budgeted' as const })) }
          : row,
      ),
    }
    expect(at(ally('DEU', to2035('2026-07', 0, rows)).budgeted, 2029)).toBe(3.5)
  })
})

describe('sums', () => {
  test('all that is added on the straight line is what allies are short of, at constant prices', () => {
    const short = paths.allies.reduce(
      (sum, { start, gdpConstant }) => sum + (Math.max(0, 3.5 - start.share) / 100) * (gdpConstant ?? 0),
      0,
    )
    const added = (line: string, group: string) =>
      paths.sums.find((one) => one.line === line && one.group === group && one.year === 2035)?.added
    expect(added('needed', 'all')).toBeCloseTo(short, 3)
    expect(added('neededGrowing', 'all')).toBeCloseTo(short, 3)
    const usa = ally('USA')
    expect(added('needed', 'europe-and-canada')).toBeCloseTo(
      short - ((3.5 - usa.start.share) / 100) * (usa.gdpConstant ?? 0),
      3,
    )
  })
  test('Albania is in no sum and is named', () => expect(paths.withoutGdp).toEqual(['ALB']))
  test('an edition without GDP has shares and no sums', () => {
    const older = to2035('2025-08')
    expect(older.withoutGdp).toHaveLength(older.allies.length)
    expect(older.sums.every(({ spending }) => spending === 0)).toBe(true)
    expect(ally('POL', older).there).toBe(true)
  })
})

test('a target without a year ahead has no path', () => {
  const floor = findTarget('2', commitments.commitments)
  expect(() =>
    pathsTo({ edition: edition('2026-07'), register }, { target: floor, gdpGrowth: 0, rows: commitments }),
  ).toThrow('2 has no year ahead to lead to.')
})
