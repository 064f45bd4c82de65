import { Problem } from '../model/problem.ts'
import type { Among, Scenario } from '../model/scenario.ts'
import { alliesOfGroup, WITHOUT_FORCES } from '../series/groups.ts'
import { observationOf } from '../series/observation-of.ts'
import type { BurdenSource } from './burden-table.ts'
import { atCurrentPrices } from './share-of-gdp.ts'

/** What one ally carries while assumptions are laid on; USD million at the scenario's prices. */
export interface Carrying {
  readonly gdp: number
  readonly usd: number
  readonly people: number | null
  readonly peopleChange: number
}

export interface State {
  readonly allies: ReadonlyMap<string, Carrying>
  readonly openUsd: number // cut or asked for, and not taken over yet
  readonly openPeople: number
}

export interface Ground {
  readonly from: number // last year of the edition
  readonly start: State
  readonly left: readonly { readonly iso3: string; readonly why: string }[]
  readonly europeAndCanada: ReadonlySet<string>
}

/**
 * Where a scenario starts: expenditure and GDP of the edition's last year. GDP at current prices is told by each ally's
 * own expenditure, so that its share is the one NATO measures.
 *
 * @throws Problem for an edition that is held without sums
 */
export function scenarioGround(
  { edition, register }: Omit<BurdenSource, 'before'>,
  prices: Scenario['prices'],
): Ground {
  const from = Math.max(...edition.observations.map(({ year }) => year))
  const allies = new Map<string, Carrying>()
  const left: Ground['left'][number][] = []
  for (const iso3 of alliesOfGroup(register, 'body:nato', from) ?? []) {
    const cell = observationOf(edition, iso3, from)
    if (!cell || cell.sharePrinted === null) {
      left.push({ iso3, why: WITHOUT_FORCES.has(iso3) ? 'no armed forces' : 'no share in the edition' })
      continue
    }
    const constant = prices === 'constant'
    const usd = constant ? cell.expConstantUsdM : cell.expCurrentUsdM
    const gdp = constant ? cell.gdpConstantUsdM : atCurrentPrices(cell.gdpConstantUsdM, cell)
    if (usd === null || gdp === null) {
      left.push({ iso3, why: usd === null ? 'no sum in USD' : 'no GDP' })
      continue
    }
    const people = cell.personnelThousands === null ? null : Math.round(cell.personnelThousands * 1000)
    allies.set(iso3, { gdp, usd, people, peopleChange: 0 })
  }
  if (allies.size === 0) {
    throw new Problem(
      'edition-without-sums',
      `${edition.producer} ${edition.edition} is held without sums in USD and GDP: no scenario can be reckoned on it.`,
      'Take an edition that has them, such as --edition 2026-07, or import one.',
    )
  }
  const europeAndCanada = new Set(alliesOfGroup(register, 'body:european-allies-and-canada', from) ?? [])
  return { from, left, europeAndCanada, start: { allies, openUsd: 0, openPeople: 0 } }
}

/** The allies a step is about, by iso3; throws where one is not in the scenario. */
export function alliesMeant(among: Among, { start, left, europeAndCanada }: Ground, where: string): string[] {
  const codes = [...start.allies.keys()]
  if (among === 'all') return codes
  if (among === 'europe-and-canada') return codes.filter((iso3) => europeAndCanada.has(iso3))
  for (const iso3 of among) {
    if (start.allies.has(iso3)) continue
    const why = left.find((one) => one.iso3 === iso3)?.why ?? 'no ally of that code'
    throw new Problem(
      'scenario-ally',
      `${where}: ${iso3} cannot be reckoned with (${why}).`,
      `There are ${codes.join(', ')}.`,
    )
  }
  return [...new Set(among)]
}

/** The state with other figures for some allies. */
export function withAllies(state: State, change: (carrying: Carrying, iso3: string) => Carrying): State {
  return { ...state, allies: new Map([...state.allies].map(([iso3, one]) => [iso3, change(one, iso3)])) }
}
