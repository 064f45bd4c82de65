import { isImagined } from './imagined.ts'
import type { Passage } from './passage.ts'
import type { SentenceBefore } from './sentence-before.ts'
import { isTakenBack, setRightAt } from './taken-back.ts'
import { type Tied, untied } from './tied.ts'

/** The figures of a sentence as they may be held against tables: tied to nothing where it is imagined, or taken back beside it. */
export function asToldOf(here: SentenceBefore, before: SentenceBefore | null, behind: Passage | null): readonly Tied[] {
  if (!here.tied.some(isChecked)) return here.tied
  const none = isImagined(here.passage, before) || isTakenBack(here.passage, before?.passage ?? null, behind)
  const right = setRightAt(here.passage)
  return here.tied.map((one) => (isChecked(one) && (none || one.quantity.from < right) ? untied(one.quantity) : one))
}

/** What a verdict could be given on. */
const isChecked = ({ indicator }: Tied): boolean =>
  indicator !== null && indicator !== 'other' && indicator !== 'guideline'
