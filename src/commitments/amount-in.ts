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

const NOUN =
  /^[^,.;]*?\b(battalions?|brigades?|divisions?|squadrons?|warships?|frigates?|posts|positions|commands?)\b/iu

const SCALES: readonly (readonly [number, string])[] = [
  [1e9, 'bn'],
  [1e6, 'm'],
]

/**
 * How much: the first figure behind the commissive words whose unit the kind goes by. What is merely counted needs its
 * noun, two battalions or two commands.
 *
 * @param figures - those of the sentence, in order
 */
export function amountIn(
  figures: readonly Figure[],
  sentence: { readonly exact: string; readonly start: number },
  from: number,
  kind: CommitmentKind,
): Undertaken | null {
  const figure = figures.find(({ unit, evidence }) => evidence.start >= from && FITTING[kind].has(unit))
  if (!figure || typeof figure.value !== 'number') return null
  const { value, value2, unit, sense, evidence } = figure
  if (unit === 'count') {
    const noun = NOUN.exec(
      sentence.exact.slice(evidence.start - sentence.start, evidence.end - sentence.start + 40),
    )?.[1]
    return noun === undefined ? null : { value, value2, unit: noun.toLowerCase(), sense }
  }
  if (unit !== 'USD' && unit !== 'EUR' && unit !== 'GBP') return { value, value2, unit, sense }
  const [by, scale] = SCALES.find(([size]) => value >= size) ?? [1, '']
  return { value: value / by, value2: value2 === null ? null : value2 / by, unit: `${unit} ${scale}`.trim(), sense }
}
