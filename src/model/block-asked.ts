import type { IsoDate } from './date.ts'

/** A block of statements, and the days under which those of it are filed that are wanted; null: any. Those filed under none are wanted, too. */
export interface BlockAsked {
  readonly key: string
  readonly days: { readonly first: IsoDate; readonly last: IsoDate } | null
}
