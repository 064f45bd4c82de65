import type { Signature } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import { evidenceAt } from '../model/evidence.ts'

/** A person as signed: the name, and the office printed with it. */
export interface Signed {
  readonly name: Evidence
  readonly office: Evidence | null
}

const OFFICE_WORDS = new Set(
  (
    'secretary undersecretary under-secretary secretary-general minister premier president vice-president chancellor ' +
    'ambassador senator sen representative rep congressman congresswoman governor mayor general gen lieutenant lt ' +
    'colonel col major admiral adm captain capt commander chief chairman chairwoman chair chairperson spokesman ' +
    'spokeswoman spokesperson speaker commissioner envoy director head leader state defense defence treasury war ' +
    'mp mep md dr prof professor mr mrs ms sir dame lord lady baroness baron king queen prince princess pope'
  ).split(' '),
)
const WORD = /[\p{L}\p{M}\p{N}.’'-]+/gu
const PARTICLES = /^(?:of|for|the|and|to)$/i

/** Whether the last word is an office’s: "NATO Secretary General". */
const isOffice = (words: string): boolean => OFFICE_WORDS.has(words.trim().split(/\s/).at(-1)?.toLowerCase() ?? '')

/** Whether a word of an office stands in them: "Prime Minister of Velmark". */
export const namesOffice = (words: string): boolean =>
  words.split(/[\s,]+/).some((word) => OFFICE_WORDS.has(word.toLowerCase()))

/** "The Minister of Finance" */
const isOfficeOf = (words: string): boolean => {
  const office = /^(.*?)\s(?:of|for)\s/i.exec(words)?.[1]
  return office !== undefined && isOffice(office)
}

/**
 * Tell name and office apart in "Marco Example, US Senator" or "Under Secretary of State Jane Example":
 * before a comma stands the name, unless that is an office ("Secretary General, Jane Example"); else the name is what follows the last word of an office.
 */
export function splitSigned(text: string, start: number, end: number): Signed {
  const words = text.slice(start, end)
  const comma = words.indexOf(',')
  if (comma > 0) {
    const rest = words.slice(comma + 1)
    const from = start + comma + 1 + rest.length - rest.trimStart().length
    const before = words.slice(0, comma)
    if (((isOffice(before) && !isOffice(rest)) || (isOfficeOf(before) && !namesOffice(rest))) && from < end)
      return { name: evidenceAt(text, from, end), office: evidenceAt(text, start, start + comma) }
    return { name: evidenceAt(text, start, start + comma), office: from < end ? evidenceAt(text, from, end) : null }
  }
  const all = [...words.matchAll(WORD)]
  const last = all.findLastIndex(([word]) => OFFICE_WORDS.has(word.toLowerCase().replace(/\.$/, '')))
  let first = last + 1
  // "President of Example Jane Doe": where the country ends cannot be told but for a name having two words.
  if (PARTICLES.test(all[first]?.[0] ?? '')) first = Math.max(first + 2, all.length - 2)
  if (/^the\s/i.test(words) && PARTICLES.test(all[last + 1]?.[0] ?? '') && all.length - last < 5)
    return { name: evidenceAt(text, start, end), office: null } // "THE PRESIDENT OF THE FOLKMOOT"
  const name = all[first]
  if (last < 0 || !name || !/^\p{Lu}/u.test(name[0])) return { name: evidenceAt(text, start, end), office: null }
  const office = words.slice(0, name.index).trimEnd()
  return { name: evidenceAt(text, start + name.index, end), office: evidenceAt(text, start, start + office.length) }
}

/** A signature that stands from `start` to `end`, of words that bear no day of their own. */
export const signatureAt = (
  signed: Signed,
  { start, end }: { readonly start: number; readonly end: number },
  handle: string | null = null,
): Signature => ({ ...signed, handle, date: null, start, end, quotes: null })
