import type { Quantity } from './find-quantities.ts'
import { isForOthers } from './on-defence.ts'
import type { Passage } from './passage.ts'
import { TOTAL } from './sum-words.ts'

const DEFENCE = '(?:defen[cs]e|the military|the armed forces|the army)'
const BESIDE =
  '(?:research|science|police|policing|health|healthcare|education|schools|pensions|interest|debt|aid|welfare|security|diplomacy|infrastructure|resilience|climate|energy|veterans|intelligence|development|transport|housing|culture|justice|roads)'
const LEADS = [
  `\\b(?:${BESIDE} and ${DEFENCE}|${DEFENCE} and (?:the |its |foreign |public |internal |civil )?${BESIDE})\\b`, // "Research and defence took"
  '\\b(?:defen[cs]e|security|military)-related\\b|\\bnon-core\\b|\\bnon-military\\b',
  "\\b(?:part|share|slice|portion|half|third|quarter|fifth|tenth|fraction|bulk|rest|cost|costs) of (?!(?:its |the |their )?(?:gdp|output|gross)\\b)(?:[\\p{L}'-]+ ){0,3}(?:defen[cs]e|military) (?:spending|budget|outlays|expenditure)\\b(?! (?:in (?:the |its )?(?:gdp|gross|economy|output)|as an? ))", // "the navy's part of defence spending"
  '\\bfor (?:every|each) \\d\\S* (?:percent|%|per cent|points?)(?= |$)',
  '\\b(?:more|less|as much) on [^,;]{1,40} (?:than|as) (?:it does |it spends |it did )?on (?:its )?(?:defen[cs]e|the military|armed)', // "more on interest than on defence: 2.2 percent"
].join('|')
const NO_WHOLE = new RegExp(LEADS, 'u')
const GATE = /\b(?:and|related|core|of|every|each|than|as)\b|-/

/** "spends more on its deterrent, 0.3 percent of GDP": what a number in step with an object is of. */
const OBJECT = /\bon (?:its |the |their |an? )?((?:[\p{L}-]+ ){1,3})[,(:–—-]$/u
const NO_OBJECT =
  /\b(?:defen[cs]e|military|militaries|armed|forces|army|nato|average|top|paper|time|course|track|it|them|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\b/

/** "On health it spent 5 percent": what stands in front is spent on. */
const FRONTED =
  /(?:^|[,;:] |\band |\bbut |\bwhile )on (?:its |the |their )?(?:own )?([\p{L}-]+) (?:[\p{L}'-]+ ){1,4}?(?:spends?|spent)\b/u
const NO_FRONT =
  /^(?:an?|those|these|that|this|such|current|present|nato's|alliance's|current|latest|official|any|either|one|all)$/

/** Whether the words before a share or a sum say that it is more than what is spent on defence, a part of that, or a ratio. */
export function isNotTheWhole({ low }: Passage, { from, next }: Quantity): boolean {
  const start = low.slice(0, from).findLastIndex((word) => /^(?:;|while|whereas)$/.test(word)) + 1
  if (
    low.slice(start, from).some((word, at, words) => LACKS.test(word) && words[at + 1] !== 'between') ||
    low.slice(next, next + 8).some((word) => UNSPENT.test(word))
  )
    return true
  const lead = low.slice(start, from).join(' ')
  // "America's defence spending in Europe"
  const isElsewhere = low.some((word, at) => at >= start && at < from && TOTAL.test(word) && isForOthers(low, at + 1))
  const [, object] = OBJECT.exec(lead) ?? []
  if (object !== undefined && !NO_OBJECT.test(object)) return true
  const [, front] = FRONTED.exec(lead) ?? []
  if (front !== undefined && !NO_OBJECT.test(front) && !NO_FRONT.test(front)) return true
  // "more on welfare than on defence. It spent 10 percent on it"
  if (low[next] === 'on' && /^(?:it|them|the|each|both)$/.test(low[next + 1] ?? '') && isPronoun(low, next + 1))
    return true
  return isElsewhere || (GATE.test(lead) && NO_WHOLE.test(lead))
}

/** "still lacked 1.28 percent", "Germany's defence gap", "left 0.3 percent unspent", "lent": not what was spent. */
const LACKS = /^(?:lack(?:s|ed|ing)?|gap|shortfall|lent|lends|loaned|borrow(?:s|ed|ing)|saved|saves)$/
const UNSPENT = /^(?:unspent|borrowed|lent|unused|missing)$/

const isPronoun = (low: readonly string[], at: number): boolean =>
  !low.some((word) => /^(?:defen[cs]e|military|armed)$/.test(word)) &&
  (low[at] !== 'the' || /^(?:former|latter|first|second|other)$/.test(low[at + 1] ?? ''))
