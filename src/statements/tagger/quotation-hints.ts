import type { Paragraph } from './paragraph.ts'
import { VERB } from './read-words.ts'
import { STOP } from './vocabulary.ts'

const REACH = 7 // words between a quotation and the verb that may tell its speaker
const LEAST = 3 // words of a quotation worth asking after

/**
 * Verbs beside quotations that no likely cue stands near: tried as cues whatever the first pass thought of them, for
 * a verb it never met ("the mayor scribbled") still tells who speaks.
 */
export function quotationHints(p: Paragraph, standing: Uint8Array): number[] {
  const found = new Set<number>()
  for (let from = 0; from < p.count; ) {
    const region = p.region[from] as number
    let to = from + 1
    while (to < p.count && p.region[to] === region) to++
    if (region >= 0 && to - from >= LEAST + 2 && !likelyCueNear(standing, from, to)) {
      for (const verb of [verbBeside(p, to, 1), verbBeside(p, from - 1, -1)]) {
        if (verb >= 0 && standing[verb] === 0) found.add(verb)
      }
    }
    from = to
  }
  return [...found].sort((a, b) => a - b)
}

function likelyCueNear(standing: Uint8Array, from: number, to: number): boolean {
  for (let i = Math.max(0, from - REACH); i < Math.min(standing.length, to + REACH); i++) {
    if (standing[i] === 2 && (i < from || i >= to)) return true
  }
  return false
}

/** The nearest verb from a word on, in one direction, before a stop or another quotation; -1: there is none. */
function verbBeside(p: Paragraph, start: number, by: 1 | -1): number {
  for (let i = start, left = REACH; i >= 0 && i < p.count && left > 0; i += by, left--) {
    if (p.quoted[i] || (p.kind[i] as number) & STOP) return -1
    if (p.pos[i] === VERB) return i
  }
  return -1
}
