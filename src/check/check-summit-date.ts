import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { Fact } from '../model/series.ts'
import { factsOn } from '../series/facts-on.ts'
import { daysBetween } from '../text/date-range.ts'
import { type CheckContext, heldSeries } from './check-context.ts'
import { dayHeld, isSameDay } from './day-held.ts'
import { findingOf } from './finding-of.ts'

/** When a summit set a guideline, when it falls due and is to be reviewed: by rows with an address, as far as one can be meant. */
export function checkSummitDate(figure: Figure, value: string, context: CheckContext): Finding {
  const held = factsOn(heldSeries(context), 'guideline')
  const meant = (held?.facts ?? []).filter(
    (fact) => fact.date <= context.today && (figure.threshold === null || fact.value === figure.threshold),
  )
  const days = meant.flatMap((fact) => {
    const day = dayOf(fact, figure.told?.act)
    return day === null ? [] : [{ fact, day }]
  })
  const bearing = days.find(({ day }) => isSameDay(value, day))
  const { fact, day } = bearing ?? days[0] ?? {}
  const none = findingOf(figure, 'no-series', 'No row held dates it.')
  if (!held || !fact || !day) return none
  // several acts may be meant, or another day of the summit: none is said to differ
  const isOpen = figure.threshold === null || new Set(days.map((one) => one.day)).size > 1 || isNear(value, day)
  if (!bearing && isOpen) return none
  const agrees = bearing !== undefined
  const at = dayHeld(
    `${held.edition.producer} ${held.edition.edition}`,
    fact.whoSays,
    fact.address,
    agrees,
    `${value}, ${day}`,
  )
  const reason = `${fact.about.replace(/^./, (first) => first.toUpperCase())}: ${day}${agrees ? '' : `, not ${value}`}.`
  return findingOf(figure, agrees ? 'agrees' : 'differs', reason, at, at)
}

const SUMMIT = 3 // days that one may last

const isNear = (a: string, b: string): boolean =>
  a.length === 10 && b.length === 10 && Math.abs(daysBetween(a, b)) <= SUMMIT

function dayOf({ period, about }: Fact, act: NonNullable<Figure['told']>['act']): string | null {
  const [start = null, end = null] = period.split('/')
  if (act === 'adoption') return start
  if (act === 'deadline') return end === '..' ? null : end
  return /reviewed in (\d{4})/.exec(about)?.[1] ?? null
}
