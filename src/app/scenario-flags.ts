import { Problem } from '../model/problem.ts'

/** Assumptions as the command line gives them, several of a kind at will. */
export interface ScenarioFlags {
  readonly target: readonly string[] // 3.5@2035
  readonly leave: readonly string[] // ESP:2.1, ESP
  readonly delay: readonly string[] // ITA:3, all:3
  readonly growth: readonly string[] // all:-3@2028
  readonly inflation: readonly string[] // USA:5@2028
  readonly cut: readonly string[] // USA:20%@2028, USA:100bn@2028, USA:10000people@2028
  readonly raise: readonly string[] // 15bn@2026
  readonly takeOver: readonly string[] // gdp:europe-and-canada, weights:POL=0.6,DEU=0.4
  readonly first: string | null // FIN,EST,POL
  readonly upTo: string | null // 5
}

type Raw = Record<string, unknown>
const WHO = '(all|europe-and-canada|[A-Za-z]{3}(?:,[A-Za-z]{3})*)'
const NUMBER = '(-?\\d+(?:\\.\\d+)?)'
const SINCE = '(?:@(\\d{4}))?'

/** The flags as the assumptions of a scenario file would be, in the order in which they are laid on. */
export function flagsAsSteps(flags: ScenarioFlags): readonly { readonly flag: string; readonly raw: Raw }[] {
  const each = (flag: string, given: readonly string[], form: string, like: string, make: (parts: string[]) => Raw) =>
    given.map((words) => ({ flag: `--${flag} "${words}"`, raw: make(parts(flag, words, form, like)) }))
  return [
    ...each('leave', flags.leave, `([A-Za-z]{3})(?::${NUMBER})?`, 'ESP:2.1', ([ally, share]) => ({
      leave: { ally, share: share ? Number(share) : null },
    })),
    ...each('delay', flags.delay, `${WHO}:(\\d+)`, 'ITA:3', ([who = '', years]) => ({
      delay: { among: among(who), years: Number(years) },
    })),
    ...each('target', flags.target, `${NUMBER}@(\\d{4})`, '3.5@2035', ([share, by]) => ({
      target: { share: Number(share), by: Number(by) },
    })),
    ...each('growth', flags.growth, `${WHO}:${NUMBER}${SINCE}`, 'all:-3@2028', ([who = '', percent, from]) => ({
      growth: { among: among(who), percent: Number(percent) },
      ...since(from),
    })),
    ...each('inflation', flags.inflation, `${WHO}:${NUMBER}${SINCE}`, 'USA:5@2028', ([who = '', percent, from]) => ({
      inflation: { among: among(who), percent: Number(percent) },
      ...since(from),
    })),
    ...each(
      'cut',
      flags.cut,
      `([A-Za-z]{3}):([\\d.]+) ?(%|bn|people)${SINCE}`,
      'USA:20%@2028',
      ([ally, size, unit, from]) => ({
        cut: { ally, by: `${size} ${unit === 'bn' ? 'USD bn' : unit}` },
        ...since(from),
      }),
    ),
    ...each('raise', flags.raise, `([\\d.]+) ?bn${SINCE}`, '15bn@2026', ([size, from]) => ({
      raise: { 'usd-m': Number(size) * 1000 },
      ...since(from),
    })),
    ...each(
      'take-over',
      flags.takeOver,
      `(gdp|spending|weights)(?::(.+))?`,
      'gdp:europe-and-canada',
      ([by = '', whom]) => ({
        'take-over': { ...takeOver(by, whom), ...firstOnes(flags) },
      }),
    ),
  ]
}

function parts(flag: string, words: string, form: string, like: string): string[] {
  const found = new RegExp(`^${form}$`).exec(words.trim())
  if (found) return found.slice(1)
  throw new Problem('usage', `--${flag} "${words}" cannot be read.`, `Write it as --${flag} ${like}`)
}

const since = (year: string | undefined): Raw => (year ? { from: Number(year) } : {})
const among = (who: string): unknown => (who === 'all' || who === 'europe-and-canada' ? who : who.split(','))

function takeOver(by: string, whom = 'europe-and-canada'): Raw {
  if (by !== 'weights') return { by, among: among(whom) }
  const weights = whom.split(',').map((part) => part.split('='))
  return { by, weights: Object.fromEntries(weights.map(([iso3, part]) => [iso3, Number(part)])) }
}

const firstOnes = ({ first, upTo }: ScenarioFlags): Raw => ({
  ...(first === null ? {} : { first: first.split(',') }),
  ...(upTo === null ? {} : { 'up-to': Number(upTo) }),
})
