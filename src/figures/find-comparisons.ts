import type { EdtfDate } from '../model/date.ts'
import type { FigureEntity } from '../model/figure.ts'
import { isAlliance } from './allies-counted.ts'
import { isComparedInAnother } from './compared-in-another.ts'
import type { Comparing } from './comparing.ts'
import { comparingAt } from './comparing-words.ts'
import { isByShare, isShareOfGdp } from './is-share-of-gdp.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { priceWords } from './price-words.ts'
import { DEFENCE, NOT_DEFENCE } from './spending-words.ts'
import { subjectOfComparison } from './subject-of-comparison.ts'
import { isSupposed } from './supposed.ts'
import { type Tied, tiedAs } from './tied.ts'
import { wordsAs } from './words-as.ts'
import { yearNear } from './year-near.ts'

/** "a larger share than Germany", "outspent Britain", "ahead of Estonia": whose share or sum is above whose. */
export function findComparisons(
  passage: Passage,
  names: readonly NamedHere[],
  tied: readonly Tied[],
  printed: EdtfDate | null,
): Tied[] {
  const found: Tied[] = []
  const others: NamedHere[] = []
  for (const at of passage.low.keys()) {
    const one = comparingAt(passage, names, at)
    if (
      one === null ||
      isDenied(passage, one) ||
      isComparedInAnother(passage, one.next) ||
      isTargetOf(passage, one.than)
    )
      continue
    const after = shareBefore(tied, names, one)
    const by = measureOf(passage, one, after)
    const subject = after?.entity ?? subjectOf(passage, names, one, others, found.at(-1))
    others.push(one.than)
    if (by !== null && subject && one.than.entity && subject.id !== one.than.entity.id)
      found.push(...tieOf(passage, one, { by, subject, than: one.than.entity }, printed))
  }
  return found
}

/** "short of NATO's 2 percent" is no comparison with the alliance. */
const isTargetOf = ({ low }: Passage, than: NamedHere): boolean =>
  isAlliance(than) && than.possessive && /^\d/.test(low[than.next] ?? '')

interface Sides {
  readonly by: 'share' | 'expenditure'
  readonly subject: FigureEntity
  readonly than: FigureEntity
}

function tieOf(passage: Passage, { from, next, sense }: Comparing, sides: Sides, printed: EdtfDate | null): Tied[] {
  const { by, subject, than } = sides
  const quantity = wordsAs(from, next, { value: 1, unit: 'multiple', sense })
  if (isSupposed(passage, quantity)) return []
  const period = yearNear(passage, from, next, printed)
  return [
    tiedAs(quantity, {
      indicator: by === 'share' ? 'share-comparison' : 'expenditure-comparison',
      entity: subject,
      period,
      missing: period ? [] : ['period'],
      told: { than, ...(by === 'share' ? {} : priceWords(passage)) },
    }),
  ]
}

/** "Lithuania leads with 5.33 percent of GDP, ahead of Estonia": words right behind a share compare whoever's it is. */
function shareBefore(tied: readonly Tied[], names: readonly NamedHere[], { from, form }: Comparing): Tied | null {
  const last = form === 'verb' ? tied.findLast(({ quantity }) => quantity.next <= from) : undefined
  if (last?.indicator !== 'defence-share' || last.sense !== 'exact' || !last.entity) return null
  const next = last.quantity.next
  return from - next <= 8 &&
    !names.some((name) => name.at >= next && name.next <= from && name.entity?.id !== last.entity?.id)
    ? last
    : null
}

function subjectOf(
  passage: Passage,
  names: readonly NamedHere[],
  { from }: Comparing,
  others: readonly NamedHere[],
  before: Tied | undefined,
): FigureEntity | null {
  // "ahead of Poland, but behind Estonia"
  const again = before ? passage.low.slice(before.quantity.next, from) : []
  const joint = again.findLastIndex((word) => /^(?:but|and|though|although)$/.test(word))
  if (before && joint >= 0 && again.slice(joint + 1).every((word) => /ly$|^(?:still|also|well|just)$/.test(word)))
    return before.entity
  return subjectOfComparison(passage, names, from, others)
}

/** By share of GDP if the sentence says so, else by money if it speaks of what is spent on defence; null: by neither. */
function measureOf({ low }: Passage, one: Comparing, after: Tied | null): Sides['by'] | null {
  if (low.some((word) => PER_HEAD.test(word))) return null
  const isOfDefence = low.some((word) => DEFENCE.test(word) && !/^nato/.test(word))
  if (low.some((word) => NOT_DEFENCE.test(word)) && !isOfDefence) return null
  if (after || one.form === 'share') return 'share'
  const inMoney = low.some((word, at) => /^(?:dollars|absolute)$/.test(word) && low[at - 2] !== 'not')
  if (!inMoney && isByShare(low)) return one.form === 'spent' && !isByShare(partOf(low, one.from)) ? null : 'share'
  // beside a printed share "spent more" may be meant either way
  if (!inMoney && isShareOfGdp(low)) return null
  if (/^outspen/.test(low[one.from] ?? '')) return 'expenditure'
  if (!isOfDefence || low.some((word) => NOT_DEFENCE.test(word))) return null
  if (one.form === 'spent') return 'expenditure'
  return low.some((word, at) => MONEY.test(word) && isOnDefence(low, at) && isBeside(low, one, at))
    ? 'expenditure'
    : null
}

/** "the largest donor as a share of GDP and spent more than Estonia": the part of the sentence that compares. */
const partOf = (low: readonly string[], from: number): readonly string[] =>
  /^(?:and|but)$/.test(low[from - 1] ?? '') ? low.slice(from) : low

/** "surpassed Turkey in defence spending", "Germany's defence expenditure exceeded": not of "a defence spending law". */
const isBeside = (low: readonly string[], { from, next }: Comparing, at: number): boolean =>
  (at < from || at - next <= 5) &&
  (!/^\p{L}/u.test(low[at + 1] ?? '') || FOLLOWS.test(low[at + 1] ?? '') || at + 1 === from)
const FOLLOWS =
  /^(?:in|by|on|for|of|is|was|has|had|will|passed|exceeded|surpassed|and|as|at|than|this|last|comes|stood|stands|were|are|overtook|clearly|far|still)$/

const PER_HEAD = /^(?:per|capita|head|population|populations|inhabitants|people|citizens)$/
const MONEY = /^(?:spending|expenditures?|outlays?|budgets?)$/

/** "defence spending", "spending on defence", "outlays for the military" */
const isOnDefence = (low: readonly string[], at: number): boolean =>
  /^(?:defen[cs]e|military)$/.test(low[at - 1] ?? '') ||
  (/^(?:on|for)$/.test(low[at + 1] ?? '') &&
    low.slice(at + 2, at + 4).some((word) => /^(?:defen[cs]e|military)$/.test(word)))

/** "no larger share than", "almost overtook", "expected to overtake" */
const isDenied = ({ low }: Passage, { from }: Comparing): boolean =>
  low.slice(Math.max(0, from - 5), from).some((word) => DENIES.test(word)) ||
  low.slice(0, from).some((word) => /^(?:nobody|none|nothing)$/.test(word)) ||
  /\b(?:has|have|had) yet to$/.test(low.slice(Math.max(0, from - 3), from).join(' '))
const DENIES =
  /^(?:no|not|never|hardly|n't|didn't|neither|nor|almost|nearly|longer|expected|hopes|hoping|aims|wants|vowed|pledged|threatens|about|once|formerly|used)$/
