import type { CommitmentRows } from '../model/commitment.ts'
import type { CoverageWord, Paths } from '../model/path.ts'
import type {
  AssumptionTold,
  Carried,
  Scenario,
  ScenarioAlly,
  ScenarioTold,
  ScenarioTotals,
} from '../model/scenario.ts'
import { applyStep } from './apply-step.ts'
import type { BurdenSource } from './burden-table.ts'
import { checkScenario } from './check-scenario.ts'
import { findTarget } from './find-target.ts'
import { pathsTo } from './paths-to.ts'
import { type Carrying, type Ground, type State, scenarioGround } from './scenario-state.ts'
import { stepInWords } from './step-in-words.ts'

const ASSUMED = 'assumed by the user'

/**
 * What each ally carries before and after some assumptions, laid on one after the other. What one of them changes is
 * told with it, and these changes add up to that of the total.
 *
 * @param coverage - words of the user's own coverage, for the line `voiced`
 * @throws Problem for an edition without sums, years that do not meet, an ally that cannot be reckoned with, a cut of
 * more than is carried
 */
export function runScenario(
  scenario: Scenario,
  source: Omit<BurdenSource, 'before'>,
  rows: CommitmentRows,
  coverage?: readonly CoverageWord[],
): ScenarioTold {
  const { edition, register } = source
  const ground = scenarioGround(source, scenario.prices)
  const target = findTarget('3.5', rows.commitments)
  checkScenario(scenario, ground, target.dueYear)
  const names = new Map(register.allies.map(({ iso3, name }) => [iso3, name]))
  const called = (iso3: string): string => names.get(iso3) ?? iso3
  const paths = () => pathsTo(source, { target, gdpGrowth: 0, rows, ...(coverage ? { coverage } : {}) })
  const assumptions: AssumptionTold[] = []
  let state = ground.start
  for (const step of scenario.steps) {
    const next = applyStep(state, step, { scenario, ground, paths })
    const words = `${stepInWords(step, called)}${step.do === 'follow' ? followed(paths(), step.line) : ''}`
    assumptions.push({ words, source: step.source ?? ASSUMED, ...changeOf(state, next) })
    state = next
  }
  const { from } = ground
  return {
    ...{ name: scenario.name, title: scenario.title, producer: edition.producer, edition: edition.edition },
    ...{ from, year: scenario.year, assumptions, left: ground.left },
    prices: scenario.prices === 'constant' ? edition.prices : `current prices of ${from}`,
    allies: [...state.allies]
      .map(([iso3, after]) => allyTold(iso3, called(iso3), ground.start.allies.get(iso3) ?? after, after))
      .sort(
        (a, b) =>
          Math.abs(b.usd) - Math.abs(a.usd) || Math.abs(b.people) - Math.abs(a.people) || (a.ally < b.ally ? -1 : 1),
      ),
    totals: totalsOf(ground, state),
  }
}

/** How many allies have the line that is followed, so that nothing moved is no surprise. */
function followed({ allies }: Paths, line: 'budgeted' | 'voiced' | 'pace'): string {
  const having = allies.filter((ally) => ally[line] !== null).length
  return ` (${having === 0 ? 'none has' : `${having} of ${allies.length} have`} one)`
}

function allyTold(iso3: string, ally: string, start: Carrying, end: Carrying): ScenarioAlly {
  const [before, after] = [carried(start), carried(end)]
  const change = { points: after.share - before.share, usd: after.usd - before.usd, people: end.peopleChange }
  return { iso3, ally, before, after, ...change }
}

const carried = ({ gdp, usd, people, peopleChange }: Carrying): Carried => ({
  share: (100 * usd) / gdp,
  usd,
  people: people === null ? null : people + peopleChange,
})

function changeOf(before: State, after: State): { readonly usd: number; readonly people: number } {
  return {
    usd: sum(after, 'usd') - sum(before, 'usd'),
    people: sum(after, 'peopleChange') - sum(before, 'peopleChange'),
  }
}

function totalsOf({ start, europeAndCanada }: Ground, end: State): ScenarioTotals {
  const [before, after] = [start, end].map((state) => {
    const usd = sum(state, 'usd')
    return { usd, share: (100 * usd) / sum(state, 'gdp') }
  }) as [ScenarioTotals['before'], ScenarioTotals['after']]
  return {
    ...{ before, after, usd: after.usd - before.usd },
    ...{ openUsd: end.openUsd, openPeople: end.openPeople, people: sum(end, 'peopleChange') },
    europeAndCanada: { before: sum(start, 'usd', europeAndCanada), after: sum(end, 'usd', europeAndCanada) },
  }
}

function sum({ allies }: State, key: 'usd' | 'gdp' | 'peopleChange', only?: ReadonlySet<string>): number {
  return [...allies].reduce((all, [iso3, one]) => all + (only && !only.has(iso3) ? 0 : one[key]), 0)
}
