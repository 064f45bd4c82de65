import { hashText } from './hash.ts'
import type { WordClasses } from './word-classes.ts'

/** What a word is, as bits: punctuation by its force, and the little words that turn a clause. */
export const COMMA = 1
export const STOP = 2
export const BREAK = 4
export const BRACKET = 8
export const AND = 16
export const THAT = 32
export const WHO = 64
export const TO = 128
const SUBJECT = 256
export const ACCORDING = 512
export const DOUBLE_MARK = 1024

const KINDS = new Map<string, number>()
const name = (bit: number, words: string) => {
  for (const word of words.split(' ')) KINDS.set(word, bit)
}
name(COMMA, ',')
name(STOP, '. ? !')
name(BREAK, '; : — – ― --')
name(BRACKET, '( )')
name(AND, 'and but or')
name(THAT, 'that')
name(WHO, 'who which')
name(TO, 'to')
name(SUBJECT, 'he she they we i it you')
name(ACCORDING, 'according')
name(DOUBLE_MARK, "\" `` ''")
KINDS.set('who', WHO | SUBJECT)

/** How often each word is a cue, learned: a rate from 0 to 1; a word not listed was hardly ever one. */
export type CueLexicon = ReadonlyMap<string, number>

const MOST = 60_000 // words remembered before starting anew: a guard against texts of ever new strings

/** Remembers what is needed of each string, so that hashing and looking up happen once a string, not once a word. */
export class Vocabulary {
  readonly lows: string[] = []
  low = new Int32Array(MOST)
  suffix = new Int32Array(MOST)
  shape = new Uint8Array(MOST)
  kind = new Uint16Array(MOST)
  cueRate = new Float32Array(MOST)
  verbClass = new Int32Array(MOST)
  nounClass = new Int32Array(MOST)
  #ids = new Map<string, number>()
  readonly #cues: CueLexicon
  readonly #classes: WordClasses

  constructor(cues: CueLexicon, classes: WordClasses) {
    this.#cues = cues
    this.#classes = classes
  }

  /** Forgets all strings when there are too many; ids given before are void then. Called between paragraphs. */
  makeRoom(coming: number): void {
    if (this.#ids.size + coming < MOST) return
    this.#ids.clear()
    this.lows.length = 0
  }

  idOf(word: string): number {
    return this.#ids.get(word) ?? this.#add(word)
  }

  #add(word: string): number {
    const id = this.#ids.size
    const low = word
      .replace(/[’‘]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .toLowerCase()
    this.#ids.set(word, id)
    this.lows[id] = low
    this.low[id] = hashText(low)
    this.suffix[id] = hashText(`s${low.slice(-3)}`)
    this.shape[id] = shapeOf(word)
    this.kind[id] = KINDS.get(low) ?? 0
    this.cueRate[id] = this.#cues.get(low) ?? -1
    this.verbClass[id] = this.#classes.verb(low)
    this.nounClass[id] = this.#classes.noun(low)
    return id
  }
}

const SHAPES = [/^[A-Z][a-z]+$/, /^[A-Z]$/, /^[A-Z]+$/, /^[a-z]+$/, /^\d+$/, /\d/, /^(?:[A-Z]\.)+$/, /^[A-Z]/, /^[a-z]/]
const shapeOf = (word: string) => SHAPES.findIndex((shape) => shape.test(word)) + 1
