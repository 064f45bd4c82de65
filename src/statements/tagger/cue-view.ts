import type { CueSurroundings } from './cue-surroundings.ts'
import { distanceBin } from './hash.ts'
import { halfOf, placeOf, sideOf } from './place-features.ts'
import type { Scene } from './scene.ts'

/** One word as seen from a candidate cue: small numbers that features are made of. */
export class CueView {
  word = 0
  off = 0 // words from the cue
  far = 0 // the same, coarse
  place = 0
  side = 0
  half = 0
  label = 0 // by the first pass
  rank = 0
  rivals = 0
  region = 0
  other = 0
  quoted = 0
  marks = 0
  words = 0
  commas = 0

  look(near: CueSurroundings, word: number): void {
    const { scene, cue } = near
    const cell = word - near.from
    this.word = word
    this.off = Math.abs(word - cue)
    this.far = distanceBin(this.off)
    this.place = placeOf(scene.paragraph, word, cue)
    this.side = sideOf(this.place)
    this.half = halfOf(this.place)
    this.label = scene.labels[word] as number
    this.rank = rankOf(scene, word, cue)
    this.rivals = rivalsBetween(scene, word, cue)
    this.region = regionOf(near, word, this.side)
    this.other = otherStrong(scene, word, cue)
    this.quoted = scene.paragraph.quoted[word] as number
    this.marks = near.marks[cell] as number
    this.words = near.words[cell] as number
    this.commas = near.commas[cell] as number
  }

  /** Of how far the word stands from the cue, below 96. */
  distanceKey(): number {
    return this.half * 16 + (this.off < 6 ? this.off : this.far + 2)
  }

  /** One number for all that `standFeatures` asks for but the cue. */
  standKey(scene: Scene): number {
    const [a, b] = [this.label * 16 + this.rank + 3, this.rivals * 16 + this.region * 2 + this.quoted]
    const c = (scene.standing[this.word] as number) * 4 + this.other * 2 + (this.word === 0 ? 1 : 0)
    return ((this.place * 128 + a) * 64 + b) * 16 + c
  }

  /** One number for what lies between. */
  betweenKey(): number {
    return (this.marks * 128 + this.words) * 4 + this.commas
  }
}

/** How many segments of its role lie between the word's segment and the cue, signed by side; 7: in no segment. */
function rankOf(scene: Scene, i: number, cue: number): number {
  const own = scene.segment[i] as number
  if (own < 0) return 7
  const { role, from, to } = scene.segments[own] as { role: number; from: number; to: number }
  const ordinal = scene.ordinal[own] as number
  if (from > cue) return Math.min(3, ordinal - (scene.begun[cue * 4 + role] as number) + 1)
  return to <= cue ? Math.max(-3, ordinal - (scene.ended[cue * 4 + role] as number)) : 0
}

/** Which quotation, counted from the cue: 0 the nearest, 3 none, 4 on the cue, 5 out of line. */
function regionOf(near: CueSurroundings, i: number, side: number): number {
  const region = near.scene.paragraph.region[i] as number
  if (region < 0) return 3
  if (side === 1) return 4
  const off = side === 0 ? near.regionBefore - region : region - near.regionAfter
  return off < 0 ? 5 : Math.min(off, 2)
}

/** Whether the word's sentence holds a strong candidate besides this cue. */
function otherStrong(scene: Scene, i: number, cue: number): number {
  const { paragraph: p, strongBefore } = scene
  const [from, to] = [p.sentenceStart[i] as number, p.sentenceEnd[i] as number]
  const own = cue >= from && cue <= to && scene.standing[cue] === 2 ? 1 : 0
  return (strongBefore[to + 1] as number) - (strongBefore[from] as number) > own ? 1 : 0
}

/** Strong candidates between the word and the cue, up to two. */
function rivalsBetween({ strongBefore }: Scene, i: number, cue: number): number {
  const [from, to] = [Math.min(i, cue) + 1, Math.max(i, cue)]
  return Math.min(2, to > from ? (strongBefore[to] as number) - (strongBefore[from] as number) : 0)
}
