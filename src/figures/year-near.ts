import type { EdtfDate } from '../model/date.ts'
import type { Passage } from './passage.ts'
import { yearsIn } from './years-in.ts'

const CLAUSE = /^(?:;|:|,|while|whereas|but)$/

/** The year that words from one token to another are told of: inside them, else the only one of the sentence, else the next behind or before in their part of it. */
export function yearNear(passage: Passage, from: number, next: number, printed: EdtfDate | null): EdtfDate | null {
  const years = yearsIn(passage, printed)
  const inside = years.find((year) => year.at >= from && year.at < next)
  if (inside) return inside.year
  if (new Set(years.map(({ year }) => year)).size === 1) return years[0]?.year ?? null
  const behind = years.find((year) => year.at >= next)
  const gap = behind ? passage.low.slice(next, behind.at) : []
  if (behind && gap.length <= 6 && !gap.some((word) => CLAUSE.test(word))) return behind.year
  const before = years.findLast((year) => year.next <= from)
  const lead = before ? passage.low.slice(before.next, from) : []
  return before && lead.length <= 6 && !lead.some((word) => CLAUSE.test(word)) ? before.year : null
}
