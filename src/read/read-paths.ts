import type { Capture, MediaType } from '../model/capture.ts'
import { OWN_PAGE } from '../model/own-page.ts'
import { sha256 } from '../text/hash.ts'
import { checkPaths, listPaths, MEDIA_TYPES } from './list-paths.ts'
import { readFeed } from './read-feed.ts'
import { readLines } from './read-lines.ts'
import type { ReadEffects, Unread } from './unread.ts'
import { wholeFile } from './whole-file.ts'

/**
 * Read the articles below the given files and folders, one after the other. One unreadable file never stops the rest.
 * Throws Problem 'path-missing' before anything is read when a given path does not exist.
 */
export async function* readPaths(paths: readonly string[], effects: ReadEffects): AsyncGenerator<Capture | Unread> {
  await checkPaths(paths)
  for await (const listed of listPaths(paths)) {
    if ('why' in listed) yield listed
    else yield* readListed(listed.path, MEDIA_TYPES.get(listed.ending) ?? 'text/plain', effects)
  }
}

/** How many files `readPaths` will look at; a file of many articles counts once. */
export async function countPaths(paths: readonly string[]): Promise<number> {
  await checkPaths(paths)
  let count = 0
  for await (const _ of listPaths(paths)) count += 1
  return count
}

async function* readListed(path: string, mediaType: MediaType, effects: ReadEffects): AsyncGenerator<Capture | Unread> {
  if (mediaType === 'application/json') yield* readLines(path, effects)
  else if (mediaType === 'application/rss+xml') yield* readFeed(path, effects)
  else {
    const bytes = await wholeFile(path)
    if (typeof bytes === 'string') yield { path, why: bytes }
    else if (mediaType === 'text/html' && isOwnPage(bytes))
      yield { path, why: 'it is a page that Wordbond wrote, and no coverage' }
    else yield { id: sha256(bytes), bytes, mediaType, path, readAt: effects.now().toISOString() }
  }
}

const HEAD = 1000 // bytes in which a page says what wrote it

/** "wordbond-briefing.html", written beside the articles and met when they are read again. */
const isOwnPage = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').includes(OWN_PAGE)
