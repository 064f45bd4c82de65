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

interface Form {
  readonly flag: string
  given(flags: ScenarioFlags): readonly string[]
  readonly form: string
  readonly like: string
  make(parts: readonly (string | undefined)[], flags: ScenarioFlags): Raw
}

const PARTS = '[A-Za-z]{3}=[\\d.]+'

/** How each flag is written, in the order in which they are laid on. */
// biome-ignore format: a table
const FORMS: readonly Form[] = [
  { flag: 'leave', given: ({ leave }) => leave, form: `([A-Za-z]{3})(?::${NUMBER})?`, like: 'ESP:2.1',
    make: ([ally, share]) => ({ leave: { ally, share: share ? Number(share) : null } }) },
  { flag: 'delay', given: ({ delay }) => delay, form: `${WHO}:(\\d+)`, like: 'ITA:3',
    make: ([who = '', years]) => ({ delay: { among: among(who), years: Number(years) } }) },
  { flag: 'target', given: ({ target }) => target, form: `${NUMBER}@(\\d{4})`, like: '3.5@2035',
    make: ([share, by]) => ({ target: { share: Number(share), by: Number(by) } }) },
  { flag: 'growth', given: ({ growth }) => growth, form: `${WHO}:${NUMBER}${SINCE}`, like: 'all:-3@2028',
    make: ([who = '', percent, from]) => ({ growth: { among: among(who), percent: Number(percent) }, ...since(from) }) },
  { flag: 'inflation', given: ({ inflation }) => inflation, form: `${WHO}:${NUMBER}${SINCE}`, like: 'USA:5@2028',
    make: ([who = '', percent, from]) => ({ inflation: { among: among(who), percent: Number(percent) }, ...since(from) }) },
  { flag: 'cut', given: ({ cut }) => cut, form: `([A-Za-z]{3}):([\\d.]+) ?(%|bn|people)${SINCE}`, like: 'USA:20%@2028',
    make: ([ally, size, unit, from]) => ({ cut: { ally, by: `${size} ${unit === 'bn' ? 'USD bn' : unit}` }, ...since(from) }) },
  { flag: 'raise', given: ({ raise }) => raise, form: `([\\d.]+) ?bn${SINCE}`, like: '15bn@2026',
    make: ([size, from]) => ({ raise: { 'usd-m': Number(size) * 1000 }, ...since(from) }) },
  { flag: 'take-over', given: ({ takeOver }) => takeOver, form: `(?:(gdp|spending)(?::${WHO})?|(weights):(${PARTS}(?:,${PARTS})*))`,
    like: 'gdp:europe-and-canada or weights:POL=0.6,DEU=0.4',
    make: ([by, whom, weights, named], flags) => ({ 'take-over': { ...takeOver(by ?? weights ?? '', whom ?? named), ...firstOnes(flags) } }) },
]

/** The flags as the assumptions of a scenario file would be, in the order in which they are laid on. */
export function flagsAsSteps(flags: ScenarioFlags): readonly { readonly flag: string; readonly raw: Raw }[] {
  if (flags.takeOver.length === 0 && (flags.first ?? flags.upTo) !== null)
    throw new Problem('usage', '--first and --up-to say who takes over, and nobody does.', 'Add --take-over gdp.')
  return FORMS.flatMap(({ flag, given, form, like, make }) =>
    given(flags).map((words) => ({ flag: `--${flag} "${words}"`, raw: make(parts(flag, words, form, like), flags) })),
  )
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
  const twice = weights.find(([iso3], at) => weights.some(([other], before) => before < at && other === iso3))
  if (twice)
    throw new Problem('usage', `--take-over "weights:${whom}" names ${twice[0]} twice.`, 'Name each ally once.')
  return { by, weights: Object.fromEntries(weights.map(([iso3, part]) => [iso3, Number(part)])) }
}

const firstOnes = ({ first, upTo }: ScenarioFlags): Raw => ({
  ...(first === null ? {} : { first: first.split(',') }),
  ...(upTo === null ? {} : { 'up-to': Number(upTo) }),
})
