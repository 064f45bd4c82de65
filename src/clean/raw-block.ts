import type { BlockType, Repair } from '../model/article.ts'
import type { MappedText } from './mapped-text.ts'

/** A line or paragraph before it is known what it is. Blocks come in order and apart, trimmed of blanks. */
export interface RawBlock {
  readonly start: number
  readonly end: number
  readonly apart: boolean // an empty line, or the mark-up, sets it apart from the block before
  readonly hint: BlockType | null // what the mark-up says it is
  readonly group: number | null // blocks of one embedded post or quotation share a number
  readonly signs: boolean // the mark-up says that it names who the quotation above is from
}

/** An article's text with its blocks, and what its container says about it. */
export interface RawArticle {
  readonly mapped: MappedText
  readonly blocks: readonly RawBlock[]
  readonly said: Said
  readonly repairs: readonly Repair[]
}

/** What metadata say; null: nothing. */
export interface Said {
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null // EDTF day, month or year
  readonly byline: string | null
  readonly language: string | null // ISO 639-1, as declared
}

export const NOTHING_SAID: Said = {
  title: null,
  outlet: null,
  url: null,
  published: null,
  byline: null,
  language: null,
}
