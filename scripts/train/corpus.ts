import { CONTENT, CUE, SOURCE } from '../../src/statements/tagger/labels.ts'
import { type Paragraph, readParagraph } from '../../src/statements/tagger/paragraph.ts'
import { joinIntroduced, paragraphRanges } from '../../src/statements/tagger/paragraph-ranges.ts'
import type { Vocabulary } from '../../src/statements/tagger/vocabulary.ts'

export type Offsets = readonly (readonly [start: number, end: number])[]

export interface GoldAttribution {
  readonly id?: string | number | undefined
  readonly source: Offsets
  readonly cue: Offsets
  readonly content: Offsets
}

/** An article of a corpus in the shape of PolNeAR's lines: offsets are UTF-16 units of `text`. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

interface LabelledParagraph {
  readonly paragraph: Paragraph
  readonly gold: Uint8Array
}

export interface LabelledArticle {
  readonly article: GoldArticle
  readonly paragraphs: readonly LabelledParagraph[]
}

export function labelArticle(article: GoldArticle, vocabulary: Vocabulary): LabelledArticle {
  const paragraphs: LabelledParagraph[] = []
  for (const { start, end } of joinIntroduced(article.text, paragraphRanges(article.text))) {
    const paragraph = readParagraph(article.text, start, end, paragraphs.length, vocabulary)
    if (paragraph) paragraphs.push({ paragraph, gold: goldLabels(paragraph, article.attributions) })
  }
  return { article, paragraphs }
}

/** The labels of all attributions together; where they lap, the first to claim a word keeps it. */
function goldLabels(p: Paragraph, attributions: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(p.count)
  for (const one of attributions) markAttribution(labels, p, one, 0, p.count)
  return labels
}

/** Writes one attribution's labels for the words from `from` to `to` into an array that begins with word `from`. */
export function markAttribution(
  labels: Uint8Array,
  p: Paragraph,
  one: GoldAttribution,
  from: number,
  to: number,
): void {
  const roles: [spans: Offsets, label: number][] = [
    [one.cue, CUE],
    [one.source, SOURCE],
    [one.content, CONTENT],
  ] // prettier-ignore
  for (const [spans, label] of roles) {
    for (const [start, end] of spans) {
      let first = true
      for (let i = from; i < to; i++) {
        if ((p.start[i] as number) >= end) break
        if ((p.end[i] as number) <= start) continue
        if (labels[i - from] !== 0) {
          first = true
          continue
        }
        labels[i - from] = label + (first ? 0 : 1)
        first = false
      }
    }
  }
}
