import { createColors } from 'picocolors'

/** How a run of words is set. `said` is somebody else's voice, `aside` what matters less, `alarm` the red pencil. */
export type Hand = 'plain' | 'title' | 'said' | 'aside' | 'alarm' | 'link'

export interface Page {
  readonly width: number // columns
  readonly colour: boolean
}

/** Words made ready for a terminal; without colour they stay as they are. */
export function inked(words: string, hand: Hand, colour: boolean): string {
  if (!colour || hand === 'plain') return words
  const { bold, dim, red, cyan } = createColors(true)
  const hands = { title: bold, said: bold, aside: dim, alarm: (it: string) => bold(red(it)), link: cyan }
  return hands[hand](words)
}
