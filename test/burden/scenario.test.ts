import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runScenario } from '../../src/burden/run-scenario.ts'
import { shareOut } from '../../src/burden/share-out.ts'
import { Problem } from '../../src/model/problem.ts'
import type { ScenarioTold } from '../../src/model/scenario.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { listScenarios, loadScenario, parseScenario } from '../../src/reference/load-scenario.ts'
import { commitments, edition, register } from './shipped.ts'

const HEAD = 'scenario: own\ntitle: Own\nin: 2035\n'
const run = (yaml: string, name = '2026-07'): ScenarioTold =>
  runScenario(parseScenario(yaml, 'own.yml'), { edition: edition(name), register }, commitments)
const told = (assume: string, head = HEAD, name?: string) => run(`${head}assume:\n${assume}`, name)
function ally(of: ScenarioTold, code: string) {
  const found = of.allies.find(({ iso3 }) => iso3 === code)
  if (!found) throw new Error(code)
  return found
}
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

/** What must hold of any scenario whatever it assumes. */
function expectToAddUp(scenario: ScenarioTold): void {
  const { allies, totals, assumptions } = scenario
  const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-3)
  near(sumOf(allies.map(({ before }) => before.usd)), totals.before.usd)
  near(sumOf(allies.map(({ after }) => after.usd)), totals.after.usd)
  near(sumOf(allies.map(({ usd }) => usd)), totals.usd)
  near(sumOf(assumptions.map(({ usd }) => usd)), totals.usd)
  near(sumOf(allies.map(({ people }) => people)), totals.people)
  near(sumOf(assumptions.map(({ people }) => people)), totals.people)
}

describe('worked examples of docs/methods/burden.md', () => {
  test('a fifth less at prices of 2021, by GDP: 0.2 × 850,211 ÷ 25,003,288 is 0.68 points for each', () => {
    const told2021 = told(
      '  - { cut: { ally: USA, by: 20 % }, from: 2028 }\n  - take-over: { by: gdp, among: europe-and-canada }\n',
      `${HEAD}prices: constant\n`,
    )
    const cut = 0.2 * 850_211
    expect(ally(told2021, 'USA').usd).toBeCloseTo(-cut, 6)
    for (const one of told2021.allies.filter(({ iso3 }) => iso3 !== 'USA'))
      expect(one.points, one.ally).toBeCloseTo((100 * cut) / 25_003_288, 4)
    expect(told2021.totals).toMatchObject({ openUsd: 0 })
    expect(told2021.totals.usd).toBeCloseTo(0, 4)
  })
  test('the same at current prices: 0.2 × 1,032,849 = USD 206,570 m', () => {
    expect(ally(shipped('us-redistributes'), 'USA').usd).toBeCloseTo(-206_569.8, 1)
  })
  test('everyone at 3.5 costs what the table says all are short of', () => {
    const { totals, allies } = shipped('everyone-at-3.5')
    expect(totals.usd / 1000).toBeCloseTo(411.2, 1)
    for (const one of allies) expect(one.after.share).toBeGreaterThanOrEqual(3.5 - 1e-9)
  })
  test('Spain at 2.1 lowers that by Spain’s part alone', () => {
    const [all, without] = [shipped('everyone-at-3.5'), shipped('spain-stays')]
    const spain = ally(all, 'ESP').after.usd - ally(without, 'ESP').after.usd
    expect(all.totals.usd - without.totals.usd).toBeCloseTo(spain, 6)
    expect(ally(without, 'ESP').after.share).toBeCloseTo(2.1, 10)
  })
  test('PURL: USD 15 bn of 2026 by GDP, nothing for the United States', () => {
    const purl = shipped('purl-2026')
    expect(purl.totals.usd).toBeCloseTo(15_000, 6)
    expect(ally(purl, 'USA').usd).toBe(0)
  })
  test('only budgeted money: no budget is in NATO’s count, and that is said', () => {
    const { totals, assumptions } = shipped('only-budgeted')
    expect([totals.usd, assumptions[0]?.words.includes('none has one')]).toEqual([0, true])
  })
})

const names = listScenarios([dataFolder()])
const shipped = (name: string) =>
  runScenario(loadScenario(name, [dataFolder()]), { edition: edition('2026-07'), register }, commitments)

test('five scenarios ship', () => expect(names).toHaveLength(5))
for (const name of names)
  test(`${name}: adds up, and each assumption has a source`, () => {
    const scenario = shipped(name)
    expectToAddUp(scenario)
    for (const { source } of scenario.assumptions) expect(source).not.toBe('assumed by the user')
  })

describe('steps', () => {
  test('people: a cut in troops moves no sum unless a cost a head is given', () => {
    const bare = told('  - cut: { ally: USA, by: 10000 people }\n  - take-over: { by: gdp, among: [DEU, POL] }\n')
    expect([ally(bare, 'USA').people, ally(bare, 'USA').usd, bare.totals.people]).toEqual([-10_000, 0, 0])
    expect(ally(bare, 'DEU').people + ally(bare, 'POL').people).toBeCloseTo(10_000, 6)
    expectToAddUp(bare)
    const costed = told('  - cut: { ally: USA, by: 10000 people, usd-a-head: 150000 }\n')
    expect(ally(costed, 'USA').usd).toBeCloseTo(-1500, 6)
    expect([costed.totals.openUsd, costed.totals.openPeople]).toEqual([1500, 10_000])
  })
  test('front line first: up to their share of GDP, then the others', () => {
    const first = told(
      '  - cut: { ally: USA, by: 100 USD bn }\n  - take-over: { by: gdp, among: europe-and-canada, first: [EST, LVA, LTU, POL, FIN], up-to: 6 }\n',
    )
    for (const code of ['EST', 'LVA', 'LTU', 'POL', 'FIN']) expect(ally(first, code).after.share).toBeCloseTo(6, 6)
    expect(ally(first, 'DEU').usd).toBeGreaterThan(0)
    expect(first.totals.openUsd).toBe(0)
    expectToAddUp(first)
  })
  test('weights go to the named, by their weight', () => {
    const by = told(
      '  - cut: { ally: USA, by: 10 USD bn }\n  - take-over: { by: weights, weights: { POL: 0.25, DEU: 0.75 } }\n',
    )
    expect([ally(by, 'POL').usd, ally(by, 'DEU').usd].map(Math.round)).toEqual([2500, 7500])
  })
  test('GDP lower by 3 %: the same sum is a larger share; prices higher by 5 %: it buys less', () => {
    const lower = ally(told('  - growth: { among: [FRA], percent: -3 }\n'), 'FRA')
    expect(lower.after.share).toBeCloseTo(lower.before.share / 0.97, 8)
    expect(lower.usd).toBe(0)
    const dearer = ally(told('  - inflation: { among: [FRA], percent: 5 }\n'), 'FRA')
    expect(dearer.after.usd).toBeCloseTo(dearer.before.usd / 1.05, 6)
  })
  test('three years late: in 2035 nine of twelve parts of the way', () => {
    const late = ally(told('  - delay: { among: [ITA], years: 3 }\n  - target: { share: 3.5, by: 2035 }\n'), 'ITA')
    expect(late.after.share).toBeCloseTo(late.before.share + (9 / 12) * (3.5 - late.before.share), 8)
  })
  test('following its own word: Germany is at 3.5 in 2029', () => {
    expect(ally(told('  - follow: { line: voiced }\n', HEAD.replace('2035', '2029')), 'DEU').after.share).toBeCloseTo(
      3.5,
      8,
    )
  })
})

describe('whatever is assumed', () => {
  const codes = ['DEU', 'FRA', 'POL', 'ITA', 'GBR', 'CAN', 'TUR']
  test('what is cut is taken over or open; nothing is lost and nothing comes from nowhere', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom('gdp', 'spending'),
        fc.subarray(codes, { minLength: 1 }),
        fc.boolean(),
        (percent, by, takers, first) => {
          const firstOnes = first ? `, first: [${takers[0]}], up-to: 4` : ''
          const scenario = told(
            `  - cut: { ally: USA, by: ${percent} % }\n  - take-over: { by: ${by}, among: [${takers.join(', ')}]${firstOnes} }\n`,
          )
          expectToAddUp(scenario)
          const { totals } = scenario
          expect(Math.abs(totals.before.usd - totals.after.usd - totals.openUsd)).toBeLessThan(1e-3)
        },
      ),
      { numRuns: 40 },
    )
  })
  test('any mix of assumptions adds up: each ally, each assumption, and Europe and Canada beside the United States', () => {
    const among = fc.oneof(
      fc.constantFrom('all', 'europe-and-canada'),
      fc.subarray(codes, { minLength: 1 }).map((some) => `[${some.join(', ')}]`),
    )
    const shock = fc.tuple(fc.constantFrom('growth', 'inflation'), among, fc.integer({ min: 0, max: 20 }))
    const cut = fc.tuple(fc.constantFrom(...codes, 'USA'), fc.constantFrom('30 %', '1 USD bn', '500 people'))
    const steps = fc.array(
      fc.oneof(
        shock.map(([kind, whom, percent]) => `  - ${kind}: { among: ${whom}, percent: ${percent} }\n`),
        cut.map(([ally, by]) => `  - cut: { ally: ${ally}, by: ${by} }\n`),
        fc.integer({ min: 2, max: 5 }).map((share) => `  - target: { share: ${share}, by: 2035 }\n`),
        fc.integer({ min: 1, max: 90_000 }).map((sum) => `  - raise: { usd-m: ${sum} }\n`),
        fc.constant('  - follow: { line: pace }\n'),
      ),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(steps, fc.boolean(), (some, shared) => {
        const all = shared
          ? [...some, '  - raise: { usd-m: 10 }\n', '  - take-over: { by: gdp, among: [NOR, SWE] }\n']
          : some
        const scenario = told(all.join(''))
        expectToAddUp(scenario)
        const { totals } = scenario
        const usa = ally(scenario, 'USA')
        expect(Math.abs(totals.europeAndCanada.after + usa.after.usd - totals.after.usd)).toBeLessThan(1e-3)
        if (shared) expect(totals.openUsd).toBeLessThan(1e-6)
      }),
      { numRuns: 40 },
    )
  })
  test('shares and what stays open add up to the amount, and nobody takes more than there is room', () => {
    const taker = fc.record({
      weight: fc.double({ min: 0, max: 1e6, noNaN: true }),
      room: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.double({ min: 0, max: 1e5, noNaN: true })),
    })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.array(taker, { maxLength: 31 }), (amount, some) => {
        const takers = some.map((one, at) => ({ ...one, iso3: String(at) }))
        const { parts, open } = shareOut(amount, takers)
        expect(Math.abs(sumOf([...parts.values()]) + open - amount)).toBeLessThan(1e-6 * Math.max(1, amount))
        for (const [iso3, part] of parts) expect(part).toBeLessThanOrEqual((takers[Number(iso3)]?.room ?? 0) + 1e-6)
        const unbounded = takers.some(({ weight, room }) => weight > 0 && room === Number.POSITIVE_INFINITY)
        if (unbounded) expect(open).toBeLessThan(1e-6 * Math.max(1, amount))
      }),
    )
  })
})

describe('refused, with the line and what to do', () => {
  // biome-ignore format: a table
  const cases: [assume: string, line: number, reason: string][] = [
    ['  - cut: { ally: USA, by: -20 % }\n', 5, 'no more than 100 %, such as 20 %'],
    ['  - cut: { ally: USA, by: 120 % }\n', 5, 'no more than 100 %, such as 20 %'],
    ['  - cut: { ally: USA, by: 20 EUR bn }\n', 5, 'no more than 100 %, such as 20 %'],
    ['  - cut: { ally: USA, by: 20 % }\n  - take-over: { by: weights, weights: { POL: 0.5, DEU: 0.4 } }\n', 6, 'weights sum to 0.9, not 1'],
    ['  - cut: { ally: USA, by: 20 % }\n  - take-over: { by: weights }\n', 6, 'go together'],
    ['  - cut: { ally: USA, by: 20 % }\n    prices: constant\n', 6, 'two bases are never added'],
    ['  - cut: { ally: USA, by: 20 % }\n    from: 2040\n', 5, 'begins in 2040 and 2035 is told'],
    ['  - cut: { ally: ALB, by: 20 % }\n', 5, 'ALB cannot be reckoned with (no GDP)'],
    ['  - cut: { ally: XXX, by: 20 % }\n', 5, 'no ally of that code'],
    ['  - cut: { ally: DEU, by: 900 USD bn }\n', 5, 'DEU would cut more than it carries'],
    ['  - growth: { percent: -80 }\n', 5, '"assume 1 growth percent"'],
    ['  - inflation: { percent: -2 }\n', 5, '"assume 1 inflation percent"'],
    ['  - target: { share: 35, by: 2035 }\n', 5, '"assume 1 target share"'],
    ['  - target: { share: 3.5, by: 2020 }\n', 5, '2020 lies before 2026'],
    ['  - delay: { years: 3 }\n', 5, 'changes a target, and the scenario has none'],
    ['  - take-over: { by: gdp }\n', 5, 'nothing is cut or asked for before it'],
    ['  - pray: { ally: USA }\n', 5, 'needs one word of cut, raise'],
    ['  - cut: { ally: USA, by: 20 % }\n  - take-over: { by: gdp, among: [DEU], first: [POL], up-to: 5 }\n', 6, 'POL is to carry first and is not among'],
    ['  - cut: { ally: USA, by: 20 % }\n  - take-over: { by: gdp, among: all, first: [USA], up-to: 5 }\n', 6, 'USA cuts and would be the first'],
    ['  - cut: { ally: USA, by: 20 % }\n  - take-over: { by: gdp, among: [USA] }\n', 6, 'whoever would take over cuts'],
    ['  - cut: { ally: USA, by: 20 % }\n  - take-over: { by: weights, weights: { USA: 1 } }\n', 6, 'USA cuts and would take over'],
    ['  - cut: { ally: USA, by: 20 % }\n  - take-over: { by: weights, weights: { POL: 1.5, DEU: -0.5 } }\n', 6, 'must be above 0'],
    ['  - target: { share: 3.5, by: 2035 }\n  - leave: { ally: ESP }\n  - leave: { ally: ESP, share: 3 }\n', 7, '"leave" is told of ESP before'],
    ['  - target: { share: 3.5, by: 2035 }\n  - delay: { among: [ITA], years: 2 }\n  - delay: { years: 1 }\n', 7, '"delay" is told of ITA before'],
    ['  - target: { among: [DEU], share: 3.5, by: 2035 }\n  - leave: { ally: ESP }\n', 6, 'no target is assumed of ESP'],
    ['  - target: { share: 3.5, by: 2035 }\n    from: 2030\n', 5, '"from" says nothing beside "target"'],
    ['  - delay: { years: 1.5 }\n', 5, 'must be whole years'],
    ['  - cut: { ally: USA, by: 20 %, form: 2028 }\n', 5, 'form'],
    ['  - cut: { ally: USA, by: 20 %\n', 6, 'no readable YAML'],
  ]
  for (const [assume, line, reason] of cases)
    test(`${assume.trim().split('\n').at(-1)?.trim()}`, () => {
      const problem = problemOf(() => told(assume))
      expect(problem.message).toContain(`own.yml, line ${line}: `)
      expect(problem.message).toContain(reason)
      expect(problem.remedy.length).toBeGreaterThan(10)
    })
  test('a year before the edition’s last', () =>
    expect(problemOf(() => told('  - growth: { percent: 1 }\n', HEAD.replace('2035', '2020'))).message).toContain(
      '2020 lies before 2026',
    ))
  test('an edition without sums, with one that has them', () => {
    const problem = problemOf(() => told('  - growth: { percent: 1 }\n', HEAD, '2025-08'))
    expect([problem.message.includes('without sums'), problem.remedy.includes('--edition 2026-07')]).toEqual([
      true,
      true,
    ])
  })
  test('no such scenario: those that ship are named', () =>
    expect(problemOf(() => loadScenario('nothing', [dataFolder()])).remedy).toContain('us-redistributes'))
})

function problemOf(work: () => unknown): Problem {
  try {
    work()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('nothing was refused')
}
