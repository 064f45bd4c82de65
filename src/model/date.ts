/**
 * A date as far as it is known, in EDTF (ISO 8601-2) level 1:
 * `2026-02-14`, `2026-02`, `2026`, `XXXX-02-15` (year not stated), `2026-02-09/2026-02-14` (a stretch).
 */
export type EdtfDate = string

/** A full day, `2026-02-14`. */
export type IsoDate = string

/** A date found in running text. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly date: EdtfDate
  readonly basis: 'stated' | 'implied' // implied: filled in from the day of printing
}
