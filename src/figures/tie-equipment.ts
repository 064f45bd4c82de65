import type { EdtfDate } from '../model/date.ts'
import type { Quantity } from './find-quantities.ts'
import { isOfEquipment } from './is-of-equipment.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { spenderOf } from './spender-of.ts'
import { isSupposed } from './supposed.ts'
import { type Tied, tiedAs } from './tied.ts'

const FALLS = /^(?:below|under|beneath|short)$/

/** The part of defence expenditure that goes into major equipment: "50.7 percent of its defence budget on equipment". */
export function tieEquipment(
  passage: Passage,
  share: Quantity,
  names: readonly NamedHere[],
  period: EdtfDate | null,
): Tied | null {
  if ((share.unit !== '%' && share.unit !== 'fraction') || share.gdp || !isOfEquipment(passage, share)) return null
  if (isSupposed(passage, share)) return null
  const entity = spenderOf(passage, share, names) ?? ownerOf(share, names) ?? ownerBehind(share, names)
  const missing = [...(entity ? [] : ['entity' as const]), ...(period ? [] : ['period' as const])]
  return tiedAs(share, {
    indicator: 'equipment-share',
    entity,
    period,
    missing,
    sense: isShortOf(passage, share) ? 'less than' : isMet(passage, share) ? 'at least' : share.sense,
  })
}

/** "met the 20 percent equipment guideline" */
const isMet = ({ low }: Passage, share: Quantity): boolean =>
  share.sense === 'exact' &&
  Number.isInteger(share.value) &&
  low.slice(Math.max(0, share.from - 3), share.from).some((word) => /^(?:met|meets|reached|hit|cleared)$/.test(word))

/** "fell below the 20 percent line": the sense stands one article off. */
function isShortOf({ low }: Passage, share: Quantity): boolean {
  return (
    share.sense === 'exact' &&
    low[share.from - 1] === 'the' &&
    FALLS.test(low[share.from - 2] === 'of' ? (low[share.from - 3] ?? '') : (low[share.from - 2] ?? ''))
  )
}

/** "… of Norway's defence budget" */
function ownerBehind(share: Quantity, names: readonly NamedHere[]) {
  const owner = names.find(
    (name) => name.at > share.next && name.at <= share.next + 2 && (name.possessive || name.demonym),
  )
  return owner?.ally ? owner.entity : null
}

/** The one ally named at all, before the number. */
function ownerOf(share: Quantity, names: readonly NamedHere[]) {
  const allies = new Set(names.filter((name) => name.ally).map((name) => name.entity?.id))
  const first = names.find((name) => name.ally && name.next <= share.from && name.next - name.at <= 3)
  return allies.size === 1 && first && first.at <= 1 ? first.entity : null
}
