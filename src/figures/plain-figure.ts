import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'
import { isPercent } from './periods-of.ts'
import { rateOf } from './rate-of.ts'
import { type Tied, tiedAs, untied } from './tied.ts'
import { topicOf } from './topic-of.ts'

/** Counted, but by no series: troops, drones, money. A small number of nothing named stays untied. */
export function plainFigure(
  passage: Passage,
  quantity: Quantity,
  per: string | null = rateOf(passage, quantity),
): Tied {
  if (isPercent(quantity)) return untied(quantity)
  const topic = topicOf(passage, quantity)
  const told = { ...(per === null ? {} : { per }), ...(topic === null ? {} : { topic }) }
  if (quantity.unit !== 'count' || quantity.noun !== null) return tiedAs(quantity, { told })
  if (quantity.value <= 100) return untied(quantity)
  const troops = passage.low
    .slice(0, quantity.from)
    .some((word) => /^(?:troops?|soldiers|personnel|casualties)$/.test(word))
  return tiedAs(quantity, { unit: troops ? 'persons' : 'count', told })
}
