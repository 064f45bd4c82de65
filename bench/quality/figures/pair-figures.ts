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

/** The first digits of the words; a number in words is as wide as they are. */
function numberIn(gold: GoldFigure, whole: Span): Span {
  const digits = /\d[\d.,]*/.exec(gold.words)
  if (!digits) return whole
  return { start: whole.start + digits.index, end: whole.start + digits.index + digits[0].length }
}

const apart = (a: Span, b: Span): number => Math.abs(a.start - b.start) + Math.abs(a.end - b.end)
