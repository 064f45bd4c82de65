import { quotationsAt } from '../../text/quotations-at.ts'
import { AUX, readWords, VERB } from './read-words.ts'
import { DOUBLE_MARK, type Vocabulary } from './vocabulary.ts'
import { WordArrays } from './word-arrays.ts'

/** One paragraph, or a window of a long one, as parallel arrays over its words. Everything the features ask for. */
export interface Paragraph {
  readonly count: number
  readonly place: number // 0 for the first of its article, 1 for the second …
  readonly start: Int32Array // UTF-16 units of the text
  readonly end: Int32Array
  readonly lows: readonly string[]
  readonly low: Int32Array // hash of the word in lower case
  readonly suffix: Int32Array // hash of its last three letters
  readonly shape: Uint8Array
  readonly kind: Uint16Array // bits of vocabulary.ts
  readonly pos: Uint8Array
  readonly lemma: Int32Array // hash
  readonly verbClass: Int32Array // of verbs, else 0
  readonly nounClass: Int32Array // of nouns, else 0
  readonly cueRate: Float32Array // -1: unknown to the lexicon
  readonly sentence: Int32Array
  readonly sentenceStart: Int32Array
  readonly sentenceEnd: Int32Array // its last word
  readonly quoted: Uint8Array // 1 within quotation marks, these included
  readonly mark: Uint8Array // 1 for a quotation mark
  readonly region: Int32Array // number of the quotation, -1 outside
  readonly leftOpen: boolean // its last quotation has no end
  readonly verbBefore: Int32Array // the main verb next before a word, -1 where there is none
  readonly verbAfter: Int32Array // and next after it, `count` where there is none
  readonly groupBefore: Int32Array // the same, auxiliaries counted too
  readonly groupAfter: Int32Array
}

const NOUN_TAG = 8
const NUMBERS = 16 // of 32 bits that are kept of a word

/** Reads the words of `text` from `start` to `end`; null where there are none. */
export function readParagraph(
  text: string,
  start: number,
  end: number,
  place: number,
  vocabulary: Vocabulary,
): Paragraph | null {
  const words = readWords(text, start, end)
  const count = words.count
  if (count === 0) return null
  vocabulary.makeRoom(count * 2)
  const room = new WordArrays(count, NUMBERS)
  const [low, suffix, lemma] = [room.ints(), room.ints(), room.ints()]
  const [verbClass, nounClass] = [room.ints(), room.ints()]
  const [shape, kind, cueRate] = [room.bytes(), room.shorts(), room.floats()]
  const lows: string[] = []
  for (let i = 0; i < count; i++) {
    const [word, stem] = [words.text[i] as string, words.lemma[i] as string]
    const id = vocabulary.idOf(word)
    const base = stem === word ? id : vocabulary.idOf(stem)
    lows.push(vocabulary.lows[id] as string)
    low[i] = vocabulary.low[id] as number
    suffix[i] = vocabulary.suffix[id] as number
    shape[i] = vocabulary.shape[id] as number
    kind[i] = vocabulary.kind[id] as number
    cueRate[i] = vocabulary.cueRate[id] as number
    lemma[i] = vocabulary.low[base] as number
    if (words.pos[i] === VERB) verbClass[i] = vocabulary.verbClass[base] as number
    if (words.pos[i] === NOUN_TAG) nounClass[i] = vocabulary.nounClass[base] as number
  }
  const spans = { start: words.start.subarray(0, count), end: words.end.subarray(0, count) }
  const { pos, sentence } = { pos: words.pos.subarray(0, count), sentence: words.sentence.subarray(0, count) }
  return {
    ...{ count, place, ...spans, lows, low, suffix, shape, kind, pos, lemma, verbClass, nounClass, cueRate, sentence },
    ...sentenceBounds(room, sentence),
    ...quotationsOf(room, text, start, end, spans, kind),
    ...verbsAround(room, pos),
  }
}

function sentenceBounds(room: WordArrays, sentence: Int32Array) {
  const count = sentence.length
  const [sentenceStart, sentenceEnd] = [room.ints(), room.ints()]
  for (let i = 0; i < count; i++)
    sentenceStart[i] = i > 0 && sentence[i] === sentence[i - 1] ? (sentenceStart[i - 1] as number) : i
  for (let i = count - 1; i >= 0; i--)
    sentenceEnd[i] = i < count - 1 && sentence[i] === sentence[i + 1] ? (sentenceEnd[i + 1] as number) : i
  return { sentenceStart, sentenceEnd }
}

function quotationsOf(
  room: WordArrays,
  text: string,
  from: number,
  to: number,
  spans: { start: Int32Array; end: Int32Array },
  kind: Uint16Array,
) {
  const { start, end } = spans
  const quotations = quotationsAt(text, from, to)
  const [quoted, mark, region] = [room.bytes(), room.bytes(), room.ints().fill(-1)]
  let at = 0
  for (let i = 0; i < start.length; i++) {
    if (kind[i] === DOUBLE_MARK) mark[i] = 1
    while (at < quotations.length && (quotations[at]?.end ?? 0) <= (start[i] as number)) at++
    const quotation = quotations[at]
    if (!quotation || quotation.start >= (end[i] as number)) continue
    quoted[i] = 1
    region[i] = at
    if (
      (start[i] as number) < quotation.inner.start ||
      ((end[i] as number) > quotation.inner.end && (end[i] as number) - (start[i] as number) < 3)
    )
      mark[i] = 1
  }
  return { quoted, mark, region, leftOpen: quotations.at(-1)?.closed === false }
}

function verbsAround(room: WordArrays, pos: Uint8Array) {
  const [verbBefore, verbAfter] = around(room, pos, (tag) => tag === VERB)
  const [groupBefore, groupAfter] = around(room, pos, (tag) => tag === VERB || tag === AUX)
  return { verbBefore, verbAfter, groupBefore, groupAfter }
}

function around(
  room: WordArrays,
  pos: Uint8Array,
  counts: (tag: number) => boolean,
): [before: Int32Array, after: Int32Array] {
  const [before, after] = [room.ints(), room.ints()]
  for (let i = 0, last = -1; i < pos.length; i++) {
    before[i] = last
    if (counts(pos[i] as number)) last = i
  }
  for (let i = pos.length - 1, next = pos.length; i >= 0; i--) {
    after[i] = next
    if (counts(pos[i] as number)) next = i
  }
  return [before, after]
}
