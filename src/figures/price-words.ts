import type { FigureTold } from '../model/figure.ts'
import type { Passage } from './passage.ts'

const CONSTANT =
  /\b(?:in real terms|real(?:-terms)? (?:growth|increase|rise|terms)|[Rr]eal (?:defen[cs]e|military) (?:spending|expenditure|outlays)|(?:in|at) (?:inflation-adjusted|real) (?:dollars|terms|prices)|after inflation|adjusted for inflation|inflation[- ]adjusted|net of inflation|(?:at|in) constant (?:prices|dollars|terms))\b/i
const CURRENT =
  /\b(?:in nominal terms|nominal(?:ly)?|(?:at|in) current (?:prices|dollars|US dollars|terms)|before inflation|not adjusted for inflation|in cash terms)\b/i
const OF_A_YEAR =
  /\b(?:at|in) (?:(?:constant )?(?<year>(?:19|20)\d\d) (?:prices|dollars|US dollars|euros|money)|(?:the )?(?:prices|dollars|money) of (?<of>(?:19|20)\d\d))\b/i

/** ", up 38.5 percent in real terms": the prices of the change alone. */
const CHANGE_BESIDE =
  /\b(?:up|down|an? (?:\w+ )?(?:rise|increase|jump|fall|cut)) (?:by |of )?[\d.]{1,9} ?(?:%|per ?cent|pc)[^,;.]{0,60}|[\d.]{1,9} ?(?:%|per ?cent|pc) (?:more|less|higher|lower|up|down|above|below)\b[^,;.]{0,60}|\b(?:rose|grew|jumped|climbed|increased|fell|shrank|dropped) (?:by )?[\d.]{1,9} ?(?:%|per ?cent|pc) in real terms/gi

/** The prices that a sentence names for its sums: "at 2021 prices", "in current dollars". */
export const pricesOfSum = (passage: Passage): Pick<FigureTold, 'prices' | 'priceYear'> =>
  pricesIn(passage.text.slice(passage.start, passage.end).replace(CHANGE_BESIDE, ''))

/** The prices that a sentence names: "in real terms", "at 2021 prices", "in current dollars". */
export const priceWords = (passage: Passage): Pick<FigureTold, 'prices' | 'priceYear'> =>
  pricesIn(passage.text.slice(passage.start, passage.end))

/** "19 percent in real terms, against 32 percent in nominal ones": which figure is at which prices cannot be told. */
export const namesBothPrices = ({ text, start, end }: Passage): boolean => {
  const words = text.slice(start, end)
  return CURRENT.test(words.replace(/\bnot adjusted for inflation\b/i, '')) && CONSTANT.test(words)
}

function pricesIn(words: string): Pick<FigureTold, 'prices' | 'priceYear'> {
  const named = OF_A_YEAR.exec(words)?.groups
  const year = named?.year ?? named?.of
  if (year !== undefined) return { prices: 'constant', priceYear: year }
  if (/\bnot adjusted for inflation\b/i.test(words) || CURRENT.test(words)) return { prices: 'current' }
  return CONSTANT.test(words) ? { prices: 'constant' } : {}
}
