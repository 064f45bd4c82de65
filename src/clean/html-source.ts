import { decodeHTML } from 'entities'
import { type HtmlBlock, htmlBlocks } from './html-blocks.ts'
import { keyOf, mainText } from './html-main.ts'
import { saidInHtml } from './html-said.ts'
import { concat, given, type MappedText, type Replacement, replaceIn, sliceOf } from './mapped-text.ts'
import type { RawArticle, RawBlock, Said } from './raw-block.ts'
import { repairText } from './repair-text.ts'

/** A web page: the whole visible text, of which Readability tells what is the article; the rest is furniture. */
export function readHtml(source: MappedText): RawArticle {
  const { mapped, repairs } = repairText(source)
  const main = mainText(mapped.text)
  return { ...assemble(mapped, main), said: saidInHtml(mapped.text), repairs }
}

/** HTML that holds an article and nothing else, as feeds and exports have it. */
export function htmlArticle(source: MappedText, said: Said): RawArticle {
  const { mapped, repairs } = repairText(source)
  return { ...assemble(mapped, null), said, repairs }
}

function assemble(mapped: MappedText, main: ReadonlySet<string> | null): { mapped: MappedText; blocks: RawBlock[] } {
  const parts: MappedText[] = []
  const blocks: RawBlock[] = []
  let at = 0
  for (const block of htmlBlocks(mapped.text)) {
    const words = textOf(mapped, block)
    if (words.text === '') continue
    if (at > 0) parts.push(given('\n', words.from[0] ?? 0))
    const start = at === 0 ? 0 : at + 1
    at = start + words.text.length
    parts.push(words)
    const dropped = isDropped(block, words.text, main)
    blocks.push({
      start,
      end: at,
      apart: true,
      hint: dropped ? 'furniture' : block.hint,
      group: block.group,
      signs: block.signs,
    })
  }
  return { mapped: concat(parts), blocks }
}

/** One line: entities decoded, white space within made one blank, at the edges taken away. */
function textOf(mapped: MappedText, { pieces }: HtmlBlock): MappedText {
  return oneLine(concat(pieces.map(({ start, end }) => withoutEntities(sliceOf(mapped, start, end)))))
}

const ENTITY = /&(?:#\d{1,8}|#[xX][\da-fA-F]{1,8}|[a-zA-Z][a-zA-Z\d]{1,31});?/g

function withoutEntities(mapped: MappedText): MappedText {
  const replacements: Replacement[] = []
  for (const { index, 0: entity } of mapped.text.matchAll(ENTITY)) {
    const by = decodeHTML(entity)
    if (by !== entity) replacements.push({ start: index, end: index + entity.length, by, step: 'html' })
  }
  return replaceIn(mapped, replacements)
}

function oneLine(mapped: MappedText): MappedText {
  const { text } = mapped
  const replacements: Replacement[] = []
  for (const { index, 0: blanks } of text.matchAll(/[ \t\n\f\r\u2028\u2029]+/g)) {
    const end = index + blanks.length
    const edge = index === 0 || end === text.length
    if (edge || blanks !== ' ') replacements.push({ start: index, end, by: edge ? '' : ' ', step: 'space' })
  }
  return replaceIn(mapped, replacements)
}

/**
 * What Readability left out is furniture, but a paragraph with a quotation is taken back unless it stands in a part
 * around the article or is mostly links. The page's first heading is kept: Readability drops it as the title.
 */
function isDropped(
  { tag, aside, linked, size, hint, signs }: HtmlBlock,
  words: string,
  main: ReadonlySet<string> | null,
): boolean {
  if (hint === 'pull-quote') return false // often set in an <aside>
  if (main === null) return aside
  if (signs && !aside) return false
  if (main.has(keyOf(words)) || tag === 'h1') return false
  return aside || linked > size / 3 || !/["“”„«»]/.test(words)
}
