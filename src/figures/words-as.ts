import type { Quantity } from './find-quantities.ts'

/** A figure whose words hold no number of their own, as a quantity: "a larger share than" is more than 1 times. */
export const wordsAs = (from: number, next: number, given: Pick<Quantity, 'value' | 'unit' | 'sense'>): Quantity => ({
  ...given,
  value2: null,
  lastDigit: 1,
  noun: null,
  between: [],
  gdp: false,
  from,
  number: from,
  next,
})
