import type { EdtfDate } from '../model/date.ts'
import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'
import { clauseStart } from './share-words.ts'

const PROPOSED =
  /^(?:propos(?:e|es|ed|ing|al|als)|demand|demands|demanded|demanding|urge[ds]?|urging|wants?|wanted|calls?|called|calling|suggest(?:s|ed)?|floated|push(?:es|ed)?|insist(?:s|ed)?|raising)$/
const COMMITTED =
  /^(?:commit|commits|committed|commitment|pledge|pledges|pledged|agreed|agree|adopted|endorsed|vowed|promised)$/

/** Whether the clause proposes or demands a target, or tells it as agreed; the word nearest before it decides. Null: neither. */
export function standingOf(
  passage: Passage,
  share: Quantity,
  period: EdtfDate | null,
): 'proposed' | 'committed' | null {
  if (/^(?:existing|current|present)$/.test(passage.low[share.from - 1] ?? '')) return null // what is set already
  const start = clauseStart(passage, share)
  const before = passage.low.slice(start, share.from)
  const proposed = before.findLastIndex((word) => PROPOSED.test(word))
  const committed = before.findLastIndex((word) => COMMITTED.test(word))
  if (proposed < 0 && committed < 0) return period === '2035' ? 'committed' : null
  return committed > proposed ? 'committed' : 'proposed'
}
