import { countedBy, mayGoOn } from './counted-by.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import type { SentenceBefore } from './sentence-before.ts'
import type { Tied } from './tied.ts'

/** What the tables of the alliance would be asked for, in a sentence that names another count. */
const BY_TABLES = /^(?:defence-share|allies-at-.*|expenditure.*|share-.*|equipment-share|personnel)$/
/** The alliance tells, so that what follows is by its count again; "the most in NATO" does not say so. */
const BY_ALLIANCE =
  /\b(?:[Bb]y|[Uu]nder|[Aa]ccording to) (?:the )?(?:NATO|alliance)(?:['’]s)?\b(?! (?:summit|headquarters|meeting))|\b(?:NATO|[Aa]lliance)(?:['’]s)? (?:itself )?(?:own )?(?:figures?|data|numbers?|statistics|estimates?|tables?|count|definition|method|rules?|report|says|said|puts?|has|had|counts|reckons|estimates|reports|gives|lists|records)\b/

const isAsked = ({ indicator }: Tied): boolean => indicator !== null && BY_TABLES.test(indicator)

/** The words of a sentence, or of one before it in the paragraph, that say its figures are not by the alliance's count; null: it is not said. */
export function otherCountOf(
  passage: Passage,
  names: readonly NamedHere[],
  before: SentenceBefore | null,
  isMeasured: boolean,
): string | null {
  const here = countedBy(passage, names)
  if (here !== null) return isMeasured || mayGoOn(here) ? here : null
  const words = passage.text.slice(passage.start, passage.end)
  return before?.countedBy && !BY_ALLIANCE.test(words) ? before.countedBy : null
}

export const isByTables = (tied: readonly Tied[]): boolean => tied.some(isAsked)

/** Figures of a sentence with the words that name another count: of the sentence itself, or of one before it. */
export const withOtherCount = (tied: readonly Tied[], other: string | null): Tied[] =>
  other === null
    ? [...tied]
    : tied.map((one) => (isAsked(one) ? { ...one, told: { ...one.told, countedBy: other } } : one))
