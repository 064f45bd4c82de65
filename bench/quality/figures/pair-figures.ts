import type { Figure } from '../../../src/model/figure.ts'
import type { GoldFigure, GoldLine } from './gold.ts'

export interface Paired {
  readonly pairs: readonly (readonly [GoldFigure, Figure])[]
  readonly missed: readonly GoldFigure[]
  readonly extra: readonly Figure[] // figures of the product that no label tells
}

/**
 * A figure of the product is a labelled one if it overlaps the number in it; without a number, if it overlaps its words.
 * The nearest in extent come first, and each is paired once.
 */
export function pairFigures(line: GoldLine, figures: readonly Figure[]): Paired {
  const near = line.figures.flatMap((gold) => {
    const whole = spanOf(line, gold.words)
    const number = numberIn(gold, whole)
    return figures
      .filter(({ evidence }) => evidence.start < number.end && number.start < evidence.end)
      .map((figure) => ({ gold, figure, apart: apart(figure.evidence, whole), same: figure.value === gold.value }))
  })
  near.sort((a, b) => Number(b.same) - Number(a.same) || a.apart - b.apart)
  const pairs = new Map<GoldFigure, Figure>()
  const taken = new Set<Figure>()
  for (const { gold, figure } of near) {
    if (pairs.has(gold) || taken.has(figure)) continue
    pairs.set(gold, figure)
    taken.add(figure)
  }
  const extra = figures.filter((figure) => !taken.has(figure))
  return { pairs: [...pairs], missed: line.figures.filter((gold) => !pairs.has(gold)), extra }
}

interface Span {
  readonly start: number
  readonly end: number
}

function spanOf(line: GoldLine, words: string): Span {
  const start = line.text.indexOf(words)
  if (start < 0) throw new Error(`${line.id}: its words do not stand in its text`)
  return { start, end: start + words.length }
}

/** The digits that give the value; a number in words is as wide as what stands before any digits. */
function numberIn(gold: GoldFigure, whole: Span): Span {
  const runs = [...gold.words.matchAll(/\d[\d.,]*/g)]
  const first = runs[0]
  if (!first) return whole
  const own = runs.find(([digits]) => isOf(Number(digits.replaceAll(',', '')), Number(gold.value))) ?? first
  if (
    own === first &&
    first.index > 0 &&
    typeof gold.value === 'number' &&
    !isOf(Number(first[0].replaceAll(',', '')), gold.value)
  )
    return { start: whole.start, end: whole.start + first.index }
  return { start: whole.start + own.index, end: whole.start + own.index + own[0].length }
}

/** 97.7 of 97,700,000,000. */
const isOf = (printed: number, value: number): boolean =>
  [1, 1e3, 1e6, 1e9, 1e12].some((scale) => Math.abs(printed * scale - value) <= 1e-6 * Math.abs(value))

const apart = (a: Span, b: Span): number => Math.abs(a.start - b.start) + Math.abs(a.end - b.end)
