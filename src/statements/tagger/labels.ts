/** The seven labels of a word: outside (0), or the beginning or, one higher, inside of a source, a cue or a content. */
export const SOURCE = 1
export const CUE = 3
export const CONTENT = 5
export const LABELS = 7

/** Which role a label belongs to: 0 none, 1 source, 2 cue, 3 content. */
export const roleOf = (label: number): number => (label + 1) >> 1

const from: number[] = []
const to: number[] = []
const arcOf = new Int8Array(LABELS * LABELS).fill(-1)
for (let next = 0; next < LABELS; next++) {
  for (let last = 0; last < LABELS; last++) {
    const inside = next > 0 && next % 2 === 0
    if (inside && last !== next && last !== next - 1) continue // the inside of a role only follows that role
    arcOf[last * LABELS + next] = from.length
    from.push(last)
    to.push(next)
  }
}

/** The 34 steps from label to label that are allowed, ordered by the label they lead to. */
export const ARCS = from.length
export const ARC_FROM = Uint8Array.from(from)
export const ARC_TO = Uint8Array.from(to)
/** Number of the step from one label to another, -1 where it is not allowed; index: last × 7 + next. */
export const ARC_OF = arcOf

export interface Segment {
  readonly role: number // 1 source, 2 cue, 3 content
  readonly from: number // first word
  readonly to: number // one after the last
}

/** Runs of words of one role, in order. */
export function segmentsOf(labels: Uint8Array, count: number): Segment[] {
  const found: Segment[] = []
  let at = 0
  while (at < count) {
    const role = roleOf(labels[at] ?? 0)
    let end = at + 1
    while (role > 0 && end < count && labels[end] === role * 2) end++
    if (role > 0) found.push({ role, from: at, to: end })
    at = end
  }
  return found
}
