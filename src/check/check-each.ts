import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import { alliesOfGroup, WITHOUT_FORCES } from '../series/groups.ts'
import { observationOf } from '../series/observation-of.ts'
import type { CheckContext } from './check-context.ts'
import { compareNumber } from './compare-number.ts'
import { comparePercent } from './compare-percent.ts'
import { findingOf } from './finding-of.ts'
import { asPrinted, exactly } from './numbers-in-words.ts'
import { COVERED_AS, otherCount, yearOf } from './subject-of.ts'
import { verdict } from './verdict.ts'

/** A share said of every member of a group: each cell is held against it; blank ones, and members without forces, do not count. */
export function checkEach(figure: Figure, context: CheckContext): Finding {
  const { entity, period } = figure
  const year = yearOf(period)
  if (year === null) return findingOf(figure, 'not-comparable', 'Undated: the words give no year.')
  if (entity === null) return findingOf(figure, 'not-comparable', 'Untied: the words do not say who is meant.')
  const { register } = context
  const members = alliesOfGroup(register.rows, entity.id, year)?.filter((iso3) => !WITHOUT_FORCES.has(iso3)) ?? null
  if (members === null)
    return findingOf(figure, 'no-series', `NATO’s tables do not give the members of ${entity.name}.`)
  const isEquipment = figure.indicator === 'equipment-share'
  const nameOf = (iso3: string): string => register.allies.get(iso3)?.name ?? iso3
  return (
    otherCount(figure, entity.name) ??
    verdict(
      figure,
      {
        ...{
          producer: 'NATO',
          indicator: COVERED_AS,
          year,
          stated: `${asPrinted(figure)} for each`,
          unclear: 'Too coarse',
        },
        subject: `the ${isEquipment ? 'equipment ' : ''}share of each of ${entity.name} in ${year}`,
        compare(edition) {
          const cells = members.flatMap((iso3) => {
            const row = observationOf(edition, iso3, year)
            const cell = (isEquipment ? row?.equipmentShare : row?.sharePrinted) ?? null
            const { outcome } = isEquipment
              ? comparePercent(figure, cell ?? 0)
              : compareNumber(figure, cell ?? 0, 'share')
            return cell === null ? [] : [{ iso3, cell, outcome }]
          })
          // "Germany and Poland each": of those named none may be blank
          const isNamed = entity.id.startsWith('allies:') && cells.length < members.length
          if (cells.length === 0 || isNamed)
            return { value: null, outcome: 'not-comparable', arithmetic: `no figures for ${year}`, said: '' }
          const short = cells.find(({ outcome }) => outcome === 'differs')
          const open = cells.some(({ outcome }) => outcome === 'not-comparable')
          const failing = cells.filter(({ outcome }) => outcome === 'differs')
          const few = cells.length <= 8 ? cells : failing
          const told =
            few.length === 0
              ? `${cells.length} of ${cells.length}`
              : few.map(({ iso3, cell }) => `${nameOf(iso3)} ${exactly(cell)}`).join(', ')
          return {
            value: short?.cell ?? cells[0]?.cell ?? null,
            outcome: short ? 'differs' : open ? 'not-comparable' : 'agrees',
            arithmetic: told,
            said: told,
          }
        },
      },
      context,
    )
  )
}
