import type { EdtfDate } from '../model/date.ts'
import { findDates } from '../text/dates.ts'
import type { Passage } from './passage.ts'
import { isOfEvent } from './year-of-event.ts'

export interface YearHere {
  readonly year: EdtfDate
  readonly at: number
  readonly next: number
}

const TAKES_A_YEAR = /^(?:in|for|by|during|throughout|of|fy|year|\()$/
const OF_A_YEAR =
  /^(?:budget|defence|defense|spending|expenditure|estimate|estimates|figure|figures|share|level|levels|deadline|increase|rise)$/
export const PLEDGED =
  /^(?:pledged|committed|agreed|promised|vowed|announced|decided|adopted|signed|set|made|said|told|joined|founded|invaded|annexed)$/

/** The years of a sentence that something may have happened in, in order; relative ones by the day of printing. */
export function yearsIn(passage: Passage, printed: EdtfDate | null): YearHere[] {
  const { low, tokens } = passage
  const years: YearHere[] = []
  for (const [at, token] of tokens.entries()) {
    if (!/^(?:19[4-9]|20\d)\d$/.test(token.text)) continue
    const before = low[at - 1] ?? ''
    const between =
      low[at - 2] === 'between' ||
      low[at - 2] === 'from' ||
      (/^(?:-|–|to|and)$/.test(low[at + 1] ?? '') && /^\d{4}$/.test(low[at + 2] ?? ''))
    const event = PLEDGED.test(low[at - 2] ?? '') || isOfTelling(low, at) || isOfEvent(passage, at)
    if (!between && !event && (TAKES_A_YEAR.test(before) || OF_A_YEAR.test(low[at + 1] ?? '') || low[at + 1] === ':')) {
      years.push({ year: token.text, at, next: at + 1 })
    }
  }
  return low.some((word) => /^years?(?:'s)?$/.test(word))
    ? [...years, ...relativeYears(passage, printed)].sort((a, b) => a.at - b.at)
    : years
}

/** "Writing in 2025,", "reported in 2026 that", "Published in 2026,": when it was told, and not what of. */
const isOfTelling = (low: readonly string[], at: number): boolean =>
  /^(?:in|during)$/.test(low[at - 1] ?? '') &&
  (TELLING.test(low[at - 2] ?? '') ||
    (/^(?:reported|noted|estimated|recorded|showed|found|calculated|acknowledged|admitted|confirmed|revealed|disclosed)$/.test(
      low[at - 2] ?? '',
    ) &&
      low[at + 1] === 'that'))
const TELLING =
  /^(?:out|presented|writing|wrote|speaking|spoke|published|issued|released|asked|interviewed|testifying|testified|elected|elections?|born|warned|argued|complained|voted|launched|opened|inaugurated|ratified|resigned|died|interview|speech|tweet|report|memo|essay|article|letter)$/

/** "last year", "this year", counted from the day of printing. */
function relativeYears(passage: Passage, printed: EdtfDate | null): YearHere[] {
  const words = passage.text.slice(passage.start, passage.end)
  return findDates(words, printed).flatMap((mention) => {
    if (!/^\d{4}$/.test(mention.date) || !/year/i.test(words.slice(mention.start, mention.end))) return []
    const at = passage.tokens.findIndex((token) => token.end > passage.start + mention.start)
    const end = passage.tokens.findIndex((token) => token.start >= passage.start + mention.end)
    const next = end < 0 ? passage.tokens.length : end
    const said = words.slice(mention.start, mention.end)
    // "a year ago they had met": before then
    if (/\d{4}/.test(said) || (/ago/i.test(said) && passage.low.slice(next, next + 6).includes('had'))) return []
    return at < 0 || isOfElse(passage, at, next, mention.date) ? [] : [{ year: mention.date, at, next }]
  })
}

/** "last year's winner", "since last year", "In 1984 a paper wrote: … last year": no year of what is spent, or another one. */
function isOfElse({ low, tokens }: Passage, at: number, next: number, year: EdtfDate): boolean {
  if (low[at - 1] === 'since') return true
  // "the last year of peace", "the year before last"
  if (low[at] === 'last' && /^(?:the|its|their|his|before)$/.test(low[at - 1] ?? '')) return true
  // "last year's defence spending"
  const isOwner = /year['’]s$/.test(tokens[next - 1]?.text ?? '') || /^['’]s?$/.test(low[next] ?? '')
  if (isOwner && !low.slice(next, next + 2).some((word) => OF_SPENDING.test(word))) return true
  const frame = low.findIndex((word) => /^(?:19|20)\d\d$/.test(word) && Number(word) < Number(year) - 1)
  return frame >= 0 && frame < at && low.slice(frame, at).some((word) => TELLS.test(word))
}

const OF_SPENDING =
  /^(?:spending|expenditures?|outlays?|shares?|figures?|levels?|totals?|increase|rise|growth|jump|tables?|defen[cs]e|military|\d.*)$/
const TELLS = /^(?:[:"“]|said|says|told|wrote|writes|notes|noted|put|reported|heard|asked|complained|warned)$/
