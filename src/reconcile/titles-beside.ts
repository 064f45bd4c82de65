import type { Register } from '../register/register.ts'
import { readTitle, readTitleOnce, type Title } from '../register/title-of-words.ts'
import { isTitleWord } from '../register/title-words.ts'
import { titleOfDoing } from './title-of-doing.ts'

/** A post and where it is printed. */
export interface TitleSpan {
  readonly title: Title
  readonly former: boolean // held once
  readonly start: number
  readonly end: number
}

const AFTER = 160 // characters behind a name that are looked at
const BEFORE = 120
const WORDS = 8 // of a title before a name

const BEHIND =
  /^(?:['’]s)?(?:(?:\sof\s\p{Lu}[\p{L}-]+)?,\s(?:who (?:is|now is|is now)\s|as\s)?|\s(?:is|has been|serves as|remains)\s|\s\()(?:the\s|an?\s|now\s|currently\s)?/u
const TITLE = /^[^,.;:()“”"—\n]*(?:\p{Lu}\.[^,.;:()“”"—\n]*)*/u
/** Where a title stops and its holder's doings start. */
const DOES =
  /\s(?:who|whose|which|that|until|since|said|says|told|tells|has|had|have|is|was|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|when|while|as|there|here|now|today|\p{L}+ing|and (?:said|told|a|an|the|who|was|is|\p{Ll}+s to))(?=\s|$)/u

/** "The commander of the fleet, Rear Admiral X", "the first sea lord, Sir X": grades and courtesies between a post and its holder. */
const STYLED =
  /,\s(?:(?:rear|vice|lieutenant|major|brigadier|air|chief|general|lt|maj|brig)[\s.-]+)*(?:(?:admiral|general|colonel|captain|major|marshal|brigadier|gen|col|adm|capt)\.?\s)?(?:(?:sir|dame|mr|mrs|ms|miss|dr|prof(?:essor)?|lord|lady|baroness)\.?\s|(?:the\s)?(?:rt\.?\s|right\s)?(?:hon\.?|honou?rable)\s)?$/i

/** "X, deputy director of the Institute, said", "X is deputy director of …" */
export function titleAfter(text: string, from: number, to: number, register: Register): TitleSpan | null {
  const line = text.slice(from, Math.min(to, from + AFTER))
  const doing = titleOfDoing(line, from, register)
  if (doing) return doing
  const lead = BEHIND.exec(line)?.[0]
  if (lead === undefined) return null
  const words =
    (TITLE.exec(line.slice(lead.length))?.[0] ?? '')
      .split(DOES)[0]
      ?.replace(/\sand$/, '')
      .trim() ?? ''
  if (/^(?:and|or|but)\s/.test(words)) return null // "X, and the minister of finance, Y"
  return titleAt(text, words, from + lead.length, register)
}

/** "Deputy Director X", "the institute’s director, X"; "President X of Velmark" names its body behind the name. */
export function titleBefore(text: string, from: number, nameStart: number, register: Register): TitleSpan | null {
  const first = Math.max(from, nameStart - BEFORE)
  const line = text.slice(first, nameStart).replace(STYLED, ', ')
  if (/[;:]\s$/.test(line)) return null // "A, Finance Minister; B, Ambassador": of who was named before
  const isApart = /,\s$/.test(line)
  const words = [...line.replace(/,?\s$/, '').matchAll(/\S+/g)].slice(-WORDS)
  const stop = words.findLastIndex(
    ({ 0: word }, nth) =>
      !(mayBelong(word) || HOUSE_NOUN.test(word) || isOfHouse(words[nth - 1]?.[0], words[nth + 1]?.[0])) ||
      (nth < words.length - 1 && /[,;:.]$/.test(word)),
  )
  const own = words.slice(stop + 1)
  while (own.length > 1 && LEADS.test(own[0]?.[0] ?? '')) own.shift()
  const [one] = own
  const last = own.at(-1)
  const isOwned = /['’]s?$/.test(words[stop]?.[0] ?? '') // "the nation’s deputy auditor, X"
  if (!one || !last || /^(?:of|for|at|to|in)$/.test(last[0])) return null // "chief executive of Brandt Works"
  const start = first + one.index
  const isMarked =
    isOwned || /^(?:the|its|their|his|her|our)$|['’]s?$/i.test(one[0]) || (start === from && isSetOff(text, nameStart))
  const printed = text.slice(start, first + last.index + last[0].length)
  if (isApart && !isMarked) return fromLastThe(text, printed, start, register)
  const behind = /^\S+(?:\s\p{Lu}\S+)*\sof\s(?:the\s)?(\p{Lu}[\p{L}-]+)/u.exec(
    text.slice(nameStart, nameStart + BEFORE),
  )
  const found = titleAt(text, printed, start, register) ?? fromLastThe(text, printed, start, register)
  const told = found?.title.body === null && behind ? readTitle(register, `${printed} of ${behind[1]}`) : null
  return found && told ? { ...found, title: told } : found
}

/** "in the Assembly in Oslo the finance minister, X" */
function fromLastThe(text: string, printed: string, start: number, register: Register): TitleSpan | null {
  const at = printed.search(/\s(?:the|its|their|his|her|our)\s(?!.*\s(?:the|its|their|his|her|our)\s)/)
  return at < 0 || /\s(?:of|for)$/.test(printed.slice(0, at))
    ? null
    : titleAt(text, printed.slice(at + 1), start + at + 1, register)
}

/** "of the accounts committee": what a house is for stands small between "the" and its noun. */
const isOfHouse = (before: string | undefined, after: string | undefined) =>
  /^(?:the|its|their|his|her|our)$/.test(before ?? '') && HOUSE_NOUN.test(after ?? '')
const HOUSE_NOUN = /^(?:committee|commission|agency|authority|institute|council|office|inquiry|panel|fund)$/

/** What stands before a title and is not of it: a preposition left over, "Now the Economy Minister, X." */
const LEADS = /^(?:according|of|for|at|to|in|and|on|with|now|then|next|here|but|so|today|also|even)$/i

/** "Chief of the navy, X, spoke": commas on both sides of the name, where the title opens the sentence. */
const isSetOff = (text: string, nameStart: number) =>
  /^\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){1,3},\s/u.test(text.slice(nameStart, nameStart + BEFORE))

/** A capitalised word, or one of those of which titles are made. */
export const mayBelong = (word: string) =>
  /^\p{Lu}/u.test(word) ||
  word
    .replace(/['’]s?$/, '')
    .toLowerCase()
    .split('-')
    .every(isTitleWord)

function titleAt(text: string, printed: string, start: number, register: Register): TitleSpan | null {
  const lead = /^(?:the|its|their|his|her|our)\s/i.exec(printed)?.[0].length ?? 0
  const words = printed.slice(lead)
  const read = words.length < 4 ? null : readTitleOnce(register, words)
  const isBare = read?.title.body === null && read.title.fields.length === 0
  const whose = isBare && /^its\s/i.test(printed) ? formationBefore(text, start) : null
  const owned = whose === null ? null : readTitleOnce(register, `${words} of the ${whose}`)
  return read && { ...(owned ?? read), start: start + lead, end: start + printed.length }
}

const OWNED = 400 // characters before "its" in which its owner is told of
const FORMATION = /\b(?:battalion|squadron|regiment|brigade|division|corps|fleet|battlegroup|mission)\b(?!['’]s?\s)/gi

/** "The brigade has 4,800 soldiers. Its commander, X": the last formation told of, where it is the only one there. */
function formationBefore(text: string, start: number): string | null {
  const found = text.slice(Math.max(0, start - OWNED), start).match(FORMATION) ?? []
  const [one, another] = new Set(found.map((word) => word.toLowerCase()))
  return one !== undefined && another === undefined ? one : null
}
