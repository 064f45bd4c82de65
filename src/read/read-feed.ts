import type { Capture } from '../model/capture.ts'
import { sha256 } from '../text/hash.ts'
import type { ReadEffects, Unread } from './unread.ts'
import { wholeFile } from './whole-file.ts'

/**
 * Each item of a feed (RSS 0.9 to 2.0, Atom) as a capture of its own, from `<item` or `<entry` to its end, path `feed.xml#N`
 * with N from 1: a feed that grows adds only its new items. What is no feed, and an item that is cut short, is told.
 */
export async function* readFeed(path: string, { now }: ReadEffects): AsyncGenerator<Capture | Unread> {
  const bytes = await wholeFile(path)
  if (typeof bytes === 'string') return yield { path, why: bytes }
  if (bytes.subarray(0, 200).includes(0)) return yield { path, why: 'it is a feed in UTF-16: save it as UTF-8' }
  let nth = 0
  for (const { start, end } of itemsIn(Buffer.from(bytes).toString('latin1'))) {
    nth += 1
    const at = `${path}#${nth}`
    if (end === null) yield { path: at, why: 'it does not end; the file may be cut short here' }
    else {
      const item = bytes.slice(start, end)
      yield { id: sha256(item), bytes: item, mediaType: 'application/rss+xml', path: at, readAt: now().toISOString() }
    }
  }
  if (nth === 0) yield { path, why: 'it is no feed with articles: it has neither <item> nor <entry>' }
}

interface Item {
  readonly start: number
  readonly end: number | null // null: the file stops within it
}

const MARK = /<!\[CDATA\[|<!--|<(\/?)(?:\w{1,20}:)?(item|entry)(?=[\s>/])[^<>]{0,2000}>/g

/** Items by the bytes that they take, one character a byte; what stands in comments and CDATA is no mark-up. */
function* itemsIn(source: string): Generator<Item> {
  let open: { readonly start: number; readonly name: string } | null = null
  MARK.lastIndex = 0
  for (let mark = MARK.exec(source); mark; mark = MARK.exec(source)) {
    const [whole, closes, name] = mark
    if (name === undefined) MARK.lastIndex = endOf(source, MARK.lastIndex, whole === '<!--' ? '-->' : ']]>')
    else if (closes === '' && open === null) {
      if (!whole.endsWith('/>')) open = { start: mark.index, name }
    } else if (closes === '/' && open?.name === name) {
      yield { start: open.start, end: MARK.lastIndex }
      open = null
    }
  }
  if (open) yield { start: open.start, end: null }
}

function endOf(source: string, from: number, by: string): number {
  const at = source.indexOf(by, from)
  return at < 0 ? source.length : at + by.length
}
