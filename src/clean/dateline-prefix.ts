import type { DateMention } from '../model/date.ts'
import { type Evidence, evidenceAt } from '../model/evidence.ts'
import type { Outlet } from '../model/register.ts'
import { MONTH } from '../text/calendar.ts'
import { findDates } from '../text/dates.ts'
import type { NameIndex } from './name-index.ts'

/** What stands at the head of a dateline: "BRUSSELS, Feb. 14, 2026", "OSLO (Reuters) -", "MUNICH, GERMANY: …". */
export interface Dateline {
  readonly place: { readonly value: string; readonly evidence: Evidence } | null
  readonly date: DateMention | null
  readonly agency: { readonly outlet: Outlet; readonly evidence: Evidence } | null
  readonly end: number // behind its dash or colon
}

const CITY = String.raw`\p{Lu}[\p{L}.’'-]+(?:\s(?:\p{Lu}[\p{L}.’'-]+|de|la|del|am|an|der)){0,3}`
const HEAD = new RegExp(
  String.raw`^(?<dash>[—–-]{1,2}\s*)?(?<city>${CITY})(?<more>(?:\s?/\s?${CITY}){1,3}|\s[([]\p{Lu}\p{Ll}[\p{L} .’'-]{1,28}[)\]](?=,\s(?:${MONTH}|\d)))?(?:,\s(?<country>${CITY}))?(?<rest>[^\n]{0,110}?)(?<end>\s(?:[—–-]{1,2}|_|\|)(?:\s|$)|(?<=\))--(?=["“\s\p{Lu}])|:(?:\s|$)|(?<=\)|[\s.](?:19|20)\d\d)\.\s|(?<=\/[\p{L} ]{2,30}\/)\.?\s|\s?[—–]\s?|$)`,
  'u',
)

/** "May 5 (Reuters) - …": the day and the agency without a city. */
const DAY_ONLY = new RegExp(
  String.raw`^(?:${MONTH}\.?\s\d{1,2}|\d{1,2}\s${MONTH})\.?\s\([^()\n]{2,40}\)\s[—–-]+(?=\s|$)`,
  'u',
)

function dayOnly(text: string, start: number, head: string, names: NameIndex): Dateline | null {
  const match = DAY_ONLY.exec(head)?.[0]
  const agency = match === undefined ? null : agencyIn(text, start, match, names)
  const [date] = match === undefined ? [] : findDates(match, null)
  if (match === undefined || !agency || !date) return null
  const at = { start: start + date.start, end: start + date.end }
  return { place: null, date: { ...date, ...at }, agency, end: start + match.trimEnd().length }
}

/** "(ANSA) - ROME, FEB 11 - ", "/PAP/ Warsaw, 11 February 2026": the agency comes first. */
const LEAD = /^(?:\([^()\n]{2,30}\)\s[—–-]+\s|\/[\p{L} ]{2,30}\/\s)/u
const LONGEST_LEAD = 40

/**
 * Read the dateline at the head of a block. A place that the register does not know counts only in capitals and with a
 * date or an agency beside it: "WARNING — …" and "MINISTER: …" look alike.
 */
export function readDateline(text: string, start: number, end: number, names: NameIndex): Dateline | null {
  const lead = LEAD.exec(text.slice(start, Math.min(end, start + LONGEST_LEAD)))?.[0] ?? ''
  const agency = lead === '' ? null : agencyIn(text, start, lead, names)
  const behind = agency && readBehind(text, start + lead.length, end, names)
  return behind ? { ...behind, agency: behind.agency ?? agency } : readBehind(text, start, end, names)
}

function readBehind(text: string, start: number, end: number, names: NameIndex): Dateline | null {
  const head = text.slice(start, Math.min(end, start + 160)).split('\n', 1)[0] ?? ''
  const withoutCity = dayOnly(text, start, head, names)
  const match = withoutCity ? null : HEAD.exec(head)
  if (!match?.groups) return withoutCity
  const { dash = '', country, rest = '' } = match.groups
  const within = match.groups.more ?? ''
  const more = names.outlet(within.slice(2, -1)) ? '' : within // "OSLO (Reuters), 2 March": no country in brackets
  const city = (match.groups.city ?? '').replace(/(?<=\p{L}{3})\.(?:\s.*)?$/u, '') // "KYIV. Feb 13 (…)"
  const ending = match.groups.end ?? ''
  // The pattern takes "Brussels, Feb" for city and country: what is a date is none.
  const cityEnd = start + dash.length + city.length + more.length
  const ahead = head.slice(cityEnd - start, match[0].length - ending.length).replace(/^\./, ' ')
  const dates = findDates(ahead, null).filter(({ date }) => /\d-\d\d$/.test(date))
  const agency = agencyIn(text, cityEnd, ahead, names)
  if (!isFrameOnly(ahead, dates, country, agency !== null || isCapitals(city), names)) return null
  const known = names.place(city)
  const dashed = /[—–_-]/.test(ending) || (ending.includes('|') && country !== undefined)
  const marked = dates.length > 0 || agency !== null || dash !== '' || dashed
  // "Gdansk, 12 November 2026 – …": a full day and a dash make the first word a place, unless it belongs to the day.
  const byDay = dashed && dates.some(({ date }) => /^\d{4}/.test(date)) && !/day$/i.test(city)
  if (!known && !byDay && !agency && !(isCapitals(city) && dates.length > 0)) return null
  if (known && !marked && !(ending.startsWith(':') && (country !== undefined || isCapitals(city)))) return null
  if (rest === '' && ending === '' && dates.length === 0 && !agency) return null
  const date = dates[0] ? { ...dates[0], start: dates[0].start + cityEnd, end: dates[0].end + cityEnd } : null
  const evidence = evidenceAt(text, start + dash.length, cityEnd - more.length)
  const stop = start + match[0].trimEnd().length
  const place = !more.includes('/') ? { value: known?.name ?? city, evidence } : null // of two cities neither is the article's
  return { place, date, agency, end: stop }
}

const isCapitals = (words: string): boolean => words === words.toUpperCase() && words.length > 2

/** "(Reuters)", "(kv/AFP)", "(AFP, from our correspondent Greta Solheim)", "/TASS/" */
const AGENCY = /\(([^()]{2,80})\)|\/([\p{L} ]{2,30})\//u

function agencyIn(text: string, offset: number, words: string, names: NameIndex): Dateline['agency'] {
  const mark = AGENCY.exec(words)
  const inside = mark?.[1] ?? mark?.[2] ?? ''
  for (const name of inside.split(/\/|,\s/)) {
    const outlet = names.outlet(name)
    const at = offset + (mark?.index ?? 0) + 1 + inside.indexOf(name)
    if (outlet) return { outlet, evidence: evidenceAt(text, at, at + name.length) }
  }
  return null
}

/** Between city and dash only a country, a date and an agency may stand; anything else begins a sentence. */
function isFrameOnly(
  words: string,
  dates: readonly DateMention[],
  country: string | undefined,
  mayNameAgency: boolean,
  names: NameIndex,
): boolean {
  let left = words
  for (const { start, end } of [...dates].reverse()) left = `${left.slice(0, start)} ${left.slice(end)}`
  // An agency that the register does not know stands in brackets all the same.
  if (mayNameAgency || dates.length > 0) left = left.replace(/\(\p{L}[^()]{1,79}\)|\.?\s\/[\p{L} ]{2,30}\//u, ' ')
  const parts = left.split(',').map((part) => part.trim())
  return parts.every(
    (part) =>
      part === '' || (part === country && (isCapitals(part) || names.isPlaceName(part))) || names.isPlaceName(part),
  )
}
