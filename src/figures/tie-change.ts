import type { EdtfDate } from '../model/date.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import { isOfOtherSpan } from './other-span.ts'
import type { Passage } from './passage.ts'
import { priceWords } from './price-words.ts'
import { spenderOf } from './spender-of.ts'
import { AUXILIARIES } from './spending-words.ts'
import { isSupposed } from './supposed.ts'
import { ALLIANCE, type Tied, tiedAs } from './tied.ts'
import { yearSpan } from './year-span.ts'

const RISES =
  /^(?:rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|growth|increase|increases|increased|increasing|raised|raise|raises|boosted|boost|boosts|lifted|up|climbed|climb|jumped|jump|jumps|surged|surge|expanded|gained|swelled|soared|leapt|leaped|went)$/
const FALLS =
  /^(?:fell|fall|falls|fallen|falling|cut|cuts|shrank|shrink|shrinks|shrunk|dropped|drop|drops|down|declined|decline|decreased|decrease|reduced|slipped)$/
const MULTIPLIES = /^(?:doubled|doubling|tripled|tripling|trebled|quadrupled|quadrupling|multiplied)$/
const SPENDING = /^(?:spending|expenditure|expenditures|outlay|outlays|budget|budgets)$/
/** What else grows or is spent, so that the change may be of it. */
const OF_ANOTHER =
  /^(?:economy|gdp's|output|casualties|losses|troops|exports|imports|production|prices|inflation|aid|orders|sales|revenue|revenues|tax|taxes|deficit|debt|equipment|personnel|pensions|research|wages|salaries|support|procurement|education|health|welfare|infrastructure)$/

/** By how much, or to how many times, somebody's defence expenditure or share of GDP changed; null where it is another's. */
export function tieChange(
  passage: Passage,
  change: Quantity,
  names: readonly NamedHere[],
  printed: EdtfDate | null,
  year: EdtfDate | null,
): Tied | null {
  if (!/^(?:%|fraction|multiple)$/.test(change.unit) || change.gdp || isSupposed(passage, change)) return null
  const direction = directionOf(passage, change)
  if (direction === null || isOfOtherSpan(passage) || !isOfSpending(passage, change, names)) return null
  const share = isOfShare(passage, change)
  if (share && change.unit !== 'multiple') return null
  const verb = MULTIPLIES.test(passage.low[change.number] ?? '')
  const entity =
    (verb ? subjectOfVerb(passage, change, names) : null) ??
    spenderOf(passage, change, names) ??
    ownerOfSpending(passage, names)
  const { since, period: spanned } = yearSpan(passage, change.number, printed)
  const period = since === null ? (year ?? spanned) : spanned
  const missing = [...(entity ? [] : ['entity' as const]), ...(period ? [] : ['period' as const])]
  return tiedAs(change, {
    indicator: share ? 'share-change' : 'expenditure-change',
    entity,
    period,
    missing,
    told: {
      ...(since ? { since } : {}),
      ...(direction === 'falls' ? { falls: true } : {}),
      ...priceWords(passage),
    },
  })
}

/** "European allies and Canada have at least doubled": whoever stands before, with nothing but auxiliaries between. */
function subjectOfVerb({ low }: Passage, change: Quantity, names: readonly NamedHere[]): Tied['entity'] {
  const name = names.findLast((one) => one.next <= change.from)
  if (
    !name ||
    name.demonym ||
    name.possessive ||
    /^(?:of|in|for|by|than|and|with|to|from)$/.test(low[name.at - 1] ?? '')
  )
    return null
  const gap = low.slice(name.next, change.from)
  return gap.every((word) => AUXILIARIES.has(word) || /ly$/.test(word)) ? name.entity : null
}

/** "A rise of 11 percent took Germany's defence spending …": the one ally named, whose spending it is. */
function ownerOfSpending({ low }: Passage, names: readonly NamedHere[]): Tied['entity'] {
  const [only, another] = names.filter((name) => name.entity !== null && name.entity.id !== ALLIANCE.id)
  if (!only || another || !(only.possessive || only.demonym)) return null
  const owned = low.slice(only.next, only.next + 3)
  return owned.some((word) => SPENDING.test(word)) ? only.entity : null
}

function directionOf({ low }: Passage, change: Quantity): 'rises' | 'falls' | null {
  const near = low.slice(Math.max(0, change.from - 7), change.from)
  const clause = near.slice(near.findLastIndex((word) => /^(?:;|:|while|but|and)$/.test(word)) + 1)
  if (change.unit === 'multiple') {
    const word = low[change.number] ?? ''
    if (MULTIPLIES.test(word) || [...clause, ...low.slice(change.next, change.next + 2)].some((one) => RISES.test(one)))
      return 'rises'
    return /^(?:what|as|the|its|that|those)$/.test(low[change.next] ?? '') ? 'rises' : null
  }
  if (low[change.next] === 'of') return null
  if (isSpentTimes(low, change)) return low[change.next] === 'less' ? 'falls' : 'rises'
  const verb = clause.findLastIndex((one) => RISES.test(one) || FALLS.test(one))
  const noun = low[change.next] ?? ''
  const told =
    verb >= 0
      ? (clause[verb] ?? '')
      : /^(?:increase|rise|jump|growth|hike|fall|drop|cut|decline|higher|lower)$/.test(noun)
        ? noun
        : ''
  if (told === '') {
    const another =
      low.slice(change.next).some((word) => word === 'after') || low.slice(0, change.from).includes('after')
    return another && low[change.from - 1] === 'after' && low.slice(0, change.from).some((word) => RISES.test(word))
      ? 'rises'
      : null
  }
  return FALLS.test(told) || /^(?:fall|drop|cut|decline|lower)$/.test(told) ? 'falls' : 'rises'
}

/** Defence spending, or a spending that is nobody else's: "Canada's spending", "European allies and Canada raised spending". */
function isOfSpending(passage: Passage, change: Quantity, names: readonly NamedHere[]): boolean {
  const { low } = passage
  const clause = low.slice(0, change.next + 12)
  if (clause.some((word, at) => OF_ANOTHER.test(word) && !isOfPrices(low, at))) return false
  const isOfDefence = clause.some((word) => /^(?:defence|defense|military)$/.test(word))
  if (isSpentTimes(low, change) && (isOfDefence || priceWords(passage).prices !== undefined)) return true
  if (
    change.unit === 'multiple' &&
    low.some(
      (word, at) =>
        word === 'share' && low[at + 1] === 'of' && low[at + 2] === 'gdp' && /'s?$|^its$/.test(low[at - 1] ?? ''),
    )
  )
    return true
  const isWhatWasSpent =
    change.unit === 'multiple' &&
    low[change.next] === 'what' &&
    low.slice(change.next, change.next + 4).includes('spent')
  return (
    (isWhatWasSpent && clause.some((word) => /^(?:defence|defense|military)$/.test(word))) ||
    clause.some(
      (word, at) =>
        SPENDING.test(word) && (isOnDefence(low, at) || names.some((name) => name.demonym && name.next === at)),
    ) ||
    (/^(?:up|down)$/.test(low[change.from - 1] ?? '') &&
      low[change.from - 2] === ',' &&
      clause.includes('spent') &&
      clause.some((word) => /^(?:defence|defense|military)$/.test(word))) ||
    (clause.includes('share') && clause.includes('gdp') && clause.some((word) => /^spen[dt]s?$/.test(word)))
  )
}

/** "spent 20 percent more on defence than in 2024", "spends nine times as much on defence as in 2014" */
function isSpentTimes(low: readonly string[], change: Quantity): boolean {
  if (!/^(?:spent|spends|spend)$/.test(low[change.from - 1] ?? '')) return false
  const next = low[change.next] ?? ''
  return change.unit === 'multiple' ? next === 'as' && low[change.next + 1] === 'much' : /^(?:more|less)$/.test(next)
}

/** "after inflation", "at current prices" name no other thing. */
const isOfPrices = (low: readonly string[], at: number): boolean =>
  /^(?:inflation|prices)$/.test(low[at] ?? '') &&
  /^(?:after|before|for|of|constant|current|\d{4})$/.test(low[at - 1] ?? '')

/** "defence spending", "Canada's spending", "raised spending"; not "consumer spending", nor a budget that is not named so. */
function isOnDefence(low: readonly string[], at: number): boolean {
  const before = low[at - 1] ?? ''
  if (/^(?:defence|defense|military|arms)$/.test(before)) return true
  if (/^budgets?$/.test(low[at] ?? '')) return false
  if (at === 0 || /'s?$/.test(before)) return true
  if (/^(?:on|for)$/.test(low[at + 1] ?? '')) return /^(?:defence|defense|military|the)$/.test(low[at + 2] ?? '')
  return /^(?:its|their|raise|raised|raises|increased|increases|boosted|lifted|cut|of|core|total|allied|real|[,;])$/.test(
    before,
  )
}

/** "quadrupled the share of GDP it spends", "its share of GDP tripled". */
function isOfShare({ low }: Passage, change: Quantity): boolean {
  const near = low.slice(Math.max(0, change.from - 12), change.next + 12)
  const at = near.indexOf('share')
  return at >= 0 && near.slice(at, at + 5).some((word) => /^(?:gdp|economy|output)$/.test(word))
}
