/** What coverage is about, by the words that tell it; a working list, which states no fact. */
export interface Topic {
  readonly id: string // defence-spending
  readonly title: string
  readonly terms: readonly TopicTerm[] // any one of them
}

/** Words that must all stand in a statement: "negotiat" and "Ukraine". Each begins a word there. */
export type TopicTerm = readonly string[]
