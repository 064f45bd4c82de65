import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { CheckContext } from './check-context.ts'
import { checkCount } from './check-count.ts'
import { checkMembers } from './check-members.ts'
import { checkShare } from './check-share.ts'
import { findingOf } from './finding-of.ts'

/**
 * Holds one figure against the published series, as of the day of printing and as of today.
 * What no series covers gets no verdict. Rules and worked examples: docs/methods/checks.md.
 */
export function checkFigure(figure: Figure, context: CheckContext): Finding {
  switch (figure.indicator) {
    case 'defence-share':
      return checkShare(figure, context)
    case 'allies-at-share':
      return checkCount(figure, context)
    case 'members':
      return checkMembers(figure, context)
    case 'guideline':
      return findingOf(figure, 'no-series', 'A guideline, or what would or should be: it tells not what is.')
    default:
      return withoutSeries(figure)
  }
}

/** Troops, losses, drones, money: somebody's word, the narrator's, or words that do not say what is measured. */
function withoutSeries(figure: Figure): Finding {
  const isShare = figure.unit === '% of GDP'
  if (figure.attributed && !isShare) {
    return findingOf(figure, 'attributed', 'Stands as somebody’s word; no series held counts it.')
  }
  if (figure.indicator === null) {
    return findingOf(figure, 'not-comparable', 'Untied: the words of its sentence do not say what it measures.')
  }
  return findingOf(figure, 'no-series', 'No series held counts it.')
}
