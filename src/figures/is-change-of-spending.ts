import { isSpentTimes } from './change-words.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { priceWords } from './price-words.ts'

const SPENDING = /^(?:spending|expenditure|expenditures|outlay|outlays|budget|budgets)$/
const DEFENCE = /^(?:defence|defense|military|forces)$/
const SHARE = /^(?:share|percentage|proportion|part)$/
const GDP = /^(?:gdp|economy|output)$/
/** What else grows or is spent, so that the change may be of it. */
const OF_ANOTHER =
  /^(?:partdefence|economy|gdp's|output|casualties|losses|troops|exports|imports|production|prices|inflation|aid|orders?|sales|revenue|revenues|tax|taxes|deficit|debt|equipment|personnel|pensions|research|wages|salaries|support|procurement|education|health|welfare|infrastructure|global|worldwide|world|world's|industry|firms|companies|sector|contracts|contractors|requests?|bids?|goods|stocks|shares|imports|bonds|loans)$/

/** Whether a change is told of defence spending, or of a spending that is nobody else's: "Canada's spending", "raised spending". */
export function isChangeOfSpending({ low }: Passage, change: Quantity, names: readonly NamedHere[]): boolean {
  const clause = low.slice(0, change.next + 12)
  if (isShareOfBudget(low)) return false
  if (clause.some((word, at) => OF_ANOTHER.test(word) && !isOfPrices(low, at) && !isOfShareAt(low, at))) return false
  const isOfDefence = clause.some((word) => DEFENCE.test(word))
  return (
    (isSpentTimes(low, change) && (isOfDefence || isPriced(low))) ||
    (change.unit === 'multiple' && (isOwnShare(low) || (isOfDefence && isSpentOn(clause)))) ||
    clause.some(
      (word, at) =>
        SPENDING.test(word) && (isOnDefence(low, at) || names.some((name) => name.demonym && name.next === at)),
    ) ||
    /\bwhat (?:\w+ ){1,3}spen(?:ds?|t) on (?:its )?(?:defence|defense|military)\b/.test(clause.join(' ')) ||
    (isUpBehind(low, change) && clause.includes('spent') && isOfDefence) ||
    (clause.includes('share') && clause.includes('gdp') && clause.some((word) => /^spen[dt]s?$/.test(word)))
  )
}

/** "quadrupled the share of GDP it spends", "its share of GDP tripled", "the share of output … has quintupled" */
export function isChangeOfShare({ low }: Passage, change: Quantity): boolean {
  const near = low.slice(Math.max(0, change.from - 14), change.next + 24)
  return near.some(
    (word, at) =>
      (SHARE.test(word) || (word === 'much' && near[at + 1] === 'of')) &&
      near.slice(at, at + 5).some((one) => GDP.test(one)),
  )
}

/** "as a share of the budget", "in zlotys": measured by something that no series has. */
const isShareOfBudget = (low: readonly string[]): boolean =>
  /\bas an? (?:share|part|proportion|percentage) of (?:the |its |total |all |public |government |state |overall |federal )*(?:budget|spending|expenditure|outlays|revenue|taxes)\b|\b(?:in|by) (?:zlotys|euros|pounds|kroner|kronor|krona|lira|liras|lei|leva|koruna|forints|sterling|loonies|local currency|(?:its|national|local|domestic) currency)\b/.test(
    low.join(' '),
  )

const isPriced = (low: readonly string[]): boolean => priceWordsIn(low) !== undefined

function priceWordsIn(low: readonly string[]) {
  const text = low.join(' ')
  return priceWords({ text, start: 0, end: text.length, tokens: [], low }).prices
}

/** ", up 30 percent over 2024" */
const isUpBehind = (low: readonly string[], { from, next }: Quantity): boolean =>
  (/^(?:up|down)$/.test(low[from - 1] ?? '') && low[from - 2] === ',') ||
  // ", a rise of 48 percent in real terms"
  (/, an? (?:\w+ )?(?:rise|increase|jump|fall|drop|cut|decrease) of(?: just| about)?$/.test(
    low.slice(Math.max(0, from - 7), from).join(' '),
  ) &&
    /^(?:in real terms|after inflation)\b/.test(low.slice(next, next + 3).join(' ')))

/** "Latvia's share of GDP", "the share of its GDP that goes to defence" */
const isOwnShare = (low: readonly string[]): boolean =>
  low.some(
    (word, at) =>
      SHARE.test(word) &&
      low.slice(at + 1, at + 4).some((one) => GDP.test(one)) &&
      (/'s?$|^its$/.test(low[at - 1] ?? '') || low.some((one) => DEFENCE.test(one))),
  )

/** "what it spent on defence in 2014", "went on defence", "spends on its military" */
const isSpentOn = (clause: readonly string[]): boolean =>
  clause.some((word) => /^(?:spen[dt]s?|spending|went|goes|pays|paid|devotes|devoted|gives|gave)$/.test(word)) &&
  clause.some(
    (word, at) => /^(?:on|to|into|for)$/.test(word) && clause.slice(at + 1, at + 4).some((one) => DEFENCE.test(one)),
  )

/** "after inflation", "at current prices" name no other thing. */
const isOfPrices = (low: readonly string[], at: number): boolean =>
  /^(?:inflation|prices)$/.test(low[at] ?? '') &&
  /^(?:after|before|for|of|constant|current|\d{4}|,)$/.test(low[at - 1] ?? '')

/** "the share of output", "a part of its economy" */
const isOfShareAt = (low: readonly string[], at: number): boolean =>
  /^(?:output|economy)$/.test(low[at] ?? '') && low.slice(Math.max(0, at - 4), at).some((word) => SHARE.test(word))

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
