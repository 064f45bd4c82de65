import type { IsoDate } from './date.ts'

/** What an article prints of a person's office, of an indicator or of a counted thing: by it articles meet that share no words. */
export interface PrintedKey {
  readonly key: string // of what: "office person:ada-brandt"
  readonly value: string // what is printed of it: "Defence Minister", "2.1"
  readonly day: IsoDate | null // of what it tells, else of printing; null: it tells none
}
