import { type FileHandle, open, stat } from 'node:fs/promises'
import type { Capture, MediaType } from '../model/capture.ts'
import { sha256 } from '../text/hash.ts'
import { checkPaths, listPaths, MEDIA_TYPES } from './list-paths.ts'
import { readLines } from './read-lines.ts'
import { MOST_BYTES, type ReadEffects, reasonOf, tooLarge, type Unread } from './unread.ts'

/**
 * Read the articles below the given files and folders, one after the other. One unreadable file never stops the rest.
 * Throws Problem 'path-missing' before anything is read when a given path does not exist.
 */
export async function* readPaths(paths: readonly string[], effects: ReadEffects): AsyncGenerator<Capture | Unread> {
  await checkPaths(paths)
  for await (const listed of listPaths(paths)) {
    if ('why' in listed) yield listed
    else if (listed.ending === '.jsonl') yield* readLines(listed.path, effects)
    else yield readFile(listed.path, MEDIA_TYPES.get(listed.ending) ?? 'text/plain', effects)
  }
}

/** How many files `readPaths` will look at; a .jsonl file counts once. */
export async function countPaths(paths: readonly string[]): Promise<number> {
  await checkPaths(paths)
  let count = 0
  for await (const _ of listPaths(paths)) count += 1
  return count
}

async function readFile(path: string, mediaType: MediaType, { now }: ReadEffects): Promise<Capture | Unread> {
  let file: FileHandle | undefined
  try {
    // Asked before opening: to open a pipe that nobody writes to would wait for ever.
    const there = await stat(path)
    const { size } = there
    if (!there.isFile()) return { path, why: 'it is neither a file nor a folder' }
    if (size > MOST_BYTES) return { path, why: tooLarge(size) }
    file = await open(path, 'r')
    const bytes = await file.readFile()
    if (bytes.length < size) return { path, why: `it is cut short: ${bytes.length} of ${size} bytes could be read` }
    const why = whyNot(bytes)
    return why ? { path, why } : { id: sha256(bytes), bytes, mediaType, path, readAt: now().toISOString() }
  } catch (error) {
    return { path, why: reasonOf(error) }
  } finally {
    await file?.close()
  }
}

function whyNot(bytes: Uint8Array): string | null {
  if (bytes.length > MOST_BYTES) return tooLarge(bytes.length)
  if (bytes.length === 0) return 'it is empty'
  return isBinary(bytes) ? 'it is binary, not text' : null
}

/** Text may hold NUL bytes only as UTF-16; the first 8 KB tell. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192)
  const zeros = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (even + odd === 0) return false
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  // UTF-16 without a mark: nearly all zeros stand on one side.
  return !marked && !(Math.max(even, odd) > head.length / 4 && Math.min(even, odd) <= head.length / 100)
}
