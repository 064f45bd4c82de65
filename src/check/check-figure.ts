import type { Figure, Indicator } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import { besideOf } from './beside.ts'
import { checkChange } from './check-change.ts'
import { checkComparison } from './check-comparison.ts'
import type { CheckContext } from './check-context.ts'
import { checkCount } from './check-count.ts'
import { checkDate } from './check-date.ts'
import { checkEach } from './check-each.ts'
import { checkEquipment } from './check-equipment.ts'
import { checkGuideline } from './check-guideline.ts'
import { checkMembers } from './check-members.ts'
import { checkPersonnel } from './check-personnel.ts'
import { checkRank } from './check-rank.ts'
import { checkShare } from './check-share.ts'
import { checkShareOfTotal } from './check-share-of-total.ts'
import { checkSum } from './check-sum.ts'
import { findingOf } from './finding-of.ts'

type Check = (figure: Figure, context: CheckContext) => Finding

const CHECKS: Partial<Record<Indicator, Check>> = {
  'defence-share': (figure, context) => (figure.told?.each ? checkEach : checkShare)(figure, context),
  'allies-at-share': checkCount,
  'allies-at-equipment-share': checkCount,
  members: checkMembers,
  expenditure: checkSum,
  'expenditure-change': checkChange,
  'share-change': checkChange,
  'share-of-total': checkShareOfTotal,
  'equipment-share': (figure, context) => (figure.told?.each ? checkEach : checkEquipment)(figure, context),
  personnel: checkPersonnel,
  'share-comparison': checkComparison,
  'expenditure-comparison': checkComparison,
  'share-rank': checkRank,
  'expenditure-rank': checkRank,
  'dated-act': checkDate,
  guideline: checkGuideline,
}

/**
 * Holds one figure against the published series, as of the day of printing and as of today.
 * What no series covers gets no verdict. Rules and worked examples: docs/methods/checks.md.
 */
export function checkFigure(figure: Figure, context: CheckContext): Finding {
  const check = figure.indicator === null ? undefined : CHECKS[figure.indicator]
  return check ? asOfItsEdition(figure, check(figure, context)) : withoutSeries(figure, context)
}

/** "Last year’s tables put it at 2.4": that an older edition is superseded is what the words themselves tell. */
function asOfItsEdition({ told }: Figure, finding: Finding): Finding {
  if (finding.outcome !== 'outdated' || told?.edition === undefined) return finding
  const reason = `Edition: the words tell of an older one (“${told.edition}”). ${finding.reason}`
  return { ...finding, outcome: 'not-comparable', reason }
}

/** Troops, losses, drones, money: somebody's word, the narrator's, or words that do not say what is measured. */
function withoutSeries(figure: Figure, context: CheckContext): Finding {
  const isShare = figure.unit === '% of GDP'
  const beside = besideOf(figure, context)
  const others = beside.length > 0 ? { beside } : {}
  if (figure.attributed && !isShare) {
    const set = beside.length > 0 ? ' Other published figures stand beside it.' : ''
    return {
      ...findingOf(figure, 'attributed', `Stands as somebody’s word; no series held counts it.${set}`),
      ...others,
    }
  }
  if (figure.indicator === null) {
    return findingOf(figure, 'not-comparable', 'Untied: the words of its sentence do not say what it measures.')
  }
  // told in the narrator's own words it is nobody's word that could be named, and stays without a series
  const set = beside.length > 0 ? ' Told in the article’s own words; other published figures stand beside it.' : ''
  return { ...findingOf(figure, 'no-series', `No series held counts it.${set}`), ...others }
}
