import type { ReadArticle } from '../model/briefing.ts'
import type { EdtfDate } from '../model/date.ts'
import { evidenceAt, type Grounded, UNKNOWN } from '../model/evidence.ts'
import { findNames } from '../register/find-names.ts'
import { comparePlaces } from '../register/place-of-words.ts'
import type { Register } from '../register/register.ts'
import { dateRange, daysBetween } from '../text/date-range.ts'
import { findDates } from '../text/dates.ts'
import { findQuotations } from '../text/quotation-marks.ts'
import { sentences } from '../text/sentences.ts'
import { firstEntry } from './live-page.ts'
import { narrationOf } from './narration-of.ts'
import { siteNamed } from './site-named.ts'

const LEDE = 2 // paragraphs in which news tells its place
const MOST = 40 // places
const IN =
  /\b(?:[Ii]n|[Aa]t|from|to|visited|toured)\s(?:the\s(?:\p{L}+\s){0,2}(?:city|town|port)\sof\s)?(?=(\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){0,2}))/gu
const CAPITAL = /\b[Ii]n\sthe\s(?=(\p{Lu}[\p{L}-]+)\scapital\b)/gu
const CLAUSE = 160 // characters before a place
const HEAD = 400 // characters of a live page above its first entry
const HERE = /\bhere(?=\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|[,.]|\s(?:today|after|at|as|that)\b)/
/** What is held at a place, and what is done there by those whose words are told. */
const EVENT =
  /\b(?:met|meets|gathered|agreed|approved|endorsed|conference|summit|meeting|session|sitting|hearing|briefing|ceremony|parade|lecture|speech|speaking|spoke|said|told|took place|held|signed|signing|adopted|decision|vote|panel|forum|fair|exhibition|talks|debate|hand(?:ed )?over|took (?:over|command)|commissioned|launched|opened|delivered|inaugurated|unveiled|announced|christened|changed hands|visit(?:ed|ing)?|hit back|mocked|joked|vowed|promised|replied|answered|garrison|organised|interview|steps|doorstep|courtyard|microphones|corridors?|lobby)\b/i
/** Relative and other clauses tell of other places than the one of speaking. */
const ASIDE =
  /\b(?:who|which(?!\s(?:took\splace|was\sheld|is\sheld)\b)|whose|where(?!\s(?:he|she|they|the\s\p{Ll}+)\s(?:spoke|was|were|delivered|met))|being|if|when|because|after|before|since|until)\b/u
/** "said after talks in Riga", "said when the flag changed hands in Riga": such a clause tells of the event itself. */
const AT_IT =
  /\b(?:after|before|when|as)\s(?:[\p{L}’'-]+\s){0,5}(?:talks|meetings?|summit|session|ceremony|conference|signing|handover|changed\shands|debate|hearing|speech|met|spoke|signed)\b/u
/** "ministers, who are meeting in Riga", "the pact, which both signed in Riga": the event itself as well. */
const THEIR_MEETING =
  /\b(?:who|which)\s(?:[\p{L}\d’'-]+\s){0,8}(?:met|(?:are|were)\s(?:meeting|gathered)|gathered|signed)\s$/u
/** "boarded in Riga with a speech": on the way. */
const ON_THE_WAY = /\b(?:boarded|departed|set out|took off|changed (?:trains|planes|flights)|refuell?ed)\b/i
/** "The Finance Ministry in Oslo had not been asked.": where a house stands that does something from there. */
const SEAT = /^(?:The\s)?(?:\p{Lu}[\p{L}’'-]*\s)*(?:[Mm]inistry|[Gg]overnment|[Pp]arliament|[Ee]mbassy|[Tt]reasury)\s$/u

/** "In February, in Riga, she had said": of another time than that of which the article tells. */
const LOOKED_BACK =
  /(?:\bIn\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b[Ll]ast\s(?:month|year|spring|summer|autumn|winter)\b|\b(?:month|year)s?\s(?:ago|earlier|before)\b)[^\n]{0,200}\bhad\s/u

/** "will be stored at Orlin and at", "is to be based in": nobody speaks there. */
const TO_COME =
  /\b(?:will|would|is to|are to|was to|were to|to)\sbe\s(?:stored|based|stationed|built|kept|repaired|produced|made|housed|deployed|delivered|trained|moved|sent)\b[^.;,]*$/u

/** "on the stationing of troops at Velenta": where something is to stand. */
const OF_STATIONING = /\b(?:stationing|deployment|basing|rotation|construction|building|storage)\sof\s[^.;,]*$/u
const RECENT = 7 // days before printing; what a sentence dates further back is of another time

/** Until where the city of the first paragraphs holds; null: for the whole article. */
export interface LedeCity {
  readonly city: Grounded<string>
  readonly day: EdtfDate | null // that its sentence tells
  readonly until: number | null
}

/**
 * "Two generals spoke at the conference in Kaunas.": the one city that the first paragraphs tell of the event, implied for what the
 * article tells until it puts anybody or anything in another city; unknown where it does so before.
 */
export function ledeCity(article: ReadArticle, register: Register): LedeCity {
  const { text } = article
  const places = [
    ...placesInHead(article, register),
    ...narrationOf(article).flatMap(({ start, end }, nth) =>
      [...placesIn(article, start, end, register), ...here(article, start, end)].map((place) => ({ ...place, nth })),
    ),
  ]
  const first = places.find(({ ofEvent, nth }) => ofEvent && nth < LEDE)
  const elsewhere = first && places.find(({ name }) => comparePlaces(register, first.name, name) === 'different')
  if (!first || places.length > MOST || (elsewhere && elsewhere.start < first.start))
    return { city: UNKNOWN, day: null, until: null }
  const city = { value: first.name, basis: 'implied', evidence: evidenceAt(text, first.start, first.end) } as const
  return { city, day: first.day, until: elsewhere?.start ?? null }
}

/** "EUROBRIEF LIVE: ministers in Riga": what a live page tells in the lines above its entries is the event's place. */
function placesInHead(article: ReadArticle, register: Register): (PlaceTold & { readonly nth: number })[] {
  const end = firstEntry(article)?.start ?? 0
  return end === 0 || end > HEAD
    ? []
    : placesIn(article, 0, end, register).map((place) => ({ ...place, ofEvent: true, nth: 0 }))
}

/** "told soldiers here Thursday": the city of the dateline. */
function here({ text, place }: ReadArticle, from: number, to: number): PlaceTold[] {
  if (place.value === null) return []
  const name = place.value
  const quoted = findQuotations(text, from, to)
  return sentences(text, from, to).flatMap((sentence) => {
    const line = text.slice(sentence.start, sentence.end)
    const at = line.search(HERE)
    const start = sentence.start + at
    if (at < 0 || !EVENT.test(line) || quoted.some((one) => one.start <= start && start < one.end)) return []
    return [{ name, start, end: start + 'here'.length, ofEvent: true, day: null }]
  })
}

interface PlaceTold {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly ofEvent: boolean
  readonly day: EdtfDate | null
}

/** Each city, base or venue that narration names behind "in" and the like. */
function placesIn({ text, published }: ReadArticle, from: number, to: number, register: Register): PlaceTold[] {
  const quoted = findQuotations(text, from, to)
  return sentences(text, from, to).flatMap((sentence) => {
    const line = text.slice(sentence.start, sentence.end)
    const matches = [...line.matchAll(IN), ...line.matchAll(CAPITAL)]
    const day = matches.length > 0 ? dayIn(line, published.value) : null
    return matches.flatMap((match): PlaceTold[] => {
      const start = sentence.start + match.index + match[0].length
      const name = match[0].endsWith('the ') ? capitalOf(match[1] ?? '', register) : siteNamed(match[1] ?? '', register)
      const before = line.slice(0, match.index)
      if (SEAT.test(before) || NOT_OF_SPEAKING.some((one) => one.test(before.slice(-CLAUSE)))) return []
      if (name === null || quoted.some((one) => one.start <= start && start < one.end)) return []
      const clause =
        line
          .slice(0, match.index)
          .split(/[,;:–—]\s/)
          .at(-1) ?? ''
      const ofEvent =
        !isLongBefore(day, published.value) &&
        !/^(?:from|to)\b/.test(match[0]) &&
        (THEIR_MEETING.test(clause) || !ASIDE.test(clause.replace(AT_IT, ' '))) &&
        !ON_THE_WAY.test(clause) &&
        !LOOKED_BACK.test(line) &&
        EVENT.test(line)
      return [{ name: name.place, start, end: start + name.length, ofEvent, day }]
    })
  })
}

const NOT_OF_SPEAKING = [TO_COME, OF_STATIONING]

/** The only full day of a line. */
function dayIn(line: string, printed: EdtfDate | null): EdtfDate | null {
  const days = new Set(findDates(line, printed).flatMap(({ date }) => (/^\d{4}-\d\d-\d\d$/.test(date) ? [date] : [])))
  const [day] = days
  return days.size === 1 ? (day ?? null) : null
}

function isLongBefore(day: EdtfDate | null, printed: EdtfDate | null): boolean {
  const range = printed ? dateRange(printed) : null
  return day !== null && range !== null && daysBetween(day, range.first) > RECENT
}

/** "in the Latvian capital" */
function capitalOf(name: string, register: Register): { place: string; length: number } | null {
  const ids = new Set(findNames(register, name).flatMap(({ refs }) => refs.map(({ id }) => id)))
  const capital = register.rows.allies.find(({ id }) => ids.has(id))?.capital
  return capital ? { place: capital, length: name.length } : null
}
