import type { FigureEntity } from '../model/figure.ts'
import { type Act, clauseBefore } from './act.ts'
import { entityOfList } from './each-named.ts'
import type { DateHere } from './find-acts.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

const JOINED = /^(?:joined|joins|acceded|entered|enters|joining)$/
const BECAME = /^(?:became|become|becoming)$/
const ADMITTED = /^(?:admitted|taken|welcomed|accepted|received)$/
const BELONGS = /^(?:belonged|belongs|member|ally)$/
const NOUN = /^(?:accession|entry|membership|admission)$/
const NATO = /^(?:nato|nato's|alliance|alliance's)$/
/** What is asked, planned, denied, celebrated or done by somebody else is no accession on that day. */
const DENIED =
  /^(?:not|never|n't|didn't|before|after|until|if|would|could|plans?|will|anniversary|than|hopes?|hoped|hoping|wants?|wanted|applied|applies|applying|application|ratified|ratify|ratification|ratifies|bid|talks|approved?|approves|approval|blocked|blocks|parliament|protocols?|process|vote|voted|voting|invited|invitation|mark|marks|marked|celebrated|eve|ahead|expected)$/
const PLAIN =
  /^(?:on|in|as|only|just|back|officially|formally|,|\(|the|its|their|a|an|full|new|newest|\d+(?:st|nd|rd|th)?|[a-z]*(?:st|nd|rd|th)|[a-z]+-[a-z]+|member|ally|members|allies|north|atlantic|treaty|organi[sz]ation|took|place|dates?|dated|from|since|was|were|of|to|into|came|effect|with|that|state|states|country|having|been|has|have|is|years|ago|nine|both|eu|and)$/

/** The ally, or the allies of a list, whose accession is told for a date; null where it is another act, or another body. */
export function accessionAt(
  passage: Passage,
  names: readonly NamedHere[],
  day: DateHere,
  isFollowed: boolean,
): Act | null {
  const { low } = passage
  const clause = clauseBefore(low, day.from)
  const near = low.slice(Math.max(clause, day.from - 14), Math.min(low.length, day.next + 8))
  if (near.some((word) => DENIED.test(word))) return null
  const entity =
    before(passage, names, day, clause) ??
    ahead(passage, names, day) ??
    nounOf(passage, names, day, clause) ??
    welcomed(passage, names, day) ??
    (isFollowed ? following(passage, names, day) : null)
  return entity ? { entity, act: 'accession' } : null
}

/** "Finland joined the alliance on …", "became a NATO member in …", "was admitted to NATO in …", "a member since …" */
function before(
  passage: Passage,
  names: readonly NamedHere[],
  { from: at }: DateHere,
  clause: number,
): FigureEntity | null {
  const { low } = passage
  const verb = low.findLastIndex((word, i) => i >= clause && i < at && isVerb(low, i, at, word))
  if (verb < 0 || at - verb > 12 || /^(?:forces|together|up|hands)$/.test(low[verb + 1] ?? '')) return null
  const gap = low.slice(verb + 1, at)
  const nato = gap.findLastIndex((word) => NATO.test(word) || isTreaty(word))
  const own = nato < 0 && (isNewestMember(low, clause, verb) || isOfNato(low, names, verb))
  if ((nato < 0 && !own) || !gap.slice(nato + 1).every((word) => PLAIN.test(word))) return null
  if (nato > 0 && !gap.slice(0, nato).every((word) => PLAIN.test(word) || word === 'and' || isBody(names, word, low)))
    return null
  if (BECAME.test(low[verb] ?? '') && !gap.some((word) => /^(?:members?|ally|allies)$/.test(word))) return null
  const subjects = names.filter((name) => name.at >= clause && name.next <= verb && name.ally)
  return subjects.length > 0 ? entityOf(passage, subjects) : behindDate(passage, names, at, verb)
}

function isVerb(low: readonly string[], i: number, at: number, word: string): boolean {
  if (JOINED.test(word) || BECAME.test(word)) return true
  if (word === 'join') return low[i - 1] === 'to' && /^(?:country|ally|member|state|nation)$/.test(low[i - 2] ?? '')
  if (word === 'in') return low[at - 1] === 'since' && at - i <= 4 && NATO.test(low[at - 2] ?? '')
  if (ADMITTED.test(word)) return /^(?:to|into|in)$/.test(low[i + 1] ?? '')
  return (
    BELONGS.test(word) && /^(?:since|from)$/.test(low[at - 1] ?? '') && !low.slice(0, i).some((one) => BECAME.test(one))
  )
}

const isTreaty = (word: string): boolean => word === 'treaty'

/** "joined the European Union on … and NATO on …": another body stands before. */
const isBody = (names: readonly NamedHere[], word: string, low: readonly string[]): boolean =>
  /^\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(word) ||
  names.some((name) => !name.ally && low.slice(name.at, name.next).includes(word))

/** "a NATO member from …"; "an ally since …" where no other body is named. */
const isOfNato = (low: readonly string[], names: readonly NamedHere[], verb: number): boolean =>
  BELONGS.test(low[verb] ?? '') &&
  (low.slice(Math.max(0, verb - 3), verb).some((word) => NATO.test(word)) || names.every((name) => name.ally))

/** "The alliance's newest member, Sweden, joined on …" */
const isNewestMember = (low: readonly string[], clause: number, verb: number): boolean =>
  JOINED.test(low[verb] ?? '') &&
  low.slice(clause, verb).some((word) => NATO.test(word)) &&
  low.slice(clause, verb).some((word) => /^(?:member|ally)$/.test(word))

/** "Having joined NATO in 2024, Sweden …": the subject behind. */
function behindDate(passage: Passage, names: readonly NamedHere[], at: number, verb: number): FigureEntity | null {
  const { low } = passage
  if (low[verb - 1] !== 'having') return null
  const name = names.find((one) => one.at > at && one.at <= at + 5 && low[one.at - 1] === ',')
  return name ? entityOf(passage, [name]) : null
}

/** "On 29 March 2004 Slovakia joined the alliance", "It was on … that Finland became a member of NATO" */
function ahead(passage: Passage, names: readonly NamedHere[], { next }: DateHere): FigureEntity | null {
  const { low } = passage
  const start = /^(?:,|that)$/.test(low[next] ?? '') ? next + 1 : next
  const name = names.find((one) => one.at === start)
  if (!name?.ally) return null
  const verb = low[name.next] ?? ''
  const whole = low.slice(name.next + 1, name.next + 9)
  const end = whole.findIndex((word) => /^(?:[.,;]|)$/.test(word))
  const words = end < 0 ? whole : whole.slice(0, end)
  const nato = words.findIndex((word) => NATO.test(word))
  if (nato < 0 || nato > 6) return null
  const closes = words[nato + 1] === undefined || /^(?:as|with|member|ally|after)$/.test(words[nato + 1] ?? '')
  const joined = JOINED.test(verb) && words.slice(0, nato).every((word) => /^(?:the|to)$/.test(word)) && closes
  const became =
    BECAME.test(verb) &&
    words.some((word) => /^(?:member|ally)$/.test(word)) &&
    words.every((word) => PLAIN.test(word) || NATO.test(word))
  return joined || became ? entityOf(passage, [name]) : null
}

/** "Spain's accession in 1982", "the accession of Slovakia took place on …", "its accession to NATO on … Sweden" */
function nounOf(
  passage: Passage,
  names: readonly NamedHere[],
  { from: at, next }: DateHere,
  clause: number,
): FigureEntity | null {
  const { low } = passage
  const noun = low.findLastIndex((word, i) => i >= clause && i < at && NOUN.test(word))
  if (noun < 0 || at - noun > 10 || !low.some((word) => NATO.test(word))) return null
  const owner = names.find((name) => name.next === noun && (name.possessive || name.demonym))
  const of = names.find((name) => name.at >= noun + 2 && name.at <= noun + 3 && low[noun + 1] === 'of' && name.ally)
  const its = /^(?:its|their)$/.test(low[noun - 1] ?? '')
    ? names.find((name) => name.at >= next && name.at <= next + 1)
    : undefined
  const whose = owner ?? of ?? its
  const head = whose === owner ? (owner?.at ?? noun) : noun
  if (!/^(?:|,|the|since|with|its|their|and|official|formal)$/.test(low[head - 1] ?? '')) return null
  const rest = low.filter(
    (word, i) => i > noun && i < at && !(whose && i >= whose.at && i < whose.next) && !NATO.test(word),
  )
  if (!whose?.ally || !rest.every((word) => PLAIN.test(word))) return null
  return whose.entity
}

/** "NATO welcomed Sweden as its 32nd member on …" */
function welcomed(passage: Passage, names: readonly NamedHere[], { from: at }: DateHere): FigureEntity | null {
  const { low } = passage
  const verb = low.findLastIndex((word, i) => i < at && /^(?:welcomed|admitted|accepted)$/.test(word))
  const name = names.find((one) => one.at === verb + 1)
  if (verb < 1 || !NATO.test(low[verb - 1] ?? '') || !name?.ally || at - verb > 9) return null
  const rest = low.slice(name.next, at)
  return rest.some((word) => /^(?:member|ally)$/.test(word)) && rest.every((word) => PLAIN.test(word))
    ? entityOf(passage, [name])
    : null
}

/** "…, and Montenegro followed in June 2017" */
function following(passage: Passage, names: readonly NamedHere[], { from: at }: DateHere): FigureEntity | null {
  const { low } = passage
  if (!/^(?:in|on)$/.test(low[at - 1] ?? '') || low[at - 2] !== 'followed') return null
  const name = names.find((one) => one.next === at - 2)
  return name?.ally ? entityOf(passage, [name]) : null
}

/** One ally, or the allies of a list: "Croatia and Albania". */
function entityOf(passage: Passage, subjects: readonly NamedHere[]): FigureEntity | null {
  if (subjects.some((name) => name.demonym || name.possessive || name.entity === null)) return null
  const [only, another] = subjects
  return another ? entityOfList(passage, subjects) : (only?.entity ?? null)
}
