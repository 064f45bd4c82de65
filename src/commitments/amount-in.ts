import type { CommitmentKind, Undertaken } from '../model/commitment.ts'
import type { Figure, Unit } from '../model/figure.ts'

const MONEY: ReadonlySet<Unit> = new Set(['% of GDP', 'USD', 'EUR', 'GBP', 'currency', '%'])
const COUNTS: ReadonlySet<Unit> = new Set(['persons', 'count'])
const FITTING: Readonly<Record<CommitmentKind, ReadonlySet<Unit>>> = {
  money: MONEY,
  plan: MONEY,
  law: MONEY,
  forces: COUNTS,
  command: COUNTS,
  guarantee: new Set(),
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e9, 'bn'],
  [1e6, 'm'],
]

/** How much: the first figure behind the commissive words whose unit the kind goes by. Figures are those of the sentence, in order. */
export function amountIn(figures: readonly Figure[], marker: number, kind: CommitmentKind): Undertaken | null {
  const figure = figures.find(({ unit, evidence }) => evidence.start >= marker && FITTING[kind].has(unit))
  if (!figure || typeof figure.value !== 'number') return null
  const { value, value2, unit, sense } = figure
  if (unit !== 'USD' && unit !== 'EUR' && unit !== 'GBP') return { value, value2, unit, sense }
  const [by, scale] = SCALES.find(([size]) => value >= size) ?? [1, '']
  return { value: value / by, value2: value2 === null ? null : value2 / by, unit: `${unit} ${scale}`.trim(), sense }
}
