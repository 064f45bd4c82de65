import type { Quotation } from '../text/quotation-marks.ts'
import type { Span } from './attribution.ts'
import { saidToBeBy } from './told-behind.ts'

interface Held {
  readonly cue: Span | null
  readonly contents: Span[]
}

const LONGEST_LABEL = 120 // UTF-16 units
/** "Quote of the week, from the steps:", "Second best:" */
const LABEL =
  /(?:^|[.!?]["”’»)]*\s|\n)(?:[^.!?:“”"\n]{0,30}\s)?(?:quot(?:e|ation)|line|sentence|phrase|best|worst|here\s(?:is|comes)\s(?:one|another|this))(?:\s[^.!?:“”"\n]{0,80})?:\s$/iu

/**
 * Takes a quotation that is signed behind from an attribution whose words of saying stand in another sentence, or where a
 * label leads up to it, or the name stands behind a dash or in a bracket: 'And the general: “…” (Greta Solheim)'.
 */
export function takeBack(text: string, quotation: Quotation, linked: readonly Held[]): void {
  const isLabelled = LABEL.test(text.slice(Math.max(0, quotation.start - LONGEST_LABEL), quotation.start))
  const isHeld = ({ start, end }: Span) =>
    end >= quotation.end && (start === quotation.start || (isLabelled && start < quotation.start))
  const holder = linked.find(({ contents }) => contents.some(isHeld))
  const cue = holder?.cue ?? quotation
  const between =
    cue.start > quotation.end ? text.slice(quotation.end, cue.start) : text.slice(cue.end, quotation.start)
  const isApart = /[.!?]["”’»)]*\s/.test(between)
  const isAnothers = saidToBeBy(text, quotation) !== null
  if (
    !holder ||
    !(isApart || isLabelled || isAnothers || /^\s(?:\(|[–—-]\s)/.test(text.slice(quotation.end, quotation.end + 3)))
  )
    return
  holder.contents.splice(holder.contents.findIndex(isHeld), 1)
}
