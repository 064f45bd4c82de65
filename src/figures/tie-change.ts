import type { EdtfDate } from '../model/date.ts'
import { directionOf, MULTIPLIES } from './change-words.ts'
import type { Quantity } from './find-quantities.ts'
import { isChangeOfShare, isChangeOfSpending } from './is-change-of-spending.ts'
import type { NamedHere } from './named.ts'
import { isOfOtherSpan } from './other-span.ts'
import type { Passage } from './passage.ts'
import { isNominal, namesBothPrices, priceWords } from './price-words.ts'
import { spenderOf } from './spender-of.ts'
import { AUXILIARIES, DEMANDS, isAdverb } from './spending-words.ts'
import { isSupposed } from './supposed.ts'
import { ALLIANCE, type Tied, tiedAs } from './tied.ts'
import { yearSpan } from './year-span.ts'

/** By how much, or to how many times, somebody's defence expenditure or share of GDP changed; null where it is another's. */
export function tieChange(
  passage: Passage,
  change: Quantity,
  names: readonly NamedHere[],
  printed: EdtfDate | null,
  { year, yearBefore }: { readonly year: EdtfDate | null; readonly yearBefore: EdtfDate | null },
): Tied | null {
  if (!/^(?:%|fraction|multiple)$/.test(change.unit) || change.gdp || isSupposed(passage, change)) return null
  if (change.unit === 'multiple' && change.value < 1) return null
  if (isOfPoints(passage, change) || isDenied(passage, change) || isSetAgainst(passage, change, names)) return null
  if (namesBothPrices(passage)) return null
  const direction = directionOf(passage.low, change)
  if (direction === null || isOfOtherSpan(passage)) return null
  // "It spent $29.8 billion in 2025. This was more than twice what it spent in 2021"
  const leans =
    yearBefore !== null && /^(?:that|this)$/.test(passage.low[0] ?? '') && isSpentTimesBefore(passage, change)
  if (!leans && !isChangeOfSpending(passage, change, names)) return null
  const share = isChangeOfShare(passage, change)
  if (share && change.unit !== 'multiple') return null
  const { since, period: spanned } = yearSpan(passage, change.number, printed)
  // "by 2026" alone may count from any year
  const open = since === null && isUpTo(passage.low, year ?? spanned)
  const period = leans && spanned === null ? yearBefore : open ? null : since === null ? (year ?? spanned) : spanned
  const entity = whose(passage, change, names)
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
      ...(isNominal(passage) && entity?.id.startsWith('ally:') && entity.id !== 'ally:usa'
        ? { prices: 'own' as const }
        : {}),
    },
  })
}

const isSpentTimesBefore = ({ low }: Passage, { unit, next }: Quantity): boolean =>
  unit === 'multiple' &&
  /^(?:what|as much as) (?:it|they|the \w+) (?:had )?spent in (?:19|20)\d\d\b/.test(low.slice(next, next + 7).join(' '))

/** "rose by half a percentage point": of a share, which is no part of itself. */
const isOfPoints = ({ low }: Passage, { next }: Quantity): boolean =>
  /^(?:points?|(?:of )?an? (?:percentage |full )?point|percentage points?)\b/.test(
    low.slice(next, next + 4).join(' '),
  ) || /^points?$/.test(low[next - 1] ?? '')

/** "has not doubled", "wants Germany to raise spending by" */
const isDenied = ({ low }: Passage, change: Quantity): boolean =>
  low
    .slice(Math.max(0, change.from - 4), change.from)
    .some((word) => /^(?:not|never|n't|hardly|hasn't|haven't|didn't)$/.test(word)) ||
  low.slice(0, change.from).some((word) => DEMANDS.test(word))

/** "rose faster than 10 percent", "rose 30 percent more than Germany's", "per-soldier spending": no change of the whole. */
const isSetAgainst = ({ low }: Passage, { from, next }: Quantity, names: readonly NamedHere[]): boolean =>
  (low[from - 1] !== '(' &&
    /\b(?:faster|slower|quicker|sharper|steeper|more slowly|more quickly)\b/.test(low.slice(0, from).join(' ')) &&
    low.includes('than')) ||
  (/^(?:more|less|faster|slower|higher|lower|larger|smaller|bigger|greater)$/.test(low[next] ?? '') &&
    low[next + 1] === 'than' &&
    (/'s?$/.test(low[next + 2] ?? '') || names.some((name) => name.at === next + 2 || name.at === next + 3))) ||
  low
    .slice(0, next + 8)
    .some(
      (word, at) =>
        /^per-/.test(word) || (word === 'per' && /^(?:-|head|capita|person|soldier|citizen)$/.test(low[at + 1] ?? '')),
    )

const isUpTo = (low: readonly string[], year: EdtfDate | null): boolean =>
  year !== null && low.some((word, at) => word === year && /^(?:by|until|till|through)$/.test(low[at - 1] ?? ''))

function whose(passage: Passage, change: Quantity, names: readonly NamedHere[]): Tied['entity'] {
  const isVerb = MULTIPLIES.test(passage.low[change.number] ?? '')
  return (
    ownerBehind(passage, change, names) ??
    ownerOfRelative(passage, change, names) ??
    (isVerb ? subjectOfVerb(passage, change, names) : null) ??
    spenderOf(passage, change, names) ??
    onlyOneNamed(passage, names)
  )
}

/** "twice as fast as the alliance's, which grew by 5.6 percent" */
function ownerOfRelative({ low }: Passage, change: Quantity, names: readonly NamedHere[]): Tied['entity'] {
  const name = names.findLast((one) => one.next <= change.from)
  const relative = name?.possessive && low[name.next] === ',' && /^(?:which|that)$/.test(low[name.next + 1] ?? '')
  return relative ? name.entity : null
}

/** "a 19 percent increase in defence spending by European allies and Canada" */
function ownerBehind({ low }: Passage, change: Quantity, names: readonly NamedHere[]): Tied['entity'] {
  const spending = low.findIndex((word, at) => at >= change.next && at < change.next + 7 && SPENDING.test(word))
  const by =
    spending < 0 ? -1 : low.findIndex((word, at) => at > spending && at <= spending + 3 && /^(?:by|of)$/.test(word))
  const name =
    by < 0 ? undefined : names.find((one) => one.at === by + 1 || (one.at === by + 2 && low[by + 1] === 'the'))
  return name && !name.possessive && !name.demonym ? name.entity : null
}

const SPENDING = /^(?:spending|expenditure|expenditures|outlays?)$/

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
  return gap.every((word) => AUXILIARIES.has(word) || isAdverb(word)) ? name.entity : null
}

/** "A rise of 11 percent took Germany's defence spending …": the one ally named, unless the words speak of others without a name. */
function onlyOneNamed({ low }: Passage, names: readonly NamedHere[]): Tied['entity'] {
  const others = names.filter((name) => name.entity?.id !== ALLIANCE.id)
  const [only, another] = others
  const isNamed = (at: number): boolean => names.some((name) => name.at <= at && at < name.next)
  if (!only?.entity || another || low.some((word, at) => UNNAMED.test(word) && !isNamed(at))) return null
  const isTables = (name: NamedHere): boolean =>
    name.possessive && /^(?:tables?|figures|count|estimates?|data|numbers)$/.test(low[name.next] ?? '')
  const alliance = names.filter((name) => name.entity?.id === ALLIANCE.id)
  const tells = (name: NamedHere): boolean =>
    /^(?:recorded|reported|registered|counted|says|said)$/.test(low[name.next] ?? '')
  return alliance.every((name) => isTables(name) || tells(name) || low[name.at - 1] === 'by') ? only.entity : null
}

const UNNAMED =
  /^(?:neighbou?rs?|neighbou?ring|allies|members|europe|europe's|european|europeans|others?|countries|states|nations|continent|bloc|union|world|partners?|rivals?|average)$/
