/** Keys of what a run had right, and of what it found that was not due. */
export interface Before {
  readonly won: readonly string[]
  readonly wrong: readonly string[]
}

export interface Now extends Before {
  readonly missed: readonly string[]
}

export interface Changes {
  readonly gained: readonly string[]
  readonly lost: readonly string[]
  readonly wrongNow: readonly string[]
  readonly wrongNoMore: readonly string[]
}

/** What is right now and was not, and the other way round. What the gold no longer asks for is not lost. */
export function gainsAndLosses(before: Before, now: Now): Changes {
  const had = new Set(before.won)
  return {
    gained: without(now.won, before.won),
    lost: now.missed.filter((key) => had.has(key)),
    wrongNow: without(now.wrong, before.wrong),
    wrongNoMore: without(before.wrong, now.wrong),
  }
}

function without(keys: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return keys.filter((key) => !known.has(key))
}
