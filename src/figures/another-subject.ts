import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import { isForOthers } from './on-defence.ts'
import type { Passage } from './passage.ts'
import { AUXILIARIES, DEFENCE, isAdverb, SPEND_VERBS, SPENDING_NOUNS, TARGET_NOUNS } from './spending-words.ts'

/** What is counted among people who were asked, and never a share of GDP. */
const POLLED =
  /^(?:support|supports|supported|supporters|approval|approve|approved|favou?r|favou?red|turnout|polls?|polled|polling|pollsters?|surveys?|surveyed|respondents?|voters?|votes?|voted|ballots?|electorate|popularity|ratings?|probability|likelihood|odds|chance|chances|confidence|trust|citizens|backing|opinion|odds)$/
/** Verbs that tell a level or its change, of whatever their subject is. */
const LEVEL =
  /^(?:rose|rises|risen|fell|falls|fallen|was|is|were|are|stood|stands|grew|grows|reached|reaches|hit|hits|dropped|climbed|jumped|increased|shrank|declined|slipped|sank|surged|slumped|remained|remains|came|comes)$/
const PREPOSITION =
  /^(?:of|for|in|on|at|by|to|with|from|among|against|over|about|across|than|since|after|before|behind|between|,|\(|who|which|that|as)$/
const SPENDER =
  /^(?:it|they|he|she|we|which|that|who|this|those|country|country's|government|ministry|ally|allies|alliance|members?|nations?|states?|rest|others?|another|one|latter|former|gdp|output|economy|percentage|proportion|rate|average|median|%|percent|some|all|both|up|down|only|most)$/

/**
 * Whether a bare percentage in a sentence that speaks of GDP is told of something else: "support rose to 61 percent".
 * A percentage borrows "of GDP" only from spending that it is told of.
 */
export function isOfAnother(passage: Passage, share: Quantity, names: readonly NamedHere[]): boolean {
  const { low } = passage
  if (low.some((word) => POLLED.test(word))) return true
  // "its share of NATO spending was 4.2 percent"
  if (
    /\bshare of (?:the )?(?:nato|nato's|alliance's|allied|allies') (?:\w+ ){0,3}(?:spending|expenditure|outlays|budget|costs?)\b/.test(
      low.slice(0, share.from).join(' '),
    )
  )
    return true
  // "The top three were Poland (4.25 percent of GDP), Lithuania (4.03 percent)"
  if (low[share.from - 1] === '(' && names.some((name) => name.next === share.from - 1)) return false
  const start = partStart(low, share.from)
  const clause = low.slice(start, share.from)
  const verb = clause.findLastIndex((word) => LEVEL.test(word))
  if (verb < 0 || clause.findLastIndex((word) => /^spen(?:ds?|t)$/.test(word)) > verb) return false
  const head = headOf(low, start, start + verb)
  return head !== null && !isSpending(passage, head, names)
}

/** Where the part of the sentence begins that has its own verb: behind another share, or a conjunction. */
function partStart(low: readonly string[], from: number): number {
  return low.slice(0, from).findLastIndex((word) => /^(?:;|:|and|but|while|whereas|although|though)$/.test(word)) + 1
}

/** The last word before the first preposition or the verb: "support" in "public support for spending rose". */
function headOf(low: readonly string[], from: number, verb: number): number | null {
  let start = from
  // "In 2026, the share was", "The year before that, the share was"
  if (PREPOSITION.test(low[start] ?? '') || /^(?:years?|decades?)$/.test(low[start + 1] ?? '')) {
    const comma = low.indexOf(',', start)
    if (comma < 0 || comma >= verb) return null
    start = comma + 1
  }
  let end = start
  while (end < verb && !PREPOSITION.test(low[end] ?? '')) end += 1
  for (let at = end - 1; at >= start; at -= 1) {
    const word = low[at] ?? ''
    if (/^\p{L}/u.test(word) && !AUXILIARIES.has(word) && !isAdverb(word)) return at
  }
  return null
}

function isSpending(passage: Passage, head: number, names: readonly NamedHere[]): boolean {
  const word = passage.low[head] ?? ''
  if (SPENDING_NOUNS.has(word) || DEFENCE.test(word) || TARGET_NOUNS.test(word) || SPENDER.test(word)) return true
  if (SPEND_VERBS.has(word) || /ing$/.test(word)) return true
  if (names.some((name) => name.at <= head && head < name.next)) return true
  return head > 0 && /^\p{Lu}/u.test(passage.tokens[head]?.text ?? '')
}

/** Words that stand behind "on" and are not what money is spent on. */
const NO_OBJECT =
  /^(?:average|time|paper|course|track|top|its|their|our|his|her|the|a|an|current|monday|tuesday|wednesday|thursday|friday|saturday|sunday|that|this|it|them|these|those|\d.*|january|february|march|april|may|june|july|august|september|october|november|december)$/
const ARMED =
  /^(?:defen[cs]e|defences|military|militaries|armed|nato|nato's|army|armies|armaments?|rearmament|rearming|arms|weapons|forces|navy|security|warfare|war)$/
/** "on defence and health" is more than on defence, "on the defence of Ukraine" on another's. */
const isWithMore = (low: readonly string[], next: number): boolean =>
  (/^(?:and|or)$/.test(low[next] ?? '') &&
    /^(?:health|healthcare|education|security|ukraine|border|intelligence|civil|industry|industrial|space|preparedness|public|policing|disaster|energy|homeland|internal|veterans|humanitarian|welfare|pensions|infrastructure|resilience|debt|interest|research|aid|roads|police|policing|foreign|diplomacy)$/.test(
      low[next + 1] ?? '',
    )) ||
  (low[next] === 'of' &&
    low[next - 1] === 'defence' &&
    !/^(?:gdp|its|the|our|their|any|all|every)$/.test(low[next + 1] ?? ''))

/** What stands behind "defence" or "military" and is a part of it, or beside it: "on defence procurement", "on the navy". */
const PART_OF_IT =
  /^(?:navy|nuclear|missiles|shells|jets|fighters|warships|submarines|frigates|artillery|procurement|equipment|aid|assistance|research|pensions|housing|infrastructure|bases|projects|industry|industries|technology|technologies|contracts|imports|exports|training|operations|mobility|modernisation|modernization|hardware|kit|vehicles|salaries|wages|intelligence|cyber|drones|ammunition|munitions|aircraft|ships|tanks)$/
const ENDS =
  /^(?:[,.;:)–—-]|in|by|this|last|next|and|while|but|of|for|from|with|to|at|after|before|as|than|or|per|over|since|until)$/

/** "2 percent of GDP on roads": what a share is spent on is named behind it, and is not defence. */
export function isOnAnother(passage: Passage, share: Quantity): boolean {
  const { low } = passage
  const at = behindYear(low, share.next)
  const preposition = low[at] ?? ''
  if (!/^(?:on|into)$/.test(preposition) && !(preposition === 'to' && isAllotted(low, share.from))) return false
  const object: string[] = []
  for (let i = at + 1; i < at + 7 && !ENDS.test(low[i] ?? ''); i += 1) object.push(low[i] ?? '')
  const next = at + 1 + object.length
  if (object.some((word) => ARMED.test(word)))
    return (
      isOfOthers(object) ||
      object.some((word) => PART_OF_IT.test(word)) ||
      isWithMore(low, next) ||
      isForOthers(low, next)
    )
  return object.some((word) => /^\p{L}/u.test(word) && !NO_OBJECT.test(word))
}

/** "on Ukraine's defence", "on another country's army" */
const isOfOthers = (object: readonly string[]): boolean =>
  object.some(
    (word) =>
      /^\p{L}+'s$/u.test(word) && !/^(?:the|country|nation|state|alliance|continent|nato|government)'s$/.test(word),
  ) || /^(?:others?|foreign|ukrainian|allied|another|neighbours|partners)$/.test(object[0] ?? '')

/** "… in 2026 on roads", "… this year on roads". */
function behindYear(low: readonly string[], next: number): number {
  if (/^(?:went|goes|go)$/.test(low[next] ?? '')) return next + 1
  if (low[next] === 'in' && /^\d{4}$/.test(low[next + 1] ?? '')) return behindYear(low, next + 2)
  return /^(?:this|last|next|a|each|every)$/.test(low[next] ?? '') && low[next + 1] === 'year' ? next + 2 : next
}

/** "allocated 2% to roads", "pays 0.9% to veterans", as against "rose from 2% to 3%". */
const isAllotted = (low: readonly string[], from: number): boolean =>
  low
    .slice(Math.max(0, from - 4), from)
    .some((word) =>
      /^(?:allocat|devot|dedicat|earmark|channel|assign|pays?$|paid$|gives?$|gave$|grants?$|granted$|transfer|donat|lends?$|lent$|sends?$|sent$|hands?$|handed$)/.test(
        word,
      ),
    )

/** "for its armed forces in 2025", and not "for the navy" or "for the defence industry". */
export function isForDefence(low: readonly string[], at: number): boolean {
  let end = at
  while (end < at + 6 && !ENDS.test(low[end] ?? '')) end += 1
  const object = low.slice(at, end)
  return (
    object.some((word) => /^(?:defen[cs]e|military|armed|forces)$/.test(word)) &&
    !object.some((word) => PART_OF_IT.test(word))
  )
}

/** "Poland spent 4.7 percent, Germany 2.4 and France 2.1 percent of GDP on schools": what all are spent on stands at the end. */
export function isListedOnAnother({ low }: Passage, share: Quantity): boolean {
  if (share.gdp || low.slice(0, share.from).some((word) => ARMED.test(word))) return false
  const end = low.findIndex((word, at) => at >= share.next && /^(?:;|while|whereas|but)$/.test(word))
  const behind = low.slice(share.next, end < 0 ? low.length : end).join(' ')
  const [, object] = /\bgdp on (?:its |the |their )?([\p{L}-]+)/u.exec(behind) ?? []
  return object !== undefined && !ARMED.test(object)
}
