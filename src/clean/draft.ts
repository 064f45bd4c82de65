import type { BlockType, Signature } from '../model/article.ts'
import type { RawBlock } from './raw-block.ts'

/** A block on its way to a type. The rules run in turn, each looks only at blocks that none before it has typed. */
export interface Draft {
  readonly start: number
  readonly end: number
  readonly apart: boolean
  readonly group: number | null
  readonly signs: boolean
  readonly words: string
  type: BlockType | null
  signature: Signature | null
}

export function draftsOf(text: string, blocks: readonly RawBlock[]): Draft[] {
  return blocks.map(({ start, end, apart, group, signs, hint }) => ({
    start,
    end,
    apart,
    group,
    signs,
    words: text.slice(start, end),
    type: hint,
    signature: null,
  }))
}

/** Ends like a sentence, with or without a closing mark, a bracket ("(MPA)") or emphasis after the stop. */
export const endsLikeSentence = (words: string): boolean =>
  /[.!?…:;,]["”’»“')\]]*(?:\s*[*_]?\([^()]{2,30}\)[*_]?)?[*_]*$/.test(words)
