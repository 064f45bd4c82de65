import type { FigureTopic } from '../model/figure.ts'
import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'

const RUSSIA = /^(?:russia|russia's|russian|russians|moscow|moscow's|kremlin|putin)$/
const AMERICA = /^(?:american|us|u\.s\.|u\.s|united|america's|americans)$/
const LOST = /^(?:lose|loses|losing|lost|losses|casualties|killed|dead|deaths|wounded|die|died|dying)$/
const PURL = /^(?:purl|prioriti[sz]ed)$/

/** What a figure that no series counts is about, where published figures on it may be held; null for most. */
export function topicOf({ low }: Passage, quantity: Quantity): FigureTopic | null {
  const has = (pattern: RegExp): boolean => low.some((word) => pattern.test(word))
  const noun = quantity.noun ?? ''
  if (has(PURL)) {
    if (quantity.unit === 'countries' || quantity.unit === 'fraction') return 'purl-members'
    return quantity.unit === 'USD' || quantity.unit === 'EUR' ? 'purl-sum' : null
  }
  const isDrones =
    /^drones?$/.test(noun) ||
    (/^(?:attacks|strikes)$/.test(noun) && quantity.between.some((at) => /^drones?$/.test(low[at] ?? '')))
  if (isDrones) return has(RUSSIA) ? 'russian-drones' : null
  const bare = quantity.unit === 'count' && quantity.noun === null && has(/^troops?$/)
  if ((quantity.unit !== 'persons' && !bare) || quantity.value < 1000) return null
  if (has(LOST) && has(RUSSIA)) return 'russian-losses'
  const isTroops = bare || /^(?:troops?|soldiers|personnel|servicemembers|men)$/.test(noun)
  return isTroops && has(AMERICA) && has(/^(?:europe|europe's|european|continent)$/) ? 'us-troops-in-europe' : null
}
