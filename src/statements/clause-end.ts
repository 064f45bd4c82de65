import type { Cue } from './find-cues.ts'
import { wordOf } from './find-cues.ts'
import type { Element } from './frame.ts'
import type { Word } from './words-of.ts'

const JOINS = new Set(['and', 'but', 'while', 'then', 'or', 'as'])
const OURS = new Set(['though', 'although']) // opens the narrator's own remark
const NEAR = 9 // elements between a comma and the cue that it announces: "…, a second official added"

/** The last element of what is attributed from `from` on: before a final mark, a semicolon, or the next cue of the sentence. */
export function clauseEnd(
  elements: readonly Element[],
  from: number,
  cue: Cue,
  cues: readonly Cue[],
  relative: boolean,
): number {
  const later = new Set(cues.filter((other) => other.from > from).map((other) => other.from))
  const object = cue.takes.object && !/^(that|how|whether)$/.test(wordOf(elements, from)?.low ?? '')
  let last = elements.length - 1
  for (let index = from; index < elements.length; index++) {
    if (!stopsBefore(elements, index, { from, later, object, opened: relative || opensWithPreposition(elements, cue) }))
      continue
    last = index - 1
    break
  }
  while (last >= from && /^[.?!…,]$/.test(wordOf(elements, last)?.text ?? '')) last--
  return last
}

interface Limits {
  readonly from: number
  readonly later: ReadonlySet<number>
  readonly object: boolean
  readonly opened: boolean
}

function stopsBefore(elements: readonly Element[], index: number, limits: Limits): boolean {
  if (index === limits.from) return false
  const word = wordOf(elements, index)
  if (closedByComma(elements, index - 1)) {
    return (
      newCueAfter(elements, index - 1, limits.later) || !elements.slice(index).some((next) => next.kind === 'quote')
    )
  }
  if (!word) return false
  if (word.text === ';') return true
  if (index === limits.from + 1 && elements[limits.from]?.kind === 'quote' && isCircumstance(elements, index))
    return true
  if (JOINS.has(word.low)) return joinsCue(elements, index, limits.later)
  if (word.text !== ',') return false
  const next = wordOf(elements, index + 1)
  if (next && OURS.has(next.low)) return true
  if (limits.opened || (limits.object && next && isNarration(next))) return true
  return newCueAfter(elements, index, limits.later)
}

/** "…, aligning with …" is the narrator's tail of a short object; "including Japan" goes on with it. */
const isNarration = (word: Word) =>
  word.pos === 'VERB' && /ing$/.test(word.low) && !/^(includ|regard|concern|follow)ing$/.test(word.low)

/** American style puts the comma inside the mark: “…,” adding that … */
function closedByComma(elements: readonly Element[], index: number): boolean {
  const element = elements[index]
  return element?.kind === 'quote' && element.last === ','
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** “We will pay” on Monday, “we will pay” in Oslo: where and when, not the words. */
function isCircumstance(elements: readonly Element[], index: number): boolean {
  const [word, next] = [wordOf(elements, index), wordOf(elements, index + 1)]
  if (!word || !next) return false
  if (DAY.test(word.low) || /^(?:yesterday|today|earlier)$/.test(word.low)) return true
  if (word.low === 'on') return DAY.test(next.low)
  return (word.low === 'in' || word.low === 'at') && next.pos === 'PROPN'
}

/** "… but argued that", "… while simultaneously warning that": the same speaker's next cue. */
function joinsCue(elements: readonly Element[], index: number, later: ReadonlySet<number>): boolean {
  for (let next = index + 1; next <= index + 3; next++) {
    if (later.has(next)) return true
    if (!/^(ADV|AUX)$/.test(wordOf(elements, next)?.pos ?? '')) return false
  }
  return false
}

function newCueAfter(elements: readonly Element[], comma: number, later: ReadonlySet<number>): boolean {
  for (let index = comma + 1; index <= Math.min(comma + NEAR, elements.length - 1); index++) {
    if (later.has(index)) return true
    const text = wordOf(elements, index)?.text
    if (text === ',' || text === undefined) return false
  }
  return false
}

/** "With Rossi and Weiss reaffirming their promise, the months ahead …": ends at its comma. */
function opensWithPreposition(elements: readonly Element[], cue: Cue): boolean {
  const first = wordOf(elements, 0)
  return cue.form === 'participle' && first !== null && (first.low === 'with' || cue.from === 0)
}
