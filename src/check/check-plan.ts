import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { Fact } from '../model/series.ts'
import { observationOf } from '../series/observation-of.ts'
import { rateFor } from '../series/rate-for.ts'
import type { Series } from '../series/series.ts'
import { type CheckContext, heldSeries } from './check-context.ts'
import { findingOf } from './finding-of.ts'
import { exactly } from './numbers-in-words.ts'
import { type CellMeant, PRODUCER, yearOf } from './subject-of.ts'

/**
 * A sum, or a change to it, of a year that no edition has and for which a plan was published: the two are not counted
 * alike, so nothing is judged; the arithmetic is shown by either basis. Null where no plan is held.
 */
export function checkPlan(figure: Figure, meant: CellMeant, context: CheckContext): Finding | null {
  const series = heldSeries(context)
  const plan = planFor(series, meant.name, String(meant.year))
  if (plan === null) return null
  const [currency = ''] = plan.unit.split(' ')
  const stated = `${plan.whoSays} has ${plan.unit.replace(' bn', '')} ${plan.value} billion for ${meant.year} (${plan.note})`
  const beside = [
    {
      about: plan.about,
      words: `${plan.value} ${plan.unit} (${plan.note})`,
      period: plan.period,
      whoSays: plan.whoSays,
      address: plan.address,
      date: plan.date,
    },
  ]
  const shown =
    figure.unit === 'multiple'
      ? timesOf(series, figure, meant, plan, currency)
      : dollarsOf(series, figure, plan, currency, context)
  const reason = `Definition: ${stated}, and NATO counts otherwise${shown.words}.`
  return { ...findingOf(figure, 'not-comparable', reason), arithmetic: shown.arithmetic, beside }
}

function planFor(series: Series, name: string, period: string): Fact | null {
  const isPlan = (fact: Fact): boolean =>
    fact.topic === name.toLowerCase() &&
    fact.period === period &&
    fact.whoSays !== PRODUCER &&
    fact.value !== null &&
    /^[A-Z]{3} bn$/.test(fact.unit)
  for (const { facts } of series.facts.toReversed()) {
    const plan = facts.find(isPlan)
    if (plan) return plan
  }
  return null
}

/** How many times the plan is what was spent before: by NATO's count, and by the ministry's where it is held. */
function timesOf(
  series: Series,
  figure: Figure,
  { code, name }: CellMeant,
  plan: Fact,
  currency: string,
): { words: string; arithmetic: string } {
  const since = yearOf(figure.told?.since ?? null)
  if (since === null || plan.value === null) return { words: '', arithmetic: '' }
  const bases: string[] = []
  const edition = (series.editions.get(PRODUCER) ?? []).findLast(
    (one) => observationOf(one, code, since)?.nationalCurrency === currency,
  )
  const nato = edition ? (observationOf(edition, code, since)?.expNationalM ?? null) : null
  if (edition && nato !== null)
    bases.push(
      `NATO ${edition.edition}, ${since}: ${plan.value} / ${exactly(nato / 1000)} = ${(plan.value / (nato / 1000)).toFixed(2)}`,
    )
  const own = series.facts
    .flatMap(({ facts }) => facts)
    .find(
      (fact) =>
        fact.topic === name.toLowerCase() &&
        fact.period === String(since) &&
        fact.unit === plan.unit &&
        fact.whoSays !== PRODUCER,
    )
  if (own?.value)
    bases.push(`${own.whoSays}, ${since}: ${plan.value} / ${own.value} = ${(plan.value / own.value).toFixed(2)}`)
  return { words: bases.length === 0 ? '' : `; times by each basis: ${bases.join('; ')}`, arithmetic: bases.join('; ') }
}

/** The plan in the figure's currency, by the mean rate of the month of printing, else of the last month held. */
function dollarsOf(
  series: Series,
  figure: Figure,
  plan: Fact,
  currency: string,
  { printed }: CheckContext,
): { words: string; arithmetic: string } {
  const wanted = figure.told?.currency ?? []
  const month = printed?.slice(0, 7) ?? ''
  const found =
    currency === 'EUR' && wanted.includes('USD') && plan.value !== null ? rateFor(series, 'EUR', month) : null
  if (!found || plan.value === null)
    return { words: wanted.includes(currency) ? '' : '; no dated rate is held to convert it', arithmetic: '' }
  const usd = plan.value * found.rate.usdPerUnit
  const arithmetic = `${plan.value} × ${found.rate.usdPerUnit} = ${exactly(usd)} USD bn at the mean rate of ${month} (${found.edition.producer})`
  return { words: `; ${arithmetic}`, arithmetic }
}
