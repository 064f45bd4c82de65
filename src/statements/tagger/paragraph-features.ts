import { type Anchors, anchorsOf } from './anchors.ts'
import { cueBin } from './cue-bin.ts'
import { FeatureRows } from './feature-rows.ts'
import { distanceBin } from './hash.ts'
import type { Paragraph } from './paragraph.ts'
import { SUBJECT } from './vocabulary.ts'

/** Features of a word and of a step in the first pass, which labels a paragraph without knowing of any one cue. */
export const WORD_FEATURES = 101
export const STEP_FEATURES = 7

const at = (values: ArrayLike<number>, i: number): number =>
  i < 0 ? -11 : i >= values.length ? -12 : (values[i] as number)
const least = Math.min

/** Fills `words` (101 a word) and `steps` (7 a word) with hashed features. */
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
  const [v1, v2, v3] = [at(low, i - 1), at(low, i - 2), at(low, i - 3)]
  const [t1, t2, t3] = [at(pos, i + 1), at(pos, i + 2), at(pos, i + 3)]
  const [s1, s2, s3] = [at(pos, i - 1), at(pos, i - 2), at(pos, i - 3)]
  rows.put(0)
  rows.put(word)
  rows.put(v1)
  rows.put(w1)
  rows.put(v2)
  rows.put(w2)
  rows.put(v1, word)
  rows.put(word, w1)
  rows.put(v1, w1)
  rows.put(v2, v1)
  rows.put(w1, w2)
  rows.put(v1, word, w1)
  rows.put(p.suffix[i] as number)
  rows.put(tag)
  rows.put(s1, tag)
  rows.put(tag, t1)
  rows.put(s1, tag, t1)
  rows.put(s2, s1, tag)
  rows.put(tag, t1, t2)
  rows.put(s3 * 32 + s2, s1 * 32 + tag)
  rows.put(tag * 32 + t1, t2 * 32 + t3)
  rows.put(s1)
  rows.put(t1)
  rows.put(word, tag)
  rows.put(p.shape[i] as number, tag)
  rows.put(p.shape[i] as number, i === p.sentenceStart[i] ? 1 : 0)
  const [c, c1, c2, b1, b2] = [at(bins, i), at(bins, i + 1), at(bins, i + 2), at(bins, i - 1), at(bins, i - 2)]
  rows.put(c, tag, q)
  rows.put(b1, c1, q)
  rows.put(b1, tag, s1)
  rows.put(c1, tag, t1)
  rows.put(c * 8 + b1, b2 * 8 + c1, c2)
  rows.put((p.kind[i] as number) & SUBJECT ? word : 0, c1, w1)
  rows.put(w1, w2, tag)
  rows.put(v1, v2, tag)
  rows.put(w3)
  rows.put(v3)
}

function quotationFeatures(rows: FeatureRows, p: Paragraph, i: number, a: Anchors): void {
  const { low, pos } = p
  const [word, tag, q] = [low[i] as number, pos[i] as number, p.quoted[i] as number]
  const [first, last] = [p.sentenceStart[i] as number, p.sentenceEnd[i] as number]
  const [gapAfter, gapBefore, bin] = [a.quoteAfter[i] as number, a.quoteBefore[i] as number, a.bins[i] as number]
  rows.put(q, least(a.quoteIn[i] as number, 3), least(a.quoteLeft[i] as number, 3))
  rows.put(q, word)
  rows.put(q, tag, at(pos, i - 1))
  rows.put(q, p.mark[i] as number, at(p.quoted, i - 1))
  rows.put(q * 4 + a.quotedShare, a.before, a.sentenceQuoted[i] as number)
  rows.put(least(i - first, 4), least(last - i, 3), q)
  rows.put(i === first ? 1 : 0, word)
  rows.put(last === i ? 1 : 0, word)
  rows.put(low[first] as number, q)
  rows.put(pos[first] as number, at(pos, first + 1), distanceBin(i - first))
  rows.put(least(gapAfter, 8), least(gapBefore, 8), q)
  rows.put(least(gapAfter, 8), tag, bin)
  rows.put(least(gapBefore, 8), tag, bin)
  rows.put(least(gapAfter, 5), word)
  rows.put(least(gapBefore, 5), word)
  rows.put(least(p.place, 2), q)
  rows.put(least(p.place, 1), tag, bin)
}

/** Probable cues of the same sentence on either side, and of the paragraph. */
function anchorFeatures(rows: FeatureRows, p: Paragraph, i: number, a: Anchors): void {
  const { low, pos } = p
  const [word, tag, q] = [low[i] as number, pos[i] as number, p.quoted[i] as number]
  const [before, after] = [a.anchorBefore[i] as number, a.anchorAfter[i] as number]
  const left = before >= (p.sentenceStart[i] as number) ? before : -1
  const right = after >= 0 && after <= (p.sentenceEnd[i] as number) ? after : -1
  const own = a.isAnchor[i] as number
  const [hl, hr] = [left < 0 ? -1 : (low[left] as number), right < 0 ? -1 : (low[right] as number)]
  const [dl, dr] = [left < 0 ? 99 : distanceBin(i - left), right < 0 ? 99 : distanceBin(right - i)]
  const [bl, br] = [left < 0 ? 0 : (a.bins[left] as number), right < 0 ? 0 : (a.bins[right] as number)]
  rows.put(hl, dl)
  rows.put(hr, dr)
  rows.put(left < 0 ? 0 : 1, right < 0 ? 0 : 1, own * 2 + q)
  rows.put(hl, tag)
  rows.put(hr, tag)
  rows.put(hl, hr, q)
  rows.put(bl, dl, tag)
  rows.put(br, dr, tag)
  rows.put(left < 0 ? -1 : at(pos, left - 1), left < 0 ? -1 : at(pos, left + 1), dl)
  rows.put(right < 0 ? -1 : at(pos, right - 1), right < 0 ? -1 : at(pos, right + 1), dr)
  const next = left < 0 ? -1 : at(low, left + 1)
  rows.put(next, dl)
  rows.put(next, hl, tag)
  rows.put(right < 0 ? -1 : at(low, right + 1), dr)
  rows.put(right < 0 ? -1 : at(low, right - 1), dr)
  const [pl, pr] = [left < 0 ? 0 : a.punctuation(left + 1, i), right < 0 ? 0 : a.punctuation(i + 1, right)]
  rows.put(pl, dl, bl)
  rows.put(pr, dr, br)
  rows.put(pl, pr, tag)
  rows.put(pr, hr, word)
  rows.put(pl, hl, word)
  rows.put(
    before < 0 ? -1 : (low[before] as number),
    before < 0 ? 9 : (p.sentence[i] as number) - (p.sentence[before] as number),
    q,
  )
  rows.put(
    after < 0 ? -1 : (low[after] as number),
    after < 0 ? 9 : (p.sentence[after] as number) - (p.sentence[i] as number),
    q,
  )
  rows.put(before < 0 ? 0 : 1, after < 0 ? 0 : 1, q * 4 + a.quotedShare)
}

/** The verb group next to the word, within eight words. */
function nearbyFeatures(rows: FeatureRows, p: Paragraph, i: number, a: Anchors): void {
  const tag = p.pos[i] as number
  const [after, before] = [p.groupAfter[i] as number, p.groupBefore[i] as number]
  const ahead = after < p.count && after < i + 8
  const behind = before >= 0 && before > i - 8
  rows.put(ahead ? (p.low[after] as number) : -1, least(after - i, 8))
  rows.put(ahead ? cueBin(p.cueRate[after] as number) : 9, tag, least(after - i, 8))
  rows.put(behind ? (p.low[before] as number) : -1, least(i - before, 8))
  rows.put(behind ? cueBin(p.cueRate[before] as number) : 9, tag, least(i - before, 8))
  rows.put(ahead ? (a.bins[after] as number) : 9, behind ? (a.bins[before] as number) : 9, tag)
}

/** Classes of nouns and verbs after WordNet, of the word and of the verbs of its sentence around it. */
function classFeatures(rows: FeatureRows, p: Paragraph, i: number): void {
  const { verbClass: verbs, nounClass: nouns, pos, lemma } = p
  const [tag, q, verb, noun, base] = [
    pos[i] as number,
    p.quoted[i] as number,
    verbs[i] as number,
    nouns[i] as number,
    lemma[i] as number,
  ]
  const [s1, t1] = [at(pos, i - 1), at(pos, i + 1)]
  rows.put(verb, q)
  rows.put(verb, s1, t1)
  rows.put(at(verbs, i - 1), tag)
  rows.put(at(verbs, i + 1), tag)
  rows.put(at(verbs, i - 2), s1, tag)
  rows.put(at(verbs, i + 2), t1, tag)
  rows.put(noun, tag)
  rows.put(noun, t1, at(verbs, i + 1))
  rows.put(at(nouns, i - 1), tag)
  rows.put(at(nouns, i + 1), tag)
  rows.put(at(nouns, i + 1), at(verbs, i + 2))
  rows.put(base)
  rows.put(at(lemma, i - 1), base)
  rows.put(base, at(lemma, i + 1))
  const [before, after] = [p.verbBefore[i] as number, p.verbAfter[i] as number]
  const behind = before >= (p.sentenceStart[i] as number)
  const ahead = after <= (p.sentenceEnd[i] as number)
  const [vb, va] = [behind ? (verbs[before] as number) : -1, ahead ? (verbs[after] as number) : -1]
  rows.put(vb, distanceBin(i - before), tag)
  rows.put(va, distanceBin(after - i), tag)
  rows.put(vb, va, tag)
  rows.put(behind ? (lemma[before] as number) : -1, tag)
  rows.put(ahead ? (lemma[after] as number) : -1, tag)
  rows.put(noun, va, distanceBin(after - i))
  rows.put(noun, vb, distanceBin(i - before))
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
