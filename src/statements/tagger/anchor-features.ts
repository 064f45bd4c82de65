import type { Anchors } from './anchors.ts'
import { at } from './at.ts'
import { cueBin } from './cue-bin.ts'
import type { FeatureRows } from './feature-rows.ts'
import { distanceBin } from './hash.ts'
import type { Paragraph } from './paragraph.ts'

const least = Math.min

/** Probable cues of the same sentence on either side, and of the paragraph. */
export function anchorFeatures(rows: FeatureRows, p: Paragraph, i: number, a: Anchors): void {
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
  rows.put(hr, tag)
  rows.put(bl, dl, tag)
  rows.put(br, dr, tag)
  rows.put(right < 0 ? -1 : at(pos, right - 1), right < 0 ? -1 : at(pos, right + 1), dr)
  const next = left < 0 ? -1 : at(low, left + 1)
  rows.put(next, dl)
  rows.put(right < 0 ? -1 : at(low, right - 1), dr)
  const [pl, pr] = [left < 0 ? 0 : a.punctuation(left + 1, i), right < 0 ? 0 : a.punctuation(i + 1, right)]
  rows.put(pr, dr, br)
  rows.put(pr, hr, word)
  rows.put(pl, hl, word)
  rows.put(
    before < 0 ? -1 : (low[before] as number),
    before < 0 ? 9 : (p.sentence[i] as number) - (p.sentence[before] as number),
    q,
  )
}

/** The verb group next to the word, within eight words. */
export function nearbyFeatures(rows: FeatureRows, p: Paragraph, i: number, a: Anchors): void {
  const tag = p.pos[i] as number
  const [after, before] = [p.groupAfter[i] as number, p.groupBefore[i] as number]
  const ahead = after < p.count && after < i + 8
  const behind = before >= 0 && before > i - 8
  rows.put(ahead ? (p.low[after] as number) : -1, least(after - i, 8))
  rows.put(ahead ? cueBin(p.cueRate[after] as number) : 9, tag, least(after - i, 8))
  rows.put(ahead ? (a.bins[after] as number) : 9, behind ? (a.bins[before] as number) : 9, tag)
}
