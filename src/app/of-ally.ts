import { Problem } from '../model/problem.ts'

/** The rows of one ally, all where none is named; a Problem, with those there are, where it has none. */
export function ofAlly<T extends { readonly iso3: string }>(
  all: readonly T[],
  code: string | null,
  what: string,
): readonly T[] {
  if (code === null) return all
  const own = all.filter(({ iso3 }) => iso3 === code)
  if (own.length > 0) return own
  throw new Problem(
    'no-path',
    `${what} are of single allies with a share in the edition’s last year, and ${code} is none.`,
    `There are ${all.map(({ iso3 }) => iso3).join(', ')}.`,
  )
}
