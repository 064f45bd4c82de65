import type { EdtfDate } from '../model/date.ts'
import { isShareOfGdp, nameAt } from './find-comparisons.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { priceWords } from './price-words.ts'
import { spenderOf } from './spender-of.ts'
import { isSupposed } from './supposed.ts'
import { type Tied, tiedAs } from './tied.ts'
import { yearNear } from './year-near.ts'

/** "more than twice the share of GDP that Spain did", "three times as much on defence as Italy": a multiple of another's. */
export function tieMultipleOf(
  passage: Passage,
  multiple: Quantity,
  names: readonly NamedHere[],
  printed: EdtfDate | null,
): Tied | null {
  const { low } = passage
  if (multiple.unit !== 'multiple' || isSupposed(passage, multiple)) return null
  if (!/^(?:spent|spends|spend)$/.test(low[multiple.from - 1] ?? '')) return null
  const joint = low.findIndex(
    (word, i) =>
      i >= multiple.next + 2 &&
      i < multiple.next + 12 &&
      /^(?:as|that|of|than)$/.test(word) &&
      nameAt(passage, names, i + 1) !== null,
  )
  const than = joint < 0 ? null : nameAt(passage, names, joint + 1)
  const entity = spenderOf(passage, multiple, names)
  if (!than?.entity || entity === null || entity.id === than.entity.id) return null
  const gap = low.slice(multiple.next, joint)
  const share = isShareOfGdp(gap) || isShareOfGdp(low.slice(joint))
  if (!share && !(gap.includes('much') && low.some((word) => /^(?:defence|defense|military)$/.test(word)))) return null
  const period = yearNear(passage, multiple.from, than.next, printed)
  return tiedAs(multiple, {
    indicator: share ? 'share-comparison' : 'expenditure-comparison',
    entity,
    period,
    missing: period ? [] : ['period'],
    told: { than: than.entity, ...(share ? {} : priceWords(passage)) },
  })
}
