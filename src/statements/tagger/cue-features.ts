import { at } from './at.ts'
import type { CueSurroundings } from './cue-surroundings.ts'
import type { CueView } from './cue-view.ts'
import type { FeatureRows } from './feature-rows.ts'

/**
 * Features of the second pass that hang on the candidate cue itself, by what else they hang on: words that agree in that
 * share their sum (see `cue-sums.ts`). Each has the number of its template, which is part of the weights.
 */
export const CUE_FEATURES = 40
export const CUE_STEPS = 2

/** What depends on nothing but how far the word stands from the cue, and on which side. */
export function distanceFeatures(rows: FeatureRows, { scene, cue }: CueSurroundings, view: CueView): void {
  const { low, pos, lemma } = scene.paragraph
  const { side, half, far } = view
  const [head, next] = [low[cue] as number, at(low, cue + 1)]
  rows.set(0, head, side, far)
  rows.set(1, scene.bins[cue] as number, side, far)
  rows.set(2, next, side, far)
  rows.set(3, at(pos, cue - 1) * 32 + at(pos, cue + 1), side, far)
  rows.set(4, classOf(scene.paragraph, cue), half, far)
  rows.set(5, lemma[cue] as number, half, far)
  rows.set(6, pos[cue] as number, half, far)
}

/** The word's part of speech, its side, and the cue. */
export function tagFeatures(rows: FeatureRows, { scene, cue }: CueSurroundings, { word, half }: CueView): void {
  const p = scene.paragraph
  const tag = p.pos[word] as number
  rows.set(7, p.low[cue] as number, half, tag)
  rows.set(8, classOf(p, cue), half, tag)
  rows.set(9, p.lemma[cue] as number, half, tag)
}

/** What the first pass thought of the word and of the cue, and where both stand among quotations, rivals and sentences. */
export function standFeatures(rows: FeatureRows, { scene, cue }: CueSurroundings, view: CueView): void {
  const p = scene.paragraph
  const { word, place, side, half, rank, rivals, region, other, quoted: q, label: z } = view
  const chance = scene.cueChance[cue] as number
  const sure = chance > 0.9 ? 4 : chance > 0.7 ? 3 : chance > 0.5 ? 2 : chance > 0.3 ? 1 : 0
  rows.set(10, z, place, rivals)
  rows.set(11, z * 8 + rivals, rank, place)
  rows.set(12, rivals, place, q)
  rows.set(13, sure, z, place)
  rows.set(14, sure, half, rivals)
  rows.set(15, q * 8 + region, place)
  rows.set(16, q * 8 + region, z, side * 4 + rivals)
  rows.set(17, p.quoted[cue] as number, q, place)
  rows.set(18, scene.standing[word] as number, half, rivals)
  rows.set(19, other, place, q * 8 + z)
  rows.set(20, other, place, rivals)
  rows.set(21, p.count < 12 ? 0 : p.count < 40 ? 1 : 2, place, q)
}

/** What lies between the word and the cue, beside how both stand. */
export function betweenFeatures(rows: FeatureRows, { scene, cue }: CueSurroundings, view: CueView): void {
  const { place, side, half, rivals, marks, words, commas, quoted: q, label: z } = view
  rows.set(22, marks, half, commas)
  rows.set(23, marks, z, side * 4 + rivals)
  rows.set(24, words, half)
  rows.set(25, words, scene.paragraph.low[cue] as number, half)
  rows.set(26, q, marks, place)
}

/** What hangs on the very word. */
export function ownFeatures(rows: FeatureRows, near: CueSurroundings, view: CueView): void {
  const { scene, cue } = near
  const p = scene.paragraph
  const { word: i, off, far, side, half, rank, rivals, marks, words, commas, label: z } = view
  const [word, tag, head] = [p.low[i] as number, p.pos[i] as number, p.low[cue] as number]
  const path = near.path[i - near.from] as number
  rows.set(27, head, word, side)
  rows.set(28, z * 8 + (scene.confidence[i] as number), rank, rivals * 4 + side)
  rows.set(29, marks, tag, half)
  rows.set(30, commas, word, half)
  rows.set(31, marks, word, half)
  rows.set(32, words, word, half)
  rows.set(33, path, side, word)
  rows.set(34, path, side, tag)
  rows.set(35, scene.bins[i] as number, half, far)
  rows.set(36, at(p.pos, i - 1), half, commas * 4 + Math.min(off, 3))
  rows.set(37, at(p.pos, i + 1), half, commas * 4 + Math.min(off, 3))
  rows.set(38, classOf(p, cue), half, word)
  rows.set(39, p.lemma[cue] as number, half, word)
}

/** Classes of the cue's verb and noun, which stand in for heads that were seldom seen. */
const classOf = (p: CueSurroundings['scene']['paragraph'], cue: number): number =>
  (p.verbClass[cue] as number) * 64 + (p.nounClass[cue] as number)

export function cueSteps(rows: FeatureRows, { scene, cue }: CueSurroundings, { word, place, rivals }: CueView): void {
  rows.set(0, place, rivals)
  rows.set(1, word === cue ? 1 : 0, word === cue + 1 ? 1 : 0, scene.paragraph.low[cue] as number)
}
