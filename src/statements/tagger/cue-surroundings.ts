import { AUX, PRON, SCONJ, VERB } from './read-words.ts'
import type { Scene } from './scene.ts'
import { AND, BRACKET, BREAK, COMMA, STOP, THAT, TO, WHO } from './vocabulary.ts'

const BACK = 110 // words before a cue and after it in which its source and content are looked for
const AHEAD = 180

/** What lies between one candidate cue and each word around it; arrays count from the first word of the window. */
export class CueSurroundings {
  scene!: Scene // by `look`, as all below
  cue = 0
  from = 0 // the window: first word and one after the last
  to = 0
  regionBefore = -1 // nearest quotation on either side
  regionAfter = -1
  marks = new Uint8Array(512) // kinds of punctuation in between, as bits
  words = new Uint8Array(512) // kinds of verbs and little words in between, as bits
  commas = new Uint8Array(512) // up to 3
  path = new Int32Array(512) // hash of the parts of speech in between, up to five

  /** `widest` is how many words the window may hold, if fewer than usual. */
  look(scene: Scene, cue: number, widest = BACK + AHEAD): void {
    const { paragraph: p } = scene
    this.scene = scene
    this.cue = cue
    const back = Math.floor((Math.min(widest, BACK + AHEAD) * BACK) / (BACK + AHEAD))
    this.from = Math.max(0, cue - back)
    this.to = Math.min(p.count, cue + Math.min(widest, BACK + AHEAD) - back)
    this.#walk(cue, this.to, 1, 7)
    this.#walk(cue, this.from - 1, -1, 9)
    this.regionBefore = this.regionAfter = -1
    for (let i = cue - 1; i >= this.from && this.regionBefore < 0; i--) this.regionBefore = p.region[i] as number
    for (let i = cue + 1; i < this.to && this.regionAfter < 0; i++) this.regionAfter = p.region[i] as number
  }

  #walk(cue: number, end: number, by: 1 | -1, seed: number): void {
    const { kind, pos, mark } = this.scene.paragraph
    let [marks, words, commas, path] = [0, 0, 0, seed]
    this.#note(cue, 0, 0, 0, 0)
    for (let i = cue + by; i !== end; i += by) {
      const distance = (i - cue) * by
      this.#note(i, marks, words, commas, distance <= 6 ? path : 0)
      const [bits, tag] = [kind[i] as number, pos[i] as number]
      if (bits & COMMA && commas < 3) commas++
      if (bits & STOP) marks |= 1
      else if (bits & BREAK) marks |= 2
      else if (mark[i]) marks |= 4
      else if (bits & BRACKET) marks |= 8
      words |=
        verbBits(tag) | (bits & THAT ? 4 : 0) | (bits & AND ? 16 : 0) | (bits & WHO ? 32 : 0) | (bits & TO ? 64 : 0)
      if (distance <= 6) path = (Math.imul(path ^ tag, 0x9e3779b1) + distance) | 0
    }
  }

  #note(word: number, marks: number, words: number, commas: number, path: number): void {
    const at = word - this.from
    this.marks[at] = marks
    this.words[at] = words
    this.commas[at] = commas
    this.path[at] = path
  }
}

function verbBits(tag: number): number {
  if (tag === VERB) return 1
  if (tag === AUX) return 2
  if (tag === SCONJ) return 4
  return tag === PRON ? 8 : 0
}
