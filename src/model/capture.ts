/** SHA-256 of the captured bytes, lower-case hex. */
export type CaptureId = string

export type MediaType = 'text/plain' | 'text/markdown' | 'text/html' | 'application/json'

/**
 * The bytes as fetched, never changed. A line of a `.jsonl` file is a capture of its own
 * (media type `application/json`), so that a file that grows adds only its new lines.
 */
export interface Capture {
  readonly id: CaptureId
  readonly bytes: Uint8Array
  readonly mediaType: MediaType
  readonly path: string // as given by the user, joined with what was found below it; `file.jsonl#3` for its third line
  readonly readAt: string // ISO 8601 instant
}
