import type { BlockType } from '../model/article.ts'
import { languageTag } from './language.ts'
import { concat, type MappedText, sliceOf } from './mapped-text.ts'
import { joinWrapped, linesOf, oneLineEnd } from './plain-source.ts'
import { NOTHING_SAID, type RawArticle, type RawBlock, type Said } from './raw-block.ts'
import { repairText } from './repair-text.ts'

/** Markdown: headings by their marks, which stay outside the block; emphasis and links stay as written. */
export function readMarkdown(written: MappedText): RawArticle {
  const { mapped, repairs } = repairText(written)
  const lines = oneLineEnd(mapped)
  const front = frontMatter(lines.text)
  const source = concat([sliceOf(lines, 0, front.end), joinWrapped(sliceOf(lines, front.end))])
  const blocks: RawBlock[] = []
  let fenced = false
  let quotations = 0
  let quoting = false
  for (const block of linesOf(source.text)) {
    const line = source.text.slice(block.start, block.end)
    const quoted = line.startsWith('>')
    if (quoted && !quoting) quotations += 1
    quoting = quoted
    if (block.start < front.end) blocks.push({ ...block, hint: 'furniture' })
    else if (/^(?:```|~~~)/.test(line)) fenced = !fenced
    else if (/^(?:=+|-{2,})$/.test(line) && !block.apart)
      markHeading(blocks, line.startsWith('=') ? 'headline' : 'subhead')
    else if (!/^[\s*_>#=-]*$/.test(line))
      blocks.push(withoutMarks({ ...block, group: quoted ? quotations : null }, line))
  }
  return { mapped: source, blocks, said: front.said, repairs }
}

/** A line of = or - under a line makes that line a heading. */
function markHeading(blocks: RawBlock[], hint: BlockType): void {
  const last = blocks.pop()
  if (last) blocks.push({ ...last, hint })
}

function withoutMarks(block: RawBlock, line: string): RawBlock {
  const heading = /^(#{1,6})\s+/.exec(line)
  if (heading) {
    const closing = /\s+#+$/.exec(line)?.[0].length ?? 0
    const hint = heading[1] === '#' ? 'headline' : 'subhead'
    return { ...block, start: block.start + heading[0].length, end: block.end - closing, hint }
  }
  const mark = /^(?:>\s?|[-*+]\s+)+/.exec(line)?.[0].length ?? 0
  const whole = /^([*_])[^\s*_][^*_]*\1$/.test(line.slice(mark)) ? 1 : 0 // a line all in emphasis, as bylines are
  return { ...block, start: block.start + mark + whole, end: block.end - whole }
}

const FIELDS: Readonly<Record<string, keyof Said>> = {
  title: 'title',
  headline: 'title',
  date: 'published',
  published: 'published',
  author: 'byline',
  byline: 'byline',
  outlet: 'outlet',
  publisher: 'outlet',
  source: 'outlet',
  url: 'url',
  link: 'url',
  language: 'language',
  lang: 'language',
}

/** "key: value" lines between two lines of --- at the very top. */
function frontMatter(text: string): { readonly end: number; readonly said: Said } {
  const match = /^---[ \t]*\n((?:[\w-]+:[^\n]*\n|[ \t]+[^\n]*\n|#[^\n]*\n){1,60})---[ \t]*(?:\n|$)/.exec(
    text.slice(0, 20_000),
  )
  if (!match) return { end: 0, said: NOTHING_SAID }
  const said: Record<string, string> = {}
  for (const [, key = '', value = ''] of (match[1] ?? '').matchAll(/^([\w-]+):[ \t]*(.*)$/gm)) {
    const field = FIELDS[key.toLowerCase()]
    const words = value.trim().replace(/^(["'])(.*)\1$/, '$2')
    if (field && words !== '') said[field] ??= words
  }
  const published = /^\d{4}(?:-\d\d){0,2}/.exec(said.published ?? '')?.[0] ?? null
  return {
    end: match[0].length,
    said: { ...NOTHING_SAID, ...said, published, language: languageTag(said.language) },
  }
}
