import { at } from './at.ts'
import type { FeatureRows } from './feature-rows.ts'
import { distanceBin } from './hash.ts'
import type { Paragraph } from './paragraph.ts'

/** Classes of nouns and verbs after WordNet, of the word and of the verbs of its sentence around it. */
export function classFeatures(rows: FeatureRows, p: Paragraph, i: number): void {
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
  rows.put(at(verbs, i - 2), s1, tag)
  rows.put(at(verbs, i + 2), t1, tag)
  rows.put(noun, tag)
  rows.put(noun, t1, at(verbs, i + 1))
  rows.put(at(nouns, i + 1), tag)
  rows.put(at(nouns, i + 1), at(verbs, i + 2))
  rows.put(base)
  rows.put(at(lemma, i - 1), base)
  const [before, after] = [p.verbBefore[i] as number, p.verbAfter[i] as number]
  const behind = before >= (p.sentenceStart[i] as number)
  const ahead = after <= (p.sentenceEnd[i] as number)
  const [vb, va] = [behind ? (verbs[before] as number) : -1, ahead ? (verbs[after] as number) : -1]
  rows.put(vb, distanceBin(i - before), tag)
  rows.put(va, distanceBin(after - i), tag)
  rows.put(vb, va, tag)
  rows.put(behind ? (lemma[before] as number) : -1, tag)
  rows.put(ahead ? (lemma[after] as number) : -1, tag)
  rows.put(noun, vb, distanceBin(i - before))
}
