/** Items that share a key, directly or through others, in the order in which the first of each group came. Near linear. */
export function joinByKeys<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): T[][] {
  const parent = items.map((_, i) => i)
  const rootOf = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at
      at = parent[at] ?? at
    }
    return at
  }
  const first = new Map<string, number>()
  for (const [i, item] of items.entries()) {
    for (const key of keysOf(item)) {
      const [a, b] = [rootOf(first.get(key) ?? i), rootOf(i)]
      parent[Math.max(a, b)] = Math.min(a, b)
      first.set(key, i)
    }
  }
  const groups = new Map<number, T[]>()
  for (const [i, item] of items.entries()) {
    const root = rootOf(i)
    const group = groups.get(root) ?? []
    if (group.push(item) === 1) groups.set(root, group)
  }
  return [...groups.values()]
}
