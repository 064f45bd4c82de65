import { fold } from '../text/fold.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { withoutCircumstance } from './holder-of-role.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { GENERAL, TITLE } from './role-words.ts'
import { theOnly } from './the-only.ts'
import { unnamedSince } from './told-nearer.ts'

const MENTIONS = 60 // names back from the description
const FAR = 4 // paragraphs back, its own among them
const BESIDE = 90 // UTF-16 units around a name that tell who he is

/** What news calls somebody a second time, and what it printed beside his name the first time. */
const KINDS: readonly (readonly [again: RegExp, beside: RegExp])[] = [
  [/^(?:general|officer|commander)$/, new RegExp(`\\b(?:${GENERAL})\\b`)],
  [/^(?:colonel|officer|commander)$/, /\b(?:colonel|col)\b/],
  [/^(?:admiral|officer|commander)$/, /\b(?:admiral|adm)\b/],
  [/^(?:brigadier|officer|commander)$/, /\b(?:brigadier|brig)\b/],
  [/^(?:captain|officer|commander)$/, /\b(?:captain|capt)\b/],
  [/^(?:marshal|officer|commander)$/, /\bmarshal\b/],
  [/^(?:general|admiral|officer)$/, /\b(?:former|retired|once|ex-)\b.*\bcommander\b/],
  [/^republican$/, /\brepublican\b|\br-\p{L}/u],
  [/^democrat$/, /\bdemocrat(?:ic)?\b|\bd-\p{L}/u],
  [/^(?:senator|lawmaker|legislator|politician)$/, /\b(?:senator|sen)\b/],
  [
    /^(?:congress(?:wo)?man|lawmaker|legislator|politician)$/,
    /\b(?:rep|representative|congress(?:wo)?man|member of congress)\b/,
  ],
  [/^(?:mp|lawmaker|legislator|parliamentarian|backbencher|politician)$/, /\bmp\b|\bmember of parliament\b/],
  [
    /^(?:mp|lawmaker|legislator|parliamentarian|deputy)$/,
    /\b(?:parliamentarian|lawmaker|deputy(?!\s(?:prime|minister|foreign|def|secretary|head|chief|chair|director|commander|president|leader|speaker|general|assistant)))\b/,
  ],
  [/^(?:mep|lawmaker|legislator|parliamentarian|politician)$/, /\bmep\b|\bmember of the european parliament\b/],
  [/^(?:chair|chair(?:wo)?man|chairperson)$/, /\bchair(?:(?:wo)?man|person|ed|s)?\b/],
  [/^spokes(?:(?:wo)?man|person)$/, /\bspokes(?:(?:wo)?man|person)\b/],
  [
    /^(?:boss|chief|head|leader)$/,
    /\b(?:boss|chief|head|heads|leader|leads|ceo|director|president|general secretary)\b/,
  ],
  [/^(?:executive|boss|ceo|manager)$/, /\b(?:executive|ceo|head|heads|managing director|manager|founder)\b/],
  [
    /^(?:expert|analyst|researcher|scholar|academic|scientist|specialist)$/,
    /\b(?:expert|analyst|researcher|scholar|academic|scientist|fellow|professor|specialist|historian|strategist)\b|\b(?:of|at|from|with) the (?:\S+ ){1,5}(?:institute|fund|cent(?:re|er)|university|foundation|school|college)\b/,
  ],
  [/^envoy$/, /\b(?:ambassador|envoy|representative)\b/],
  [/^professor$/, /\b(?:professor|prof)\b/],
]

/** Words before the noun that the article need not have printed, of anybody and by what he is. */
const FREE = /^(?:\p{L}+-star|top|senior|veteran|former|retired)$/u
const FREE_OF: readonly (readonly [noun: RegExp, free: RegExp])[] = [
  [/^(?:general|admiral|marshal)$/, /^(?:lieutenant|major|brigadier|vice|rear|army|air|force)$/],
  [/^officer$/, /^(?:military|army|navy|naval|air|force|marine)$/],
  [
    /^(?:expert|analyst|researcher|scholar|scientist|specialist)$/,
    /^(?:security|defen[cs]e|political|policy|military|foreign)$/,
  ],
]
const MUST = /^(?:former|retired)$/
const ONCE = /\b(?:former(?:ly)?|retired|ex-|then|once|until|previously)\b/

/**
 * "The economist", "the Republican", "the union boss": the one person named near beside whose name the article prints that he is one,
 * in these or in the words that news changes them for; null where two are, or where somebody unnamed is told of as one since.
 */
export function printedBeside(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const role = /^the\s|^(?:his|her)\s.*counterpart/i.test(words) ? withoutCircumstance(words) : null
  if (role === null || context.antecedents.heard.at(-1)?.id === null) return null
  const asked = fold(role).split(' ')
  const from = spansBefore(context.antecedents.paragraphs, source.end, FAR).at(-1)?.start ?? 0
  const named = spansBefore(context.people, source.start, MENTIONS)
  const near = new Set(named.filter(({ start }) => start >= from).map(({ id }) => id))
  const told = named.filter((person) => near.has(person.id) && isToldSo(asked, beside(person, context)))
  const one = theOnly(told)
  if (!one || unnamedSince(role, one.end + behind(one, context).length, source.start, context)) return null
  return resolvedTo(one, `"${words}": told so beside the name`)
}

function isToldSo(asked: readonly string[], told: string): boolean {
  const noun = asked.at(-1) ?? ''
  if (FREE.test(noun)) return false // "the former"
  const isCabinet = /^(?:former )?(?:cabinet )?minister$/.test(asked.join(' '))
  if (isCabinet && asked.length > 1) return MINISTER.test(told) && (asked[0] === 'former') === ONCE.test(told)
  const before = asked.slice(0, -1)
  if (before.some((word) => MUST.test(word)) && !ONCE.test(told)) return false
  const printed = new Set(told.match(/[\p{L}\p{N}-]+/gu) ?? [])
  if (before.some((word) => !isFree(word, noun) && !printed.has(word))) return false
  if (KINDS.some(([again, kind]) => again.test(noun) && kind.test(told))) return true
  const age = /^(\d{2})-year-old$/.exec(noun)?.[1]
  return age === undefined ? TRADE.test(noun) && printed.has(noun) : printed.has(age)
}

const isFree = (word: string, noun: string) =>
  FREE.test(word) || FREE_OF.some(([of, free]) => of.test(noun) && free.test(word))

const MINISTER = /\b(?:minister|secretary)\b(?!-| general)/
const TRADE =
  /(?<!^minist|^premi|^chancell|^senat|^govern|^may|^commission|^direct|^speak|^command|^ambassad|^presid|^lead)(?:ist|ian|er|or|ent|ant|^counterpart|^conservative|^liberal|^green|^tory)$/ // "economist", "banker": no office, of which more must be known

/** What stands right before a name as its title, and behind it up to the verb; folded. */
function beside(person: PersonMention, context: SpeakerContext): string {
  const { text, people } = context
  const from = Math.max(person.start - BESIDE, spansBefore(people, person.start, 1)[0]?.end ?? 0)
  const front = BEFORE.exec(text.slice(from, person.start))?.[0] ?? ''
  const last = fold(front).replace(/\W+$/, '').split(' ').at(-1) ?? ''
  const isTitle = TITLE.has(last) || SHORTENED.test(last) || OF_BODY.test(front)
  return fold(`${isTitle ? front : ''} ${behind(person, context)}`)
}

const BEFORE = /(?:[\p{L}’'-]+\.?\s){1,3}$/u // more words belong to what the sentence does
const OF_BODY = /^\p{Ll}+\s(?:to|of|for|at)\s\p{Lu}\S*\s$/u // "ambassador to NATO"
const SHORTENED = /^(?:gen|col|lt|maj|brig|adm|capt|cmdr|sgt|sen|rep|gov|prof|mp|mep|sir|dame|counterpart)$/

/** What stands behind a name, up to whoever is named next. */
function behind({ end }: PersonMention, { text, people }: SpeakerContext): string {
  const told = BEHIND.exec(text.slice(end, end + BESIDE))?.[0] ?? ''
  const [next] = spansIn(people, end + 1, end + told.length)
  return next ? told.slice(0, next.start - end) : told
}

const HOUSE = "(?:the\\s)?\\p{Lu}[\\p{L}’'-]*(?:\\s(?:(?:of|for|and|on)\\s(?:the\\s)?)?\\p{Lu}[\\p{L}’'-]*)*"
const DOES = 'who\\s(?!(?:is|was|chair|lead|led|head|command|r[au]n|direct)\\p{Ll}*\\s)' // "who met an economist"
const BEHIND = new RegExp(
  `^(?:\\s\\(?(?:MP|MEP)\\b|\\s(?:of|at|from)\\s${HOUSE}|(?:,\\s(?:\\d{1,2}|[RD]-\\p{L}+\\.?)(?=,))?,\\s(?!${DOES}|whose\\s|which\\s)[^;:“”"!?\\n]*?(?:,|\\.(?=\\s|$)|$))`,
  'u',
)
