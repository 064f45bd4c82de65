import { at } from './at.ts'
import type { CueSurroundings } from './cue-surroundings.ts'
import type { FeatureRows } from './feature-rows.ts'
import { distanceBin } from './hash.ts'
import type { Paragraph } from './paragraph.ts'
import { halfOf, sideOf } from './place-features.ts'
import type { Scene } from './scene.ts'

/** Features of the second pass that hang on the candidate cue itself. */
export const CUE_FEATURES = 61
export const CUE_STEPS = 2

/** All features of a word that hang on the cue itself, in the order that the weights know. */
export function cueFeatures(rows: FeatureRows, near: CueSurroundings, i: number, place: number): void {
  headFeatures(rows, near, i, place)
  betweenFeatures(rows, near, i, place)
  classFeatures(rows, near.scene.paragraph, i, near.cue, place)
}

/** The cue's own words, and what the first pass thought of the word and of the cue. */
function headFeatures(rows: FeatureRows, near: CueSurroundings, i: number, place: number): void {
  const { scene, cue } = near
  const { paragraph: p, labels } = scene
  const { low, pos } = p
  const [side, half, off] = [sideOf(place), halfOf(place), Math.abs(i - cue)]
  const far = distanceBin(off)
  const [word, tag, q, z] = [low[i] as number, pos[i] as number, p.quoted[i] as number, labels[i] as number]
  const [head, next, last] = [low[cue] as number, at(low, cue + 1), at(low, cue - 1)]
  const around = at(pos, cue - 1) * 32 + at(pos, cue + 1)
  const rivals = rivalsBetween(scene, i, cue)
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
}

/** What lies between the word and the cue, and where both stand among quotations and sentences. */
function betweenFeatures(rows: FeatureRows, near: CueSurroundings, i: number, place: number): void {
  const { scene, cue } = near
  const { paragraph: p, labels } = scene
  const pos = p.pos
  const [side, half, off] = [sideOf(place), halfOf(place), Math.abs(i - cue)]
  const [word, tag, q, z] = [p.low[i] as number, pos[i] as number, p.quoted[i] as number, labels[i] as number]
  const [head, far, rivals] = [p.low[cue] as number, distanceBin(off), rivalsBetween(scene, i, cue)]
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
}

/** Classes of the cue's verb or noun, which stand in for heads that were seldom seen. */
function classFeatures(rows: FeatureRows, p: Paragraph, i: number, cue: number, place: number): void {
  const [half, far] = [halfOf(place), distanceBin(Math.abs(i - cue))]
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

/** Strong candidates between the word and the cue, up to two. */
function rivalsBetween({ strongBefore }: Scene, i: number, cue: number): number {
  const [from, to] = [Math.min(i, cue) + 1, Math.max(i, cue)]
  return Math.min(2, to > from ? (strongBefore[to] as number) - (strongBefore[from] as number) : 0)
}

export function cueSteps(rows: FeatureRows, near: CueSurroundings, i: number, place: number): void {
  const { scene, cue } = near
  rows.put(place, rivalsBetween(scene, i, cue))
  rows.put(i === cue ? 1 : 0, i === cue + 1 ? 1 : 0, scene.paragraph.low[cue] as number)
}
