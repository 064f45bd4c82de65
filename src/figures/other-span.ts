import type { Passage } from './passage.ts'

const PARTS = /^(?:half|halves|quarter|quarters|months?|semester)$/
const COUNTED = /^(?:first|second|third|fourth|last|final|past|next|six|three|nine|twelve|\d{1,2})$/

/** "In the third quarter of 2025", "six months"; not "three quarters percent", "three quarters of a trillion". */
const isPartAt = (low: readonly string[], at: number): boolean =>
  PARTS.test(low[at] ?? '') &&
  COUNTED.test(low[at - 1] ?? '') &&
  !/^(?:%|(?:percent|per|of an?)\b)/.test(low.slice(at + 1, at + 3).join(' '))

/** Whether a sentence tells of a part of a year: of no year as a whole. */
export const isOfPartOfYear = ({ low }: Passage): boolean => low.some((_, at) => isPartAt(low, at))

/** "In the past decade Italy spent" */
const OF_DECADES =
  /\b(?:in|over|during|across) (?:the|a) (?:(?:past|last|whole|previous) )?decade(?: [^ ,;]+){0,3} spent\b/

/** "By October, Germany had spent" */
const SO_FAR =
  /\b(?:by|until|up to) (?:the end of |early |mid-|late |mid )?(?:january|february|march|april|may|june|july|august|september|october|november)\b(?! (?:19|20)\d\d).*\b(?:had|has|have) (?:already )?spent\b|\bso far (?:this year|in (?:19|20)\d\d)\b/

/** Whether a sentence tells of a part of a year, or of several years together: no cell of a table of years. */
export function isOfOtherSpan({ low }: Passage): boolean {
  if (SO_FAR.test(low.join(' ')) || OF_DECADES.test(low.join(' '))) return true
  return low.some((word, at) => {
    const before = low[at - 1] ?? ''
    if (PARTS.test(word)) return isPartAt(low, at)
    if (word === 'years')
      return (
        /^(?:over|across|during|through|for|the|in)$/.test(low[at - 2] ?? '') &&
        !/^(?:recent|these|those)$/.test(before)
      )
    if (
      /^(?:19|20)\d\d$/.test(word) &&
      /^(?:through|thru|till|until)$/.test(before) &&
      /^(?:19|20)\d\d$/.test(low[at - 2] ?? '')
    )
      return true
    return word === 'cumulatively' || word === 'cumulative'
  })
}
