import type { FigureEntity } from '../model/figure.ts'
import { isAlliance } from './allies-counted.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { ALLIANCE } from './tied.ts'

/** "NATO allies spent $1.63 trillion": together, where nobody else is named and none is told each. */
export function alliesTogether({ low }: Passage, sum: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  if (names.some((name) => !isAlliance(name)) || low.some((word) => /^(?:each|average|apiece|every)$/.test(word)))
    return null
  const words = low.slice(0, sum.from).join(' ')
  return ALLIES_SPENT.test(words) || ALLIED.test(words) ? ALLIANCE : null
}
/** "Allied defence spending will pass" */
const ALLIED =
  /^(?:in (?:19|20)\d\d ,? ?|last year ,? ?)?(?:the )?(?:total |combined |overall )*allied (?:total |combined )?(?:defen[cs]e|military) (?:spending|expenditure|outlays)\b/
const ALLIES_SPENT =
  /^(?:in (?:19|20)\d\d ,? ?|last year ,? ?)?(?:the |all |all the |nato's )?(?:32 )?(?:nato (?:allies|members|countries|nations|governments)|(?:allies|members) of (?:the alliance|nato)) (?:together |jointly |collectively |have |between them )*spent(?: an?| some| a (?:total|combined|record)(?: of)?)?$/
