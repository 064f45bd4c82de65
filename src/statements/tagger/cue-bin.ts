/** A learned cue rate on a scale of seven; 0: the lexicon does not know the word. */
export function cueBin(rate: number): number {
  if (rate < 0) return 0
  if (rate < 0.02) return 1
  if (rate < 0.1) return 2
  if (rate < 0.25) return 3
  if (rate < 0.5) return 4
  return rate < 0.75 ? 5 : 6
}
