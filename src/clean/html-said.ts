import { decodeHTML } from 'entities'
import { dayIn } from './day-in.ts'
import { readTokens } from './html-tokens.ts'
import { languageTag } from './language.ts'
import { NOTHING_SAID, type Said } from './raw-block.ts'

type MetaField = Exclude<keyof Said, 'language'>

/** Names of meta tags by what they tell, the most trusted first. */
const META: Readonly<Record<MetaField, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'publisher'],
  url: ['og:url'],
  published: [
    'article:published_time',
    'datepublished',
    'date',
    'pubdate',
    'publishdate',
    'parsely-pub-date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'sailthru.date',
  ],
  byline: ['author', 'article:author', 'dc.creator', 'parsely-author', 'byl'],
}

interface Heads {
  readonly metas: Map<string, string>
  readonly linked: string[] // JSON-LD, raw
  title: string
  language: string | null
  canonical: string | null
  time: string | null
}

/** What the head of a page says of it: JSON-LD first, then its meta tags, then the first time element. */
export function saidInHtml(source: string): Said {
  const heads = readHeads(source)
  const meta = (field: MetaField) => META[field].map((name) => heads.metas.get(name)).find((value) => value) ?? null
  const linked = linkedArticle(heads.linked)
  const published = linked.published ?? meta('published') ?? heads.time
  return {
    title: linked.title ?? meta('title') ?? (heads.title.trim().replace(/\s+/g, ' ') || null),
    outlet: linked.outlet ?? meta('outlet'),
    url: heads.canonical ?? meta('url') ?? linked.url,
    published: published === null ? null : dayIn(published),
    byline: linked.byline ?? notAddress(meta('byline')),
    language: heads.language ?? languageTag(heads.metas.get('og:locale') ?? heads.metas.get('content-language')),
  }
}

const notAddress = (value: string | null) => (value !== null && /^https?:/i.test(value) ? null : value)

function readHeads(source: string): Heads {
  const heads: Heads = { metas: new Map(), linked: [], title: '', language: null, canonical: null, time: null }
  let inside = ''
  readTokens(source, {
    open(tag, attributes) {
      const value = (name: string) => decodeHTML(attributes.get(name) ?? '').trim()
      inside =
        tag === 'title' && heads.title === ''
          ? 'title'
          : tag === 'script' && /ld\+json/i.test(value('type'))
            ? 'linked'
            : ''
      if (tag === 'html') heads.language ??= languageTag(value('lang') || value('xml:lang'))
      if (tag === 'meta') {
        const name = (value('property') || value('name') || value('itemprop')).toLowerCase()
        if (name !== '' && !heads.metas.has(name)) heads.metas.set(name, value('content'))
      } else if (tag === 'link' && value('rel').toLowerCase() === 'canonical') heads.canonical ??= value('href') || null
      else if (tag === 'time') heads.time ??= value('datetime') || null
    },
    close() {
      inside = ''
    },
    text(start, end) {
      if (inside === 'title') heads.title += decodeHTML(source.slice(start, end))
      else if (inside === 'linked' && heads.linked.length < 20) heads.linked.push(source.slice(start, end))
    },
  })
  return heads
}

/** The first article in the page's JSON-LD (schema.org), at the top or in a @graph. */
function linkedArticle(scripts: readonly string[]): Said {
  for (const script of scripts) {
    for (const item of itemsOf(script)) {
      if (!/Article|Report|Posting/.test(JSON.stringify(item['@type'] ?? ''))) continue
      return {
        title: nameIn(item.headline),
        outlet: nameIn(item.publisher),
        url: nameIn(item.url),
        published: nameIn(item.datePublished),
        byline:
          [item.author]
            .flat()
            .map(nameIn)
            .filter((name) => name !== null)
            .join(', ') || null,
        language: null,
      }
    }
  }
  return NOTHING_SAID
}

function itemsOf(script: string): Readonly<Record<string, unknown>>[] {
  try {
    const value: unknown = JSON.parse(script)
    const items = [value]
      .flat()
      .flatMap((item) => (isRecord(item) && Array.isArray(item['@graph']) ? item['@graph'] : [item]))
    return items.filter(isRecord)
  } catch {
    return []
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function nameIn(value: unknown): string | null {
  const name = isRecord(value) ? value.name : value
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : null
}
