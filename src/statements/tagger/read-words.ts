import { createRequire } from 'node:module'
import type { ItsFunction, ItsHelpers, WinkMethods } from 'wink-nlp'
import { WordArrays } from './word-arrays.ts'

/** The words of a stretch of text in parallel arrays; white space is left out. */
export interface WordRow {
  readonly count: number
  readonly start: Int32Array // UTF-16 units into the whole text
  readonly end: Int32Array
  readonly text: readonly string[]
  readonly lemma: readonly string[]
  readonly pos: Uint8Array // index into PARTS_OF_SPEECH
  readonly sentence: Int32Array // number of the sentence within the stretch
}

const PARTS_OF_SPEECH = [
  '',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
] // prettier-ignore
export const [AUX, NOUN, PRON, SCONJ, VERB] = [4, 8, 11, 14, 16] as const
const POS_ID = new Map(PARTS_OF_SPEECH.map((tag, id) => [tag, id]))

// wink-nlp and its model are CommonJS and take a tenth of a second to load: only when something is read.
const require = createRequire(import.meta.url)
let loaded: { nlp: WinkMethods; its: ItsHelpers } | null = null

function wink() {
  if (loaded === null) {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']) as WinkMethods
    loaded = { nlp, its: nlp.its }
  }
  return loaded
}

/** Words, lemmas and parts of speech of `text` from `start` to `end`, by wink-nlp. */
export function readWords(text: string, start: number, end: number): WordRow {
  const { nlp, its } = wink()
  const read = nlp.readDoc(spaced(text.slice(start, end)))
  const tokens = read.tokens()
  const values = tokens.out() as string[]
  const tags = tokens.out(its.pos) as string[]
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>) as string[]
  const sentences = read.sentences().out(its.span) as unknown as [number, number][]
  const room = new WordArrays(values.length, 4)
  const row = {
    start: room.ints(),
    end: room.ints(),
    text: [] as string[],
    lemma: [] as string[],
    pos: room.bytes(),
    sentence: room.ints(),
  }
  let [at, sentence, count] = [start, 0, 0]
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string
    while (sentence < sentences.length - 1 && i > (sentences[sentence]?.[1] ?? 0)) sentence++
    if (value.trim() === '') continue
    const found = text.indexOf(value, at) // wink keeps the characters; only white space lies between
    if (found < 0 || found + value.length > end) continue
    at = found + value.length
    row.start[count] = found
    row.end[count] = at
    row.text.push(value)
    row.lemma.push(lemmas[i] ?? value)
    row.pos[count] = POS_ID.get(tags[i] ?? '') ?? 0
    row.sentence[count] = sentence
    count++
  }
  return { ...row, count }
}

/**
 * wink splits "Lund's" or leaves it whole by what it has read before, and takes time with the square of an unbroken run.
 * Blanks put in beforehand make its words depend on the paragraph alone; places are looked up in the text itself.
 */
const spaced = (text: string): string => {
  const apart = text.replace(/(?<=[\p{L}\p{N}.])[’'][sS](?![\p{L}\p{N}])/gu, ' $&') // begins with the mark: few places to look at
  return LONG_RUN.test(apart) ? apart.replace(/\S{80}(?=\S)/g, '$& ') : apart
}

const LONG_RUN = /(?<!\S)\S{81}/
