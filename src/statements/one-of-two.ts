import type { Gender } from '../register/first-names.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import { FRONTED, ROLE } from './another-meant.ts'
import type { Span } from './attribution.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

const MENTIONS = 60 // names back from the pronoun
const NEAR = 3 // paragraphs, the pronoun’s own among them
const ANY_ROLE = new RegExp(ROLE.source, 'u')

/**
 * A person of whom nothing tells the gender, where another is named before who could be meant as well; after words of that person’s
 * own, another who is surely of the gender and near.
 */
export function isOneOfTwo(person: PersonMention, source: Span, gender: Gender, context: SpeakerContext): boolean {
  const { paragraphs, heard, genders } = context.antecedents
  if (person.gender !== null || genders.get(person.id) === gender) return false
  if (opensParagraph(person, source, context) || isLedUpTo(person, source, context)) return false
  if (isAloneHeard(person, source, context)) return false
  const others = spansBefore(context.people, source.start, MENTIONS).filter(({ id }) => id !== person.id)
  if (heard.at(-1)?.id !== person.id)
    return others.some((one) => (one.gender ?? genders.get(one.id) ?? gender) === gender)
  const from = spansBefore(paragraphs, source.end, NEAR).at(-1)?.start ?? source.start
  return others.some((one) => one.gender === gender && one.start >= from)
}

const RANK =
  /^(?:(?:Rear|Vice|Lieutenant|Lt|Major|Maj|Brigadier|Brig|Air|Chief|Admiral|Adm|General|Gen|Colonel|Col|Captain|Capt|Commander|Cdr|Commodore|Marshal|Sergeant|Dr|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Prof(?:essor)?)[.\s-]{0,2}){1,3}$/

/** "And then Greta Solheim, the finance minister. “…,” she said." */
const NEXT_COMES = /^(?:And|But|Then|Next|Last|Finally)(?:\s(?:then|there|came|comes|is|was))*$/
/**
 * "Greta Solheim, head of the harbour, waited. “…,” she said.", "For the mayor Greta Solheim, …": a paragraph that opens with one
 * person, his office before him or not, and names no other.
 */
function opensParagraph({ id }: PersonMention, source: Span, { antecedents, people, offices, text }: SpeakerContext) {
  const [own] = spansBefore(antecedents.paragraphs, source.end, 1)
  const [first, ...rest] = own ? spansIn(people, own.start, source.start) : []
  if (!own || !first || [first, ...rest].some((one) => one.id !== id)) return false
  const opening = own.start + (/^For\s(?:the\s)?/.exec(text.slice(own.start, first.start))?.[0].length ?? 0)
  const front = text.slice(opening, first.start).trim()
  return (
    front === '' ||
    RANK.test(front) ||
    NEXT_COMES.test(front) ||
    offices.some(({ personId, text: office }) => personId === id && office.replace(/^the\s/i, '') === front) ||
    opensSentence(front)
  )
}

/** "The ships will come, Greta Solheim said. The port, she promised, will be ready": who spoke in this paragraph, which names nobody else. */
function isAloneHeard({ id }: PersonMention, source: Span, { antecedents, people }: SpeakerContext): boolean {
  const [own] = spansBefore(antecedents.paragraphs, source.end, 1)
  const last = antecedents.heard.at(-1)
  if (!own || last?.id !== id || last.at < own.start) return false
  return spansIn(people, own.start, source.start).every((one) => one.id === id)
}

const LEAD = 160 // UTF-16 units: one sentence
/** What leads to words. */
const REACTS =
  /\b(?:react|respond|repl|answer|disagree|object|protest|counter|comment|explain|hit back|hits back|fired? back|warn|welcome|agree|ask|wonder|critici[sz]|prais|demand|insist|doubt|urg|defend|reject|dismiss)\p{Ll}*\b|\bwant(?:ed|s)? to know\b|\bis (?:not )?(?:impressed|convinced|satisfied|critical|pleased|angry|sceptical|skeptical|relieved|delighted|furious)\b/iu

/** "The leader of the opposition, Greta Solheim, reacts sharply." ¶ “…,” she writes: a sentence of its own brings her in. */
function isLedUpTo({ id }: PersonMention, source: Span, { antecedents, people, text }: SpeakerContext): boolean {
  const [own, lead] = spansBefore(antecedents.paragraphs, source.end, 2)
  if (!own || !lead || lead.end - lead.start > LEAD || spansIn(people, own.start, source.start).length > 0) return false
  const named = spansIn(people, lead.start, lead.end)
  const isNew = spansBefore(people, lead.start, MENTIONS).every((one) => one.id !== id)
  const isQuoted = /^\s*[–—"“„«-]/.test(text.slice(own.start, own.start + 2))
  return (
    isNew &&
    isQuoted &&
    REACTS.test(text.slice(lead.start, lead.end)) &&
    named.length > 0 &&
    named.every((one) => one.id === id)
  )
}

/** "Forty jobs are safe. Shop steward Greta Solheim has counted them.", "And the minister? Greta Solheim spoke of roads." */
function opensSentence(front: string): boolean {
  const opening = front.split(/[.?!]["”’')]*(?:\s|$)/).at(-1) ?? ''
  const before = front.slice(0, front.length - opening.length)
  if (before === '' || !/^(?:\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2})?$/u.test(opening) || FRONTED.test(opening)) return false
  return before.trimEnd().endsWith('?') || !(ANY_ROLE.test(before) || /\b(?:he|she)\b/i.test(before))
}
