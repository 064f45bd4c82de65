const ONES = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
]
  .join(' ')
  .split(' ')
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['thousands', 1e3],
  ['millions', 1e6], // "40 millions of crowns", as translations have it
  ['billions', 1e9],
])

/** Written on to the digits: "$5m", "€1bn"; `b` and `m` alone mean a sum only behind a currency. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
])

const SMALL = new Map<string, number>()
for (const [value, word] of ONES.entries()) SMALL.set(word, value)
for (const [index, word] of TENS.entries()) SMALL.set(word, (index + 2) * 10)

/** "seven", "thirty-two"; null for any other word. At most 99. */
export function smallNumber(word: string): number | null {
  const whole = SMALL.get(word)
  if (whole !== undefined) return whole
  if (!/[-‐‑]/.test(word)) return null
  const [tens, ones, more] = word.split(/[-‐‑]/)
  if (tens === undefined || ones === undefined || more !== undefined) return null
  const high = SMALL.get(tens)
  const low = SMALL.get(ones)
  return high !== undefined && high >= 20 && low !== undefined && low > 0 && low < 10 ? high + low : null
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
])

/** What one part is of the whole: 3 for "third" and "thirds". */
export function partOf(word: string): number | null {
  return PARTS.get(word) ?? null
}

export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 0.2],
  ['⅛', 0.125],
])
