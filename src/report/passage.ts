import type { Article, Block } from '../model/article.ts'
import { oneLine } from './one-line.ts'

/** A run of a passage: the words it is about, or what stands around them. */
export interface Run {
  readonly text: string
  readonly meant: boolean
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Characters of context, before, between and after together. */
export interface Reach {
  readonly before: number
  readonly between: number // for each gap between two spans
  readonly after: number
}

const NEAR: Reach = { before: 90, between: 70, after: 60 }

/** An export carries no more context than this around an evidence. */
const MOST_CONTEXT = 300

/** A sentence's end with the blanks before the next; after short words a stop may be an abbreviation's. */
const SENTENCE = /(?<=\p{L}{4}|[”"’)\d])[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu

/** As far as the pattern above looks back, or ahead. */
const LEAD = 8

/** Some spans of an article as printed, inside their block, with a little of what stands around them. */
export function passageOf(article: Pick<Article, 'text' | 'blocks'>, spans: readonly Span[], reach = NEAR): Run[] {
  const order = merged(spans)
  const first = order[0]
  const last = order[order.length - 1]
  if (first === undefined || last === undefined) return []
  const { text, blocks } = article
  const runs: Run[] = []
  let left = MOST_CONTEXT
  const around = (words: string) => {
    left -= words.length
    runs.push({ text: words, meant: false })
  }
  around(opening(text, blockAt(blocks, first.start)?.start ?? 0, first.start, reach.before))
  let done = first.start
  for (const span of order) {
    if (span.start > done) around(middle(text, done, span.start, Math.min(reach.between, left)))
    runs.push({ text: text.slice(span.start, span.end), meant: true })
    done = span.end
  }
  const end = blockAt(blocks, last.end - 1)?.end ?? text.length
  around(closing(text, last.end, Math.max(end, last.end), Math.max(0, Math.min(reach.after, left))))
  return tidy(runs)
}

function merged(spans: readonly Span[]): Span[] {
  const order = [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: Span[] = []
  for (const span of order) {
    const before = kept[kept.length - 1]
    if (before !== undefined && span.start <= before.end)
      kept[kept.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
    else kept.push(span)
  }
  return kept
}

function blockAt(blocks: readonly Block[], at: number): Block | null {
  let low = 0
  let high = blocks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (block === undefined) return null
    if (at < block.start) high = middle - 1
    else if (at >= block.end) low = middle + 1
    else return block
  }
  return null
}

/** From the beginning of the sentence, if that is near; else from a whole word. */
function opening(text: string, from: number, to: number, most: number): string {
  const start = Math.max(from, to - most)
  const near = text.slice(start, to + LEAD)
  const begins = [...near.matchAll(SENTENCE)].filter(({ index, 0: end }) => start + index + end.length <= to).pop()
  return begins === undefined ? tail(text, from, to, most) : text.slice(start + begins.index + begins[0].length, to)
}

/** To the end of the sentence, if that is near; else to a whole word. */
function closing(text: string, from: number, to: number, most: number): string {
  const lead = Math.min(from, LEAD)
  const near = text.slice(from - lead, Math.min(to, from + most))
  const end = [...near.matchAll(SENTENCE)].find(({ index }) => index + 1 >= lead)
  if (end === undefined) return head(text, from, to, most)
  // the stop itself may be the last of the words meant
  return near.slice(lead, end.index + end[0].trimEnd().length)
}

/** The end of `from`–`to`, at most `most` characters, beginning with a whole word. */
function tail(text: string, from: number, to: number, most: number): string {
  if (to - from <= most) return text.slice(from, to)
  const cut = text.slice(to - most, to)
  const blank = cut.search(/\s/)
  return blank < 0 ? '… ' : `…${cut.slice(blank)}`
}

/** The beginning of `from`–`to`, at most `most` characters, ending with a whole word. */
function head(text: string, from: number, to: number, most: number): string {
  if (to - from <= most) return text.slice(from, to)
  const cut = text.slice(from, from + most)
  const blank = /\s\S*$/.exec(cut)
  return blank === null ? ' …' : `${cut.slice(0, blank.index)} …`
}

function middle(text: string, from: number, to: number, most: number): string {
  if (to - from <= most) return text.slice(from, to)
  const half = Math.max(0, Math.floor(most / 2) - 4)
  return `${head(text, from, to, half)}${tail(text, from, to, half).replace(/^…/, '')}`
}

/** One line, blanks kept between runs, none at the ends. */
function tidy(runs: readonly Run[]): Run[] {
  const lines = runs.map(({ text, meant }) => {
    const line = oneLine(text)
    const open = /^\s/.test(text) ? ' ' : ''
    const close = /\s$/.test(text) && line !== '' ? ' ' : ''
    return { text: `${open}${line}${close}`, meant }
  })
  const kept = lines.filter((run) => run.text !== '')
  return kept.map((run, at) => {
    const text = at === 0 ? run.text.trimStart() : run.text
    return { text: at === kept.length - 1 ? text.trimEnd() : text, meant: run.meant }
  })
}
