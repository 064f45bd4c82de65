import type { Paths } from '../model/path.ts'
import { Problem } from '../model/problem.ts'
import type { Scenario, Step } from '../model/scenario.ts'
import { alliesMeant, type Carrying, type Ground, type State, withAllies } from './scenario-state.ts'
import { takeOver } from './take-over.ts'

export interface StepContext {
  readonly scenario: Scenario
  readonly ground: Ground
  readonly paths: () => Paths // reckoned only where a step follows a line
}

/** One assumption laid on a state. Each returns a new state; sums are at the scenario's prices. */
export function applyStep(state: State, step: Step, context: StepContext): State {
  const { ground, scenario } = context
  switch (step.do) {
    case 'cut':
      return cut(state, step, ground)
    case 'raise':
      return { ...state, openUsd: state.openUsd + step.usdM }
    case 'take-over': {
      const cutters = new Set(scenario.steps.flatMap((one) => (one.do === 'cut' ? [one.ally] : [])))
      return takeOver(state, step.how, { ground, cutters, where: step.where })
    }
    case 'target':
      return towards(state, step, context)
    case 'follow':
      return follow(state, step, context)
    case 'growth':
      return changing(state, step, ground, (one) => ({ ...one, gdp: one.gdp * (1 + step.percent / 100) }))
    case 'inflation':
      return changing(state, step, ground, (one) => ({ ...one, usd: one.usd / (1 + step.percent / 100) }))
    case 'leave': // read by `towards`
    case 'delay':
      return state
  }
}

function cut(state: State, step: Extract<Step, { do: 'cut' }>, ground: Ground): State {
  alliesMeant([step.ally], ground, step.where)
  const { value, unit } = step.by
  const one = state.allies.get(step.ally)
  const carried = one?.usd ?? 0
  const people = unit === 'people' ? value : 0
  const usd = unit === '%' ? (carried * value) / 100 : unit === 'USD m' ? value : ((step.usdAHead ?? 0) * value) / 1e6
  if (usd > carried || people > (one?.people ?? Number.POSITIVE_INFINITY)) {
    throw new Problem(
      'scenario-absurd',
      `${step.where}: ${step.ally} would cut more than it carries.`,
      `It carries USD ${Math.round(carried)} m${one?.people ? ` and ${one.people} people` : ''}.`,
    )
  }
  const after = withAllies(state, (carrying, iso3) =>
    iso3 === step.ally
      ? { ...carrying, usd: carrying.usd - usd, peopleChange: carrying.peopleChange - people }
      : carrying,
  )
  return { ...after, openUsd: state.openUsd + usd, openPeople: state.openPeople + people }
}

/** Whoever is short rises in equal steps of points from the edition's last year; nobody is lowered. */
function towards(state: State, step: Extract<Step, { do: 'target' }>, { ground, scenario }: StepContext): State {
  const meant = new Set(alliesMeant(step.among, ground, step.where))
  const delays = new Map(
    scenario.steps.flatMap((one) =>
      one.do === 'delay' ? alliesMeant(one.among, ground, one.where).map((iso3) => [iso3, one.years] as const) : [],
    ),
  )
  const leaving = new Map(scenario.steps.flatMap((one) => (one.do === 'leave' ? [[one.ally, one.share] as const] : [])))
  return withAllies(state, (one, iso3) => {
    const begin = ground.start.allies.get(iso3)
    if (!meant.has(iso3) || !begin) return one
    const share = (100 * begin.usd) / begin.gdp
    const aim = leaving.has(iso3) ? (leaving.get(iso3) ?? share) : step.share
    const due = step.by + (delays.get(iso3) ?? 0)
    const part = due <= ground.from ? 1 : Math.min(1, (scenario.year - ground.from) / (due - ground.from))
    const needed = ((share + part * (aim - share)) / 100) * one.gdp
    return { ...one, usd: Math.max(one.usd, needed) }
  })
}

function follow(state: State, step: Extract<Step, { do: 'follow' }>, { paths, scenario }: StepContext): State {
  const lines = new Map(paths().allies.map((ally) => [ally.iso3, ally[step.line]]))
  return withAllies(state, (one, iso3) => {
    const share = lines.get(iso3)?.find(({ year }) => year === scenario.year)?.share
    return share === undefined ? one : { ...one, usd: (share / 100) * one.gdp }
  })
}

function changing(
  state: State,
  step: Extract<Step, { do: 'growth' | 'inflation' }>,
  ground: Ground,
  change: (one: Carrying) => Carrying,
): State {
  const meant = new Set(alliesMeant(step.among, ground, step.where))
  return withAllies(state, (one, iso3) => (meant.has(iso3) ? change(one) : one))
}
