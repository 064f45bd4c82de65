import type { Figure } from '../model/figure.ts'
import type { Finding, Held, Outcome } from '../model/finding.ts'

/** A finding with the arithmetic of every edition it was held against. */
export function findingOf(
  figure: Figure,
  outcome: Outcome,
  reason: string,
  atPrinting: Held | null = null,
  now: Held | null = null,
  bearing: Held | null = null, // another edition that bears it out
): Finding {
  const { id: figureId, articleId } = figure
  return { figureId, articleId, outcome, atPrinting, now, reason, arithmetic: arithmeticOf([bearing, atPrinting, now]) }
}

/** "NATO 2025-08: 4.48 − 4.4805 = −0.0005, slack 0.005; NATO 2026-07: …" */
function arithmeticOf(answers: readonly (Held | null)[]): string {
  const told = answers.flatMap((held) =>
    held && held.arithmetic !== '' ? [`${held.edition}: ${held.arithmetic}`] : [],
  )
  return [...new Set(told)].join('; ')
}
