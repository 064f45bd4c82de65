import type { CountedSide, Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import { countAtShare } from '../series/count-at-share.ts'
import { alliesOfGroup } from '../series/groups.ts'
import type { CheckContext } from './check-context.ts'
import { compareCount } from './compare-count.ts'
import { findingOf } from './finding-of.ts'
import { asPrinted, exactly } from './numbers-in-words.ts'
import { otherCount, yearOf } from './subject-of.ts'
import { verdict } from './verdict.ts'

/** How many allies, or which part of them, reach a share of GDP in a year: by printed cells, without slack. */
export function checkCount(figure: Figure, context: CheckContext): Finding {
  const { entity, period, threshold } = figure
  const year = yearOf(period)
  if (entity === null || threshold === null) {
    return findingOf(figure, 'not-comparable', 'Untied: the words do not say who is counted.')
  }
  if (year === null) return findingOf(figure, 'not-comparable', 'Undated: the words give no year.')
  const other = otherCount(figure, entity.name)
  if (other) return other
  const { register } = context
  const members = alliesOfGroup(register.rows, entity.id, year)
  if (members === null)
    return findingOf(figure, 'no-series', `NATO’s tables do not give the members of ${entity.name}.`)
  const nameOf = (iso3: string): string => register.allies.get(iso3)?.name ?? iso3
  const group = entity.id === 'body:nato' ? 'allies' : entity.name
  const question = {
    producer: 'NATO',
    indicator: 'defence-share',
    year,
    subject: `the count of ${group} at ${sideInWords(threshold, figure.told?.counted)} in ${year}`,
    unclear: 'Blank cells',
    stated: figure.unit === 'fraction' || figure.told?.but ? figure.evidence.exact : asPrinted(figure),
  }
  const column = figure.indicator === 'allies-at-equipment-share' ? 'equipmentShare' : 'sharePrinted'
  const counted = { side: figure.told?.counted ?? 'at least', column } as const
  const compare: Parameters<typeof verdict>[1]['compare'] = (edition) =>
    compareCount(figure, countAtShare(edition, year, threshold, members, counted), nameOf)
  return verdict(figure, { ...question, compare }, context)
}

function sideInWords(threshold: number, side: CountedSide = 'at least'): string {
  return side === 'at least' ? `${exactly(threshold)} percent or more` : `${side} ${exactly(threshold)} percent`
}
