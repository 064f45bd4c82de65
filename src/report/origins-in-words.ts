import type { Claim } from '../model/claim.ts'
import { countOf, inWords } from './numbers.ts'

/** "two independent origins, one echo"; the counts add up to the articles of the claim. */
export function originsInWords({ origins, articles }: Claim): string {
  const { independent, same, untold } = origins
  if (articles === 1) return 'one article'
  const parts = [independent === 1 ? 'one origin' : countOf(independent, 'independent origin')]
  if (same > 0) parts.push(countOf(same, 'echo', 'echoes'))
  if (untold > 0) parts.push(`${inWords(untold)} of unknown origin`)
  return parts.join(', ')
}
