import type { CaptureId } from './capture.ts'
import type { DateMention } from './date.ts'
import type { Evidence, Grounded } from './evidence.ts'

export type ArticleId = string // 16 hex digits: hash of capture and part
export type TextVersionId = string // 16 hex digits: hash of the repaired, stripped text

export type BlockType =
  | 'paragraph'
  | 'headline'
  | 'subhead'
  | 'caption'
  | 'pull-quote'
  | 'post'
  | 'transcript-turn'
  | 'dateline' // a line that only tells place, date or byline
  | 'furniture' // teasers of other stories, share lines, "Why we wrote this": not read for statements
  | 'unknown'

/** A stretch of `Article.text`; blocks come in order, do not overlap, and hold every word of the text. */
export interface Block {
  readonly type: BlockType
  readonly start: number
  readonly end: number
  readonly signature: Signature | null // who a pull quote, a post or a turn belongs to
}

/** "— Name, Office" under a pull quote, "— Name (@handle) Date" in a post, "NAME:" before a turn. */
export interface Signature {
  readonly name: Evidence
  readonly handle: string | null // without @
  readonly office: Evidence | null
  readonly date: DateMention | null
  readonly start: number // of the whole signature line, which is not part of the words
  readonly end: number
  readonly quotes: Evidence | null // in a post that opens "Name:" and quotes: that name; the account only carries it
}

/** How a run of text was made from capture bytes: decoded, then each step applied in order. */
export type MapStep =
  | 'gbk' // UTF-8 once read as GBK: encode as GBK, decode as UTF-8
  | 'windows-1252' // the same with windows-1252
  | 'latin-1' // the same with Latin-1
  | 'lost-dash' // such damage that lost the last byte of a dash
  | 'lost-opening' // … of an opening quotation mark
  | 'lost-closing' // … of a closing quotation mark
  | 'lost-apostrophe' // … of an apostrophe
  | 'json' // a JSON string escape
  | 'xml' // a character reference of a feed
  | 'html' // an HTML character reference
  | 'space' // white space made one blank
  | 'line' // a line end made one newline
  | 'given' // not in the capture: newlines put between two blocks by us

/** `text.slice(start, end)` comes from `bytes.subarray(from, to)`. Segments cover the text without gaps, in order. */
export interface MapSegment {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly steps: readonly MapStep[] // [] is a plain copy
}

/** A damage found and mended: how many runs, of which kind, with a few examples. */
export interface Repair {
  readonly kind: 'gbk' | 'windows-1252' | 'latin-1'
  readonly runs: number
  readonly examples: readonly { readonly before: string; readonly after: string }[] // three at most
}

/** Who the text is from, by its own words. */
export interface Credit {
  readonly kind: 'wire' | 'outlet' | 'byline'
  readonly name: string // the agency's or outlet's registered name, or the byline's person
  readonly evidence: Evidence | null // null: from the capture's metadata
  readonly rule: 'byline' | 'dateline' | 'reported-by' | 'sign-off' | 'copyright' | 'metadata'
}

export interface Article {
  readonly id: ArticleId
  readonly captureId: CaptureId
  readonly textVersion: TextVersionId
  readonly path: string
  readonly url: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly published: Grounded<string> // EDTF, see date.ts
  readonly place: Grounded<string> // of the dateline
  readonly language: string // ISO 639-1, 'und' when it cannot be told
  readonly charset: string // as given to the decoder
  readonly repairs: readonly Repair[]
  readonly blocks: readonly Block[]
  readonly credit: readonly Credit[]
  readonly text: string
  readonly map: readonly MapSegment[]
}
