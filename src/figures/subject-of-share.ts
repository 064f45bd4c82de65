import type { FigureEntity } from '../model/figure.ts'
import { alone } from './alone.ts'
import type { Quantity } from './find-quantities.ts'
import { isAdjacent } from './is-adjacent.ts'
import { isTeller } from './is-teller.ts'
import type { NamedHere } from './named.ts'
import { isNoSubject } from './no-subject.ts'
import { isOfNobodyNamed } from './nobody-named.ts'
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
      !isNoSubject(passage, name, share, names),
  )
  if (before.some((name) => isWithOthers(passage, name) || isTakenAway(passage, name))) return null
  if (isOfNobodyNamed(passage, share, names, before)) return null
  const last = before.at(-1)
  if (last && isAdjacent(passage, last, share)) return alone(passage, last, names)
  const beside = /^(?:against|versus|with|than)$/.test(passage.low[share.from - 1] ?? '')
    ? subjectBehind(passage, share, names)
    : null
  if (beside) return alone(passage, beside, names)
  const subject = before.findLast((name) => verbOf(passage, name, share) !== null)
  if (subject) return ofVerb(passage, share, names, { subject, before })
  const second = ofSecondVerb(passage, share, before)
  if (second) return alone(passage, second, names)
  const behind = subjectBehind(passage, share, names)
  return behind
    ? alone(passage, behind, names)
    : (onlyOne(passage, share, before, names) ?? spokenByOffice(passage, share, names))
}

/** The subject of a verb of spending, where nobody else acts, is moved or stands nearer. */
function ofVerb(
  passage: Passage,
  share: Quantity,
  names: readonly NamedHere[],
  { subject, before }: { readonly subject: NamedHere; readonly before: readonly NamedHere[] },
): FigureEntity | null {
  const verb = verbOf(passage, subject, share) ?? subject.next
  const isAnother =
    isOfUnnamed(passage, names, subject, share) ||
    isMoving(passage, before, verb) ||
    isElsewhere(passage, subject, share) ||
    isOvertaken(passage, before, subject, verb)
  return isAnother ? null : alone(passage, subject, names)
}

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
