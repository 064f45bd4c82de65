import { BEFORE_CUE } from './cue-words.ts'
import type { Cue } from './find-cues.ts'
import { wordOf } from './find-cues.ts'
import type { Element } from './frame.ts'
import { appositionEnd, type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts'

export interface FoundSource {
  readonly phrase: Phrase
  readonly side: 'left' | 'right' | 'governing' // before the cue, after it, or the subject that an earlier cue has too
  readonly relative: boolean // "Rossi, who said …,": its clause ends at the next comma
}

const FURTHEST_APPOSITION = 30

/** Who speaks at this cue: the noun phrase before it, after it ("said Rossi"), or the one that governs a participle. */
export function findSource(elements: readonly Element[], cue: Cue, governing: Phrase | null): FoundSource | null {
  if (cue.form === 'according') return toTheRight(elements, cue)
  const left = toTheLeft(elements, cue)
  if (left) return { phrase: left, side: 'left', relative: isRelative(elements, cue) }
  if (cue.form === 'participle' || coordinated(elements, cue)) {
    return governing ? { phrase: governing, side: 'governing', relative: false } : null
  }
  return toTheRight(elements, cue)
}

function isRelative(elements: readonly Element[], cue: Cue): boolean {
  let last = cue.from - 1
  while (last >= 0 && mayStandBetween(elements, last)) last--
  return wordOf(elements, last)?.low === 'who'
}

function toTheLeft(elements: readonly Element[], cue: Cue): Phrase | null {
  let last = cue.from - 1
  while (last >= 0 && mayStandBetween(elements, last)) last--
  const word = wordOf(elements, last)
  if (!word) return null
  if (word.low === 'who') return antecedent(elements, last)
  if (word.text === ',' || word.text === ')' || word.text === '—')
    return cue.form === 'participle' ? null : acrossApposition(elements, last)
  const object = cue.takes.object && wordOf(elements, cue.to + 1)?.low !== 'that'
  if (word.low === 'it' && (object || !cue.takes.clause)) return null // "it underscored a growing …": no speech
  return phraseEndingAt(elements, last)
}

function mayStandBetween(elements: readonly Element[], index: number): boolean {
  const word = wordOf(elements, index)
  if (!word) return false
  return (
    BEFORE_CUE.has(word.low) ||
    (word.pos === 'ADV' && word.low !== 'here') ||
    word.pos === 'AUX' ||
    /^n['’]t$/.test(word.low)
  )
}

/** "Rossi, who chairs the panel, said": the phrase before the first comma, the apposition included. */
function acrossApposition(elements: readonly Element[], comma: number): Phrase | null {
  for (let index = comma - 1; index > Math.max(0, comma - FURTHEST_APPOSITION); index--) {
    const element = elements[index]
    if (element?.kind !== 'word') return null
    if (/^[;:.]$/.test(element.word.text)) return null
    if (element.word.text !== ',' && element.word.text !== '(' && element.word.text !== '—') continue
    const phrase = phraseEndingAt(elements, index - 1)
    if (phrase && wordOf(elements, index + 1)?.pos === 'ADP') return phrase // "Rossi, for his part, said"
    if (!phrase || !isApposition(elements, index + 1)) return null
    const to = comma - (wordOf(elements, comma)?.text === ')' ? 0 : 1)
    return { from: (nameBefore(elements, phrase) ?? phrase).from, to }
  }
  return null
}

/** "Weiss, state secretary for defence, who stood beside her, said": the name before a first apposition. */
function nameBefore(elements: readonly Element[], phrase: Phrase): Phrase | null {
  if (wordOf(elements, phrase.from - 1)?.text !== ',') return null
  const name = phraseEndingAt(elements, phrase.from - 2)
  const isName =
    name !== null && wordOf(elements, name.to)?.pos === 'PROPN' && wordOf(elements, name.from - 1)?.pos !== 'ADP'
  return isName ? name : null
}

function isApposition(elements: readonly Element[], first: number): boolean {
  const word = wordOf(elements, first)
  return (
    word !== null &&
    (['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM'].includes(word.pos) ||
      /^(who|whose|speaking|now|then|asked|an?|the)$/.test(word.low))
  )
}

/** "Rossi, who said": the phrase before "who". */
function antecedent(elements: readonly Element[], who: number): Phrase | null {
  const last = wordOf(elements, who - 1)?.text === ',' ? who - 2 : who - 1
  return phraseEndingAt(elements, last)
}

/** "… and added that": the cue shares the subject of the one before it. */
function coordinated(elements: readonly Element[], cue: Cue): boolean {
  let index = cue.from - 1
  while (index >= 0 && mayStandBetween(elements, index)) index--
  return /^(and|but|then)$/.test(wordOf(elements, index)?.low ?? '')
}

function toTheRight(elements: readonly Element[], cue: Cue): FoundSource | null {
  const phrase = phraseStartingAt(elements, cue.to + 1)
  if (!phrase) return null
  const before = elements[cue.from - 1]
  const inverted =
    cue.form === 'according' ||
    before === undefined ||
    before.kind === 'quote' ||
    wordOf(elements, cue.from - 1)?.text === ','
  if (!inverted) return null
  return { phrase: { from: phrase.from, to: appositionEnd(elements, phrase.to) }, side: 'right', relative: false }
}
