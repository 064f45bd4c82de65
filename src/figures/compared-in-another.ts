import type { Passage } from './passage.ts'
import { DEFENCE, NOT_DEFENCE } from './spending-words.ts'

/** "on Greenland's defence" */
const isOthers = (word: string): boolean => word.endsWith("'s") && !/^(?:country|nation|alliance|nato)'s$/.test(word)

/** "ahead of France in artillery": what is compared is named behind, and is not what is spent. */
export function isComparedInAnother({ low }: Passage, next: number): boolean {
  if (isOfAnotherYear(low, next)) return true
  // "than Germany spends on pensions"
  const verb = /^spen(?:ds?|t)$/.test(low[next] ?? '') ? next + 1 : next
  if (verb > next && low[verb] === 'on') return !low.slice(verb + 1, verb + 4).some((word) => DEFENCE.test(word))
  if (!/^(?:in|on|at)$/.test(low[next] ?? '')) return false
  const object = low.slice(next + 1, next + 5)
  if (low[next] === 'on')
    return !object
      .slice(0, 3)
      .some(
        (word, at) =>
          (DEFENCE.test(word) && object[at + 1] !== 'of' && !isOthers(object[at - 1] ?? '')) ||
          /^(?:share|that|those|this|these|both)$/.test(word),
      )
  if (object.some((word) => NOT_DEFENCE.test(word))) return true
  return !object.some(
    (word) =>
      DEFENCE.test(word) ||
      /^(?:19|20)\d\d$|^(?:share|percentage|proportion|terms|dollars|spending|gdp|year|time|those|that|these|both)$/.test(
        word,
      ),
  )
}

/** "In 2025 Germany spent more than Britain did in 2024": two years, of which no one edition sets one beside the other. */
function isOfAnotherYear(low: readonly string[], next: number): boolean {
  const year = /^(?:did|had) in$/.test(low.slice(next, next + 2).join(' ')) ? (low[next + 2] ?? '') : ''
  return (
    /^(?:19|20)\d\d$/.test(year) && low.slice(0, next).some((word) => /^(?:19|20)\d\d$/.test(word) && word !== year)
  )
}
