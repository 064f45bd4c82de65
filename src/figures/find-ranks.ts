import type { EdtfDate } from '../model/date.ts'
import type { FigureEntity, FigureTold } from '../model/figure.ts'
import { isAlliance } from './allies-counted.ts'
import { isOnAnother } from './another-subject.ts'
import { isShareOfGdp } from './is-share-of-gdp.ts'
import { type NamedHere, nameAt } from './named.ts'
import type { Passage } from './passage.ts'
import type { Place } from './place.ts'
import { placesIn } from './rank-words.ts'
import { spenderOf } from './spender-of.ts'
import { DEFENCE, NOT_DEFENCE } from './spending-words.ts'
import { isSupposed } from './supposed.ts'
import { type Tied, tiedAs } from './tied.ts'
import { wordsAs } from './words-as.ts'
import { yearNear } from './year-near.ts'

/** "ranked fourth in the alliance by share of GDP", "second only to Poland", "at the bottom of NATO's table". */
export function findRanks(
  passage: Passage,
  names: readonly NamedHere[],
  tied: readonly Tied[],
  printed: EdtfDate | null,
): Tied[] {
  return placesIn(passage).flatMap((place) => tieOf(passage, place, names, tied, printed))
}

function tieOf(
  passage: Passage,
  place: Place,
  names: readonly NamedHere[],
  tied: readonly Tied[],
  printed: EdtfDate | null,
): Tied[] {
  const quantity = wordsAs(place.from, place.next, { value: place.value, unit: 'count', sense: 'exact' })
  const scope = scopeOf(passage, place, names)
  const entity =
    place.of === undefined ? subjectOf(passage, place, names) : (nameAt(passage, names, place.of)?.entity ?? null)
  const by = measureOf(passage, place, tied, entity)
  if (by === 'share' && isSpentOnAnother(passage, place)) return []
  if (scope === null || by === null || entity === null || isDenied(passage, place) || isSupposed(passage, quantity))
    return []
  const than = place.onlyTo === null ? null : nameAt(passage, names, place.onlyTo)
  if (place.onlyTo !== null && !than?.entity) return []
  const period = yearNear(passage, place.from, place.next, printed)
  const told: FigureTold = {
    ...(place.fromBottom ? { fromBottom: true } : {}),
    ...(scope === 'alliance' ? {} : { among: scope }),
    ...(than?.entity ? { than: than.entity } : {}),
  }
  return [tiedAs(quantity, { indicator: `${by}-rank`, entity, period, missing: period ? [] : ['period'], told })]
}

/** Allies of some part of the world, which no register expands: "of any southern ally". */
const REGIONAL =
  /^(?:southern|eastern|northern|western|central|european|baltic|nordic|smaller|larger|newer|older|big|frontline|flank)$/
const isNamed = (names: readonly NamedHere[], at: number): boolean =>
  names.some((name) => name.at <= at && at < name.next)

/** Among whom; null: among others than allies, as "in Europe", or in a series of years, as "since 1990". */
function scopeOf({ low }: Passage, place: Place, names: readonly NamedHere[]): FigureEntity | 'alliance' | null {
  const behind = low.slice(place.next, place.next + 8)
  if (
    behind.some((word) =>
      /^(?:ever|since|decades?|record|history|years|level|levels|world|worldwide|region|europe|continent|head|capita)$/.test(
        word,
      ),
    ) ||
    behind.some((word, i) => REGIONAL.test(word) && !isNamed(names, place.next + i))
  )
    return null
  if (low.slice(Math.max(0, place.from - 6), place.from).some((word) => /^(?:its|record|head|capita)$/.test(word)))
    return null
  if (isBesidesOne(low, place, names)) return null
  const among = names.find(
    (name) =>
      name.at >= place.from &&
      name.at <= place.next + 3 &&
      /^(?:among|in|of|the)$/.test(low[name.at - 1] ?? '') &&
      !name.ally &&
      !isAlliance(name),
  )
  if (among) return among.entity
  const group = names.find(
    (name) =>
      !name.ally &&
      !isAlliance(name) &&
      name.next <= place.from &&
      /^(?:among|of)$/.test(low[name.at - (low[name.at - 1] === 'the' ? 2 : 1)] ?? '') &&
      name.at <= 3,
  )
  if (group) return group.entity
  const others = names.some(
    (name) => !name.ally && !isAlliance(name) && name.next <= place.from && name.next >= place.from - 2,
  )
  return others ? null : 'alliance'
}

/** "Behind the United States, Germany was the largest spender": the first of the others. */
function isBesidesOne(low: readonly string[], place: Place, names: readonly NamedHere[]): boolean {
  const isBesides = (name: NamedHere): boolean => {
    const at = low[name.at - 1] === 'the' ? name.at - 2 : name.at - 1
    return /^(?:behind|after|besides|excluding|except|excepting|outside|without|beyond|bar|from|than)$/.test(
      low[at] ?? '',
    )
  }
  return place.value === 1 && place.of === undefined && names.some((name) => name.ally && isBesides(name))
}

function measureOf(
  passage: Passage,
  place: Place,
  tied: readonly Tied[],
  entity: FigureEntity | null,
): 'share' | 'expenditure' | null {
  const { low } = passage
  const own = tied.filter((one) => one.entity?.id === entity?.id && one.indicator !== null)
  if (/^(?:dollars|absolute)$/.test(low.find((word) => /^(?:dollars|absolute)$/.test(word)) ?? '')) return 'expenditure'
  const words = low.join(' ')
  if (
    place.by === 'money' &&
    isShareOfGdp(low) &&
    !/\b(?:as a|by|in) (?:share|percentage|proportion|percent)\b|\brelative to\b/.test(words)
  )
    return null
  if (isShareOfGdp(low)) return 'share'
  if (own.some((one) => one.indicator === 'expenditure')) return 'expenditure'
  if (place.by === 'table') return 'share'
  return place.by === 'money' ? 'expenditure' : null
}

/** The one ally named before, or the one who is the subject of a verb of spending, or whom the words lead to. */
function subjectOf(passage: Passage, place: Place, names: readonly NamedHere[]): FigureEntity | null {
  const before = names.filter(
    (name) => name.next <= place.from && !isAlliance(name) && name.entity !== null && name.ally,
  )
  const [first] = before
  const distinct = new Set(before.map((name) => name.entity?.id))
  if (first && distinct.size === 1) return first.entity
  if (first === undefined) return leadTo(passage, place, names)
  return spenderOf(passage, wordsAs(place.from, place.next, { value: 1, unit: 'count', sense: 'exact' }), names)
}

/** "The smallest share in 2025 was Albania's", "The highest-spending ally is Lithuania", "Third by share of GDP: Latvia" */
function leadTo({ low }: Passage, place: Place, names: readonly NamedHere[]): FigureEntity | null {
  const [only, another] = names.filter((name) => name.at >= place.next && name.ally)
  if (!only || another || only.demonym || !/^(?:is|was|:|remains|remained|to)$/.test(low[only.at - 1] ?? ''))
    return null
  if (low[only.at - 1] === 'to' && !/^(?:went|goes|belonged|belongs|fell)$/.test(low[only.at - 2] ?? '')) return null
  return /^(?:[.,;]|in|)$/.test(low[only.next] ?? '') ? only.entity : null
}

/** "the highest share of GDP spent on interest" */
function isSpentOnAnother(passage: Passage, place: Place): boolean {
  const { low } = passage
  if (low.some((word) => NOT_DEFENCE.test(word)) && !low.some((word) => DEFENCE.test(word) && !/^nato/.test(word)))
    return true
  const on = low.findIndex((word, at) => at >= place.next && at < place.next + 8 && word === 'on')
  return on >= 0 && isOnAnother(passage, wordsAs(on, on, { value: 1, unit: 'count', sense: 'exact' }))
}

const isDenied = ({ low }: Passage, { from, of }: Place): boolean =>
  of === undefined &&
  low
    .slice(Math.max(0, from - 4), from + 1)
    .some((word) => /^(?:no|not|never|neither|nor|longer|n't|isn't|wasn't|once|almost|nearly|among|one)$/.test(word))
