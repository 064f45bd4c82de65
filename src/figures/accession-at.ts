import type { FigureEntity } from '../model/figure.ts'
import { accessionBehindDay } from './accession-behind-day.ts'
import { accessionBeside } from './accession-beside.ts'
import { following, notUntil } from './accession-following.ts'
import { accessionNoun, welcomed } from './accession-noun.ts'
import { ADMITTED, alliesAt, BECAME, BELONGS, DENIED, JOINED, NATO, PLAIN } from './accession-words.ts'
import { type Act, clauseBefore, type DateHere } from './act.ts'
import { isAlliance } from './allies-counted.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

/** The ally, or the allies of a list, whose accession is told for a date; null where it is another act, or another body. */
export function accessionAt(
  passage: Passage,
  names: readonly NamedHere[],
  day: DateHere,
  isFollowed: boolean,
): Act | null {
  const { low } = passage
  const beside = accessionBeside(passage, names, day) ?? (isFollowed ? notUntil(passage, names, day) : null)
  if (beside) return { entity: beside, act: 'accession' }
  const clause = clauseBefore(low, day.from)
  const near = [...low.slice(Math.max(clause, day.from - 14, leadStart(low, day)), day.from), ...behindDay(low, day)]
  if (near.some((word) => DENIED.test(word))) return null
  const entity =
    before(passage, names, day, clause) ??
    accessionBehindDay(passage, names, day) ??
    accessionNoun(passage, names, day, clause) ??
    welcomed(passage, names, day) ??
    (isFollowed ? following(passage, names, day) : null)
  return entity ? { entity, act: 'accession' } : null
}

/** Behind another date and "and" another act is told: "applied in May 2022 and became an ally on …". */
const leadStart = (low: readonly string[], { from }: DateHere): number =>
  low.findLastIndex((word, at) => at < from - 1 && word === 'and' && /^(?:19|20)\d\d$/.test(low[at - 1] ?? '')) + 1

/** ", weeks before the EU", "after a long argument" are told of something else. */
function behindDay(low: readonly string[], { next }: DateHere): readonly string[] {
  const behind = low.slice(next, next + 8)
  const end = behind.findIndex((word) => /^(?:,|;|\.|and|after|before|when|while|as)$/.test(word))
  return end < 0 ? behind : behind.slice(0, end)
}

/** "Finland joined the alliance on …", "became a NATO member in …", "was admitted to NATO in …", "a member since …" */
function before(
  passage: Passage,
  names: readonly NamedHere[],
  { from: at, next }: DateHere,
  clause: number,
): FigureEntity | null {
  const { low } = passage
  const verb = low.findLastIndex((word, i) => i >= clause && i < at && isVerb(low, i, at, word))
  if (verb < 0 || at - verb > 12 || /^(?:forces|together|up|hands)$/.test(low[verb + 1] ?? '')) return null
  if (opensClause(low, at, next)) return null
  const gap = low.slice(verb + 1, at)
  const nato = gap.findLastIndex((word) => NATO.test(word) || isTreaty(word))
  const own =
    nato < 0 &&
    (isNewestMember(low, clause, verb) || isOfNato(low, names, verb) || isOpen(passage, names, { clause, verb, next }))
  // "joined NATO in 2009 and the EU in 2013"
  if (/\d{4} ,? ?and (?:the )?eu\b/.test(gap.slice(nato + 1).join(' '))) return null
  if ((nato < 0 && !own) || !gap.slice(nato + 1).every((word) => PLAIN.test(word))) return null
  if (nato > 0 && !gap.slice(0, nato).every((word) => PLAIN.test(word) || word === 'and' || isBody(names, word, low)))
    return null
  if (BECAME.test(low[verb] ?? '') && !gap.some((word) => /^(?:members?|ally|allies)$/.test(word))) return null
  const group = names.find((name) => !name.ally && !isAlliance(name) && name.next === verb)
  if (group && !group.possessive) return group.entity
  const subjects = names.filter((name) => name.at >= clause && name.next <= verb && name.ally)
  return subjects.length > 0 ? alliesAt(passage, subjects) : behindDate(passage, names, at, verb)
}

/** "Finland joined NATO, on 4 April 1949 the treaty was signed": the day of what is told behind it. */
const opensClause = (low: readonly string[], at: number, next: number): boolean =>
  /^(?:on|in)$/.test(low[at - 1] ?? '') &&
  low[at - 2] === ',' &&
  /^\p{L}/u.test(low[next] ?? '') &&
  !/^(?:and|but|after|before|when|while|as|with|following|becoming|to|by|at|in|on|under|for)$/.test(low[next] ?? '')

function isVerb(low: readonly string[], i: number, at: number, word: string): boolean {
  if (JOINED.test(word) || BECAME.test(word) || isCameIn(low, i)) return true
  if (word === 'join') return low[i - 1] === 'to' && /^(?:country|ally|member|state|nation)$/.test(low[i - 2] ?? '')
  if (word === 'in') return low[at - 1] === 'since' && at - i <= 4 && NATO.test(low[at - 2] ?? '')
  if (ADMITTED.test(word)) return /^(?:to|into|in)$/.test(low[i + 1] ?? '')
  return (
    BELONGS.test(word) && /^(?:since|from)$/.test(low[at - 1] ?? '') && !low.slice(0, i).some((one) => BECAME.test(one))
  )
}

/** "When Greece and Turkey came in, in 1952, the alliance was three years old" */
const isCameIn = (low: readonly string[], at: number): boolean =>
  low[at] === 'came' &&
  low[at + 1] === 'in' &&
  /^(?:,|in|on)$/.test(low[at + 2] ?? '') &&
  !/^\d/.test(low[at + 2] ?? '')

const isTreaty = (word: string): boolean => word === 'treaty'

/** "joined the European Union on … and NATO on …": another body stands before. */
const isBody = (names: readonly NamedHere[], word: string, low: readonly string[]): boolean =>
  /^\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(word) ||
  names.some((name) => !name.ally && low.slice(name.at, name.next).includes(word))

/** "a NATO member from …"; "an ally since …" where no other body is named. */
const isOfNato = (low: readonly string[], names: readonly NamedHere[], verb: number): boolean =>
  BELONGS.test(low[verb] ?? '') &&
  (low.slice(Math.max(0, verb - 3), verb).some((word) => NATO.test(word)) ||
    names.every((name) => name.ally || isAlliance(name)))

/** "became an ally on …", "Sweden joined on …" in a clause that speaks of allies, and of no other body. */
function isOpen(
  { low }: Passage,
  names: readonly NamedHere[],
  { clause, verb, next }: { readonly clause: number; readonly verb: number; readonly next: number },
): boolean {
  if (!names.every((name) => name.ally || isAlliance(name))) return false
  const word = low[verb] ?? ''
  const isOfAllies = low.slice(clause).some((one) => NATO.test(one) || /^(?:alliances|ally|allies)$/.test(one))
  if (BECAME.test(word))
    return /^an?$/.test(low[verb + 1] ?? '') && /^(?:member|ally)$/.test(low[verb + 2] ?? '') && isOfAllies
  if (!/^(?:|[,.;)]|and|as|after|before|when|while|with|following|becoming)$/.test(low[next] ?? '')) return false
  const joined =
    ((JOINED.test(word) || ADMITTED.test(word)) && /^(?:on|in)$/.test(low[verb + 1] ?? '')) || isCameIn(low, verb)
  return joined && isOfAllies
}

/** "The alliance's newest member, Sweden, joined on …" */
const isNewestMember = (low: readonly string[], clause: number, verb: number): boolean =>
  JOINED.test(low[verb] ?? '') &&
  low.slice(clause, verb).some((word) => NATO.test(word)) &&
  low.slice(clause, verb).some((word) => /^(?:member|ally)$/.test(word))

/** "Having joined NATO in 2024, Sweden …": the subject behind. */
function behindDate(passage: Passage, names: readonly NamedHere[], at: number, verb: number): FigureEntity | null {
  const { low } = passage
  const isBecoming = low[verb] === 'becoming' && /^(?:since|on|by|)$/.test(low[verb - 1] ?? '')
  if (low[verb - 1] !== 'having' && !isBecoming) return null
  const name = names.find((one) => one.at > at && one.at <= at + 5 && low[one.at - 1] === ',')
  return name ? alliesAt(passage, [name]) : null
}
