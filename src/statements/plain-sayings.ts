import type { Quotation } from '../text/quotation-marks.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Attribution, Span } from './attribution.ts'
import { mergeSpans } from './merge-spans.ts'
import { isSaid } from './polarity.ts'
import { type Saying, sayingsIn } from './saying-forms.ts'

const LONGEST = 1000 // UTF-16 units of a sentence: a longer one is a list, or none

/**
 * Plain sayings that the tagger passed over: "Kroll maintained that …", "…, while warning that …" of who spoke earlier in the
 * sentence, "The ships are late, some analysts said." Nothing inside a quotation or inside what is told already.
 */
export function plainSayings(
  text: string,
  paragraph: Span & { readonly block: number },
  quotations: readonly Quotation[],
  told: readonly Attribution[],
): Attribution[] {
  const taken = mergeSpans(told.flatMap(({ cue, contents }) => (cue ? [cue, ...contents] : contents)))
  const sources = told.flatMap(({ source, cue }) => (source && cue ? [{ ...cue, source }] : []))
  sources.sort((a, b) => a.start - b.start)
  const added: Attribution[] = []
  for (const { start, end } of sentences(text, paragraph.start, paragraph.end)) {
    if (end - start > LONGEST) continue
    const speakers = spansIn(sources, start, end).map(({ start: at, source }) => ({ at, source }))
    for (const saying of sayingsIn(text.slice(start, end), start, speakers)) {
      const content = untaken(text, saying, taken)
      const quoted = spansIn(quotations, saying.cue.start, saying.cue.end).length > 0
      if (!content || quoted || !isTold(text, { start, end }, saying)) continue
      const contents = saying.subject ? [saying.subject, content] : [content]
      added.push({ source: saying.source, cue: saying.cue, contents, block: paragraph.block })
    }
  }
  return added
}

/** The content up to what is told already; null where its cue or its first words are. */
function untaken(text: string, { cue, content, subject }: Saying, taken: readonly Span[]): Span | null {
  if (spansIn(taken, cue.start, cue.end).length > 0) return null
  const next = spansIn(taken, content.start, content.end)[0]
  if (next && (next.start <= content.start || content.end <= cue.start)) return null
  const end = content.start + text.slice(content.start, next?.start ?? content.end).replace(/[\s,]+$/u, '').length
  const isClause = subject !== undefined || /[\p{L}\d]\P{L}+\p{L}+\P{L}+\p{L}/u.test(text.slice(content.start, end))
  return isClause ? { start: content.start, end } : null
}

const isTold = (text: string, sentence: Span, { cue }: Saying) =>
  isSaid({
    before: text.slice(sentence.start, cue.start),
    cue: text.slice(cue.start, cue.end),
    after: text.slice(cue.end, sentence.end),
  })
