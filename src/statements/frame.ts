import type { Quotation } from '../text/quotation-marks.ts'
import { SPEECH } from './cue-words.ts'
import type { Word } from './words-of.ts'

/** A sentence seen from outside its quotations: each quotation is one element, whatever it holds. */
export type Element =
  | { readonly kind: 'word'; readonly word: Word; readonly start: number; readonly end: number }
  | {
      readonly kind: 'quote'
      readonly quotation: Quotation
      readonly last: string
      readonly start: number
      readonly end: number
    }

const LONGEST = 300 // elements: nothing longer is a sentence, and every search inside one stays short

/** The frame sentences of one paragraph. Words inside quotation marks never end a frame sentence, but a closing mark may. */
export function framesOf(words: readonly Word[], quotations: readonly Quotation[], text: string): Element[][] {
  const elements = merge(words, quotations, text)
  const frames: Element[][] = []
  let current: Element[] = []
  elements.forEach((element, index) => {
    current.push(element)
    if (endsSentence(elements, index) || current.length >= LONGEST) {
      frames.push(current)
      current = []
    }
  })
  if (current.length > 0) frames.push(current)
  return frames
}

function merge(words: readonly Word[], quotations: readonly Quotation[], text: string): Element[] {
  const elements: Element[] = []
  let next = 0
  for (const word of words) {
    let quotation = quotations[next]
    while (quotation && quotation.end <= word.start) quotation = quotations[++next]
    if (!quotation || word.start < quotation.start) {
      elements.push({ kind: 'word', word, start: word.start, end: word.end })
    } else if (elements.at(-1)?.start !== quotation.start) {
      const last = text.slice(quotation.inner.end - 1, quotation.inner.end)
      elements.push({ kind: 'quote', quotation, last, start: quotation.start, end: quotation.end })
    }
  }
  return elements
}

const FINAL = /[.?!…]$/
const LIKELY_START = new Set(['PRON', 'DET', 'CCONJ', 'SCONJ', 'ADP', 'ADV'])

function endsSentence(elements: readonly Element[], index: number): boolean {
  const element = elements[index]
  const next = elements[index + 1]
  if (!element || !next) return true
  if (element.kind === 'word') {
    if (/^[.?!…]+$/.test(element.word.text)) return true
    // "in the U.S. He said": the dot belongs to the abbreviation and ends the sentence too
    return (
      /\.$/.test(element.word.text) &&
      next.kind === 'word' &&
      /^\p{Lu}/u.test(next.word.text) &&
      LIKELY_START.has(next.word.pos)
    )
  }
  if (!FINAL.test(element.last)) return false
  if (next.kind === 'quote') return true
  return /^\p{Lu}/u.test(next.word.text) && !cueFollows(elements, index + 1)
}

/** “Who pays?” Rossi asked. – the cue follows within a few words, and then the sentence ends. */
function cueFollows(elements: readonly Element[], from: number): boolean {
  for (let index = from; index < Math.min(from + 6, elements.length); index++) {
    const element = elements[index]
    if (element?.kind !== 'word' || /^[.,;:]$/.test(element.word.text)) return false
    if (SPEECH.has(element.word.lemma) && element.word.pos === 'VERB') {
      const after = elements.slice(index + 1, index + 4)
      return after.length === 0 || after.some((e) => e.kind === 'word' && /^[.,]$/.test(e.word.text))
    }
  }
  return false
}
