import type { FigureEntity } from '../model/figure.ts'
import { alone } from './alone.ts'
import { isOfUnnamedPart, partStart } from './elided.ts'
import type { Quantity } from './find-quantities.ts'
import { isAdjacent } from './is-adjacent.ts'
import { isTeller } from './is-teller.ts'
import type { NamedHere } from './named.ts'
import { isOfOtherSubject } from './other-subject.ts'
import type { Passage } from './passage.ts'
import { respectively } from './respectively.ts'
import { SPEND_VERBS } from './spending-words.ts'
import { spokenByOffice } from './spoken-by-office.ts'
import { ownerOfEconomy, subjectBehind } from './subject-behind.ts'
import { verbOf } from './verb-of.ts'
import { isInRelative, isOfFirm, isTakenAway, isWithOthers } from './with-others.ts'

/**
 * Whose share of GDP a quantity is, by the words of its sentence alone; null where two could be meant.
 * Tried in turn: "Germany's 2.4%"; "Germany (2.4%)"; the nearest name before it that is the subject of a verb of
 * spending or the owner of a budget; "2.4% for Germany"; the only ally named, at the head of the sentence.
 */
export function subjectOfShare(passage: Passage, share: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const inStep = respectively(passage, share, names)
  if (inStep || passage.low.includes('respectively')) return inStep
  if (isOfOtherSubject(passage, share, names)) return null
  // "France said Italy spent 2.09 percent and itself 2.04"
  if (/^(?:itself|themselves|himself|herself)$/.test(passage.low[share.from - 1] ?? '')) return null
  const within = ownerOfEconomy(passage, share, names)
  if (within) return alone(passage, within, names)
  const before = names.filter(
    (name) =>
      name.next <= share.from &&
      !isTeller(passage.low, name) &&
      !isInRelative(passage, name) &&
      !isSetApart(passage, name) &&
      !isScene(passage, name, names) &&
      !isOfMembers(passage, name, share),
  )
  if (before.some((name) => isWithOthers(passage, name) || isTakenAway(passage, name))) return null
  if (
    isOfPair(passage, share, names) ||
    isHere(passage, share) ||
    isUnnamedBeside(passage, share, names) ||
    isJoinedLoosely(passage, before) ||
    isOutdone(passage, before.at(-1))
  )
    return null
  const last = before.at(-1)
  if (last && isAdjacent(passage, last, share)) return alone(passage, last, names)
  const beside = /^(?:against|versus|with|than)$/.test(passage.low[share.from - 1] ?? '')
    ? subjectBehind(passage, share, names)
    : null
  if (beside) return alone(passage, beside, names)
  const subject = before.findLast((name) => verbOf(passage, name, share) !== null)
  if (subject) {
    const verb = verbOf(passage, subject, share) ?? subject.next
    if (
      isOfUnnamed(passage, names, subject, share) ||
      isMoving(passage, before, verb) ||
      isElsewhere(passage, subject, share) ||
      isOvertaken(passage, before, subject, verb)
    )
      return null
    return alone(passage, subject, names)
  }
  const second = ofSecondVerb(passage, share, before)
  if (second) return alone(passage, second, names)
  const behind = subjectBehind(passage, share, names)
  return behind
    ? alone(passage, behind, names)
    : (onlyOne(passage, share, before, names) ?? spokenByOffice(passage, share, names))
}

/** Beside words for somebody whom nothing names, unless the name stands there itself. */
const isUnnamedBeside = (passage: Passage, share: Quantity, names: readonly NamedHere[]): boolean => {
  const open = partStart(passage, share)
  return !names.some(({ at }) => at >= open && at < share.from) && isOfUnnamedPart(passage, share)
}

/** "Germany's share is higher than Britain's, 2.69 against 2.56 percent": two numbers for two, of which the order alone tells whose. */
function isOfPair({ low }: Passage, { from, next }: Quantity, names: readonly NamedHere[]): boolean {
  const allies = new Set(names.filter((name) => name.next <= from && name.entity).map((name) => name.entity?.id))
  const behind = low.slice(next, next + 5).join(' ')
  const before = low.slice(Math.max(0, from - 6), from).join(' ')
  return (
    allies.size > 1 &&
    low.some((word) =>
      /^(?:higher|lower|more|less|bigger|smaller|larger|outspen(?:ds?|t)|exceed(?:s|ed)|ahead|behind|overt(?:akes?|ook)|than|beats?|tops?)$/.test(
        word,
      ),
    ) &&
    (/^(?:of gdp )?(?:against|to|versus) \d{1,2}(?:\.\d+)?(?: |$)/.test(behind) ||
      /(?<![\d.])\d{1,2}(?:\.\d+)?(?: (?:percent|%|per cent))?(?: of gdp)? (?:against|to|versus)$/.test(before))
  )
}

/** "in Germany it was 2.22 percent; here it was 2.04": of nobody who is named. */
const isHere = ({ low }: Passage, { from }: Quantity): boolean =>
  low.slice(Math.max(0, from - 4), from).includes('here')

/** "France and, to a lesser extent, Italy spent", "Portugal as well as Luxembourg spent": two, and told of both. */
const isJoinedLoosely = ({ low }: Passage, before: readonly NamedHere[]): boolean =>
  before.some(({ ally, next, at }) => {
    const words = low.slice(next, next + 8).join(' ')
    const isAs = /\b(?:as well as|along with|alongside|together with)$/.test(
      low.slice(Math.max(0, at - 3), at).join(' '),
    )
    return (
      ally && ((/^and , [^,]+ ,/.test(words) && before.some((other) => other.at > next)) || (isAs && before.length > 1))
    )
  })

/** "will overtake Hungary with 2.85 percent": told of who overtakes. */
const isOutdone = ({ low }: Passage, last: NamedHere | undefined): boolean =>
  last !== undefined &&
  /^(?:over(?:takes?|took|taking)|outspen(?:ds?|t|ding)|surpass(?:es|ed|ing)?|pass(?:es|ed|ing)|beats?|beating|eclips(?:es|ed|ing)|overhauls?|leapfrog(?:s|ged)?)$/.test(
    low[last.at - 1] ?? '',
  ) &&
  /^(?:with|at)$/.test(low[last.next] ?? '')

/** "NATO has 32 members, of whom 28 met 2 percent": what some of them spent. */
const isOfMembers = ({ low }: Passage, { ally, next }: NamedHere, { from }: Quantity): boolean =>
  !ally &&
  /\bmembers? (?:,|below|under|above|at|short)|\bof (?:whom|which|them)\b/.test(low.slice(next, from).join(' '))

/** "Spain had the third-lowest share in the alliance in 2025, 2.0 percent": among whom, and not whose. */
const isScene = ({ low }: Passage, { ally, at }: NamedHere, names: readonly NamedHere[]): boolean =>
  !ally &&
  low[low[at - 1] === 'the' ? at - 2 : at - 1] === 'in' &&
  /\b(?:share|place|spender|rank|budget|outlays|spending)\b/.test(low.slice(Math.max(0, at - 6), at).join(' ')) &&
  names.some((other) => other.ally && other.next <= at)

/** "It was Latvia, not Estonia, that spent" */
const isSetApart = ({ low }: Passage, { at, next }: NamedHere): boolean =>
  (low[at - 1] === 'not' && low[at - 2] === ',') || (low[at - 1] === 'not' && low[next] === ',')

/** "Norway gave 0.7 percent to Ukraine and spent 3.16 percent on defence": who stands at the head, if nobody else acts. */
function ofSecondVerb({ low }: Passage, share: Quantity, before: readonly NamedHere[]): NamedHere | null {
  const [head, ...others] = before
  if (!head || head.at > 1 || head.possessive || head.demonym || !/^spen(?:ds?|t)$/.test(low[share.from - 1] ?? ''))
    return null
  const isJoined = /^(?:and|but)$/.test(low[share.from - 2] ?? '') || low[share.from - 3] === 'and'
  return isJoined && others.every((name) => /^(?:to|for|from|with|in|on|against)$/.test(low[name.at - 1] ?? ''))
    ? head
    : null
}

/** Behind a share and a verb of saying the talk is of another: "Hungary spent 2.1%, and she said 5% is far". */
function isElsewhere(passage: Passage, name: NamedHere, share: Quantity): boolean {
  const between = passage.low.slice(name.next, share.from)
  const told = between.some((word) => /^(?:%|percent|cent|pct)$/.test(word))
  return told && between.some((word) => /^(?:said|says|told|warned|argued|added|insisted|called|thinks)$/.test(word))
}

/** "The US spent $976 billion, while NATO allies spent $654 billion": others act, without a name. */
function isOfUnnamed(
  { low }: Passage,
  names: readonly NamedHere[],
  { next, entity }: NamedHere,
  share: Quantity,
): boolean {
  const at = low.findLastIndex((word, i) => i >= next && i < share.from && UNNAMED.test(word))
  const isSubjects = (name: NamedHere): boolean =>
    name.at <= at && (at < name.next || (at === name.next && name.entity?.id === entity?.id))
  if (at < 0 || names.some(isSubjects)) return false
  return SPEND_VERBS.has(low[at + 1] ?? '') && !/^(?:is|was|are|were|put|puts|had|has)$/.test(low[at + 1] ?? '')
}
const UNNAMED =
  /^(?:allies|members|europeans|others|neighbou?rs|countries|states|nations|governments|partners|rivals|rest)$/

/** "Germany lifted the alliance to 2.75%": told of the alliance. */
const isMoving = ({ low }: Passage, before: readonly NamedHere[], verb: number): boolean =>
  before.some(
    (name) =>
      !name.ally &&
      !name.possessive &&
      /^(?:to|at|above|past)$/.test(low[name.next] ?? '') &&
      name.at >= verb &&
      name.at <= verb + 2,
  )

/** "Poland spent, like Germany, 2%": another ally stands nearer, and whose share it is cannot be told. */
function isOvertaken({ low }: Passage, before: readonly NamedHere[], subject: NamedHere, verb: number): boolean {
  // ", a full point heavier than Portugal's, was …"
  const isAside = (name: NamedHere): boolean => low[name.at - 1] === 'than' && low[name.next] === ','
  return before.some((name) => name.ally && name.at > verb && name.entity?.id !== subject.entity?.id && !isAside(name))
}

/** The one ally of the sentence, where it stands at the head: "Poland said it would spend 4.8 percent". */
function onlyOne(
  passage: Passage,
  share: Quantity,
  before: readonly NamedHere[],
  names: readonly NamedHere[],
): FigureEntity | null {
  const [head] = before
  if (!head?.entity || !head.ally) return null
  if (names.some((name) => name.ally && name.entity?.id !== head.entity?.id)) return null
  const { low } = passage
  if (low.slice(head.next, share.from).some((word) => NEIGHBOURS.test(word))) return null
  const start = low[head.at - 1] === 'the' ? head.at - 2 : head.at - 1
  const isPlace = start === 0 && low[0] === 'in' // "In Albania defence takes"
  if (start >= 0 && !isPlace && !/^[,:;"“”(]$|^that$|^said$|^(?:19|20)\d\d$/.test(low[start] ?? '')) return null
  const office =
    /^(?:prime|president|defence|defense|foreign|finance|chancellor|minister|government|state|officials|lawmakers|parliament|leaders)$/
  if (isOfFirm(low, head)) return null
  if (head.demonym || head.possessive) return office.test(low[head.next] ?? '') ? head.entity : null
  return head.entity
}

/** "France, whose neighbour spends": somebody else acts, without a name. */
const NEIGHBOURS = /^(?:neighbou?rs?|rivals?|partners?|foes?|enemy|enemies|patron)(?:'s)?$/
