/**
 * What the words of an office say. A style (Secretary, General) goes with several offices, a courtesy (Mr., Professor)
 * with any; `unknown` are words that name no office we can tell.
 */
export interface OfficeReading {
  readonly kind: 'office' | 'style' | 'courtesy' | 'unknown'
  readonly role: string | null // as in officeholders.csv: foreign_minister, legislator, …
  readonly post: string | null // which office of that role: senator, secretary-general; the role itself where it is one
  readonly body: string | null // iso3 or body id; null: the words do not say
  readonly former: boolean
  readonly acting: boolean
  readonly words: string
}
