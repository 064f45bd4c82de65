import { meaningOf } from './content-words.ts'
import { lastDigitOf } from './last-digit.ts'
import { numberAt } from './number-words.ts'

/** A number whose form tells what it counts, and where it stands in its sentence. */
export interface CountForm {
  readonly start: number
  readonly end: number // behind what is counted
  readonly value: number
  readonly lastDigit: number // the worth of its last printed digit that is not nought
  readonly noun: readonly string[] // meanings of what is counted
  readonly part: string | null // "of 140", "against 19": the number beside it that tells of which count this is
  readonly label: boolean // "a crew of 118": the word before the number says what is counted
}

interface Printed {
  readonly 0: string
  readonly index?: number
}

const MONEY =
  /(?:\b(EUR|USD|GBP|\p{Lu}{0,2}[Kk]r)|([€$£]))\s?(\d+(?:,\d{3})*(?:\.\d+)?)\s?(?:(trillion|tn|billion|bln|bn|million|mln|mn|m)\b)?/gu
/** By its sign or its code. */
export const CURRENCY: Readonly<Record<string, string>> = {
  EUR: 'euro',
  '€': 'euro',
  USD: 'dollar',
  $: 'dollar',
  GBP: 'pound',
  '£': 'pound',
}
const KRONER = 'kroner' // "EKr46.1 billion", "kr 5 billion"
const SCALES: Readonly<Record<string, number>> = { t: 1e12, b: 1e9, m: 1e6 }
/** A number in figures or in one word. */
const N = String.raw`\d+(?:,\d{3})*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?:thir|four|fif|six|seven|eigh|nine)teen|three|four|five|six|seven|eight|nine|ten|eleven|twelve`
const WHOSE = String.raw`(?:the\s|its\s|our\s|all\s|\p{Lu}[\p{L}-]+['’]s?\s)?`
/** "1,300 of the planned 4,800 soldiers" */
const AS_MEANT = '(?:planned|promised|pledged|required|intended|ordered|agreed|needed)\\s'
const PART = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(${N})\s(?:out\s)?of\s${WHOSE}(?:${AS_MEANT})?(${N})\s(\p{L}+)`,
  'giu',
)
/** "Of the 140 shelters only 61 work": the whole first, its part in the same clause. */
const WHOLE_FIRST = new RegExp(
  String.raw`\bof\s${WHOSE}(${N})\s(\p{L}+)(?:\s\p{L}+){0,2}?,?\s(?:(?:only|just|barely|some|about|but)\s)?(${N})(?=\s(?:can|could|may|are|were|is|have|had|work|works|worked|pass|passed|stand|stood|sail|fly|move|drive)\b)`,
  'giu',
)
/** "inspected 140 shelters, and 61 of them passed" */
const OF_THEM = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(${N})\s(\p{L}+)[^.;:“”\d]{0,60}?,\s(?:and\s|but\s|of which\s)?(?:only\s|just\s)?(${N})(?=\sof\s(?:them|these|those|which)\b)`,
  'giu',
)
const VOTES = /(?<![\d.,:])(\d+(?:,\d{3})*)\s(?:votes?\s)?(?:to|against)\s(\d+(?:,\d{3})*)(?![\d.,:]*\d)/giu
const OF_VOTES = /\b(?:vot\p{L}*|ballots?|adopt\p{L}*|passed|carried|approved)\b/iu
const LABEL =
  /\b(crew|staff|garrison|workforce|population|audience|crowd)\sof\s(?:about\s|some\s|around\s|roughly\s)?(\d+(?:,\d{3})*)(?![\d.]|\s(?:thousand|million|billion))/giu

/** "spent 2.1 percent of its gross domestic product" */
const OF_GDP =
  /(?<![\d.,])(\d{1,2}(?:\.\d+)?)(?:\s?%|\sper\s?cent)\sof\s(?:its\s|the\s|their\s|his\s|her\s)?(?:\p{L}+['’]s\s)?(?:GDP|(?:gross\s)?(?:domestic|national)\sproduct|gross\sproduct|economic\soutput|output|product)\b/gu
export const GDP_SHARE = 'gdp share'
/** Votes against, of which `part` tells how many were for. */
export const NOES = 'vote against'

/** What a form prints, as a count; null: of nothing that has a meaning, or no number above nought. */
function formOf(match: Printed, printed: string, scale: number, noun: string, rest: Partial<CountForm>) {
  const [start, value] = [match.index ?? 0, Number(printed.replace(/,/g, '')) * scale]
  const meaning = meaningOf(noun.toLowerCase())
  if (meaning === null || !Number.isFinite(value) || value <= 0) return null
  const own = { start, end: start + match[0].trimEnd().length, value, lastDigit: lastDigitOf(printed, scale) }
  return { ...own, noun: [meaning], part: null, label: false, ...rest }
}

/** Sums with their currency before them, parts of a whole, votes for and against, and what a word before the number counts. */
export function countForms(exact: string): CountForm[] {
  const found: CountForm[] = []
  const add = (...form: Parameters<typeof formOf>) => {
    const one = formOf(...form)
    if (one) found.push(one)
  }
  for (const match of exact.matchAll(MONEY))
    add(
      match,
      match[3] ?? '',
      SCALES[match[4]?.charAt(0) ?? ''] ?? 1,
      CURRENCY[match[1] ?? match[2] ?? ''] ?? KRONER,
      {},
    )
  for (const match of exact.matchAll(OF_GDP)) add(match, match[1] ?? '', 1, 'gdp', { noun: [GDP_SHARE] })
  for (const match of exact.matchAll(PART))
    add(match, inFigures(match[1]), 1, match[3] ?? '', { part: `of ${inFigures(match[2])}` })
  for (const match of [...exact.matchAll(OF_THEM), ...exact.matchAll(WHOLE_FIRST)]) {
    const [whole, all = '', noun = '', some = ''] = match
    const index = (match.index ?? 0) + whole.length - some.length
    add({ 0: some, index }, inFigures(some), 1, noun, { part: `of ${inFigures(all)}` })
  }
  if (OF_VOTES.test(exact))
    for (const match of exact.matchAll(VOTES)) {
      const [whole, ayes = '', noes = ''] = match
      add(match, ayes, 1, 'votes', { part: `against ${noes}` })
      const index = (match.index ?? 0) + whole.length - noes.length
      add({ 0: noes, index }, noes, 1, 'votes', { noun: [NOES], part: `for ${ayes}` })
    }
  for (const match of exact.matchAll(LABEL)) add(match, match[2] ?? '', 1, match[1] ?? '', { label: true })
  return found
}

/** "Nineteen" as "19". */
const inFigures = (number = ''): string =>
  /\d/.test(number) ? number.replace(/,/g, '') : (numberAt([number.toLowerCase()], 0)?.value ?? number)
