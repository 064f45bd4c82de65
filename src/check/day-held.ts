import type { Held } from '../model/finding.ts'

/** A year or a month alone is held against the year or month of the day that is known. */
export const isSameDay = (stated: string, known: string): boolean =>
  stated.length < known.length ? known.startsWith(stated) : stated === known

export function dayHeld(edition: string, producer: string, address: string, agrees: boolean, arithmetic: string): Held {
  const base = { edition, producer, definition: 'day of the act', prices: 'none', address, value: null }
  return { ...base, outcome: agrees ? 'agrees' : 'differs', arithmetic }
}
