import { oneLine } from '../one-line.ts'
import { columnsOf, isWide } from './columns.ts'
import { type Hand, inked, type Page } from './ink.ts'

/** A run of words; a bare string is set plain, and two blanks alone keep their neighbours two columns apart. */
export type Piece = string | readonly [words: string, hand: Hand]

export interface Hang {
  readonly first?: string // before the first line; printed as it is
  readonly rest?: number // blanks before the others; as wide as `first` when not given
}

interface Word {
  readonly text: string
  readonly hand: Hand
  readonly blanks: 0 | 1 | 2 // before it
}

/**
 * Pieces set in lines that keep within the page's width, but for words that are longer than a line.
 * What was printed elsewhere is made one line first, so that it can neither break a line nor colour it.
 */
export function wrap(pieces: readonly Piece[], page: Page, { first = '', rest }: Hang = {}): string[] {
  const margin = ' '.repeat(rest ?? columnsOf(first))
  const lines: Word[][] = []
  let line: Word[] = []
  let used = columnsOf(first)
  for (const chunk of chunksOf(wordsOf(pieces))) {
    const columns = chunk.reduce((sum, { text, blanks }, at) => sum + columnsOf(text) + (at > 0 ? blanks : 0), 0)
    const blanks = line.length > 0 ? (chunk[0]?.blanks ?? 0) : 0
    if (line.length > 0 && used + blanks + columns > page.width) {
      lines.push(line)
      line = []
      used = margin.length
    }
    used += columns + (line.length > 0 ? blanks : 0)
    line.push(...chunk)
  }
  lines.push(line)
  return lines.map((words, at) => `${at === 0 ? first : margin}${set(words, page.colour)}`.trimEnd())
}

function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = []
  let blanks: Word['blanks'] = 1
  for (const piece of pieces) {
    const [printed, hand]: readonly [string, Hand] = typeof piece === 'string' ? [piece, 'plain'] : piece
    if (blanks === 0 && /^\s/.test(printed)) blanks = 1
    for (const text of oneLine(printed).split(' ').filter(Boolean)) {
      words.push({ text, hand, blanks })
      blanks = 1
    }
    if (printed === '  ') blanks = 2
    else if (printed !== '') blanks = /\s$/.test(printed) ? 1 : 0
  }
  return words.flatMap(splitWide)
}

/** East Asian text has no blanks: a line may end after each of its characters. */
function splitWide(word: Word): Word[] {
  const parts = [...word.text]
  if (!parts.some(isWide)) return [word]
  return parts.map((text, at) => ({ ...word, text, blanks: at > 0 ? 0 : word.blanks }))
}

/** What must stay on one line: words glued together, unless both sides of the joint are wide. */
function chunksOf(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = []
  let before: Word | null = null
  for (const word of words) {
    const chunk = chunks[chunks.length - 1]
    const breakable = before !== null && isWide(before.text) && isWide(word.text)
    if (chunk !== undefined && word.blanks === 0 && !breakable) chunk.push(word)
    else chunks.push([word])
    before = word
  }
  return chunks
}

/** Neighbours set alike share one run, so that a line holds no more escapes than it needs. */
function set(words: readonly Word[], colour: boolean): string {
  const runs: { text: string; hand: Hand }[] = []
  for (const [at, { text, hand, blanks }] of words.entries()) {
    const blank = at === 0 ? '' : ' '.repeat(blanks)
    const run = runs[runs.length - 1]
    if (run?.hand === hand) run.text += blank + text
    else runs.push({ text: blank + text, hand })
  }
  return runs.map(({ text, hand }) => `${/^ */.exec(text)?.[0] ?? ''}${inked(text.trimStart(), hand, colour)}`).join('')
}
