import { findQuotations } from '../text/quotation-marks.ts'
import { type Draft, endsLikeSentence } from './draft.ts'
import { holdsSpeech } from './speech.ts'

const WORD = /[\p{L}][\p{L}\p{M}\p{N}’'-]+/gu
/** Words that tell nothing of what a line is about. */
const EMPTY = new Set(
  (
    'about after again against also among another any are around because been before being between both but can ' +
    'could did does doing down during each even ever every few first for from get had has have having her here his ' +
    'how into its just last like made make many may might more most much must need never new next not now off one ' +
    'only other our out over own said say says she should since some still such take than that the their them then ' +
    'there these they this those three through too two under until very was way were what when where which while ' +
    'who whom whose why will with would year years you your'
  ).split(' '),
)
const ASKS =
  /^(?:who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|can|could|will|would|should|has|have)(?:[’']\w+)?\b/i
const LONGEST = 160
const FEWEST_WORDS = 6
const FEWEST_STRANGERS = 4
const MOST_SHARED = 0.25

/**
 * Mark single lines between paragraphs that point to another story. Basis: a subhead and a short paragraph speak of
 * their article and share its words; a teaser speaks of another story and hardly shares any. So: a line alone that
 * reads like a title or asks the reader, of six words or more, with at least four words of its own that stand nowhere
 * else in the article, and at most a quarter of its words shared. Shorter lines are never judged.
 */
export function markTeasers(drafts: readonly Draft[]): void {
  const begins = drafts.findIndex(({ type }) => type === null)
  const lines = drafts.filter(
    ({ type, words }, index) =>
      index > begins && (type === null || type === 'subhead') && isTitleLike(words) && !holdsSpeech(words),
  )
  if (begins < 0 || lines.length === 0) return
  const uses = countUses(drafts)
  for (const draft of lines) {
    const own = stemsOf(draft.words)
    const strangers = own.filter((stem) => (uses.get(stem) ?? 0) <= 1)
    const shared = (own.length - strangers.length) / Math.max(1, own.length)
    if (strangers.length >= FEWEST_STRANGERS && shared <= MOST_SHARED) draft.type = 'furniture'
  }
}

/** One line, at most a third of it quoted, and either no stop at its end or a question in it. */
function isTitleLike(words: string): boolean {
  if (words.length > LONGEST || /^["“«]/.test(words)) return false
  const quoted = findQuotations(words).reduce((sum, { inner }) => sum + inner.end - inner.start, 0)
  if (quoted > words.length / 3) return false
  if ((words.match(WORD)?.length ?? 0) < FEWEST_WORDS) return false
  return !endsLikeSentence(words) || (ASKS.test(words) && words.includes('?') && !isAnswered(words))
}

const POINTS = /^(?:read|see|find|click|watch|sign|listen|take|here|join|subscribe|we|our)\b/i
const FEWEST_OF_ANSWER = 5

/** "How many took part? A total of 13 delegations were present.": a question with its answer, not with a way to it. */
function isAnswered(words: string): boolean {
  const answer = words.slice(words.lastIndexOf('?') + 1).trim()
  return answer.endsWith('.') && !POINTS.test(answer) && (answer.match(WORD)?.length ?? 0) >= FEWEST_OF_ANSWER
}

/** In how many blocks each stem stands; blocks that are furniture already are of other stories. */
function countUses(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const { words, type } of drafts) {
    if (type === 'furniture') continue
    const all = wordsIn(words).flatMap((word) => [stemOf(word), stemOf(word.toLowerCase())])
    for (const stem of new Set(all)) uses.set(stem, (uses.get(stem) ?? 0) + 1)
  }
  return uses
}

/** A name must come again as a name ("Summers" is not "summer"), unless all words of the line are capitalised. */
function stemsOf(words: string): string[] {
  const all = wordsIn(words)
  const titleCased = all.every((word) => /^\p{Lu}/u.test(word))
  const [first] = words.match(WORD) ?? []
  return [...new Set(all.map((word) => stemOf(titleCased || first?.startsWith(word) ? word.toLowerCase() : word)))]
}

const wordsIn = (words: string): string[] =>
  (words.match(WORD) ?? [])
    .map((word) => word.replace(/[’']\w*$/, ''))
    .filter((word) => word.length > 2 && !EMPTY.has(word.toLowerCase()))

/** The first six letters hold the root of most words: "tariff" and "tariffs" are one, "justices" and "justify" are not. */
const stemOf = (word: string): string => word.slice(0, 6)
