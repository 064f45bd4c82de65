import type { Article, Block, Credit } from '../model/article.ts'
import type { Capture } from '../model/capture.ts'
import { Problem } from '../model/problem.ts'
import { idOf, sha256 } from '../text/hash.ts'
import { decodeCapture } from './charset.ts'
import { findCredits } from './credit.ts'
import { readFeedItem } from './feed-source.ts'
import { readFrame } from './frame.ts'
import { readHtml } from './html-source.ts'
import { readJson } from './json-source.ts'
import { languageOf } from './language.ts'
import { type MappedText, segmentsOf } from './mapped-text.ts'
import { readMarkdown } from './markdown-source.ts'
import { type NameIndex, nameIndexOf, type OutletNames } from './name-index.ts'
import { readPlain } from './plain-source.ts'
import type { RawArticle, Said } from './raw-block.ts'
import { typeBlocks } from './type-blocks.ts'

/**
 * Make an article of captured bytes: decoded, repaired, stripped, its blocks typed, its frame read; pure and linear.
 * Throws a Problem for what cannot become one: binary, of no known character set, without words, JSON without a text.
 */
export function cleanCapture(capture: Capture, outletNames: OutletNames): Article {
  const { mapped, charset } = decodeCapture(capture.bytes)
  const raw = READERS[capture.mediaType](mapped)
  const { text } = raw.mapped
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Problem('no-text', 'There are no words in it.', 'Leave it out, or capture the page again.')
  const names = nameIndexOf(outletNames)
  const blocks = typeBlocks(text, raw.blocks, names, raw.said.title)
  const { published, place, dateline } = readFrame(text, blocks, raw.said, names)
  const credit = findCredits(text, blocks, raw.said, dateline, names)
  return {
    id: idOf(capture.id, '1'),
    captureId: capture.id,
    textVersion: sha256(text).slice(0, 16),
    path: capture.path,
    url: raw.said.url,
    title: titleOf(text, blocks, raw.said),
    outlet: outletOf(raw.said, names) ?? outletIn(credit),
    published,
    place,
    language: languageOf(wordsOf(text, blocks), raw.said.language),
    charset,
    repairs: raw.repairs,
    blocks,
    credit,
    text,
    map: segmentsOf(raw.mapped),
  }
}

const READERS: Readonly<Record<Capture['mediaType'], (mapped: MappedText) => RawArticle>> = {
  'text/plain': (mapped) => readPlain(mapped),
  'text/markdown': readMarkdown,
  'text/html': readHtml,
  'application/json': readJson,
  'application/rss+xml': readFeedItem,
}

function titleOf(text: string, blocks: readonly Block[], said: Said): string | null {
  const headline = blocks.find(({ type }) => type === 'headline')
  return headline ? text.slice(headline.start, headline.end) : said.title
}

/** As the metadata have it, or the registered outlet of the address. */
function outletOf({ outlet, url }: Said, names: NameIndex): string | null {
  if (outlet !== null) return names.outlet(outlet)?.name ?? outlet
  const host = url === null ? undefined : /^https?:\/\/([^/:]+)/i.exec(url)?.[1]
  return host === undefined ? null : (names.outletAt(host)?.name ?? null)
}

/** The outlet that a byline or a copyright line names; an agency so named may be printed by anybody. */
function outletIn(credit: readonly Credit[]): string | null {
  return credit.find(({ kind, rule }) => kind === 'outlet' && (rule === 'byline' || rule === 'copyright'))?.name ?? null
}

/** What the language is told from: not the frame, where there is enough text beside it. */
function wordsOf(text: string, blocks: readonly Block[]): string {
  const read = blocks.filter(({ type }) => type !== 'furniture' && type !== 'unknown')
  return (
    read
      .map(({ start, end }) => text.slice(start, end))
      .join('\n')
      .slice(0, 8000) || text
  )
}
