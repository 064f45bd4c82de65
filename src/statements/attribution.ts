/** A stretch of the article's text, UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The tie of source, cue and content, before anybody asks who the source is. Spans into `Article.text`. */
export interface Attribution {
  readonly source: Span | null
  readonly cue: Span | null // null: words carried on from the attribution before, or signed
  readonly contents: readonly Span[] // in order, never empty
  readonly block: number // index of the block its words stand in
}
