import type { Edition } from '../model/series.ts'
import type { ShownDiff } from './diff-as-text.ts'

/** The same with every revision, and without the two editions' cells. */
export function diffAsJson({ diff }: ShownDiff): unknown {
  return {
    ...diff,
    from: headOf(diff.from),
    to: headOf(diff.to),
    columns: diff.columns.map(({ column, ...rest }) => ({ column: column.key, unit: column.unit, ...rest })),
    notCompared: diff.notCompared.map(({ column, why }) => ({ column: column.key, why })),
  }
}

function headOf({ observations: _, footnotes: __, ...origin }: Edition): Omit<Edition, 'observations' | 'footnotes'> {
  return origin
}
