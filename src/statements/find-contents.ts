import { clauseEnd } from './clause-end.ts'
import { ADJUNCT_START } from './cue-words.ts'
import type { Cue } from './find-cues.ts'
import { wordOf } from './find-cues.ts'
import type { FoundSource } from './find-source.ts'
import type { Element } from './frame.ts'
import { phraseStartingAt } from './noun-phrase.ts'

/** Elements `from` to `to`, both included. */
interface Stretch {
  readonly from: number
  readonly to: number
}

const ADDRESSED = new Set(['tell', 'ask', 'remind', 'assure', 'inform', 'warn'])
const CLAUSE_START = new Set(['that', 'how', 'why', 'what', 'whether', 'if', 'there'])

/** What is attributed at this cue, as element stretches in order; empty where the words give nothing to attribute. */
export function findContents(
  elements: readonly Element[],
  cue: Cue,
  source: FoundSource | null,
  cues: readonly Cue[],
): Stretch[] {
  const left = quotedLeft(elements, cue, source, cues)
  const right = toTheRight(elements, cue, source, cues)
  if (left) return right && elements[right.from]?.kind === 'quote' ? [left, right] : [left]
  const opening = right && parenthesised(elements, cue, source, right, cues)
  if (opening) return [opening, right]
  const clause = clauseLeft(elements, cue, source, cues)
  const quoteFollows = right !== null && elements[right.from]?.kind === 'quote'
  if (clause && !quoteFollows && wordOf(elements, cue.to + 1)?.text === ':') return [clause] // behind the colon the narrator goes on
  if (right && !startsCue(right, cues) && allowed(elements, cue, right)) return [right]
  return clause ? [clause] : []
}

const startsCue = (right: Stretch, cues: readonly Cue[]) => cues.some((other) => other.from === right.from)

const before = (cue: Cue, source: FoundSource | null) => (source?.side === 'left' ? source.phrase.from : cue.from) - 1

/** “…,” Rossi said – with what stands before the quotation in its clause. */
function quotedLeft(
  elements: readonly Element[],
  cue: Cue,
  source: FoundSource | null,
  cues: readonly Cue[],
): Stretch | null {
  if (cue.form === 'participle') return null // its words follow; those before belong to another cue
  let last = before(cue, source)
  if (wordOf(elements, last)?.text === ',') last--
  if (elements[last]?.kind !== 'quote') return null
  const earlier = cues.some((other) => other.to < last)
  return { from: earlier ? last : clauseStart(elements, last), to: last }
}

/** A clause to the left starts with the sentence, after an opening "But" or "And". */
function clauseStart(elements: readonly Element[], last: number): number {
  const first = wordOf(elements, 0)
  return first && /^(but|and|so|yet)$/.test(first.low) && last > 0 ? 1 : 0
}

/** "The plan, he said, is late": what stands before the parenthesis goes on behind it. */
function parenthesised(
  elements: readonly Element[],
  cue: Cue,
  source: FoundSource | null,
  right: Stretch,
  cues: readonly Cue[],
): Stretch | null {
  const comma = before(cue, source)
  const closed = wordOf(elements, right.from - 1)?.text === ','
  const inserted = source?.side === 'left' || cue.form === 'according'
  if (!cue.takes.clause || !closed || startsCue(right, cues) || !inserted) return null
  if (wordOf(elements, comma)?.text !== ',' || cues.some((other) => other.to < comma)) return null
  const from = clauseStart(elements, comma)
  return comma > from && !opensWithAdjunct(elements, from, comma) ? { from, to: comma - 1 } : null
}

/** "On Monday, Rossi said, …", "In a statement read by his deputy, Rossi said": an opening of circumstance, not what was said. */
function opensWithAdjunct(elements: readonly Element[], from: number, to: number): boolean {
  const first = wordOf(elements, from)
  if (first?.pos === 'ADV' && wordOf(elements, from + 1)?.text === ',') return opensWithAdjunct(elements, from + 2, to) // "Still, …"
  if (first === null || !(first.pos === 'ADP' || first.pos === 'ADV' || /ing$/.test(first.low))) return false
  return !elements
    .slice(from, to)
    .some((element) => element.kind === 'word' && /^(?:AUX|PRON|SCONJ)$/.test(element.word.pos))
}

function toTheRight(
  elements: readonly Element[],
  cue: Cue,
  source: FoundSource | null,
  cues: readonly Cue[],
): Stretch | null {
  let from = (source?.side === 'right' ? source.phrase.to : cue.to) + 1
  if (ADDRESSED.has(cue.lemma)) from = (phraseStartingAt(elements, from, true)?.to ?? from - 1) + 1
  from = skipAdjuncts(elements, from, cue)
  while (/^[,:]$/.test(wordOf(elements, from)?.text ?? '')) from++
  if (from >= elements.length) return null
  const to = clauseEnd(elements, from, cue, cues, source?.relative ?? false)
  return to >= from ? { from, to } : null
}

/** Skips "Wednesday", "in Brussels", "at a press briefing" where they lead to "that", a quotation or the end. */
function skipAdjuncts(elements: readonly Element[], from: number, cue: Cue): number {
  let index = from
  while (index < elements.length) {
    const word = wordOf(elements, index)
    if (!word) return index
    const time = /day$/.test(word.low) || /^(last|this|earlier|later|next|week|month|year)$/.test(word.low)
    const end = ADJUNCT_START.has(word.low) && cue.to === cue.from ? adjunctEnd(elements, index) : null
    if (end !== null) index = end
    else if (word.pos === 'ADV' || time) index++
    else return index
  }
  return index
}

function adjunctEnd(elements: readonly Element[], from: number): number | null {
  for (let index = from + 1; index < elements.length; index++) {
    const word = wordOf(elements, index)
    if (!word || word.low === 'that' || /^[,:.!?]$/.test(word.text)) return index
    if (word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'PRON') return null
  }
  return elements.length
}

/** Whether this kind of cue may take what stands to its right. */
function allowed(elements: readonly Element[], cue: Cue, right: Stretch): boolean {
  const stretch = elements.slice(right.from, right.to + 1)
  const first = wordOf(elements, right.from)
  const quoted = stretch.some((element) => element.kind === 'quote')
  if (first === null) return true // a quotation follows at once
  if (cue.takes.clause && CLAUSE_START.has(first.low)) return true
  if (cue.takes.bareClause && hasVerb(stretch) && stretch.length > 2) return true
  if (cue.takes.object && stretch.length > 1) return true
  return quoted && (cue.takes.quotedObject || cue.takes.bareClause)
}

/** "The plan is late, Rossi said." – the clause before the comma, where nothing follows the cue. */
function clauseLeft(
  elements: readonly Element[],
  cue: Cue,
  source: FoundSource | null,
  cues: readonly Cue[],
): Stretch | null {
  if (!cue.takes.clause || cue.form === 'participle') return null
  const comma = before(cue, source)
  if (wordOf(elements, comma)?.text !== ',' || cues.some((other) => other.to < comma)) return null
  const from = clauseStart(elements, comma)
  return comma - from > 2 && hasVerb(elements.slice(from, comma)) && !opensWithAdjunct(elements, from, comma)
    ? { from, to: comma - 1 }
    : null
}

const hasVerb = (elements: readonly Element[]) =>
  elements.some((element) => element.kind === 'word' && /^(VERB|AUX)$/.test(element.word.pos))
