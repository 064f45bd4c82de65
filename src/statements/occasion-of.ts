import { type Grounded, UNKNOWN } from '../model/evidence.ts'
import type { Occasion } from '../model/statement.ts'
import { comparePlaces } from '../register/place-of-words.ts'
import type { Register } from '../register/register.ts'
import { dateRange } from '../text/date-range.ts'
import type { Span } from './attribution.ts'
import type { OccasionMention } from './find-occasions.ts'

export const NO_OCCASION: Occasion = { venue: UNKNOWN, city: UNKNOWN, date: UNKNOWN }

/** The occasion a speaker was last told to speak at, and where in the text that was. */
export interface Occasions {
  of(speakerId: string, at: number): Occasion // for words that begin there
  hear(speakerId: string, mention: OccasionMention): void
}

/** The end of the paragraph beyond which an occasion is not told of any more; null: it lasts until another is told. */
export type LastsUntil = (mention: OccasionMention) => number | null

/** Remembers each speaker's occasion while an article is read from top to bottom. */
export function rememberOccasions(register: Register, lastsUntil: LastsUntil = () => null): Occasions {
  const last = new Map<string, Occasion>()
  const asides = new Map<string, { readonly occasion: Occasion; readonly end: number }>()
  return {
    of: (speakerId, at) => {
      const aside = asides.get(speakerId)
      return aside && at < aside.end ? aside.occasion : (last.get(speakerId) ?? NO_OCCASION)
    },
    hear: (speakerId, mention) => {
      const end = lastsUntil(mention)
      if (end === null) last.set(speakerId, follow(last.get(speakerId) ?? NO_OCCASION, mention.occasion, register))
      else asides.set(speakerId, { occasion: mention.occasion, end })
      if (end === null) asides.delete(speakerId)
    },
  }
}

/** A later mention adds to the occasion, or opens a new one where it names another venue, city or day. */
function follow(before: Occasion, now: Occasion, register: Register): Occasion {
  const isElsewhere = differs(before.venue, now.venue) || areApart(before.city, now.city, register)
  if (isElsewhere || otherDay(before.date, now.date)) return now
  return {
    venue: either(now.venue, before.venue),
    city: either(now.city, before.city),
    date: either(now.date, before.date),
  }
}

const differs = (a: Grounded<string>, b: Grounded<string>) =>
  a.value !== null && b.value !== null && fold(a.value) !== fold(b.value)
/** "In Brussels on Thursday" and "at NATO headquarters" are no two places. */
const areApart = (a: Grounded<string>, b: Grounded<string>, register: Register) =>
  differs(a, b) && !['same', 'within'].includes(comparePlaces(register, a.value ?? '', b.value ?? ''))
/** "This week" and Saturday of that week are no two occasions. */
function otherDay(a: Grounded<string>, b: Grounded<string>): boolean {
  if (a.value === null || b.value === null || a.value === b.value) return false
  const [one, two] = [dateRange(a.value), dateRange(b.value)]
  return !one || !two || one.last < two.first || two.last < one.first
}

const fold = (words: string) => words.toLowerCase().replace(/^(?:the|an?)\s/, '')
const either = (a: Grounded<string>, b: Grounded<string>) => (a.value === null ? b : a)

/** What a statement takes over from an earlier sentence is implied, whatever it was there; one that is set apart takes over nothing. */
export function carriedOver(occasion: Occasion, own: Span | null, isApart = false): Occasion {
  const implied = (fact: Grounded<string>): Grounded<string> => {
    const inOwn =
      own !== null && fact.evidence !== null && fact.evidence.start >= own.start && fact.evidence.end <= own.end
    if (fact.value === null || inOwn) return fact
    return isApart ? UNKNOWN : { ...fact, basis: 'implied' }
  }
  return { venue: implied(occasion.venue), city: implied(occasion.city), date: implied(occasion.date) }
}

/** Of whom the article does not tell: what the very sentence tells of where and when the words were said. */
export const occasionIn = (mentions: readonly OccasionMention[], own: Span | null): Occasion =>
  mentions.find(({ sentence }) => own !== null && sentence.start === own.start)?.occasion ?? NO_OCCASION
