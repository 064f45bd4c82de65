import type { Bend, FoundIn } from '../model/path.ts'
import { dateInWords } from './dates.ts'
import { oneLine } from './one-line.ts'
import { WORDS } from './words.ts'

/** "at least 3.5 %, by 2035". */
export const amountOfBend = ({ floor, share, year }: Bend): string =>
  `${floor ? 'at least ' : ''}${share} %, ${year === null ? 'no date' : `by ${year}`}`

/** "candidate, found in The Fjord Courier, 3 Nov 2026"; `wordbond show` takes the commitment's id. */
export function foundInWords({ confirmed, outlet, published }: FoundIn): string {
  const where = outlet === null ? `outlet ${WORDS.notStated}` : oneLine(outlet)
  const day = published === null ? 'date unknown' : dateInWords(published)
  return `${confirmed ? 'confirmed' : 'candidate'}, found in ${where}, ${day}`
}
