import type { Gender } from '../register/first-names.ts'
import { spansIn } from '../text/spans-in.ts'
import { hasGestured, hasMetAnother, isMetByAnother, isNounSince, isRoleSince, speaksOf } from './another-meant.ts'
import type { Span } from './attribution.ts'
import { isSomebodyNamed } from './named-there.ts'
import { isOneOfTwo } from './one-of-two.ts'
import type { PersonMention } from './people.ts'
import { mayBe } from './pronoun-candidates.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { surnamedOnly } from './surnamed-only.ts'

export const TOLD_BY_ROLE = 'somebody told by a role may be meant'
export const SEVERAL = 'people could be meant'
const NOT_NAMED = 'somebody not named may be meant'
const SURNAME_ALONE = 'somebody told by a surname alone may be meant'
const NAMED_BEFORE = 'somebody else named before may be meant'
const MEANT_BEFORE = 'another is meant before the name'
const MET_BESIDE = 'another is met beside the name'
export const UNNAMED_SINCE = 'somebody unnamed spoke since'

/** Doubts that whoever opens the sentence right before the words quoted may lift, and those that whoever speaks in it may. */
export const LIFTED_BY_SUBJECT: ReadonlySet<string> = new Set([
  TOLD_BY_ROLE,
  SEVERAL,
  SURNAME_ALONE,
  NAMED_BEFORE,
  NOT_NAMED,
])
export const LIFTED_BY_WORDS: ReadonlySet<string> = new Set([...LIFTED_BY_SUBJECT, MEANT_BEFORE, MET_BESIDE])

/** Why the one person named may yet not be meant; null where nothing speaks against it. */
export function doubtOf(
  last: PersonMention,
  paragraph: Span,
  own: Span,
  source: Span,
  gender: Gender,
  context: SpeakerContext,
) {
  const heard = context.antecedents.heard.at(-1)
  if (last.start < own.start && isAnotherBelow(last, gender, context)) return 'somebody of the entry below may be meant'
  if (last.start < own.start && isSomebodyNamed(own, source.start, context)) return 'somebody named there may be meant'
  if (surnamedOnly(paragraph, source.start, gender, last, context)) return SURNAME_ALONE
  if (heard?.id === null && heard.end > last.start) return UNNAMED_SINCE
  if (isOneOfTwo(last, source, gender, context)) return NAMED_BEFORE
  if (heard?.id !== last.id && isMetByAnother(last, paragraph, gender, context)) return MEANT_BEFORE
  if (hasMetAnother(last, paragraph, gender, context)) return MET_BESIDE
  if (isNounSince(last, source, gender, context)) return NOT_NAMED
  if (hasGestured(last, own, source, context.text)) return NOT_NAMED
  if (isRoleSince(last, own, source, context)) return TOLD_BY_ROLE
  return speaksOf(last, context) ? 'nobody speaks of himself by name' : null
}

/** Whether the entry below, which was written before, names somebody else who may be meant; not where its own entry names him. */
function isAnotherBelow({ id, start }: PersonMention, gender: Gender, context: SpeakerContext): boolean {
  const { below } = context.antecedents
  const named = below && start < below.own ? spansIn(context.people, below.start, below.end) : []
  return named.some((person) => person.id !== id && mayBe(person, gender, context))
}
