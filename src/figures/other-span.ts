import type { Passage } from './passage.ts'

const PARTS = /^(?:half|halves|quarter|quarters|months?|semester)$/
const COUNTED = /^(?:first|second|third|fourth|last|final|past|next|six|three|nine|twelve|\d{1,2})$/

/** Whether a sentence tells of a part of a year, or of several years together: no cell of a table of years. */
export function isOfOtherSpan({ low }: Passage): boolean {
  return low.some((word, at) => {
    const before = low[at - 1] ?? ''
    if (PARTS.test(word)) return COUNTED.test(before)
    if (word === 'years')
      return (
        /^(?:over|across|during|through|for|the|in)$/.test(low[at - 2] ?? '') &&
        !/^(?:recent|these|those)$/.test(before)
      )
    return word === 'cumulatively' || word === 'cumulative'
  })
}
