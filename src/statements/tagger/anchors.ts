import { cueBin } from './cue-bin.ts'
import type { Paragraph } from './paragraph.ts'
import { ACCORDING, BREAK, COMMA } from './vocabulary.ts'
import { WordArrays } from './word-arrays.ts'

/** What lies around each word of a paragraph: probable cues by the lexicon ("anchors"), quotations, punctuation. */
export interface Anchors {
  readonly bins: Uint8Array // cue rate, 0–6
  readonly isAnchor: Uint8Array
  readonly anchorBefore: Int32Array // -1: none
  readonly anchorAfter: Int32Array
  readonly quoteIn: Int32Array // words into the quotation, 0 outside
  readonly quoteLeft: Int32Array // words left of it
  readonly quoteBefore: Int32Array // words since the last quotation, 99 where there was none
  readonly quoteAfter: Int32Array
  readonly sentenceQuoted: Uint8Array // the sentence holds quoted words
  readonly quotedShare: number // of the paragraph: 0 none, 1 up to half, 2 more, 3 all
  readonly before: number // the paragraph before: 3 none, 2 ends in a quotation, 1 holds one, 0 neither
  /** Commas (up to 3) and whether a stronger break lies in [from, to), as one number. */
  punctuation(from: number, to: number): number
}

export function anchorsOf(p: Paragraph, before: Paragraph | null): Anchors {
  const count = p.count
  const room = new WordArrays(count, 12)
  const [bins, isAnchor, sentenceQuoted] = [room.bytes(), room.bytes(), room.bytes()]
  const [anchorBefore, anchorAfter, commas, breaks] = [room.ints(), room.ints(), room.ints(1, 1), room.ints(1, 1)]
  let [last, total] = [-1, 0]
  for (let i = 0; i < count; i++) {
    const rate = p.cueRate[i] as number
    const kind = p.kind[i] as number
    bins[i] = cueBin(rate)
    isAnchor[i] = !p.quoted[i] && (rate >= 0.25 || kind === ACCORDING) ? 1 : 0
    anchorBefore[i] = last
    if (isAnchor[i]) last = i
    commas[i + 1] = (commas[i] as number) + (kind === COMMA ? 1 : 0)
    breaks[i + 1] = (breaks[i] as number) + (kind === BREAK ? 1 : 0)
    total += p.quoted[i] as number
    if (p.quoted[i]) sentenceQuoted[p.sentenceStart[i] as number] = 1
  }
  for (let i = count - 1, next = -1; i >= 0; i--) {
    anchorAfter[i] = next
    if (isAnchor[i]) next = i
  }
  for (let i = 0; i < count; i++) sentenceQuoted[i] = sentenceQuoted[p.sentenceStart[i] as number] as number
  return {
    ...{ bins, isAnchor, anchorBefore, anchorAfter, sentenceQuoted },
    ...quoteDistances(room, p),
    quotedShare: total === 0 ? 0 : total === count ? 3 : total > count / 2 ? 2 : 1,
    before:
      before === null ? 3 : before.quoted[before.count - 1] ? 2 : before.region.some((region) => region >= 0) ? 1 : 0,
    punctuation: (from, to) =>
      Math.min(3, (commas[to] as number) - (commas[from] as number)) +
      ((breaks[to] as number) > (breaks[from] as number) ? 4 : 0),
  }
}

function quoteDistances(room: WordArrays, p: Paragraph) {
  const count = p.count
  const [quoteIn, quoteLeft, quoteBefore, quoteAfter] = [room.ints(), room.ints(), room.ints(), room.ints()]
  for (let i = 0, gap = 99; i < count; i++) {
    const goesOn = i > 0 && p.region[i] === p.region[i - 1]
    quoteIn[i] = p.quoted[i] ? (goesOn ? (quoteIn[i - 1] as number) + 1 : 1) : 0
    quoteBefore[i] = gap
    gap = p.quoted[i] ? 0 : gap + 1
  }
  for (let i = count - 1, gap = 99; i >= 0; i--) {
    const goesOn = i < count - 1 && p.region[i] === p.region[i + 1]
    quoteLeft[i] = p.quoted[i] ? (goesOn ? (quoteLeft[i + 1] as number) + 1 : 1) : 0
    quoteAfter[i] = gap
    gap = p.quoted[i] ? 0 : gap + 1
  }
  return { quoteIn, quoteLeft, quoteBefore, quoteAfter }
}
