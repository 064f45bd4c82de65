import type { FigureTold } from '../model/figure.ts'
import type { Passage } from './passage.ts'

const CONSTANT =
  /\b(?:in real terms|real(?:-terms)? (?:growth|increase|rise|terms)|[Rr]eal (?:defen[cs]e|military) (?:spending|expenditure|outlays)|(?:in|at) (?:inflation-adjusted|real) (?:dollars|terms|prices)|after inflation|adjusted for inflation|inflation[- ]adjusted|net of inflation|(?:at|in) constant (?:prices|dollars|terms))\b/i
const NOMINAL_WORDS = 'in nominal terms|nominal(?:ly)?|before inflation|not adjusted for inflation|in cash terms'
const NOMINAL = new RegExp(`\\b(?:${NOMINAL_WORDS})\\b`, 'i')
const CURRENT = new RegExp(
  `\\b(?:${NOMINAL_WORDS}|(?:at|in) current (?:prices|dollars|US dollars|terms)|in dollar terms|(?:per ?cent|%|third|half|quarter|doubled|trebled|tripled) in (?:US )?dollars)\\b`,
  'i',
)
const OF_A_YEAR =
  /\b(?:at|in) (?:(?:constant )?(?<year>(?:19|20)\d\d) (?:prices|dollars|US dollars|euros|money)|(?:the )?(?:prices|dollars|money) of (?<of>(?:19|20)\d\d))\b/i

/** A part of a sentence that names prices and nothing else: "In real terms", "at 2021 prices", "adjusted for inflation". */
const ONLY_PRICES =
  /^\s*(?:(?:and|but|or|measured|expressed|calculated|counted|reckoned|given|when|once|if|always|again) )*(?:in|at|after|before|adjusted|net|not adjusted|by|nominally|inflation[- ]adjusted)\b(?! \d{1,3}(?:\.\d+)? ?(?:%|per|percent))[\p{L}\s’'-]*(?:(?:19|20)\d\d)?[\p{L}\s’'-]*[.!?]*$/iu
const PARTS = /,\s|;\s|:\s|\s[–—]\s|\s?\(|\)|\sbut\s|\swhile\s|\swhereas\s/g

/** The prices that a sentence names for one of its sums: those of its own part, "in current dollars", and of a part beside it that names nothing else. */
export function pricesOfSum(
  { text, start, end, tokens }: Passage,
  sum: { readonly from: number; readonly next: number },
): Pick<FigureTold, 'prices' | 'priceYear'> {
  const words = text.slice(start, end)
  const at = (tokens[sum.from]?.start ?? start) - start
  const cuts = [...words.matchAll(PARTS)].map(({ index, 0: mark }) => ({ from: index, to: index + mark.length }))
  const parts = [...cuts, { from: words.length, to: words.length }].map(({ from }, nth) => ({
    words: words.slice(cuts[nth - 1]?.to ?? 0, from),
    from: cuts[nth - 1]?.to ?? 0,
  }))
  const own = parts.findLastIndex(({ from }) => from <= at)
  const isBare = (nth: number) => ONLY_PRICES.test(parts[nth]?.words ?? '') && hasPrices(parts[nth]?.words ?? '')
  // "…, in real terms, 6.3 percent less": what opens a clause or the sentence goes with what follows
  const isLead = (nth: number) =>
    nth === 0 || /(?:;|but|while|whereas),?\s*$/.test(words.slice(0, parts[nth]?.from ?? 0))
  const before = own > 0 && isBare(own - 1) && isLead(own - 1) ? parts[own - 1]?.words : ''
  const behind = isBare(own + 1) && !isLead(own + 1) ? parts[own + 1]?.words : ''
  return pricesIn(`${before} ${withoutChange(parts[own]?.words ?? '')} ${behind}`)
}

/** "in 2025 was 38.5 percent more in real terms": the prices of a change alone. */
const withoutChange = (words: string): string => words.replace(CHANGE_BESIDE, '')
const CHANGE_BESIDE =
  /\b(?:up|down|an? (?:\w+ )?(?:rise|increase|jump|fall|cut)) (?:by |of )?[\d.]{1,9} ?(?:%|per ?cent|pc)[^,;.]{0,60}|[\d.]{1,9} ?(?:%|per ?cent|pc) (?:more|less|higher|lower|up|down|above|below)\b[^,;.]{0,60}|\b(?:rose|grew|jumped|climbed|increased|fell|shrank|dropped) (?:by )?[\d.]{1,9} ?(?:%|per ?cent|pc) in real terms/gi

const hasPrices = (words: string): boolean => pricesIn(words).prices !== undefined

/** "in nominal terms", "before inflation", without a word of dollars: what an ally outside the dollar says of its own money. */
export const isNominal = ({ text, start, end }: Passage): boolean => {
  const words = text.slice(start, end)
  return NOMINAL.test(words) && !/dollar|\$/i.test(words)
}

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
