import { createRequire } from 'node:module'
import type { ItsFunction, ItsHelpers, WinkMethods } from 'wink-nlp'

/** A word or mark of one paragraph, with its place in the article's text. */
export interface Word {
  readonly text: string
  readonly low: string // lower case, straight apostrophes
  readonly lemma: string
  readonly pos: string // universal part of speech, by wink-nlp
  readonly start: number
  readonly end: number
}

// wink-nlp and its model are CommonJS and take a tenth of a second to load: only when something is read.
const require = createRequire(import.meta.url)
let loaded: { nlp: WinkMethods; its: ItsHelpers } | null = null

function wink() {
  if (loaded === null) {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']) as WinkMethods
    loaded = { nlp, its: nlp.its }
  }
  return loaded
}

const MONSTER = /\S{400,}/g // no word: an address, a data block, an attack; wink-nlp would take quadratic time on it

/** The words of `text` from `start` to `end`, in order; white space is left out, a run of 400 characters without any too. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = []
  let from = start
  for (const monster of text.slice(start, end).matchAll(MONSTER)) {
    read(text, from, start + monster.index, words)
    from = start + monster.index + monster[0].length
  }
  read(text, from, end, words)
  return mended(words)
}

const SAYING =
  /^(?:said|says|told|tells|added|adds|asked|wrote|writes|argued|warned|insisted|noted|replied|answered|saying)$/

/**
 * wink-nlp cuts words at letters outside Latin-1 ("Spr", "ū", "ds") and takes some surnames for verbs ("Cooper said"):
 * letters that touch are one word, and a capitalised word beside a verb of saying is a name.
 */
function mended(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last && touches(last, word)) {
      const text = last.text + word.text
      const low = last.low + word.low
      joined[joined.length - 1] = {
        text,
        low,
        lemma: low,
        pos: /^\p{Lu}/u.test(text) ? 'PROPN' : last.pos,
        start: last.start,
        end: word.end,
      }
    } else joined.push(word)
  }
  return joined.map((word, index) => {
    const name = /^\p{Lu}[\p{Ll}\p{M}]{2,}/u.test(word.text) && /^(?:VERB|X|INTJ|AUX)$/.test(word.pos)
    const beside = SAYING.test(joined[index + 1]?.low ?? '') || SAYING.test(joined[index - 1]?.low ?? '')
    return name && beside ? { ...word, pos: 'PROPN' } : word
  })
}

const OUTSIDE_LATIN_1 = /[^\p{ASCII}\u00a0-\u00ff’‘]/u
const touches = (a: Word, b: Word) =>
  a.end === b.start &&
  /[\p{L}\p{M}]$/u.test(a.text) &&
  /^[\p{L}\p{M}]/u.test(b.text) &&
  OUTSIDE_LATIN_1.test(a.text + b.text)

function read(text: string, start: number, end: number, words: Word[]): void {
  const paragraph = text.slice(start, end)
  if (paragraph.trim() === '') return
  const { nlp, its } = wink()
  const tokens = nlp.readDoc(paragraph).tokens()
  const values = tokens.out() as string[]
  const pos = tokens.out(its.pos) as string[]
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>) as string[] // its typing forgets the third argument
  let at = 0
  values.forEach((value, index) => {
    const found = paragraph.indexOf(value, at) // wink keeps the characters; only white space lies between
    if (found < 0 || value.trim() === '') return
    at = found + value.length
    words.push({
      text: value,
      low: value.toLowerCase().replace(/[’‘]/g, "'"),
      lemma: lemmas[index] ?? value.toLowerCase(),
      pos: pos[index] ?? 'X',
      start: start + found,
      end: start + at,
    })
  })
}
