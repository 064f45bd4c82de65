/** SHA-256 of the captured bytes, lower-case hex. */
export type CaptureId = string

export type MediaType = 'text/plain' | 'text/markdown' | 'text/html' | 'application/json' | 'application/rss+xml'

/**
 * The bytes as fetched, never changed. A line of a `.jsonl` file (media type `application/json`) and an item of a feed
 * (`application/rss+xml`, Atom too) are captures of their own, so that a file that grows adds only what is new.
 */
export interface Capture {
  readonly id: CaptureId
  readonly bytes: Uint8Array
  readonly mediaType: MediaType
  readonly path: string // as given by the user, joined with what was found below it; `file.jsonl#3` for its third line or item
  readonly readAt: string // ISO 8601 instant
}
