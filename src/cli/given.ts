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
