import type { EdtfDate } from '../model/date.ts'
import type { FigureEntity } from '../model/figure.ts'
import type { Register } from '../register/register.ts'
import { isAlliance } from './allies-counted.ts'
import { type NamedHere, namedIn } from './named.ts'
import type { OtherCount } from './other-count.ts'
import type { Passage } from './passage.ts'
import { PREPOSITION } from './subject-behind.ts'
import type { Tied } from './tied.ts'
import { yearsIn } from './years-in.ts'

/** A sentence and what was found in it, as far as the next one may lean on it. */
export interface SentenceBefore {
  readonly passage: Passage
  readonly names: readonly NamedHere[] | null // null: not looked for yet
  readonly tied: readonly Tied[]
  readonly ofShares: boolean // it, or one before it in the paragraph, told a share of GDP for defence
  readonly counted: OtherCount | null // another count than the alliance's, as named here or before
}

export interface SpokenOf {
  readonly entity: FigureEntity
  readonly isState: boolean // the ally itself, or its government
  readonly isPlural: boolean // "the Dutch", "European allies": who "they" may be
  readonly isSpender: boolean // its spending on defence heads the sentence
  readonly isAlone: boolean // no other ally is named, whom "the country" may mean
  readonly isSubject: boolean // false: of something that is the ally's, which "it" may mean as well: "the French debt"
}

/** The one ally or group that a sentence speaks of; null where two could be meant by "it" behind it. */
export function spokenOf({ passage, names }: SentenceBefore, register: Register): SpokenOf | null {
  const found = names ?? namedIn(passage, register)
  const allies = found.filter((name) => !isAlliance(name))
  const [first] = allies
  if (!first?.entity) return null
  // "If it spent as much as Poland, it would have": it is another
  if (/^(?:as|than)$/.test(passage.low[first.at - 1] ?? '') && passage.low.slice(0, first.at).includes('it'))
    return null
  const isHead = first.at <= 1 && !first.possessive && !first.demonym
  // "Finland shares a border with Russia": who acts is spoken of
  // "Berlin turned to Paris for help": either could be meant, where both are allies
  // "Estonia borders on Russia, which is arming": the nearer one may be meant
  const isAround = ({ demonym, at, next, entity }: NamedHere): boolean =>
    demonym ||
    (!(passage.low[next] === ',' && /^(?:which|who|whose)$/.test(passage.low[next + 1] ?? '')) &&
      AROUND.test(passage.low[at - 1] ?? '') &&
      !(entity?.id.startsWith('ally:') && /^(?:to|with)$/.test(passage.low[at - 1] ?? '')))
  if (allies.some((name) => name.entity?.id !== first.entity?.id && !(isHead && isAround(name)))) return null
  // "NATO praised Spain": it is either; "Poland's neighbours" are not Poland
  const led = found.some((name) => isAlliance(name) && name.at < first.at)
  const owned = first.possessive && OTHERS.test(passage.low[first.next] ?? '')
  const isSubject = !first.possessive && !first.demonym && !PREPOSITION.test(passage.low[first.at - 1] ?? '')
  const isState = isSubject || isOfState(passage.low, first.next)
  const isPlural = !first.ally || (first.at === 1 && passage.low[0] === 'the' && !first.possessive && !first.demonym)
  const isSpender = headsWithSpending(passage.low, first)
  const isAlone = allies.every((name) => name.entity?.id === first.entity?.id || !name.entity?.id.startsWith('ally:'))
  return led || owned ? null : { entity: first.entity, isState, isAlone, isSubject, isPlural, isSpender }
}

/** "Italy's military spending has climbed" */
const headsWithSpending = (low: readonly string[], { at, next, possessive, demonym }: NamedHere): boolean =>
  at <= 1 &&
  (possessive || demonym) &&
  /^(?:defen[cs]e|military) (?:spending|expenditure|outlays|budget|bill|share)\b/.test(
    low.slice(next, next + 2).join(' '),
  )

const isOfState = (low: readonly string[], next: number): boolean =>
  low.slice(next, next + 2).some((word) => STATE.test(word)) || OWN_CASE.test(low.slice(next, next + 2).join(' '))
const STATE =
  /^(?:government|parliament|deputies|lawmakers|ministry|minister|president|chancellor|coalition|cabinet|budget|defen[cs]e|prime|finance)$/
/** "Germany's numbers are striking" */
const OWN_CASE =
  /^(?:numbers|figures|record|case|rearmament|turnaround) (?:is|are|was|were|tells?|speaks?|has|have|goes|went)$/
const AROUND = /^(?:in|with|from|to|on|near|into|through)$/
const OTHERS = /^(?:neighbou?rs?|partners?|allies|friends|rivals?|enem(?:y|ies)|critics)$/

/** The year that the shares, sums, places and counts of a sentence are told of, where it is one and they are of what is spent on defence. */
export function yearOfSpending({ tied }: SentenceBefore): EdtfDate | null {
  const levels = tied.filter((one) => isSpentShare(one) || isSpentSum(one))
  const told =
    levels.length > 0 ? levels : tied.filter(({ indicator }) => indicator !== null && OF_A_LEVEL.test(indicator))
  const years = new Set(told.map(({ period }) => period))
  const [year] = years
  return years.size === 1 ? (year ?? null) : null
}

/** What is told of a year beside levels: a change ends in it, a place or a count holds in it. */
const OF_A_LEVEL =
  /^(?:(?:share|expenditure)-(?:rank|comparison|change)|allies-at-share|equipment-share|share-of-total)$/

/** The one year that a sentence names: what "that year" behind it means. */
export function yearNamed({ passage }: SentenceBefore, printed: EdtfDate | null): EdtfDate | null {
  const [first = '', next = ''] = passage.low
  const head = /^(?:19|20)\d\d$/.test(first) && /^(?:was|brought|marked|saw)$/.test(next) ? [first] : [] // "2025 was a turning point"
  const years = new Set([...head, ...yearsIn(passage, printed).map(({ year }) => year)])
  return years.size === 1 ? ([...years][0] ?? null) : null
}

export const tellsShare = ({ tied }: SentenceBefore): boolean => tied.some(isSpentShare)

/** That a target for such shares was told: "Berlin's target is 3.5 percent of GDP". */
export const tellsTarget = ({ tied }: SentenceBefore): boolean =>
  tied.some(({ indicator, quantity }) => indicator === 'guideline' && quantity.gdp)

/** Something, whatever it is, in percent of GDP. */
export const speaksOfGdp = ({ tied }: SentenceBefore): boolean => tied.some(({ quantity }) => quantity.gdp)

export const tellsChange = ({ tied }: SentenceBefore): boolean =>
  tied.some(({ indicator }) => indicator === 'expenditure-change')

export const tellsSum = ({ tied }: SentenceBefore): boolean => tied.some(isSpentSum)

const isSpentSum = ({ indicator }: Tied): boolean => indicator === 'expenditure'

export const isSpentShare = ({ indicator, unit }: Tied): boolean => indicator === 'defence-share' && unit === '% of GDP'
