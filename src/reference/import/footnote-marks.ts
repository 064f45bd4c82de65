/** "*", "†", "(a)" or a raised digit at the end of a name, a heading or a number. */
const MARK = /^(.*?)\s*(\*+|[†‡§#]|\([a-z]\)|[¹²³⁴-⁹]+)$/u

export interface Marked {
  readonly words: string // without its marks
  readonly footnotes: readonly string[] // in the order in which they stand
  readonly estimate: boolean
}

/** Takes footnote marks and marks of an estimate off the end of some words: "2023e*" → "2023", "*", estimate. */
export function takeMarks(written: string, estimates: readonly string[]): Marked {
  let words = written.trim()
  let estimate = false
  const footnotes: string[] = []
  for (;;) {
    const match = MARK.exec(words)
    const flag = estimates.find((mark) => isFlag(words, mark))
    if (match) {
      footnotes.unshift(match[2] ?? '')
      words = match[1] ?? ''
    } else if (flag !== undefined && !estimate) {
      estimate = true
      words = words.slice(0, -flag.length).trim()
    } else return { words, footnotes, estimate }
  }
}

/** A letter is a flag only behind a digit: the e of "Estonie" is none. */
function isFlag(words: string, mark: string): boolean {
  return words.endsWith(mark) && /[\d)]\s*$/.test(words.slice(0, -mark.length))
}
