import { at } from './at.ts'
import type { CueSurroundings } from './cue-surroundings.ts'
import type { CueView } from './cue-view.ts'
import type { FeatureRows } from './feature-rows.ts'

/**
 * Features of the second pass that hang on the candidate cue itself, by what else they hang on: words that agree in that
 * share their sum (see `cue-sums.ts`). Each has the number of its template, which is part of the weights.
 */
export const CUE_FEATURES = 61
export const CUE_STEPS = 2

/** What depends on nothing but how far the word stands from the cue, and on which side. */
export function distanceFeatures(rows: FeatureRows, { scene, cue }: CueSurroundings, view: CueView): void {
  const { low, pos, lemma } = scene.paragraph
  const { side, half, far } = view
  const [head, next] = [low[cue] as number, at(low, cue + 1)]
  rows.set(0, side, far)
  rows.set(2, head, side, far)
  rows.set(6, scene.bins[cue] as number, side, far)
  rows.set(7, next, side, far)
  rows.set(8, at(low, cue - 1), side, far)
  rows.set(9, at(pos, cue - 1) * 32 + at(pos, cue + 1), side, far)
  rows.set(10, Math.imul(head, 31) + next, side, Math.min(view.off, 5))
  rows.set(54, classOf(scene.paragraph, cue), half, far)
  rows.set(57, lemma[cue] as number, half, far)
  rows.set(60, pos[cue] as number, half, far)
}

/** The word's part of speech, its side, and the cue. */
export function tagFeatures(rows: FeatureRows, { scene, cue }: CueSurroundings, { word, half }: CueView): void {
  const p = scene.paragraph
  const tag = p.pos[word] as number
  rows.set(3, p.low[cue] as number, half, tag)
  rows.set(55, classOf(p, cue), half, tag)
  rows.set(58, p.lemma[cue] as number, half, tag)
}

/** What the first pass thought of the word and of the cue, and where both stand among quotations, rivals and sentences. */
export function standFeatures(rows: FeatureRows, { scene, cue }: CueSurroundings, view: CueView): void {
  const p = scene.paragraph
  const { word, place, side, half, rank, rivals, region, other, quoted: q, label: z } = view
  const head = p.low[cue] as number
  const chance = scene.cueChance[cue] as number
  const sure = chance > 0.9 ? 4 : chance > 0.7 ? 3 : chance > 0.5 ? 2 : chance > 0.3 ? 1 : 0
  rows.set(5, head, place)
  rows.set(11, head, at(p.low, cue + 1), half * 8 + z)
  rows.set(12, head, place, z)
  rows.set(13, z, place, rivals)
  rows.set(15, z * 8 + rivals, rank, place)
  rows.set(16, rivals, place, q)
  rows.set(17, z, rank, head)
  rows.set(19, sure, z, place)
  rows.set(20, sure, half, rivals)
  rows.set(21, sure, head)
  rows.set(38, q * 8 + region, place)
  rows.set(39, q * 8 + region, z, side * 4 + rivals)
  rows.set(40, p.quoted[cue] as number, q, place)
  rows.set(41, region, head, side)
  rows.set(44, scene.standing[word] as number, half, rivals)
  rows.set(45, other, place, q * 8 + z)
  rows.set(46, other, place, rivals)
  const before = Math.min(3, cue - (p.sentenceStart[cue] as number))
  const after = Math.min(3, (p.sentenceEnd[cue] as number) - cue)
  rows.set(50, scene.labelBefore, place, q * 2 + (word === 0 ? 1 : 0))
  rows.set(51, before, after, place)
  rows.set(52, head, after, half)
  rows.set(53, p.count < 12 ? 0 : p.count < 40 ? 1 : 2, place, q)
}

/** What lies between the word and the cue, beside how both stand. */
export function betweenFeatures(rows: FeatureRows, { scene, cue }: CueSurroundings, view: CueView): void {
  const { place, side, half, rivals, region, marks, words, commas, quoted: q, label: z } = view
  rows.set(22, marks, half, commas)
  rows.set(23, marks, z, side * 4 + rivals)
  rows.set(26, commas, z, half)
  rows.set(29, words, half)
  rows.set(31, words, scene.paragraph.low[cue] as number, half)
  rows.set(32, words, z, half * 4 + rivals)
  rows.set(34, words, commas * 16 + marks, half)
  rows.set(42, region, commas, half)
  rows.set(43, q, marks, place)
}

/** What hangs on the very word. */
export function ownFeatures(rows: FeatureRows, near: CueSurroundings, view: CueView): void {
  const { scene, cue } = near
  const p = scene.paragraph
  const { word: i, off, far, side, half, rank, rivals, marks, words, commas, label: z } = view
  const [word, tag, head] = [p.low[i] as number, p.pos[i] as number, p.low[cue] as number]
  const path = near.path[i - near.from] as number
  rows.set(1, side, far, tag)
  rows.set(4, head, word, side)
  rows.set(14, z, side, far)
  rows.set(18, z * 8 + (scene.confidence[i] as number), rank, rivals * 4 + side)
  rows.set(24, marks, tag, half)
  rows.set(25, commas, tag, half)
  rows.set(27, commas, word, half)
  rows.set(28, marks, word, half)
  rows.set(30, words, half, tag)
  rows.set(33, words, word, half)
  rows.set(35, path, side, word)
  rows.set(36, path, side, tag)
  rows.set(37, path, head)
  rows.set(47, scene.bins[i] as number, half, far)
  rows.set(48, at(p.pos, i - 1), half, commas * 4 + Math.min(off, 3))
  rows.set(49, at(p.pos, i + 1), half, commas * 4 + Math.min(off, 3))
  rows.set(56, classOf(p, cue), half, word)
  rows.set(59, p.lemma[cue] as number, half, word)
}

/** Classes of the cue's verb and noun, which stand in for heads that were seldom seen. */
const classOf = (p: CueSurroundings['scene']['paragraph'], cue: number): number =>
  (p.verbClass[cue] as number) * 64 + (p.nounClass[cue] as number)

export function cueSteps(rows: FeatureRows, { scene, cue }: CueSurroundings, { word, place, rivals }: CueView): void {
  rows.set(0, place, rivals)
  rows.set(1, word === cue ? 1 : 0, word === cue + 1 ? 1 : 0, scene.paragraph.low[cue] as number)
}
