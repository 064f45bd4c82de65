import { type Evidence, evidenceAt } from '../model/evidence.ts'
import { type Draft, endsLikeSentence } from './draft.ts'
import { isQuestion } from './interview.ts'
import { signatureAt } from './signature.ts'

const INTERVIEW = /^interview\b|(?:^|[.!?”"]\s)[^.!?]{0,80}\binterview(?:ed\sby\b|:)/iu
const HEAD = 10 // lines in which a page says that it is an interview, and with whom
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
  const first = drafts.findIndex(asks)
  const head = drafts.slice(0, Math.min(first, HEAD))
  if (first < 1 || !head.some(({ words }) => INTERVIEW.test(words))) return
  const answers = drafts.filter((draft, nth) => isAnswer(draft) && asks(drafts[nth - 1]))
  const guest = answers.length < LEAST_ASKED ? null : guestIn(text, head)
  if (!guest) return
  for (const draft of answers) {
    draft.type = 'transcript-turn'
    draft.signature = signatureAt({ name: guest, office: null }, { start: draft.start, end: draft.start })
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

const asks = (draft: Draft | undefined): boolean => draft?.type === null && isQuestion(draft)

/** Not itself a question, and no report of one who speaks. */
const isAnswer = (draft: Draft): boolean =>
  draft.type === null && endsLikeSentence(draft.words) && !isQuestion(draft) && !/^["“„«]/.test(draft.words)
