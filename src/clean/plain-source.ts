import { CONTRIBUTION_MARK } from './contribution-mark.ts'
import { mailHead } from './mail-head.ts'
import { concat, type MappedText, type Replacement, replaceIn, sliceOf } from './mapped-text.ts'
import { NOTHING_SAID, type RawArticle, type RawBlock, type Said } from './raw-block.ts'
import { repairText } from './repair-text.ts'

/** Plain text: a block is a line, or a paragraph where lines were broken to fit a width. */
export function readPlain(source: MappedText, said: Said = NOTHING_SAID): RawArticle {
  const { mapped, repairs } = repairText(source)
  const lines = oneLineEnd(mapped)
  const mail = mailHead(lines.text)
  const unbroken = concat([sliceOf(lines, 0, mail.end), joinWrapped(sliceOf(lines, mail.end))])
  const blocks = linesOf(unbroken.text).map((block) =>
    block.start < mail.end ? { ...block, hint: 'furniture' as const } : block,
  )
  return { mapped: unbroken, blocks, said: filledIn(said, mail.said), repairs }
}

/** What the container says counts first. */
function filledIn(said: Said, mail: Said): Said {
  return { ...said, title: said.title ?? mail.title, published: said.published ?? mail.published }
}

/** Every line end becomes one newline. */
export function oneLineEnd(mapped: MappedText): MappedText {
  const ends = [...mapped.text.matchAll(/\r\n?|\u2028|\u2029|\u0085/g)]
  const step = 'line' as const
  return replaceIn(
    mapped,
    ends.map(({ index, 0: end }) => ({ start: index, end: index + end.length, by: '\n', step })),
  )
}

export function linesOf(text: string): RawBlock[] {
  const blocks: RawBlock[] = []
  let apart = true
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    const line = text.slice(from, to)
    const words = line.trim()
    if (words === '') apart = true
    else {
      const start = from + line.length - line.trimStart().length
      blocks.push({ start, end: start + words.length, apart, hint: null, group: null, signs: false })
      apart = false
    }
    from = to + 1
  }
  return blocks
}

/** Lines longer than this are not set to a column; mail and typewriters break at 60 to 80. */
const WIDEST = 100

/**
 * Whether the lines of a text were broken to fit a column: told for the whole text, from lines that fill most of the
 * width, end without a stop and go on in the next.
 */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.filter((line) => line.trim() !== '').map((line) => line.trimEnd().length)
  const widest = full.reduce((most, length) => Math.max(most, length), 0)
  if (full.length < 4 || widest > WIDEST || widest < 40) return false
  let pairs = 0
  let going = 0
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at - 1]?.trimEnd() ?? ''
    const next = lines[at]?.trim() ?? ''
    if (line.trim() === '' || next === '') continue
    pairs += 1
    if (line.length > 0.6 * widest && !/[.!?:”"’»]$/.test(line)) going += 1
  }
  return pairs >= 3 && going / pairs >= 0.5
}

/** In wrapped text the newlines inside paragraphs become blanks; headings keep theirs. */
export function joinWrapped(mapped: MappedText): MappedText {
  const lines = mapped.text.split('\n')
  if (!isWrapped(lines)) return isIndented(lines) ? joinIndented(mapped, lines) : mapped
  const widest = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0)
  const spaced = lines.slice(1, -1).some((line) => line.trim() === '')
  const joints: Replacement[] = []
  let at = -1
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index - 1] ?? ''
    const next = lines[index] ?? ''
    at += line.length + 1
    if (line.trim() === '' || next.trim() === '' || endsParagraph(line, next, widest, spaced)) continue
    const start = at - (line.length - line.trimEnd().length)
    joints.push({ start, end: at + 1 + next.length - next.trimStart().length, by: ' ', step: 'space' })
  }
  return replaceIn(mapped, joints)
}

const INDENT = /^ {2,8}\S/
const LEAST_INDENTED = 3

/** Agencies' screens: a paragraph opens with an indented line and its broken lines go on at the margin, beside others left whole. */
const isIndented = (lines: readonly string[]): boolean =>
  lines.filter((line) => INDENT.test(line)).length >= LEAST_INDENTED &&
  lines.some((line, at) => isBroken(lines[at - 1], line))

/** A line at the margin right below one of text that has not come to its end. */
const isBroken = (before: string | undefined, line: string): boolean =>
  before !== undefined &&
  /^\S/.test(line) &&
  /[\p{L}\p{N},;–—-]$/u.test(before.trimEnd()) &&
  before.trim().length > BROKEN

const BROKEN = 30 // characters: a shorter line is a heading or a signature

function joinIndented(mapped: MappedText, lines: readonly string[]): MappedText {
  const joints: Replacement[] = []
  let within = false // a paragraph that an indented line has opened
  let at = 0
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (INDENT.test(line)) within = true
    else if (within && before !== undefined && isBroken(before, line)) {
      joints.push({ start: at - 1 - (before.length - before.trimEnd().length), end: at, by: ' ', step: 'space' })
    } else within = false
    at += line.length + 1
  }
  return replaceIn(mapped, joints)
}

const MARKED = /^\s*(?:#{1,6}\s|>|={3,}$|-{3,}$)/ // Markdown's headings, quotations and rules are lines of their own

function endsParagraph(line: string, next: string, widest: number, spaced: boolean): boolean {
  if (MARKED.test(line) || MARKED.test(next)) return true
  if (CONTRIBUTION_MARK.test(line) || CONTRIBUTION_MARK.test(next)) return true
  // A line is left short where the first word of the next would still have fitted.
  const short = line.trimEnd().length + 1 + (/^\S*/.exec(next.trimStart())?.[0].length ?? 0) < 0.85 * widest
  if (/^\s*(?:[-*•]|—|–|\d+[.)])\s/.test(next) && short) return true
  if (spaced) return short && !/[a-z,]$/.test(line.trimEnd()) && /^\s*["“‘A-Z]/.test(next)
  return short || (/^\s{2,}\S/.test(next) && !/^\s/.test(line))
}
