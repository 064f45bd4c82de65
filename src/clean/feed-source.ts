import { decodeHTML, decodeXML } from 'entities'
import { Problem } from '../model/problem.ts'
import { dayIn } from './day-in.ts'
import { embeddedArticle } from './embedded-article.ts'
import { type FeedField, feedFields } from './feed-fields.ts'
import { languageTag } from './language.ts'
import { concat, type MappedText, type Replacement, replaceIn, sliceOf } from './mapped-text.ts'
import type { RawArticle, Said } from './raw-block.ts'

/** Where formats keep the text, the fullest first: RSS with its module for content, Atom, RSS. */
const TEXT = ['content:encoded', 'content', 'description', 'summary']
const PUBLISHED = ['pubdate', 'published', 'dc:date', 'date', 'updated']
const BYLINE = ['dc:creator', 'author', 'creator']
const OUTLET = ['source', 'dc:publisher'] // the feed that an item was taken from, and its publisher

type Fields = ReadonlyMap<string, readonly FeedField[]>

/** An item of a feed (RSS, Atom): its text with CDATA and character references undone, the rest as metadata. */
export function readFeedItem(mapped: MappedText): RawArticle {
  const fields = feedFields(mapped.text)
  const bodies = TEXT.flatMap((name) => fields.get(name) ?? []).map(({ start, end }) => undone(mapped, start, end))
  const body = bodies.find(({ text }) => /[\p{L}\p{N}]/u.test(text.replace(/<[^>]*>/g, '')))
  if (!body)
    throw new Problem(
      'no-text',
      'The item of the feed has no text: a description or content is expected.',
      'Capture the page that it links to instead.',
    )
  return embeddedArticle(body, saidIn(mapped.text, fields))
}

const REFERENCE = /&(?:#\d{1,8}|#[xX][\da-fA-F]{1,8}|amp|lt|gt|quot|apos);/g

/** What an element holds: inside CDATA as it stands, else with its character references decoded. */
function undone(mapped: MappedText, start: number, end: number): MappedText {
  const parts: MappedText[] = []
  const plain = (from: number, to: number) => parts.push(withoutReferences(sliceOf(mapped, from, to)))
  let past = start
  for (let at = mapped.text.indexOf(OPEN, start); at >= 0 && at < end; at = mapped.text.indexOf(OPEN, past)) {
    plain(past, at)
    const close = mapped.text.indexOf(CLOSE, at)
    const until = close < 0 ? end : Math.min(close, end)
    parts.push(sliceOf(mapped, at + OPEN.length, until))
    past = Math.min(end, until + CLOSE.length)
  }
  plain(past, end)
  return concat(parts)
}

const [OPEN, CLOSE] = ['<![CDATA[', ']]>'] as const

function withoutReferences(mapped: MappedText): MappedText {
  const replacements: Replacement[] = []
  for (const { index, 0: reference } of mapped.text.matchAll(REFERENCE))
    replacements.push({ start: index, end: index + reference.length, by: decodeXML(reference), step: 'xml' })
  return replaceIn(mapped, replacements)
}

function saidIn(source: string, fields: Fields): Said {
  const first = (names: readonly string[]) => {
    const words = names.flatMap((name) => fields.get(name) ?? []).map((field) => wordsOf(source, field))
    return words.find((one) => one !== '') ?? null
  }
  const published = first(PUBLISHED)
  return {
    title: first(['title']),
    outlet: first(OUTLET),
    url: linkOf(source, fields.get('link') ?? []),
    published: published === null ? null : dayIn(published),
    byline: first(BYLINE),
    language: languageTag(first(['dc:language'])),
  }
}

/** Of an Atom person or source its name or title; without mark-up: titles may hold it, escaped. */
function wordsOf(source: string, { start, end }: FeedField): string {
  const inner = source.slice(start, end)
  const told = /<(?:\w+:)?(name|title)\b[^>]*>([\s\S]*?)<\/(?:\w+:)?\1>/.exec(inner)?.[2] ?? inner
  const raw = told
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith(OPEN) ? part.slice(OPEN.length, -CLOSE.length) : decodeXML(part)))
    .join('')
  const words = decodeHTML(raw.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
  return (/^\S+@\S+ \((.+)\)$/.exec(words)?.[1] ?? words).slice(0, 1000) // RSS: "ada@port.example (Ada Writer)"
}

/** RSS has the address as text, Atom as an attribute of the link that stands for the article. */
function linkOf(source: string, links: readonly FeedField[]): string | null {
  for (const link of links) {
    const relation = link.attributes.get('rel') ?? 'alternate'
    const address = decodeXML(link.attributes.get('href') ?? '') || wordsOf(source, link)
    if (relation === 'alternate' && /^https?:/i.test(address)) return address
  }
  return null
}
