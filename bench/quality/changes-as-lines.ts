import type { Changes } from './gains-and-losses.ts'

/** Counts, then a line for each change: its key and, where they are at hand, its words. */
export function changesAsLines(changes: Changes, wordsOf: (key: string) => string): string[] {
  const { gained, lost, wrongNow, wrongNoMore } = changes
  const wrong = wrongNow.length + wrongNoMore.length > 0
  const lines = (sign: string, keys: readonly string[]) =>
    keys.map((key) => `  ${sign} ${key}  ${wordsOf(key)}`.trimEnd())
  return [
    `  gained ${gained.length}, lost ${lost.length}${wrong ? `; found and not due: ${wrongNow.length} new, ${wrongNoMore.length} gone` : ''}`,
    ...lines('+', gained),
    ...lines('-', lost),
    ...lines('+ not due:', wrongNow),
    ...lines('- not due:', wrongNoMore),
  ]
}
