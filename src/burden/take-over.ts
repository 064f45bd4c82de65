import type { TakeOver } from '../model/scenario.ts'
import { alliesMeant, type Ground, type State } from './scenario-state.ts'
import { shareOut, type Taker } from './share-out.ts'

/** What is open goes to those who take over: the first ones up to their share of GDP, then the others. */
export function takeOver(
  state: State,
  how: TakeOver,
  {
    ground,
    cutters,
    where,
  }: { readonly ground: Ground; readonly cutters: ReadonlySet<string>; readonly where: string },
): State {
  const codes =
    how.by === 'weights' ? alliesMeant(Object.keys(how.weights), ground, where) : alliesMeant(how.among, ground, where)
  const takers = codes.filter((iso3) => !cutters.has(iso3))
  const first = new Set(alliesMeant(how.first, ground, where))
  const usd = inTurn(state.openUsd, takers, { first, taker: (iso3) => takerOf(iso3, state, how) })
  // People have no share of GDP to be bounded by, so all take their part at once.
  const people = shareOut(
    state.openPeople,
    takers.map((iso3) => ({ ...takerOf(iso3, state, how), room: Number.POSITIVE_INFINITY })),
  )
  const allies = [...state.allies].map(([iso3, one]) => {
    const more = people.parts.get(iso3) ?? 0
    return [iso3, { ...one, usd: one.usd + (usd.parts.get(iso3) ?? 0), peopleChange: one.peopleChange + more }] as const
  })
  return { allies: new Map(allies), openUsd: usd.open, openPeople: people.open }
}

interface Turns {
  readonly first: ReadonlySet<string>
  taker(iso3: string): Taker
}

function inTurn(amount: number, takers: readonly string[], { first, taker }: Turns): ReturnType<typeof shareOut> {
  const before = shareOut(amount, takers.filter((iso3) => first.has(iso3)).map(taker))
  const after = shareOut(
    before.open,
    takers.filter((iso3) => !first.has(iso3)).map((iso3) => ({ ...taker(iso3), room: Number.POSITIVE_INFINITY })),
  )
  return { parts: new Map([...before.parts, ...after.parts]), open: after.open }
}

function takerOf(iso3: string, { allies }: State, how: TakeOver): Taker {
  const { gdp = 0, usd = 0 } = allies.get(iso3) ?? {}
  const weight = how.by === 'gdp' ? gdp : how.by === 'spending' ? usd : (how.weights[iso3] ?? 0)
  return {
    iso3,
    weight,
    room: how.upTo === null ? Number.POSITIVE_INFINITY : Math.max(0, (how.upTo / 100) * gdp - usd),
  }
}
