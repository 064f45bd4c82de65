import type { Outlet } from '../model/register.ts'
import type { NameIndex } from './name-index.ts'
import { readsAsSentence } from './reads-as-sentence.ts'
import { withoutPictures } from './without-pictures.ts'

/** Whose text a line says that the article carries; UTF-16 units of the line. */
export interface CarriedFrom {
  readonly outlet: Outlet
  readonly name: string // as printed
  readonly at: number
}

/** What says that the words behind it are whose text this is. */
const MARK =
  /^(?:source|via|text|after|from(?: our wire services)?|according to|courtesy of|own (?:report|translation)|with(?: (?:additional )?(?:material|reporting|reports?|inputs?|files|contributions?|information|reference))?(?: (?:from|by|of|to))?|(?:based|drawing|relying) on (?:an? )?(?:pool )?(?:reports?|material|dispatch(?:es)?|text)?\s?(?:of|by|from)?|compiled (?:by [^,;]{3,40} )?from|(?:translated|adapted|edited|taken)(?: and \p{Ll}+)? from|as (?:quoted|reported) by|pool (?:report|copy) via|editorial staff|staff|newsroom)(?=[\s:]|$)\s*:?\s*/iu
const BODY = /^(?:of )?(?:the )?(?:(?:news|press|wire|state) )?(?:agency |service )?/i
const TAIL = /\s(?:and (?:own )?(?:agencies|reports?|wires)|news agency|agency|staff|own)$/i
const PARTS = /[^,;|/()•·:–—]+/g
/** A picture's credit: "Photo: …", "Ina Castellow/MPA". */
const PICTURE = /^\W*(?:file )?(?:photo|picture|image|video|graphic|map|caption|illustration)s?\b/i
const PHOTOGRAPHER = /^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,2}\/\p{Lu}[\p{L} ]+$/u

/**
 * "With material from AFP", "18.09.2026, a.n., AFP", "Based on a report of the agency AFP". Where the line is no sentence, an agency
 * needs no such word before it, unless it opens the line; another outlet does.
 */
export function carriedFrom(printed: string, names: NameIndex): CarriedFrom | null {
  if (PICTURE.test(printed) || PHOTOGRAPHER.test(printed)) return null
  const line = withoutPictures(printed)
  // a line that is one of the text's own sentences says nothing of this
  const isSentence = readsAsSentence(line) || /\p{Ll}{2}[.!?]["”’)]?$/u.test(line)
  let before = '' // "Own report/The Harbour Courier": a mark that stands alone goes with the next part
  for (const match of line.matchAll(PARTS)) {
    for (const sentence of sentencesOf(match[0], match.index)) {
      const { words, printed: named, whole, mark: own } = unmarked(sentence.words)
      const mark = own || before
      before = words === '' ? mark : ''
      if ((isSentence && mark === '') || words === '') continue
      const tries = [...(mark !== '' && !isSentence ? [whole] : []), named, words]
      const outlet = tries.map((one) => longestName(one, mark !== '', names)).find((one) => one !== null)
      const opens = line.slice(0, sentence.at).trim() === '' && mark === ''
      if (!outlet || opens || (outlet.outlet.kind !== 'agency' && mark === '')) continue
      const at = line.indexOf(outlet.name, sentence.at)
      return behindSlash(line, at + outlet.name.length, names) ?? { ...outlet, at }
    }
  }
  return null
}

/** "bd/UTB": the last of a chain of agencies has the text. */
function behindSlash(line: string, from: number, names: NameIndex): CarriedFrom | null {
  const name = /^\/([^\s/,;.()]{2,40})/.exec(line.slice(from))?.[1]
  const outlet = name === undefined ? null : names.outlet(name)
  if (name === undefined || outlet?.kind !== 'agency') return null
  return behindSlash(line, from + 1 + name.length, names) ?? { outlet, name, at: from + 1 }
}

function sentencesOf(part: string, from: number): { readonly words: string; readonly at: number }[] {
  let at = from
  return part.split(/(?<=\p{L}{2}\.|\d\.)\s/u).map((words) => {
    const own = { words: words.trim().replace(/\.$/, ''), at }
    at += words.length + 1
    return own
  })
}

interface Unmarked {
  readonly mark: string
  readonly whole: string // what stands behind it: “The Harbour Press Agency”
  readonly printed: string // without "and agencies", "agency"
  readonly words: string // and without "the agency" before a name
}

function unmarked(line: string): Unmarked {
  const mark = MARK.exec(line)?.[0] ?? ''
  const whole = line.slice(mark.length)
  const printed = whole.replace(TAIL, '')
  return { words: printed.replace(BODY, ''), printed, whole, mark }
}

/** What may follow the name behind a mark: "Reuters and agencies", "Thomson Reuters 2026"; a verb makes a sentence of it. */
const REST = /^(?:\s(?:and|&|in)\s.{1,40}|\s(?:19|20)\d\d|\s\p{Lu}.*)?$/u

/** A registered name that the words are, or, behind a mark, that they begin with. */
function longestName(words: string, begins: boolean, names: NameIndex): Pick<CarriedFrom, 'outlet' | 'name'> | null {
  const all = words.split(' ')
  for (let count = Math.min(all.length, 6); count > 0; count--) {
    const name = all.slice(0, count).join(' ')
    const outlet = names.outlet(name)
    if (outlet) return REST.test(words.slice(name.length)) ? { outlet, name } : null
    if (!begins) return null
  }
  return null
}
