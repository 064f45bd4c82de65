export interface Marked {
  readonly words: string // without its marks
  readonly footnotes: readonly string[] // in the order in which they stand
  readonly estimate: boolean
}

const SIGNS = '†‡§#'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Takes footnote marks and marks of an estimate off the end of some words: "2023e*" → "2023", "*", estimate. */
export function takeMarks(written: string, estimates: readonly string[]): Marked {
  let words = written.trim()
  let estimate = false
  const footnotes: string[] = []
  for (;;) {
    const mark = lastMark(words)
    const flag = mark === null && !estimate ? estimates.find((one) => isFlag(words, one)) : undefined
    if (mark !== null) footnotes.push(mark)
    else if (flag !== undefined) estimate = true
    else return { words, footnotes: footnotes.reverse(), estimate }
    words = words.slice(0, -(mark ?? flag ?? '').length).trimEnd()
  }
}

/** "*", "**", "†", "(a)" or raised digits at the very end; null: none. Looked for from the end, in one pass. */
function lastMark(words: string): string | null {
  const last = words.at(-1) ?? ''
  if (last !== '' && SIGNS.includes(last)) return last
  if (/^\([a-z]\)$/.test(words.slice(-3))) return words.slice(-3)
  const kind = last === '*' ? '*' : RAISED
  let start = words.length
  while (start > 0 && kind.includes(words[start - 1] ?? ' ')) start--
  return start === words.length ? null : words.slice(start)
}

/** A letter is a flag only behind a digit: the e of "Estonie" is none. */
function isFlag(words: string, mark: string): boolean {
  return words.endsWith(mark) && /[\d)]/.test(words.slice(0, -mark.length).trimEnd().at(-1) ?? '')
}
