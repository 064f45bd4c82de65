import { isGivenName } from '../register/first-names.ts'
import { surnameOf } from '../text/surname-of.ts'
import { PRESS } from './press-name.ts'

const LONGEST = 100
const NAME =
  /(?<![\p{L}’'-])(?<given>\p{Lu}[\p{L}’'-]+)\s(?:(?:de|da|van|von|der|al|bin|\p{Lu}\.)\s)?(?<last>\p{Lu}[\p{L}’'-]+)(?![\p{L}’'-]|\s\p{Lu})/gu
/** Whoever is named beside these is no writer of the words: a picture's, a press officer, a guest, a house's or a street's name. */
const OTHER =
  /\b(?:photo\p{L}*|pictures?(?! and| by)|images?|illustrat\p{L}+|graphics?|drawing|camera|video|contact|phone|tel|e?mail|translat\p{L}+|publisher|editor:|chief|chair\p{L}*|moderat\p{L}+|relations|address|opening|speech|remarks|statement|speakers?|guests?|host\p{L}*|interview\p{L}*|minister|president|ambassador|general|colonel|admiral|witness\p{L}*|present|with thanks|memory|anniversary|award|prize|lecture|scholar|prison|signed|for the)\b/iu
const SENTENCE = /^\s*[–—-]|[“”"!?…]|:$|\p{Ll}{2}\.$|\s(?:will|is|are|was|were|has|have|had|said|says)\s/u
const HOUSE = new RegExp(
  String.raw`^(?:Street|Square|Hall|Station|Park|Bridge|Camp|Base|Barracks|Airport|House|Palace|Hospital|School|College|Institute|Foundation|Cent(?:re|er)|Forum|Bay|Islands?|Port|Star|Sun|Letter|Live|${PRESS})$`,
  'i',
)

/**
 * "SATURDAY WITH ADA WRITER", "9 May 2026 / Ada Writer", "Ada Writer reports", "From Ada Writer, who sat by the stove": papers sign in more
 * forms than anybody can list. A short line beside the text, no sentence of it, whose only name begins with a common given name and of whom
 * nothing else in the text tells.
 */
export function writerByGivenName(line: string, text: string): { readonly name: string; readonly at: number } | null {
  if (line.length > LONGEST || SENTENCE.test(line) || OTHER.test(line)) return null
  const [found, another] = [...line.matchAll(NAME)]
  const { given = '', last = '' } = found?.groups ?? {}
  if (!found || another || !isGivenName(given) || HOUSE.test(last)) return null
  if (/^\/\S/.test(line.slice(found.index + found[0].length))) return null // "Ada Writer/AFP": of a picture
  if (/\bThe\s(?:\p{Lu}\S*\s)*$/u.test(line.slice(0, found.index))) return null
  const told = text.toLowerCase().split(surnameOf(found[0]).toLowerCase(), 3)
  return told.length === 2 ? { name: found[0], at: found.index } : null
}
