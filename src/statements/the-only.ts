/** The one whom all of these are: null where there is none, or where they are two. */
export function theOnly<T extends { readonly id: string }>(mentions: readonly T[]): T | null {
  const [first] = mentions
  return first && mentions.every(({ id }) => id === first.id) ? first : null
}
