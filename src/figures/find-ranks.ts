import type { EdtfDate } from '../model/date.ts'
import type { FigureEntity, FigureTold } from '../model/figure.ts'
import { isAlliance } from './allies-counted.ts'
import { isOnAnother } from './another-subject.ts'
import { isShareOfGdp } from './is-share-of-gdp.ts'
import { type NamedHere, nameAt } from './named.ts'
import type { Passage } from './passage.ts'
import type { Place } from './place.ts'
import { placesIn } from './rank-words.ts'
import { scopeOfPlace } from './scope-of-place.ts'
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
  const scope = scopeOfPlace(passage, place, names)
  const entity =
    place.of === undefined ? subjectOf(passage, place, names) : (nameAt(passage, names, place.of)?.entity ?? null)
  const by = measureOf(passage, place, tied, entity)
  if (by !== null && isSpentOnAnother(passage, place)) return []
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
  // "13 percent on equipment, the lowest share in the alliance"
  if (tied.some(({ indicator }) => indicator === 'equipment-share' || indicator === 'share-of-total')) return null
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
  // "gave the highest share of GDP to Ukraine"
  if (low.slice(Math.max(0, place.from - 3), place.from + 1).some((word) => GIVES.test(word))) return true
  const on = low.findIndex((word, at) => at >= place.next && at < place.next + 8 && word === 'on')
  return on >= 0 && isOnAnother(passage, wordsAs(on, on, { value: 1, unit: 'count', sense: 'exact' }))
}

const GIVES = /^(?:gave|gives?|given|donate[ds]?|sends?|sent|lends?|lent|earned|earns)$/

const isDenied = ({ low }: Passage, { from, of }: Place): boolean =>
  of === undefined &&
  low
    .slice(Math.max(0, from - 4), from + 1)
    .some((word) => /^(?:no|not|never|neither|nor|longer|n't|isn't|wasn't|once|almost|nearly|among|one)$/.test(word))
