import { countedBy, mayGoOn } from './counted-by.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import type { Tied } from './tied.ts'

/** What the tables of the alliance would be asked for, in a sentence that names another count. */
const BY_TABLES = /^(?:defence-share|allies-at-.*|expenditure.*|share-.*|equipment-share|personnel)$/
/** The alliance tells, so that what follows is by its count again; "the most in NATO" does not say so. */
const BY_ALLIANCE =
  /\b(?:[Bb]y|[Uu]nder|[Aa]ccording to) (?:the )?(?:NATO|alliance)(?:['’]s)?\b(?! (?:summit|headquarters|meeting))|\b(?:NATO|[Aa]lliance)(?:['’]s)? (?:itself )?(?:own )?(?:figures?|data|numbers?|statistics|estimates?|tables?|count|definition|method|rules?|report|says|said|puts?|has|had|counts|reckons|estimates|reports|gives|lists|records)\b/

const isAsked = ({ indicator }: Tied): boolean => indicator !== null && BY_TABLES.test(indicator)

/** Who else than the alliance counts the figures of a sentence: looked for when a figure asks, because most sentences hold none. */
export interface OtherCount {
  readonly words: () => string | null // the words that say so, there or in a sentence before it in the paragraph; null: none do
  readonly unread: number // sentences not looked through yet
}

const MOST_UNREAD = 50 // so that no paragraph makes a long chain of questions

export function otherCountOf(
  passage: Passage,
  names: readonly NamedHere[],
  before: OtherCount | null,
  isMeasured: boolean,
): OtherCount {
  const earlier = before && before.unread >= MOST_UNREAD ? known(before.words()) : before
  let found: { readonly words: string | null } | null = null
  const words = () => {
    found ??= { words: lookedFor(passage, names, earlier, isMeasured) }
    return found.words
  }
  return { words, unread: (earlier?.unread ?? 0) + 1 }
}

const known = (words: string | null): OtherCount => ({ words: () => words, unread: 0 })

function lookedFor(
  passage: Passage,
  names: readonly NamedHere[],
  before: OtherCount | null,
  isMeasured: boolean,
): string | null {
  const here = countedBy(passage, names)
  if (here !== null) return isMeasured || mayGoOn(here) ? here : null
  return BY_ALLIANCE.test(passage.text.slice(passage.start, passage.end)) ? null : (before?.words() ?? null)
}

/** Figures of a sentence with the words that name another count, and who counts what comes behind it. */
export function withOtherCount(
  tied: readonly Tied[],
  passage: Passage,
  names: readonly NamedHere[],
  before: OtherCount | null,
): { readonly tied: readonly Tied[]; readonly counted: OtherCount } {
  const isMeasured = tied.some(isAsked)
  const counted = otherCountOf(passage, names, before, isMeasured)
  const other = isMeasured ? counted.words() : null
  if (other === null) return { tied, counted }
  const told = tied.map((one) => (isAsked(one) ? { ...one, told: { ...one.told, countedBy: other } } : one))
  return { tied: told, counted }
}
