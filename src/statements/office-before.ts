import type { Register } from '../register/register.ts'
import { fold } from '../text/fold.ts'
import type { Span } from './attribution.ts'
import { isOffice, isOfOffice, isRole } from './reads-as-office.ts'
import { TITLE } from './role-words.ts'

/** The longest run of words just before the name that reads as an office. */
export function officeBefore(text: string, from: number, nameStart: number, register: Register): Span | null {
  const bracket = text.startsWith('(', nameStart - 1) ? 1 : 0 // "The Secretary of State for Defence (John Healey)"
  const courtesy = COURTESY.exec(text.slice(Math.max(from, nameStart - 24), nameStart))?.[0].length ?? 0 // "The Minister, Ms Solheim"
  const line = text.slice(from, nameStart - bracket - courtesy)
  if (!/[\p{L}.],?\s$/u.test(line) || SENTENCE_END.test(line)) return null
  const last = lastTitle(line)
  if (last === null) return null
  const starts = [...line.matchAll(/(?<![\p{L}\p{N}.’'-])[\p{L}]/gu)]
    .map((match) => match.index)
    .slice(-9)
    .filter((start) => start <= last)
  for (const reads of [isOffice, isRole]) {
    for (const start of starts) {
      const words = line.slice(start).trim().replace(/,$/, '')
      if (
        /^(?:[Aa]s|[Ww]hen|[Ww]hile|[Aa]nd|[Bb]ut)\s|[,;:“”"(]|(?:\p{Ll}{2}|[%\d)])[.?!]\s/u.test(words) ||
        WEEKDAY.test(words) ||
        opensElsewhere(words) ||
        HAS_VERB.test(words) ||
        !reads(register, words) ||
        cutShort(line.slice(0, start), register)
      )
        continue
      return { start: from + start, end: from + start + words.length }
    }
  }
  return null
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=\s|$)/ // "On Friday Prime Minister Solheim"

const COURTESY =
  /(?<=,\s)(?:(?:Mr|Ms|Mrs|Miss|Dr|Herr|Frau|Monsieur|Madame|Mme)\.?|(?:[Tt]he\s)?(?:Rt\.?\s|Right\s)?(?:Hon\.?|Honou?rable))\s$/

/** "by telephone with the Chancellor", "answered the ambassador": words before the title that are the sentence's. */
function opensElsewhere(words: string): boolean {
  const parts = words.split(/\s/)
  const head = parts.findIndex((word) => TITLE.has(word.toLowerCase().replace(/[^\p{L}-]/gu, '')))
  return parts.slice(0, Math.max(0, head)).some((word) => ELSEWHERE.test(word))
}

/** "The king of Belgium received Bart De Wever", "the leader of the party wants to have Bart De Wever heard": a verb, and its object. */
const HAS_VERB =
  /\b(?:received|welcomed|met|hosted|greeted|thanked|told|asked|saw|joined|called|praised|hugged|congratulated|invited|appointed|named|dismissed|replaced|succeeded|followed)$|\b(?:wants?|wanted|wishes|wished|hopes|hoped|plans|planned)\s(?:to|for)\b/i

const ELSEWHERE =
  /^(?:as|when|while|because|with|by|to|from|of|at|in|on|for|against|about|after|before|that|how|why|where|whether|if|which|whose|whom|what|who|than|like|he|she|they|it|is|was|were|has|had|known|our|(?!retired|united|allied|combined|armed|joined-up)\p{Ll}+ed)$/iu

/** A full stop that no abbreviated title has. */
const SENTENCE_END =
  /(?:^|\s)(?!(?:Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Brig|Sgt|Amb|Prof|Dr|Sec|Pres|Min|Hon)\.)[^\s.]*(?:\p{Ll}{2}|\p{Lu}{3})[.?!]\s$/u

const MODIFIER =
  /^(?:defen[cs]e|foreign|deputy|vice|shadow|then|former|ex|junior|state|federal|assistant|acting|interim|outgoing|incoming|associate|prime|chief|trade|finance|interior|economy|justice|energy|health|education|transport|labour|culture|agriculture|environment|home|public|safety|digital|climate|development|first|under|sub|co|permanent|parliamentary)$/i

/** "The deputy of the foreign minister, Marlow": it is the other's office. */
const UNDER =
  /\b(?:deputy|deputies|assistant|adviser|advisor|aide|spokes\p{L}+|predecessor|successor|right hand|number (?:two|three)) (?:of|to|for) (?:the )?(?:\p{L}+ )?$/iu

/** Whether the word before belongs to the office: "Deputy", "then-", "Trade"; a country or a body before it does not. */
function cutShort(before: string, register: Register): boolean {
  const word = /([\p{L}\p{M}.’'-]+)\s?$/u.exec(before)?.[1]
  if (word === undefined) return false
  if (UNDER.test(before)) return true
  if (SENTENCE_END.test(` ${word} `)) return false // "… on Thursday. Finance Minister X"
  const last = word.split('-').at(-1) ?? word
  if (MODIFIER.test(last.replace(/\.$/, '')) || /-$|^(?:then|ex|former|acting)-/i.test(word)) return true
  const bare = fold(word.replace(/['’]s?$/, ''))
  return (
    /^\p{Lu}/u.test(word) &&
    !/['’]s?$/.test(word) &&
    !register.bodyWords.has(bare) &&
    !WEEKDAY.test(word) &&
    !/^(?:the|an?|one|another|in|on|but|and|as|when|while|for|with|to|by|at)$/.test(bare)
  )
}

/** Where the last word begins that an office can hold: a cheap look before readings are tried, none of which can begin behind it. */
function lastTitle(line: string): number | null {
  const words = [...line.matchAll(/[\p{L}-]+/gu)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), index }))
  if (!words.some(({ word }) => TITLE.has(word) || SHORT.has(word))) return null
  return words.findLast(({ word }) => isOfOffice(word))?.index ?? null
}

const SHORT = new Set(['lord', 'transformation', 'sen', 'rep', 'gov', 'gen', 'chief', 'pm'])
