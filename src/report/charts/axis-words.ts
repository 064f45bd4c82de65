import { gridY, type Markish, text } from '@observablehq/plot'

/** Lines across at these shares, each with its number left of the frame. */
export function shareLines(shares: readonly number[], dx = -6): Markish[] {
  return [
    gridY(shares, { className: 'grid' }),
    text(shares, {
      y: (one: number) => one,
      text: String,
      frameAnchor: 'left',
      textAnchor: 'end',
      dx,
      className: 's',
    }),
  ]
}

/** Years below the frame, each set to its own side of where it lies. */
export function yearWords(
  years: readonly (readonly [year: number, textAnchor: 'start' | 'middle' | 'end'])[],
): Markish[] {
  return years.map(([year, textAnchor]) =>
    text([year], { x: (one: number) => one, text: String, frameAnchor: 'bottom', textAnchor, dy: 14, className: 's' }),
  )
}
