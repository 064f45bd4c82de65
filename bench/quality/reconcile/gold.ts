export const KINDS: readonly string[] = ['office', 'place', 'date', 'speaker', 'wording', 'figure']

export interface GoldQuote {
  readonly id: string
  readonly article: string
  readonly exact: string // lies within the content of one statement and stands once in the article
  readonly speaker: string | null // full name; null: nobody is named
}

export interface GoldSide {
  readonly value: string
  readonly articles: readonly string[]
  readonly may?: readonly string[] // articles that imply the value: on the side or not, either is right
}

export interface GoldConflict {
  readonly kind: string
  readonly about: string
  readonly sides: readonly GoldSide[]
  readonly why: string
}

/** What GUIDELINES.md describes; article names as "a.txt" or "feed.jsonl#1". */
export interface GoldOccasion {
  readonly occasion: string
  readonly articles: Readonly<Record<string, string>> // name to style
  readonly quotes: readonly GoldQuote[]
  readonly claims: readonly {
    readonly quotes: readonly string[]
    readonly origins: { readonly independent: number; readonly same: number; readonly untold: number }
    readonly why: string
  }[]
  readonly conflicts: readonly GoldConflict[]
  readonly notConflicts: readonly {
    readonly about: string
    readonly articles: readonly string[]
    readonly why: string
  }[]
  readonly notJoined: readonly (readonly [a: string, b: string, why: string])[]
  readonly echoes: readonly { readonly article: string; readonly of: string; readonly because: string }[]
}
