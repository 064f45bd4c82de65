const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const SMALL = new Map(ONES.split(' ').map((word, value) => [word, value]))
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, nth) => [word, (nth + 2) * 10]),
)
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['thousands', 1e3], // "40 millions of crowns", as translations have it
  ['millions', 1e6],
  ['billions', 1e9],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
])
const LONGEST = 12 // words of one number

/** A number that starts at a word: what it comes to, and how many words it takes. */
export interface NumberWords {
  readonly value: string
  readonly length: number
}

/** "five thousand", "5,000" and "5 thousand" are "5000"; "5 percent" is "5%"; null where no number starts. */
export function numberAt(words: readonly string[], from: number): NumberWords | null {
  let [total, part, length] = [0, 0, 0]
  let last = Number.POSITIVE_INFINITY // the scale of the word before: "two five" are two numbers
  while (length < LONGEST) {
    const word = words[from + length] ?? ''
    const scale = length > 0 ? SCALES.get(word) : undefined
    if (scale !== undefined && part > 0) {
      if (scale === 100) part *= 100
      else {
        total += part * scale
        part = 0
      }
      last = scale
    } else {
      const joined = word === 'and' && last >= 100 && last < Number.POSITIVE_INFINITY ? 1 : 0 // "two hundred and fifty"
      const small = smallAt(words[from + length + joined] ?? '')
      if (small === null || small.scale >= last || (joined > 0 && small.scale === 0)) break
      part += small.value
      last = small.scale
      length += joined
    }
    length++
  }
  if (length === 0) return null
  const whole = last === 0 && total === 0 ? scaleOfWhole(words, from, length) : 1 // "1.1 of the 1.6 billion"
  const fraction = fractionAt(words, from + length)
  if (fraction) length += fraction.length
  const value = String(Number((total + part * whole + (fraction?.value ?? 0)).toPrecision(15)))
  const share = shareAt(words, from + length)
  return share > 0 ? { value: `${value}%`, length: length + share } : { value, length }
}

/** The scale of the whole of which a number with a decimal is told, which stands only there; 1: there is none. */
function scaleOfWhole(words: readonly string[], from: number, length: number): number {
  if (length !== 1 || !words[from]?.includes('.') || words[from + 1] !== 'of') return 1
  const whole = words[from + 2] === 'the' ? from + 3 : from + 2
  return smallAt(words[whole] ?? '') ? (SCALES.get(words[whole + 1] ?? '') ?? 1) : 1
}

/** Whether a number can start at this word: looked at before a run of words is cut out for it. */
export const mayStartNumber = (word: string): boolean =>
  SMALL.has(word) || TENS.has(word) || word.includes('-') || (word >= '0' && word < ':')

/** A number in one word: "twelve", "twenty-five", "1.2"; its scale tells what may follow it. */
function smallAt(word: string): { value: number; scale: number } | null {
  const tens = TENS.get(word)
  if (tens !== undefined) return { value: tens, scale: 10 }
  const small = SMALL.get(word)
  if (small !== undefined) return { value: small, scale: 1 }
  const [ten, one] = word.split('-').map((part) => TENS.get(part) ?? SMALL.get(part))
  if (ten !== undefined && one !== undefined && ten >= 20 && one < 10) return { value: ten + one, scale: 1 }
  return /^[0-9]{1,15}(?:\.[0-9]{1,15})?$/.test(word) ? { value: Number(word), scale: 0 } : null
}

const FRACTIONS = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
])

/** "three and a half" */
function fractionAt(words: readonly string[], at: number): { value: number; length: number } | null {
  const value = words[at] === 'and' && words[at + 1] === 'a' ? FRACTIONS.get(words[at + 2] ?? '') : undefined
  return value === undefined ? null : { value, length: 3 }
}

function shareAt(words: readonly string[], at: number): number {
  if (words[at] === 'percent') return 1
  return words[at] === 'per' && words[at + 1] === 'cent' ? 2 : 0
}
