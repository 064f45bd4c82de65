import { Problem } from '../model/problem.ts'
import { dayIn } from './day-in.ts'
import { embeddedArticle } from './embedded-article.ts'
import { unescapeMapped } from './json-escapes.ts'
import { type JsonField, jsonFields } from './json-fields.ts'
import { languageTag } from './language.ts'
import { type MappedText, sliceOf } from './mapped-text.ts'
import type { RawArticle, Said } from './raw-block.ts'

/** The names under which exports keep these, the likeliest first. */
const TEXT = [
  'text',
  'body',
  'content',
  'articleBody',
  'article',
  'full_text',
  'fulltext',
  'maintext',
  'content_text',
  'html',
  'content_html',
  'body_html',
]
const TITLE = ['title', 'headline', 'name']
const OUTLET = ['outlet', 'publisher', 'source', 'site', 'site_name', 'publication', 'domain', 'sourceName']
const URL = ['url', 'link', 'canonical_url', 'source_url']
const PUBLISHED = [
  'published',
  'published_at',
  'publishedAt',
  'date',
  'datePublished',
  'date_publish',
  'publish_date',
  'pubDate',
  'pub_date',
  'published_date',
]
const LANGUAGE = ['language', 'lang', 'inLanguage', 'language_code']
const BYLINE = ['byline', 'author', 'authors', 'creator', 'by']

/** An article as a JSON object: its text with the escapes undone, the rest as metadata. */
export function readJson(mapped: MappedText): RawArticle {
  const parsed = parse(mapped.text)
  const fields = jsonFields(mapped.text)
  const text = pick(fields, TEXT, (field) => /\S/.test(mapped.text.slice(field.start, field.end)))
  if (!text)
    throw new Problem(
      'no-text',
      'Its JSON has no text: a string under "text", "body" or "content" is expected.',
      'Rename the field to "text".',
    )
  const body = unescapeMapped(sliceOf(mapped, text.start, text.end))
  return embeddedArticle(body, saidIn(parsed))
}

function parse(source: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    throw new Problem('json-broken', 'It is not valid JSON.', 'Write one JSON object a line.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Problem(
      'json-broken',
      'It is not a JSON object.',
      'Write one JSON object a line, with the text under "text".',
    )
  return value as Readonly<Record<string, unknown>>
}

function pick(
  fields: ReadonlyMap<string, JsonField>,
  keys: readonly string[],
  fits: (field: JsonField) => boolean,
): JsonField | undefined {
  return keys.map((key) => fields.get(key)).find((field) => field !== undefined && fits(field))
}

function saidIn(parsed: Readonly<Record<string, unknown>>): Said {
  const first = (keys: readonly string[]) =>
    keys.map((key) => wordsOf(parsed[key])).find((words) => words !== null) ?? null
  const published = first(PUBLISHED)
  return {
    title: first(TITLE),
    outlet: first(OUTLET),
    url: first(URL),
    published: published === null ? null : dayIn(published),
    byline: first(BYLINE),
    language: languageTag(first(LANGUAGE)),
  }
}

/** A string, the "name" of an object, or a list of either; anything else says nothing. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim().slice(0, 1000)
  if (Array.isArray(value))
    return (
      value
        .slice(0, 10)
        .map(nameOf)
        .filter((name) => name !== null)
        .join(', ') || null
    )
  return nameOf(value)
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : null
  return typeof name === 'string' ? name.trim() || null : null
}
