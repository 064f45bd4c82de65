/** Offsets of a fragment, UTF-16 units, end exclusive. */
export type Fragment = readonly [start: number, end: number]

export interface Told {
  readonly id?: string | number | undefined
  readonly source: readonly Fragment[]
  readonly cue: readonly Fragment[]
  readonly content: readonly Fragment[]
}

export const ROLES = ['source', 'cue', 'content'] as const
export const MODES = ['direct', 'mixed', 'indirect'] as const
export type Mode = (typeof MODES)[number]

/** Without white space at their edges, in order, and joined where only white space lies between. */
export function tidy(fragments: readonly Fragment[], text: string): Fragment[] {
  const trimmed = fragments.flatMap(([start, end]): Fragment[] => {
    const piece = text.slice(start, end)
    const [from, to] = [start + piece.length - piece.trimStart().length, end - (piece.length - piece.trimEnd().length)]
    return from < to ? [[from, to]] : []
  })
  const joined: Fragment[] = []
  for (const [start, end] of trimmed.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1)
    if (last && (start <= last[1] || text.slice(last[1], start).trim() === ''))
      joined[joined.length - 1] = [last[0], Math.max(last[1], end)]
    else joined.push([start, end])
  }
  return joined
}

export const meet = (left: readonly Fragment[], right: readonly Fragment[]): boolean =>
  left.some(([a, b]) => right.some(([c, d]) => a < d && c < b))

/** Characters within double quotation marks; a mark left open runs to the end of its paragraph. */
export function quotedMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length)
  let open = -1
  const close = (at: number) => {
    if (open >= 0) mask.fill(1, open, at)
    open = -1
  }
  for (let i = 0; i < text.length; i++) {
    const [mark, pair] = [text[i], text.slice(i, i + 2)]
    if (mark === '\n') close(i)
    else if (mark === '“' || pair === '``' || (mark === '"' && open < 0)) open = open < 0 ? i : open
    else if (mark === '”' || mark === '"' || pair === "''") close(i + 1)
  }
  close(text.length)
  return mask
}

/** Direct: every word is within quotation marks; indirect: none is; mixed: some are. */
export function modeOf(content: readonly Fragment[], text: string, mask: Uint8Array): Mode {
  let [inside, all] = [0, 0]
  for (const [start, end] of content) {
    for (let i = start; i < end; i++) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(i))) continue
      all++
      inside += mask[i] as number
    }
  }
  if (inside === 0) return 'indirect'
  return inside === all ? 'direct' : 'mixed'
}
