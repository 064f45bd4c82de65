import type { ReadArticle } from '../model/briefing.ts'
import { evidenceAt, type Grounded, UNKNOWN } from '../model/evidence.ts'
import { findNames } from '../register/find-names.ts'
import { comparePlaces } from '../register/place-of-words.ts'
import type { Register } from '../register/register.ts'
import { findQuotations } from '../text/quotation-marks.ts'
import { sentences } from '../text/sentences.ts'
import { narrationOf } from './narration-of.ts'
import { siteNamed } from './site-named.ts'

const LEDE = 2 // paragraphs in which news tells its place
const MOST = 40 // places
const IN =
  /\b(?:[Ii]n|[Aa]t|from|to|visited|toured)\s(?:the\s(?:\p{L}+\s){0,2}(?:city|town|port)\sof\s)?(?=(\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){0,2}))/gu
const CAPITAL = /\b[Ii]n\sthe\s(?=(\p{Lu}[\p{L}-]+)\scapital\b)/gu
/** What is held at a place, and what is done there by those whose words are told. */
const EVENT =
  /\b(?:met|meets|gathered|conference|summit|meeting|session|sitting|hearing|briefing|ceremony|parade|lecture|speech|speaking|spoke|said|told|took place|held|signed|signing|adopted|decision|vote|panel|forum|fair|exhibition|talks|debate|hand(?:ed )?over|took (?:over|command)|commissioned|launched|opened|delivered|inaugurated|unveiled|announced|christened|changed hands|visit(?:ed|ing)?|hit back|mocked|joked|vowed|promised|replied|answered|garrison|organised|interview|steps|doorstep|courtyard|microphones|corridors?|lobby)\b/i
/** Relative and other clauses tell of other places than the one of speaking. */
const ASIDE =
  /\b(?:who|which(?!\s(?:took\splace|was\sheld|is\sheld)\b)|whose|where(?!\s(?:he|she|they|the\s\p{Ll}+)\s(?:spoke|was|were|delivered|met))|being|if|when|because|after|before|since|until)\b/u
/** "said after talks in Riga", "said when the flag changed hands in Riga": such a clause tells of the event itself. */
const AT_IT =
  /\b(?:after|before|when|as)\s(?:[\p{L}’'-]+\s){0,5}(?:talks|meetings?|summit|session|ceremony|conference|signing|handover|changed\shands|debate|hearing|speech|met|spoke|signed)\b/u
/** "boarded in Riga with a speech": on the way. */
const ON_THE_WAY = /\b(?:boarded|departed|set out|took off|changed (?:trains|planes|flights)|refuell?ed)\b/i
/** "The Finance Ministry in Oslo had not been asked.": where a house stands that does something from there. */
const SEAT = /^(?:The\s)?(?:\p{Lu}[\p{L}’'-]*\s)*(?:[Mm]inistry|[Gg]overnment|[Pp]arliament|[Ee]mbassy|[Tt]reasury)\s$/u

/**
 * "Two generals spoke at the conference in Kaunas.": the one city that the first paragraphs tell of the event, implied for what the
 * article tells of; unknown where its narration puts anybody or anything in another city as well.
 */
export function onlyCity(article: ReadArticle, register: Register): Grounded<string> {
  const { text } = article
  const places = narrationOf(article).flatMap(({ start, end }, nth) =>
    placesIn(text, start, end, register).map((place) => ({ ...place, nth })),
  )
  const first = places.find(({ ofEvent, nth }) => ofEvent && nth < LEDE)
  if (!first) return UNKNOWN
  const elsewhere = places.some(({ name }) => comparePlaces(register, first.name, name) === 'different')
  if (elsewhere || places.length > MOST) return UNKNOWN
  return { value: first.name, basis: 'implied', evidence: evidenceAt(text, first.start, first.end) }
}

interface PlaceTold {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly ofEvent: boolean
}

/** Each city, base or venue that narration names behind "in" and the like. */
function placesIn(text: string, from: number, to: number, register: Register): PlaceTold[] {
  const quoted = findQuotations(text, from, to)
  return sentences(text, from, to).flatMap((sentence) => {
    const line = text.slice(sentence.start, sentence.end)
    return [...line.matchAll(IN), ...line.matchAll(CAPITAL)].flatMap((match): PlaceTold[] => {
      const start = sentence.start + match.index + match[0].length
      const name = match[0].endsWith('the ') ? capitalOf(match[1] ?? '', register) : siteNamed(match[1] ?? '', register)
      if (SEAT.test(line.slice(0, match.index))) return []
      if (name === null || quoted.some((one) => one.start <= start && start < one.end)) return []
      const clause =
        line
          .slice(0, match.index)
          .split(/[,;:–—]\s/)
          .at(-1) ?? ''
      const ofEvent =
        !/^(?:from|to)\b/.test(match[0]) &&
        !ASIDE.test(clause.replace(AT_IT, ' ')) &&
        !ON_THE_WAY.test(clause) &&
        EVENT.test(line)
      return [{ name: name.place, start, end: start + name.length, ofEvent }]
    })
  })
}

/** "in the Latvian capital" */
function capitalOf(name: string, register: Register): { place: string; length: number } | null {
  const ids = new Set(findNames(register, name).flatMap(({ refs }) => refs.map(({ id }) => id)))
  const capital = register.rows.allies.find(({ id }) => ids.has(id))?.capital
  return capital ? { place: capital, length: name.length } : null
}
