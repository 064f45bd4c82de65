import type { Signature } from '../model/article.ts'
import { type Evidence, evidenceAt } from '../model/evidence.ts'
import { type Draft, endsLikeSentence } from './draft.ts'

const INTERVIEW = /^interview(?:\s(?:by|with|conducted by))?\b|^[^.!?]{0,80}\binterview:/iu
const HEAD = 10 // lines in which a page says that it is an interview, and with whom
const LONGEST_QUESTION = 600 // UTF-16 units
const LEAST_ASKED = 3
const GRADE = String.raw`(?:Lieutenant|Major|Brigadier|Rear|Vice|Air|Chief|General|Admiral|Colonel|Marshal|Captain|Commander|Dr|Sir|Dame)\.?`
const NAME = String.raw`(?!${GRADE}\s)\p{Lu}[\p{L}’'-]+(?:\s(?:de|da|van|von|der|den))?(?:\s\p{Lu}[\p{L}’'-]+){1,2}`
const POST = String.raw`(?:[Mm]inister|[Pp]resident|[Gg]eneral|[Aa]dmiral|[Cc]hancellor|[Pp]remier|[Ss]ecretary(?:[- ][Gg]eneral)?|[Cc]hief|[Aa]mbassador|[Dd]irector|[Cc]ommissioner|[Cc]olonel|[Cc]ommander|[Gg]overnor|[Mm]ayor|[Pp]rofessor|[Ee]nvoy)`
/** "Chief of defence, General Jane Example, on …": who is told by a post in the head. */
const GUEST = new RegExp(
  String.raw`(?<!\p{L})${POST}(?:\s(?:of|for)\s[\p{L}\s]{3,40}?)?,?\s(?:${GRADE}\s)*(?<name>${NAME})`,
  'gu',
)

/**
 * Printed interviews without labels: a page that says it is one, three questions or more, each a paragraph that ends in a question
 * mark, and one guest whom its head names with her post. The paragraph right behind a question is hers; of further ones nobody can tell
 * whether they answer or ask.
 */
export function markUnlabelledInterview(text: string, drafts: readonly Draft[]): void {
  if (drafts.some(({ type }) => type === 'transcript-turn')) return
  const first = drafts.findIndex(isQuestion)
  const head = drafts.slice(0, Math.min(first, HEAD))
  if (first < 1 || !head.some(({ words }) => INTERVIEW.test(words))) return
  const answers = drafts.filter((draft, nth) => isAnswer(draft) && isQuestion(drafts[nth - 1]))
  const guest = answers.length < LEAST_ASKED ? null : guestIn(text, head)
  if (!guest) return
  for (const draft of answers) {
    draft.type = 'transcript-turn'
    draft.signature = signed(guest, draft.start)
  }
}

/** The one name that the head's lines tell with a post; null where they tell two. */
function guestIn(text: string, head: readonly Draft[]): Evidence | null {
  const found = head.flatMap(({ start, words }) =>
    [...words.matchAll(GUEST)].flatMap(({ index, 0: all, groups }) => {
      const from = start + index + all.length - (groups?.name?.length ?? 0)
      return groups?.name ? [evidenceAt(text, from, from + groups.name.length)] : []
    }),
  )
  const [one] = found
  return one && found.every(({ exact }) => exact === one.exact) ? one : null
}

const signed = (name: Evidence, at: number): Signature => ({
  name,
  handle: null,
  office: null,
  date: null,
  start: at,
  end: at,
  quotes: null,
})

const isQuestion = (draft: Draft | undefined): boolean =>
  draft?.type === null && draft.words.length <= LONGEST_QUESTION && /[^“"]\?$/.test(draft.words.trimEnd())

/** Not itself a question, and no report of one who speaks. */
const isAnswer = ({ type, words }: Draft): boolean =>
  type === null && endsLikeSentence(words) && !/\?$/.test(words.trimEnd()) && !/^["“„«]/.test(words)
