import type { MapSegment, MapStep } from '../model/article.ts'

/**
 * Text of which every UTF-16 unit knows the capture bytes it comes from and the steps it went through.
 * Units made together (a surrogate pair, a mended run) share one byte range.
 */
export interface MappedText {
  readonly text: string
  readonly from: Uint32Array
  readonly to: Uint32Array // exclusive
  readonly steps: Uint16Array // a set of steps, one bit each
}

/** In the order in which they are applied to the decoded bytes. */
const STEPS: readonly MapStep[] = [
  'json',
  'xml',
  'html',
  'gbk',
  'windows-1252',
  'latin-1',
  'lost-dash',
  'lost-opening',
  'lost-closing',
  'lost-apostrophe',
  'space',
  'line',
  'given',
]

/** Put `by` in the place of the units from `start` to `end`; '' takes them away. Its units all come from theirs. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly by: string
  readonly step: MapStep
}

const bitOf = (step: MapStep): number => 1 << STEPS.indexOf(step)

export function sliceOf(mapped: MappedText, start: number, end = mapped.text.length): MappedText {
  return {
    text: mapped.text.slice(start, end),
    from: mapped.from.subarray(start, end),
    to: mapped.to.subarray(start, end),
    steps: mapped.steps.subarray(start, end),
  }
}

export function concat(parts: readonly MappedText[]): MappedText {
  const length = parts.reduce((sum, { text }) => sum + text.length, 0)
  const joined = blank(length, parts.map(({ text }) => text).join(''))
  let at = 0
  for (const part of parts) {
    joined.from.set(part.from, at)
    joined.to.set(part.to, at)
    joined.steps.set(part.steps, at)
    at += part.text.length
  }
  return joined
}

/** Replacements come in order and apart. */
export function replaceIn(mapped: MappedText, replacements: readonly Replacement[]): MappedText {
  if (replacements.length === 0) return mapped
  const parts: MappedText[] = []
  let past = 0
  for (const { start, end, by, step } of replacements) {
    if (start > past) parts.push(sliceOf(mapped, past, start))
    if (by !== '') parts.push(made(mapped, start, end, by, step))
    past = end
  }
  parts.push(sliceOf(mapped, past))
  return concat(parts)
}

/** Text that stands for the units from `start` to `end`. */
function made(mapped: MappedText, start: number, end: number, by: string, step: MapStep): MappedText {
  const part = blank(by.length, by)
  let steps = bitOf(step)
  for (let at = start; at < end; at += 1) steps |= mapped.steps[at] ?? 0
  part.from.fill(mapped.from[start] ?? 0)
  part.to.fill(mapped.to[end - 1] ?? 0)
  part.steps.fill(steps)
  return part
}

/** Newlines of our own, at the byte where the text before them ends. */
export function given(newlines: string, byte: number): MappedText {
  const part = blank(newlines.length, newlines)
  part.from.fill(byte)
  part.to.fill(byte)
  part.steps.fill(bitOf('given'))
  return part
}

/** Whether the units from `start` to `end` lie side by side in the capture, so that nothing stands between them. */
export function isUnbroken({ from, to }: MappedText, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) if (from[at] !== to[at - 1] && from[at] !== from[at - 1]) return false
  return true
}

/** The map in its short form: a plain copy goes on as long as the bytes do, whatever was made stands alone. */
export function segmentsOf({ text, from, to, steps }: MappedText): MapSegment[] {
  const segments: MapSegment[] = []
  for (let start = 0; start < text.length; ) {
    const first = from[start] ?? 0
    let last = to[start] ?? 0
    const set = steps[start] ?? 0
    let end = start + 1
    for (; end < text.length && steps[end] === set; end += 1) {
      if (set === 0 && from[end] === last) last = to[end] ?? last
      else if (from[end] !== from[end - 1] || to[end] !== to[end - 1]) break
    }
    segments.push({ start, end, from: first, to: last, steps: STEPS.filter((step) => set & bitOf(step)) })
    start = end
  }
  return segments
}

function blank(length: number, text: string): MappedText {
  return { text, from: new Uint32Array(length), to: new Uint32Array(length), steps: new Uint16Array(length) }
}
