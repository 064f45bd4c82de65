import { TIME } from './counted-noun.ts'
import type { NumberRead } from './number-read.ts'
import type { Passage } from './passage.ts'

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/
const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday)$/
/** "Article 5", "page 12", "No. 10": the number is a name. */
const LABEL =
  /^(?:articles?|art|pages?|pp|section|sections|chapter|chapters|paragraphs?|paras?|no|nos|number|numbers|nr|item|annex|round|phase|version|figure|table|resolution|flight|rule|title|day|week|level|tier|stage|step|part|vol|volume|issue|chapter|room|gate|route|highway|channel|group|unit|brigade|division|type|mark|mk|block|class|serial|tel|phone|fax|ext|aged?|class|covid|league|highway|bus|tram|platform|line|protocol|directive|act|clause)$/
const STREET = /^(?:street|st|avenue|ave|road|rd|lane|square|boulevard|blvd|drive|place|way|court|terrace|quay|plaza)$/i
/** A capital at the head of a sentence makes no name of these. */
const COMMON =
  /^(?:in|on|at|of|to|for|from|by|with|about|around|some|only|just|all|nearly|almost|roughly|over|under|more|less|than|least|most|up|between|and|or|but|the|a|an|this|these|those|that|its|their|his|her|our|another|other|another|these|both|as|after|before|while|when|where|which|who|if|so|yet|still|even|also|then|now|today|last|next|first|at|against|among|within|without|through|during|per|not|no|approximately|currently|already|meanwhile|nato|eu|un|us|u\.s\.|uk|some|estimated|altogether|overall|another|every|each|any)$/

/** Whether a bare number, tokens `from` to `next`, is a date, a time, a name, an age or an address, and no quantity. */
export function isNoQuantity(passage: Passage, from: number, next: number, number: NumberRead): boolean {
  if (number.grouped) return TIME.has(passage.low[next] ?? '')
  if (TIME.has(passage.low[next] ?? '') || timeBehindAdjective(passage.low, next)) return true
  if (number.written === 'words') return isWrittenName(passage, from, next) || isSomebody(passage, next, number.value)
  const token = passage.tokens[from]
  if (!token) return true
  return (
    isDate(passage, from, next, number.value) ||
    isClockOrRatio(passage, from, next) ||
    isClockWithPoint(passage, from, next) ||
    isName(passage, from) ||
    isAge(passage, from, next) ||
    isAddressOrPhone(passage, from, next) ||
    isListNumber(passage, from, next) ||
    isLabelled(passage.low, from)
  )
}

/** "Article 5", "pages 3 to 5", "No. 10", "#1". */
export function isLabelled(low: readonly string[], from: number): boolean {
  const before = low[from - 1] ?? ''
  return before === '#' || LABEL.test(before === '.' ? (low[from - 2] ?? '') : before)
}

/** "two long years", "24 working hours". */
function timeBehindAdjective(low: readonly string[], next: number): boolean {
  return (
    /^(?:full|long|short|more|consecutive|straight|working|calendar|fiscal|financial|last|past|next|coming)$/.test(
      low[next] ?? '',
    ) && TIME.has(low[next + 1] ?? '')
  )
}

function isDate(passage: Passage, from: number, next: number, value: number): boolean {
  const { low, tokens } = passage
  const before = low[from - 1] ?? ''
  const after = low[next] ?? ''
  if (Number.isInteger(value) && value >= 1900 && value <= 2100 && tokens[from]?.text.length === 4) {
    return !/^(?:troops|soldiers|servicemembers|personnel|people|drones|missiles|tanks)$/.test(after) || before === 'in'
  }
  if (value > 31) return false
  if (MONTH.test(after) && !/^(?:may|march)$/.test(tokens[next]?.text ?? '')) return true
  const month = before === '.' ? (low[from - 2] ?? '') : before
  const at = before === '.' ? from - 2 : from - 1
  return MONTH.test(month) && /^\p{Lu}/u.test(tokens[at]?.text ?? '')
}

/** 10:30, 9/11, 24/7, 52-48; a range of amounts has been read before anyone asks here. */
function isClockOrRatio(passage: Passage, from: number, next: number): boolean {
  if (/^[ap]$/.test(passage.low[next] ?? '') && passage.low[next + 1] === '.' && passage.low[next + 2] === 'm')
    return true
  const touches = (a: number, b: number) => passage.tokens[a]?.end === passage.tokens[b]?.start
  const isDigits = (i: number) => passage.tokens[i]?.kind === 'number'
  const joined = /^[:/\-–‑]$/
  const ahead = joined.test(passage.low[next] ?? '') && touches(next - 1, next) && touches(next, next + 1)
  const behind = joined.test(passage.low[from - 1] ?? '') && touches(from - 1, from) && touches(from - 2, from - 1)
  return (
    (ahead && isDigits(next + 1)) || (behind && (isDigits(from - 2) || /^\p{L}/u.test(passage.low[from - 2] ?? '')))
  )
}

/** "16.41 – …" at the head of a line, "at 16.41", "16.41 BST"; with another word before it is a decimal of nothing named. */
function isClockWithPoint(passage: Passage, from: number, next: number): boolean {
  const token = passage.tokens[from]
  if (!token || !/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(token.text)) return false
  if (/^(?:bst|est|edt|cest|eet|eest|ist|msk|h|hrs|local)$/.test(passage.low[next] ?? '')) return true
  if (/^(?:at|around|by|since|until|till|from|before|after|about)$/.test(passage.low[from - 1] ?? '')) {
    return !/^\p{L}/u.test(passage.low[next] ?? '') || /^\d\d/.test(token.text)
  }
  return /(?:^|\n)[\s(•*\-[–—]*$/.test(passage.text.slice(Math.max(0, token.start - 6), token.start))
}

const ACTORS =
  /^(?:men|women|people|leaders|ministers|officials|sides|presidents|friends|diplomats|envoys|colleagues|politicians|generals|parties|men's)$/
const COUNTED =
  /^(?:killed|wounded|dead|died|dies|injured|missing|arrested|captured|lost|casualties|hurt|deployed|sent|wounds?|deaths?)$/

/** Who bears an office or a post: "two European Union high representatives", "three former defence ministers". */
const BEARERS =
  /^(?:representatives|ministers|presidents|chancellors|premiers|ambassadors|envoys|commissioners|secretaries|chiefs|commanders|generals|admirals|leaders|senators|lawmakers|officials|diplomats|advisers|advisors|spokesmen|chairmen|directors|judges|mayors|governors|kings|queens|monarchs|heads|popes|analysts|experts|professors)$/

/** A small number of people named by their office tells of persons, and counts nothing. */
export const isOfBearers = (value: number, noun: string | null, low: readonly string[]): boolean =>
  noun !== null && value <= 10 && BEARERS.test(noun) && !low.some((word) => COUNTED.test(word))

/** "Two men came in": who acts, and nothing is counted; "two men were killed" counts. */
function isSomebody({ low }: Passage, next: number, value: number): boolean {
  return value <= 10 && ACTORS.test(low[next] ?? '') && !low.some((word) => COUNTED.test(word))
}

/** "the Five Eyes", "the Bucharest Nine": a number in words that is part of a name. */
function isWrittenName(passage: Passage, from: number, next: number): boolean {
  const { tokens, low } = passage
  const isCapital = (at: number) => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')
  if (from === 0 || !isCapital(from) || next !== from + 1) return false
  if (isCapital(next) && !/^[.:!?"“”'‘]$/.test(low[from - 1] ?? '')) return true
  return isCapital(from - 1) && !COMMON.test(low[from - 1] ?? '') && !/'s$|s'$/.test(low[from - 1] ?? '')
}

/** "Leopard 2", "Visegrád 24", "Boeing 737", "F-35": a name runs into its number. */
function isName(passage: Passage, from: number): boolean {
  const before = passage.tokens[from - 1]
  if (before?.kind !== 'word' || !/^\p{Lu}/u.test(before.text)) return false
  const word = passage.low[from - 1] ?? ''
  if (COMMON.test(word) || WEEKDAY.test(word) || MONTH.test(word) || /'s$|s'$/.test(word)) return false
  return true
}

/** "Smith, 34, said", "34-year-old" (that one stops at its hyphen). */
function isAge(passage: Passage, from: number, next: number): boolean {
  const { low, tokens } = passage
  if (low[from - 1] !== ',' || !/^[,.;)]$/.test(low[next] ?? '')) return false
  return /^\p{Lu}\p{Ll}/u.test(tokens[from - 2]?.text ?? '') && Number(tokens[from]?.text) <= 110
}

function isAddressOrPhone(passage: Passage, from: number, next: number): boolean {
  const { low, tokens } = passage
  if (low[from - 1] === '+' && tokens[from - 1]?.end === tokens[from]?.start) return true
  if (
    low
      .slice(Math.max(0, from - 4), from)
      .some((word, k, run) => word === '+' && run.slice(k + 1).every((one) => /^\d+$/.test(one)))
  )
    return true
  const isNumber = (i: number) => tokens[i]?.kind === 'number'
  if ((isNumber(from - 1) && isNumber(from - 2)) || (isNumber(next) && (isNumber(from - 1) || isNumber(next + 1))))
    return true
  for (let at = next; at < next + 5 && /^\p{Lu}|^\d|^(?:st|nd|rd|th)$/u.test(tokens[at]?.text ?? ''); at += 1) {
    if (at > next && STREET.test(tokens[at]?.text ?? '')) return true
  }
  return false
}

/** "1." and "2)" at the head of a line. */
function isListNumber(passage: Passage, from: number, next: number): boolean {
  const token = passage.tokens[from]
  if (!token || !/^[.):]$/.test(passage.low[next] ?? '')) return false
  return /(?:^|\n)[\s(•*-]*$/.test(passage.text.slice(Math.max(0, token.start - 6), token.start))
}
