import { Problem } from '../model/problem.ts'

/** A word of an option, one of those known; null: not given. */
export function oneOf<T extends string>(option: string, given: string | undefined, known: readonly T[]): T | null {
  if (given === undefined) return null
  const found = known.find((one) => one === given)
  if (found !== undefined) return found
  throw new Problem('usage', `--${option} "${given}" is none.`, `Say one of: ${known.join(', ')}.`)
}

/** A year of an option; null: not given. */
export function yearOf(option: string, given: string | undefined): number | null {
  if (given === undefined) return null
  if (/^\d{4}$/.test(given)) return Number(given)
  throw new Problem('usage', `--${option} "${given}" is no year.`, `Write it with four digits: --${option} 2026`)
}

/** A number of an option within bounds; null: not given. */
export function numberOf(
  option: string,
  given: string | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  if (given === undefined) return null
  const value = /^[-+]?\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN
  if (value >= from && value <= to) return value
  throw new Problem('usage', `--${option} "${given}" cannot be used.`, `Give a number from ${from} to ${to}.`)
}
