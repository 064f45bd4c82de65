import { dot, type Markish, type TextOptions, text } from '@observablehq/plot'
import { fixed } from '../numbers.ts'
import type { Placed } from './panels.ts'

interface Latest extends Placed {
  readonly year: number
  readonly share: number
  readonly estimate: boolean
}

/** Where each ally stands now, with its share: a ring for an estimate, a dot for an outturn. */
export function latestMarks(
  latest: readonly Latest[],
  beside: Pick<TextOptions, 'textAnchor' | 'dx' | 'dy'>,
): Markish[] {
  const at = { x: 'year', y: 'share', fx: 'fx', fy: 'fy' } as const
  const marked = (estimate: boolean) =>
    dot(
      latest.filter((one) => one.estimate === estimate),
      { ...at, r: 3.5, className: estimate ? 'ring' : 'dot' },
    )
  const words = { ...at, ...beside, text: ({ share }: Latest) => fixed(share, 2), className: 'halo' }
  return [marked(true), marked(false), text(latest, words)]
}
