import type { CueSurroundings } from './cue-surroundings.ts'
import type { FeatureRows } from './feature-rows.ts'
import { distanceBin } from './hash.ts'
import type { Paragraph } from './paragraph.ts'
import type { Scene } from './scene.ts'

/**
 * Features of the second pass, which labels the source, cue and content of one candidate cue. Those of the first kind
 * hang on a word and its place beside the cue only, so that candidates share them; those of the second on the cue itself.
 */
export const PLACE_FEATURES = 23
export const CUE_FEATURES = 61
export const PLACE_STEPS = 6
export const CUE_STEPS = 2
export const PLACES = 24

const at = (values: ArrayLike<number>, i: number): number =>
  i < 0 ? -11 : i >= values.length ? -12 : (values[i] as number)
const label = (labels: Uint8Array, i: number): number => (i < 0 ? 8 : i >= labels.length ? 9 : (labels[i] as number))

/** Before, on or after the cue, and how many sentences off: 0–23. */
export function placeOf(p: Paragraph, word: number, cue: number): number {
  const side = word < cue ? 0 : word === cue ? 1 : 2
  const off = (p.sentence[word] as number) - (p.sentence[cue] as number)
  return side * 8 + (off < -2 ? 0 : off > 3 ? 5 : off + 2)
}

const sideOf = (place: number): number => place >> 3
/** The side, and whether it is the cue's own sentence. */
const halfOf = (place: number): number => (place >> 3) * 2 + ((place & 7) === 2 ? 1 : 0)

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
  rows.put(half, w1)
  rows.put(half, v1, word)
  rows.put(half, word, w1)
  rows.put(half, s1 * 32 + tag, t1)
  rows.put(half, at(pos, i - 2) * 32 + s1, tag)
  rows.put(half, tag * 32 + t1, at(pos, i + 2))
  rows.put(half, p.suffix[i] as number)
  rows.put(word)
  rows.put(s1 * 32 + tag, t1)
  rows.put(z, scene.confidence[i] as number, side)
  rows.put(y1 * 10 + z, z1, half)
  rows.put(q, i > 0 ? (quoted[i - 1] as number) : 2, (i < p.count - 1 ? (quoted[i + 1] as number) : 2) * 32 + place)
  rows.put(p.mark[i] as number, word, half)
  const [first, last] = [p.sentenceStart[i] as number, p.sentenceEnd[i] as number]
  rows.put(i === first ? 1 : 0, i === last ? 1 : 0, place)
  rows.put(i === first ? 1 : 0, word, half)
  rows.put(low[first] as number, place, q)
  rows.put(scene.bins[i] as number, z, half)
  rows.put(v1, z, half)
  rows.put(w1, z, half)
  rows.put(label(labels, i - 2) * 10 + y1, z * 10 + z1, label(labels, i + 2))
}

export function cueFeatures(rows: FeatureRows, near: CueSurroundings, i: number, place: number): void {
  const { scene, cue } = near
  const { paragraph: p, labels } = scene
  const { low, pos } = p
  const [side, half, off] = [sideOf(place), halfOf(place), Math.abs(i - cue)]
  const far = distanceBin(off)
  const [word, tag, q, z] = [low[i] as number, pos[i] as number, p.quoted[i] as number, labels[i] as number]
  const [head, next, last] = [low[cue] as number, at(low, cue + 1), at(low, cue - 1)]
  const around = at(pos, cue - 1) * 32 + at(pos, cue + 1)
  const [from, to] = [Math.min(i, cue) + 1, Math.max(i, cue)]
  const rivals = Math.min(2, to > from ? (scene.strongBefore[to] as number) - (scene.strongBefore[from] as number) : 0)
  rows.put(side, far)
  rows.put(side, far, tag)
  rows.put(head, side, far)
  rows.put(head, half, tag)
  rows.put(head, word, side)
  rows.put(head, place)
  rows.put(scene.bins[cue] as number, side, far)
  rows.put(next, side, far)
  rows.put(last, side, far)
  rows.put(around, side, far)
  rows.put(Math.imul(head, 31) + next, side, Math.min(off, 5))
  rows.put(head, next, half * 8 + z)
  rows.put(head, place, z)
  const rank = rankOf(scene, i, cue)
  const chance = scene.cueChance[cue] as number
  const sure = chance > 0.9 ? 4 : chance > 0.7 ? 3 : chance > 0.5 ? 2 : chance > 0.3 ? 1 : 0
  rows.put(z, place, rivals)
  rows.put(z, side, far)
  rows.put(z * 8 + rivals, rank, place)
  rows.put(rivals, place, q)
  rows.put(z, rank, head)
  rows.put(z * 8 + (scene.confidence[i] as number), rank, rivals * 4 + side)
  rows.put(sure, z, place)
  rows.put(sure, half, rivals)
  rows.put(sure, head)
  const cell = i - near.from
  const [marks, words] = [near.marks[cell] as number, near.words[cell] as number]
  const [commas, path] = [near.commas[cell] as number, near.path[cell] as number]
  rows.put(marks, half, commas)
  rows.put(marks, z, side * 4 + rivals)
  rows.put(marks, tag, half)
  rows.put(commas, tag, half)
  rows.put(commas, z, half)
  rows.put(commas, word, half)
  rows.put(marks, word, half)
  rows.put(words, half)
  rows.put(words, half, tag)
  rows.put(words, head, half)
  rows.put(words, z, half * 4 + rivals)
  rows.put(words, word, half)
  rows.put(words, commas * 16 + marks, half)
  rows.put(path, side, word)
  rows.put(path, side, tag)
  rows.put(path, head)
  const region = regionOf(near, i, side)
  rows.put(q * 8 + region, place)
  rows.put(q * 8 + region, z, side * 4 + rivals)
  rows.put(p.quoted[cue] as number, q, place)
  rows.put(region, head, side)
  rows.put(region, commas, half)
  rows.put(q, marks, place)
  rows.put(scene.standing[i] as number, half, rivals)
  const other = otherStrong(scene, i, cue)
  rows.put(other, place, q * 8 + z)
  rows.put(other, place, rivals)
  rows.put(scene.bins[i] as number, half, far)
  rows.put(at(pos, i - 1), half, commas * 4 + Math.min(off, 3))
  rows.put(at(pos, i + 1), half, commas * 4 + Math.min(off, 3))
  const [intro, outro] = [
    Math.min(3, cue - (p.sentenceStart[cue] as number)),
    Math.min(3, (p.sentenceEnd[cue] as number) - cue),
  ]
  rows.put(scene.labelBefore, place, q * 2 + (i === 0 ? 1 : 0))
  rows.put(intro, outro, place)
  rows.put(head, outro, half)
  rows.put(p.count < 12 ? 0 : p.count < 40 ? 1 : 2, place, q)
  classFeatures(rows, p, i, cue, half, far)
}

/** Classes of the cue's verb or noun, which stand in for heads that were seldom seen. */
function classFeatures(rows: FeatureRows, p: Paragraph, i: number, cue: number, half: number, far: number): void {
  const kind = (p.verbClass[cue] as number) * 64 + (p.nounClass[cue] as number)
  const [tag, base] = [p.pos[i] as number, p.lemma[cue] as number]
  rows.put(kind, half, far)
  rows.put(kind, half, tag)
  rows.put(kind, half, p.low[i] as number)
  rows.put(base, half, far)
  rows.put(base, half, tag)
  rows.put(base, half, p.low[i] as number)
  rows.put(p.pos[cue] as number, half, far)
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

export function cueSteps(rows: FeatureRows, near: CueSurroundings, i: number, place: number): void {
  const { scene, cue } = near
  const [from, to] = [Math.min(i, cue) + 1, Math.max(i, cue)]
  const rivals = Math.min(2, to > from ? (scene.strongBefore[to] as number) - (scene.strongBefore[from] as number) : 0)
  rows.put(place, rivals)
  rows.put(i === cue ? 1 : 0, i === cue + 1 ? 1 : 0, scene.paragraph.low[cue] as number)
}
