import type { Span } from './attribution.ts'
import { findContents } from './find-contents.ts'
import { type Cue, findCues, wordOf } from './find-cues.ts'
import { findSource } from './find-source.ts'
import type { Element } from './frame.ts'
import { type Phrase, phraseEndingAt } from './noun-phrase.ts'

export interface TaggedSpans {
  readonly source: Span | null
  readonly cue: Span
  readonly contents: readonly Span[]
}

/** The attributions of one frame sentence: cues first, then who speaks at each, then what is said. */
export function tagSentence(elements: readonly Element[]): TaggedSpans[] {
  const cues = findCues(elements)
  const tagged: (TaggedSpans & { weak: boolean })[] = []
  let governing = subjectOf(elements, cues)
  for (const cue of cues) {
    const source = findSource(elements, cue, governing)
    const contents = findContents(elements, cue, source, cues).map(({ from, to }) => spanOf(elements, from, to))
    const quoted = contents.some((content) => hasQuote(elements, content))
    if (contents.length === 0 || (source === null && !quoted)) continue
    if (source) governing = source.phrase
    const spans = {
      source: source ? spanOf(elements, source.phrase.from, source.phrase.to) : null,
      cue: spanOf(elements, cue.from, cue.to),
      contents,
      weak: !cue.takes.clause,
    }
    const same = tagged.findIndex((other) => sameContents(other, spans))
    if (same < 0) tagged.push(spans)
    else if (tagged[same]?.weak && !spans.weak) tagged[same] = spans // "says" goes before "liken"
  }
  return tagged.map(({ source, cue, contents }) => ({ source, cue, contents }))
}

const sameContents = (a: TaggedSpans, b: TaggedSpans) =>
  a.contents.some((one) => b.contents.some((other) => one.start === other.start && one.end === other.end))

const hasQuote = (elements: readonly Element[], span: Span) =>
  elements.some((element) => element.kind === 'quote' && element.start >= span.start && element.end <= span.end)

/** The subject of the sentence: what stands before its first verb, for ", warning that …". */
function subjectOf(elements: readonly Element[], cues: readonly Cue[]): Phrase | null {
  const first = cues[0]
  if (!first) return null
  for (let index = 1; index <= first.from; index++) {
    const word = wordOf(elements, index)
    if (word && (word.pos === 'VERB' || word.pos === 'AUX') && !/ing$/.test(word.low)) {
      let last = index - 1
      while (last > 0 && wordOf(elements, last)?.pos === 'ADV') last--
      return phraseEndingAt(elements, last)
    }
  }
  return null
}

function spanOf(elements: readonly Element[], from: number, to: number): Span {
  return { start: elements[from]?.start ?? 0, end: elements[to]?.end ?? 0 }
}
