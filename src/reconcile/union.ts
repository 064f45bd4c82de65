/** Which of many things belong together, found by joining them two by two. */
export interface Union {
  find(node: string): string
  join(a: string, b: string): void
}

export function unionOf(): Union {
  const above = new Map<string, string>()
  const find = (node: string): string => {
    let root = node
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next
    for (let at = node; at !== root; ) {
      const next = above.get(at) ?? root
      above.set(at, root)
      at = next
    }
    return root
  }
  const join = (a: string, b: string) => {
    const [one, other] = [find(a), find(b)].sort()
    if (one !== undefined && other !== undefined && one !== other) above.set(other, one)
  }
  return { find, join }
}
