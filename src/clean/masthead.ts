import type { Outlet } from '../model/register.ts'
import type { NameIndex } from './name-index.ts'
import { outletPrinted } from './outlet-in.ts'
import { readsAsSentence } from './reads-as-sentence.ts'

const LONGEST = 120
/** What ends a name in its own line. A colon does not: "Reuters: ministers agree" is a title. */
const END =
  /^\s*$|^[”»"]?(?:[,/|(>•·.]|\s(?:[–—>|/(-]|with\s|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s(?:19|20)\d\d\b|in\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?$))/u
/** The edition for readers abroad, or on the web: "Vilnius Radio in English", "Vilnius Radio News". */
const EDITION =
  /^\s(?:in\s)?(?:English|International|News|Online)\b(?:\s(?:edition|service|pages?|version|digest|desk|site))?/u
/** What makes a sentence of what stands behind the name, unless it tells what the paper is. */
const TELLS =
  /\b(?:says?|said|reports?|reported|which|who|what|how|why|is|are|was|were|has|have|had|will|would|saw|finds?|found|learns?|learned|told|tells)\b/
const DESCRIBED = /^[,(–—-]?\s*[–—-]?\s*(?:the|an?|our|weekly|monthly|daily)\s/i
/** "(Harwick), English version of the evening edition" */
const OF_EDITION = /\b(?:edition|issue|digest|pages)$/i
const LONGEST_NAME = 8 // words

/**
 * "Kurir Pontus, machine-assisted edition", "Radio Kurzeme – web desk": a line of the head that opens with a registered outlet and is no
 * sentence. `end` counts UTF-16 units of the line, behind the name.
 */
export function mastheadOf(line: string, names: NameIndex): { readonly outlet: Outlet; readonly end: number } | null {
  if (line.length > LONGEST || /[“”"!?]|[.:]$/.test(line)) return null
  const from = /^[«„*_\s]*/.exec(line)?.[0].length ?? 0
  const words = [...line.slice(from).matchAll(/[^\s,/|(>•·»]+(?:\.(?=\s))?/g)].slice(0, LONGEST_NAME)
  for (const word of words.toReversed()) {
    const end = from + word.index + word[0].replace(/\.$/, '').length
    const outlet = outletPrinted(line.slice(from, end), names)
    if (!outlet) continue
    const rest = line.slice(end).replace(EDITION, '')
    return END.test(rest) &&
      (DESCRIBED.test(rest) || !(TELLS.test(rest) || (readsAsSentence(rest) && !OF_EDITION.test(rest))))
      ? { outlet, end }
      : null
  }
  return null
}
