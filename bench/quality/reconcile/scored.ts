/** One thing that the labels ask for, or that was found without being asked for. */
export interface Item {
  readonly key: string // of ids only: "claims q1+q2"; no words of any article
  readonly words: string // one line for people
  readonly due: boolean
  readonly found: boolean // of what is due: something in its place, right or not
  readonly right: boolean
}

export interface Tally {
  readonly right: number
  readonly found: number
  readonly due: number
}

/** What measures make of one occasion. */
export interface Scored {
  readonly tallies: Readonly<Record<string, Tally>> // by row
  readonly items: readonly Item[]
  readonly notes: readonly string[] // a fault each
}

export function tallyOf(items: readonly Item[]): Tally {
  const count = (what: 'right' | 'found' | 'due') => items.filter((item) => item[what]).length
  return { right: count('right'), found: count('found'), due: count('due') }
}
