import type { Quotation } from '../text/quotation-marks.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Attribution, Span } from './attribution.ts'

const SAID =
  'said|says|told|added|warned|argued|wrote|noted|insisted|stressed|urged|pledged|promised|countered|replied|responded|acknowledged|conceded|claimed|maintained|stated'
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]+"
const SAYING =
  'saying|warning|adding|insisting|arguing|noting|stressing|promising|pledging|claiming|acknowledging|declaring'
const SAME_SPEAKER = `,?\\s(?:and|but|while)\\s(?:\\p{Ll}+ly\\s|also\\s)?(${SAID}|${SAYING})\\s(?=that\\b|["“„«])`
const NEXT_SPEAKER = `(?:;|,\\s(?:and|but|while))\\s((?:the\\s)?(?:${NAME}\\s){0,3}${NAME}(?:\\s\\p{Ll}+s)?|he|she|they)\\s(?:\\p{Ll}+ly\\s)?(${SAID})\\s`
const JOINT = new RegExp(`${SAME_SPEAKER}|${NEXT_SPEAKER}`, 'du')

/**
 * Parts what was read as one saying where its unquoted words go on to another: "… and added that …", "…; Kroll said …".
 * What another said is nobody's evidence for the first.
 */
export function splitSayings(text: string, one: Attribution, quotations: readonly Quotation[]): Attribution[] {
  for (const [nth, { start, end }] of one.contents.entries()) {
    const joint = JOINT.exec(text.slice(start, end))
    const [whole, same, who, other] = (joint?.indices ?? []).map(
      (range): Span | undefined => range && { start: start + range[0], end: start + range[1] },
    )
    const cue = same ?? other
    if (!whole || !cue || whole.start < start + 3 || spansIn(quotations, cue.start, cue.end).length > 0) continue
    const first = { ...one, contents: [...one.contents.slice(0, nth), { start, end: whole.start }] }
    const rest = [{ start: whole.end, end }, ...one.contents.slice(nth + 1)].filter((span) => span.end > span.start)
    if (rest.length === 0) return [first]
    return [first, ...splitSayings(text, { ...one, source: who ?? one.source, cue, contents: rest }, quotations)]
  }
  return [one]
}
