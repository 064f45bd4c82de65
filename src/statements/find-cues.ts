import { BEFORE_CUE, NEEDS_CLAUSE, OBJECT, QUOTE_ONLY, SPEECH, WITH_QUOTED_OBJECT } from './cue-words.ts'
import type { Element } from './frame.ts'
import { isSaid } from './polarity.ts'

/** A verb (or "according to") that may attribute; elements `from` to `to` are the cue itself. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly form: 'finite' | 'participle' | 'according'
  readonly takes: {
    readonly clause: boolean
    readonly bareClause: boolean
    readonly object: boolean
    readonly quotedObject: boolean
  }
}

const ALWAYS = new Set([
  'said',
  'says',
  'told',
  'tells',
  'saying',
  'added',
  'adding',
  'argued',
  'argues',
  'stating',
  'noting',
  'warned',
  'insisted',
])
const PARTICLES: Record<string, readonly string[]> = {
  point: ['out', 'to'],
  call: ['for', 'on', 'upon'],
  refer: ['to'],
  hit: ['back'],
}

/** The cues of one frame sentence, left to right; words inside quotations are never cues. */
export function findCues(elements: readonly Element[]): Cue[] {
  const cues: Cue[] = []
  elements.forEach((element, index) => {
    const cue = element.kind === 'word' ? cueAt(elements, index) : null
    if (cue && (cues.at(-1)?.to ?? -1) < cue.from) cues.push(cue)
  })
  return cues
}

function cueAt(elements: readonly Element[], index: number): Cue | null {
  const word = wordOf(elements, index)
  const next = wordOf(elements, index + 1)
  if (!word) return null
  if (word.low === 'according' && next?.low === 'to')
    return make(index, index + 1, 'according', 'according', true, true)
  if (!ALWAYS.has(word.low) && word.pos !== 'VERB') return null
  const lemma = word.lemma
  const particles = PARTICLES[lemma]
  const to = particles && next && particles.includes(next.low) ? index + 1 : index
  if (lemma === 'point' && to === index) return null
  if (lemma === 'make') return clearCue(elements, index)
  const takesObject = OBJECT.has(lemma) && (lemma !== 'call' || to > index)
  if (!SPEECH.has(lemma) && !takesObject && !WITH_QUOTED_OBJECT.has(lemma) && !QUOTE_ONLY.has(lemma)) return null
  if (isPassive(elements, index) || !isSaid(elements, index)) return null
  if (QUOTE_ONLY.has(lemma) && !quoteNear(elements, index)) return null
  if (!SPEECH.has(lemma) && !takesObject && !QUOTE_ONLY.has(lemma) && !quotedObjectFollows(elements, to + 1))
    return null
  if (NEEDS_CLAUSE.has(lemma) && /ing$/.test(word.low) && !clauseFollows(elements, to + 1)) return null
  const form = /ing$/.test(word.low) && !hasAuxiliary(elements, index) ? 'participle' : 'finite'
  const bare = SPEECH.has(lemma) && !NEEDS_CLAUSE.has(lemma)
  return make(index, to, lemma, form, SPEECH.has(lemma), bare, takesObject, WITH_QUOTED_OBJECT.has(lemma))
}

/** A verb such as "continued" attributes only beside a quotation. */
function quoteNear(elements: readonly Element[], index: number): boolean {
  return elements.slice(Math.max(0, index - 5), index + 4).some((element) => element.kind === 'quote')
}

/** "dismissed the idea as “hysteria”": the quoted words come before any other verb, so they are the speaker's. */
function quotedObjectFollows(elements: readonly Element[], from: number): boolean {
  for (let index = from; index < elements.length; index++) {
    const element = elements[index]
    if (element?.kind === 'quote') return true
    if (element && (/^(VERB|AUX)$/.test(element.word.pos) || /^[.;:]$/.test(element.word.text))) return false
  }
  return false
}

/** "adding that …", "adding: “…”" – a participle of these verbs attributes only so. */
function clauseFollows(elements: readonly Element[], from: number): boolean {
  for (let index = from; index < Math.min(from + 5, elements.length); index++) {
    const element = elements[index]
    if (element?.kind === 'quote' || (element && /^(that|how|why|whether|if)$/.test(element.word.low))) return true
  }
  return false
}

/** "made clear that", "made it clear that" */
function clearCue(elements: readonly Element[], index: number): Cue | null {
  for (let to = index + 1; to <= index + 2; to++) {
    if (wordOf(elements, to)?.low === 'clear') return make(index, to, 'make clear', 'finite', true, false)
  }
  return null
}

function make(
  from: number,
  to: number,
  lemma: string,
  form: Cue['form'],
  clause: boolean,
  bareClause: boolean,
  object = false,
  quotedObject = false,
): Cue {
  return { from, to, lemma, form, takes: { clause, bareClause, object, quotedObject } }
}

/** "was asked", "is expected", "are seen as": nobody is named as saying it. */
function isPassive(elements: readonly Element[], index: number): boolean {
  const word = wordOf(elements, index)
  if (!word || /(ing|s)$/.test(word.low)) return false
  for (let left = index - 1; left >= Math.max(0, index - 4); left--) {
    const before = wordOf(elements, left)
    if (!before) return false
    if (/^(is|are|was|were|be|been|being|'s|'re|gets?|got)$/.test(before.low)) return true
    if (!BEFORE_CUE.has(before.low) && before.pos !== 'ADV') return false
  }
  return false
}

function hasAuxiliary(elements: readonly Element[], index: number): boolean {
  const before = wordOf(elements, index - 1)
  return before !== null && (before.pos === 'AUX' || /^(is|are|was|were|been)$/.test(before.low))
}

export function wordOf(elements: readonly Element[], index: number) {
  const element = elements[index]
  return element?.kind === 'word' ? element.word : null
}
