const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A count inside a sentence: words to ten, figures with separators beyond. */
export function inWords(count: number): string {
  return WORDS[count] ?? inFigures(count)
}

/** A count in a table or an aside: 3,642. */
export function inFigures(count: number): string {
  return count.toLocaleString('en-GB', { maximumFractionDigits: 4 }).replace('-', '−')
}

/** "one article", "12 articles"; `many` where an s does not do. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : many}`
}

/** The same with figures: "1 article", "3,642 words". */
export function figuresOf(count: number, one: string, many = `${one}s`): string {
  return `${inFigures(count)} ${count === 1 ? one : many}`
}

/** "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Always as many decimals, so that a column lines up: 1,240.50; a true minus. */
export function fixed(value: number, digits: number): string {
  const shown = value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return shown.replace('-', '−')
}

/** The same with its sign: +0.68, −0.20. */
export function signed(value: number, digits: number): string {
  return value < 0 ? fixed(value, digits) : `+${fixed(value, digits)}`
}
