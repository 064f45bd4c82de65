import type { Bend, Paths } from '../../model/path.ts'

/** Of each ally, the latest of its own words that is still to come, or has no date; by iso3. */
export function ownWords(paths: Paths | null): ReadonlyMap<string, Bend> {
  return new Map((paths?.allies ?? []).flatMap(({ iso3, bends }) => latest(bends).map((bend) => [iso3, bend] as const)))
}

function latest(bends: readonly Bend[]): Bend[] {
  return bends.filter(({ why }) => why === '' || why === 'a national count' || why === 'no date').slice(-1)
}

/** "3.5 by 2029", "2.1, undated". */
export const wordInShort = ({ share, year }: Bend): string => `${share}${year === null ? ', undated' : ` by ${year}`}`
