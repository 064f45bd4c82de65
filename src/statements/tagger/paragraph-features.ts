import { anchorFeatures, nearbyFeatures } from './anchor-features.ts'
import { type Anchors, anchorsOf } from './anchors.ts'
import { at } from './at.ts'
import { classFeatures } from './class-features.ts'
import { FeatureRows } from './feature-rows.ts'
import { distanceBin } from './hash.ts'
import type { Paragraph } from './paragraph.ts'

/** Features of a word and of a step in the first pass, which labels a paragraph without knowing of any one cue. */
export const WORD_FEATURES = 62
export const STEP_FEATURES = 7

const least = Math.min

/** Fills `words` (62 a word) and `steps` (7 a word) with hashed features. */
export function paragraphFeatures(p: Paragraph, before: Paragraph | null, words: Int32Array, steps: Int32Array): void {
  const rows = new FeatureRows(words)
  const anchors = anchorsOf(p, before)
  for (let i = 0; i < p.count; i++) {
    rows.begin(i * WORD_FEATURES, 1)
    wordFeatures(rows, p, i, anchors.bins)
    quotationFeatures(rows, p, i, anchors)
    anchorFeatures(rows, p, i, anchors)
    nearbyFeatures(rows, p, i, anchors)
    classFeatures(rows, p, i)
  }
  stepFeatures(p, anchors, steps)
}

function wordFeatures(rows: FeatureRows, p: Paragraph, i: number, bins: Uint8Array): void {
  const { low, pos } = p
  const [word, tag, q] = [low[i] as number, pos[i] as number, p.quoted[i] as number]
  const [w1, w2, w3] = [at(low, i + 1), at(low, i + 2), at(low, i + 3)]
  const [v1, v2] = [at(low, i - 1), at(low, i - 2)]
  const [t1, t2] = [at(pos, i + 1), at(pos, i + 2)]
  const [s1, s2, s3] = [at(pos, i - 1), at(pos, i - 2), at(pos, i - 3)]
  rows.put(v1)
  rows.put(w1)
  rows.put(v2)
  rows.put(w2)
  rows.put(v1, word)
  rows.put(v1, w1)
  rows.put(tag, t1)
  rows.put(s2, s1, tag)
  rows.put(tag, t1, t2)
  rows.put(s3 * 32 + s2, s1 * 32 + tag)
  rows.put(s1)
  rows.put(word, tag)
  rows.put(p.shape[i] as number, tag)
  rows.put(p.shape[i] as number, i === p.sentenceStart[i] ? 1 : 0)
  const [c, c1, c2, b1, b2] = [at(bins, i), at(bins, i + 1), at(bins, i + 2), at(bins, i - 1), at(bins, i - 2)]
  rows.put(c, tag, q)
  rows.put(b1, c1, q)
  rows.put(b1, tag, s1)
  rows.put(c1, tag, t1)
  rows.put(c * 8 + b1, b2 * 8 + c1, c2)
  rows.put(w3)
}

function quotationFeatures(rows: FeatureRows, p: Paragraph, i: number, a: Anchors): void {
  const { low, pos } = p
  const [word, tag, q] = [low[i] as number, pos[i] as number, p.quoted[i] as number]
  const [first, last] = [p.sentenceStart[i] as number, p.sentenceEnd[i] as number]
  const [gapAfter, gapBefore, bin] = [a.quoteAfter[i] as number, a.quoteBefore[i] as number, a.bins[i] as number]
  rows.put(q, least(a.quoteIn[i] as number, 3), least(a.quoteLeft[i] as number, 3))
  rows.put(q, word)
  rows.put(q, tag, at(pos, i - 1))
  rows.put(q * 4 + a.quotedShare, a.before, a.sentenceQuoted[i] as number)
  rows.put(least(i - first, 4), least(last - i, 3), q)
  rows.put(pos[first] as number, at(pos, first + 1), distanceBin(i - first))
  rows.put(least(gapAfter, 8), tag, bin)
  rows.put(least(gapBefore, 8), tag, bin)
  rows.put(least(p.place, 2), q)
  rows.put(least(p.place, 1), tag, bin)
}

function stepFeatures(p: Paragraph, a: Anchors, steps: Int32Array): void {
  const rows = new FeatureRows(steps)
  const { low, pos, quoted, mark } = p
  for (let i = 0; i < p.count; i++) {
    rows.begin(i * STEP_FEATURES, 201)
    const left = (a.anchorBefore[i] as number) >= (p.sentenceStart[i] as number) ? 1 : 0
    rows.put(0)
    rows.put(pos[i] as number, at(pos, i - 1))
    rows.put(low[i] as number)
    rows.put(
      (quoted[i] as number) * 2 + Math.max(0, at(quoted, i - 1)),
      (mark[i] as number) * 2 + Math.max(0, at(mark, i - 1)),
    )
    rows.put(i === p.sentenceStart[i] ? 1 : 0, a.isAnchor[i] as number, left)
    rows.put(at(low, i - 1))
    rows.put(a.bins[i] as number, at(a.bins, i - 1))
  }
}
