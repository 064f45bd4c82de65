import { readOffice } from '../register/office-of-words.ts'
import { termsOn } from '../register/terms-on.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { countriesOf, iso3Of } from './countries-of.ts'
import { withoutCircumstance } from './holder-of-role.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { GENERAL } from './role-words.ts'
import { theOnly } from './the-only.ts'

const MENTIONS = 60 // names back from the description
const FAR = 3 // paragraphs back, its own among them, in which the one meant must be named
const SOLDIER =
  /(?:^|\s)(?:general|admiral|colonel|brigadier|commodore|officer|soldier|commander(?:\sof\s.{3,60})?|military (?:man|woman|leader|chief))$/i
const RANK = new RegExp(
  `\\b(?:${GENERAL}|admiral|adm|colonel|col|commander|chief of (?:the )?(?:defen[cs]e|staff|army|navy|air force)|saceur|marshal|brigadier)\\b`,
  'i',
)
const RANKED = /\b(?:Gen|Lt|Col|Maj|Brig|Adm|Capt|Cmdr|Cdr|Sgt)\.?\s(?:Sir\s|Dame\s)?$/ // "Lt. Col. Greta Solheim", "Gen Sir Karl Holm"
const POLITICIAN =
  /(?:^|\s)(?:politician(?:\s(?:from|of)\s.{3,40})?|statesman|stateswoman|leader|lawmaker|man|woman|\d{2}-year-old)$/i
const FORMER = /^(?:former|retired|ex-)/i
const DIPLOMAT = /(?:^|\s)diplomat$/i
const ENVOY = /\b(?:ambassador|envoy|diplomat|consul|attach[eé]|foreign ministry|deputy foreign minister)\b/i

/**
 * "The general" for the one person named near who is a soldier by the article or the register; "the politician", "the former port
 * director" for the only person named so far. Not where somebody unnamed spoke since: the words may mean him.
 */
export function oneDescribed(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const role = /^the\s/i.test(words) ? withoutCircumstance(words) : null
  if (role === null || context.antecedents.heard.at(-1)?.id === null) return null
  const named = spansBefore(context.people, source.start, MENTIONS)
  const kind = kindOf(role)
  if (kind === null && isTrade(role)) return ofNoOffice(words, named, source, context)
  if (kind === null || !isNear(named, source, context)) return null
  const [paragraph] = spansBefore(context.antecedents.paragraphs, source.end, 1)
  const country = countryIn(source, context)
  const fit = (kind === 'anybody' ? named : named.filter((person) => IS[kind](person, context))).filter(({ id }) => {
    const own = countriesOf(id, context)
    return country === undefined || own.size === 0 || own.has(country)
  })
  const one = theOnly(fit) ?? theOnly(fit.filter(({ start }) => kind !== 'anybody' && start >= (paragraph?.start ?? 0)))
  return one && resolvedTo(one, `"${words}": the one ${kind === 'anybody' ? 'person named so far' : `${kind} named`}`)
}

/** "The shipowner", "the ferryman": what people do who hold nothing. */
const TRADE =
  /^\p{Ll}*(?:owner|keeper|maker|dealer|grower|builder|smith|monger|wright|farmer|fisherman|ferryman|boatman|craftsman|business(?:man|woman))$|^(?:skipper|welder|miner|docker|author|novelist|poet)$/u
const isTrade = (role: string) => TRADE.test(role)

/** The only person of the article so far, named in this paragraph or the one before, of whom neither it nor the register tells an office. */
function ofNoOffice(
  words: string,
  named: readonly PersonMention[],
  source: Span,
  { offices, register, antecedents }: SpeakerContext,
): Resolved | null {
  const [paragraph, before] = spansBefore(antecedents.paragraphs, source.end, 2)
  const one = theOnly(named)
  const earliest = (before ?? paragraph)?.start
  if (!one || earliest === undefined || (named[0]?.start ?? 0) < earliest) return null
  const holds = offices.some(({ personId }) => personId === one.id) || register.termsOf.has(one.id)
  return holds ? null : resolvedTo(one, `"${words}": the one person named so far, who holds no office`)
}

/** "The Spanish leader": of that country, by the register or the article. */
const countryIn = (source: Span, { names }: SpeakerContext): string | undefined =>
  spansIn(names, source.start, source.end).map(iso3Of).find(Boolean)

function kindOf(role: string): 'soldier' | 'diplomat' | 'anybody' | null {
  if (FORMER.test(role) || POLITICIAN.test(role)) return 'anybody'
  if (DIPLOMAT.test(role)) return 'diplomat'
  return SOLDIER.test(role) ? 'soldier' : null
}

function isNear([last]: readonly PersonMention[], source: Span, { antecedents }: SpeakerContext): boolean {
  const earliest = spansBefore(antecedents.paragraphs, source.end, FAR).at(-1)
  return last !== undefined && earliest !== undefined && last.start >= earliest.start
}

function isSoldier({ id, end }: PersonMention, { article, offices, register, people, text }: SpeakerContext): boolean {
  const own = spansBefore(people, end, MENTIONS).filter((one) => one.id === id)
  if (own.some(({ start }) => RANKED.test(text.slice(Math.max(0, start - 12), start)))) return true
  const printed = offices.some(
    ({ personId, text }) => personId === id && (RANK.test(text) || readOffice(register, text).role === 'military'),
  )
  const held = termsOn(register, id, article.published.value ?? '')
  return printed || held.some(({ office, holds }) => holds !== 'no' && office.role === 'military')
}

const isDiplomat = ({ id }: PersonMention, { offices }: SpeakerContext): boolean =>
  offices.some(({ personId, text }) => personId === id && ENVOY.test(text))

const IS = { soldier: isSoldier, diplomat: isDiplomat }
