import { at } from './at.ts'
import type { FeatureRows } from './feature-rows.ts'
import type { Paragraph } from './paragraph.ts'
import type { Scene } from './scene.ts'

/**
 * Features of the second pass that hang on a word and its place beside the cue only, so that candidates share them.
 * The second pass labels the source, cue and content of one candidate cue.
 */
export const PLACE_FEATURES = 20
export const PLACE_STEPS = 6
export const PLACES = 24

/** Before, on or after the cue, and how many sentences off: 0–23. */
export function placeOf(p: Paragraph, word: number, cue: number): number {
  const side = word < cue ? 0 : word === cue ? 1 : 2
  const off = (p.sentence[word] as number) - (p.sentence[cue] as number)
  return side * 8 + (off < -2 ? 0 : off > 3 ? 5 : off + 2)
}

export const sideOf = (place: number): number => place >> 3
/** The side, and whether it is the cue's own sentence. */
export const halfOf = (place: number): number => (place >> 3) * 2 + ((place & 7) === 2 ? 1 : 0)

const label = (labels: Uint8Array, i: number): number => (i < 0 ? 8 : i >= labels.length ? 9 : (labels[i] as number))

export function placeFeatures(rows: FeatureRows, scene: Scene, i: number, place: number): void {
  const { paragraph: p, labels } = scene
  const { low, pos, quoted } = p
  const [side, half] = [sideOf(place), halfOf(place)]
  const [word, tag, q] = [low[i] as number, pos[i] as number, quoted[i] as number]
  const [w1, v1, t1, s1] = [at(low, i + 1), at(low, i - 1), at(pos, i + 1), at(pos, i - 1)]
  const [z, z1, y1] = [label(labels, i), label(labels, i + 1), label(labels, i - 1)]
  rows.put(place)
  rows.put(place, word)
  rows.put(half, v1)
  rows.put(half, v1, word)
  rows.put(half, word, w1)
  rows.put(half, s1 * 32 + tag, t1)
  rows.put(half, at(pos, i - 2) * 32 + s1, tag)
  rows.put(half, tag * 32 + t1, at(pos, i + 2))
  rows.put(half, p.suffix[i] as number)
  rows.put(word)
  rows.put(s1 * 32 + tag, t1)
  rows.put(z, scene.confidence[i] as number, side)
  rows.put(q, i > 0 ? (quoted[i - 1] as number) : 2, (i < p.count - 1 ? (quoted[i + 1] as number) : 2) * 32 + place)
  rows.put(p.mark[i] as number, word, half)
  const first = p.sentenceStart[i] as number
  rows.put(i === first ? 1 : 0, word, half)
  rows.put(low[first] as number, place, q)
  rows.put(scene.bins[i] as number, z, half)
  rows.put(v1, z, half)
  rows.put(w1, z, half)
  rows.put(label(labels, i - 2) * 10 + y1, z * 10 + z1, label(labels, i + 2))
}

export function placeSteps(rows: FeatureRows, scene: Scene, i: number, place: number): void {
  const { paragraph: p, labels } = scene
  const { low, pos, quoted, mark } = p
  const [side, half] = [sideOf(place), halfOf(place)]
  rows.put(0)
  rows.put(low[i] as number, side)
  rows.put(
    (quoted[i] as number) * 2 + Math.max(0, at(quoted, i - 1)),
    (mark[i] as number) * 2 + Math.max(0, at(mark, i - 1)),
    side,
  )
  rows.put((pos[i] as number) * 32 + at(pos, i - 1), half)
  rows.put(label(labels, i - 1) * 10 + (labels[i] as number), half)
  rows.put(at(low, i - 1), half)
}
