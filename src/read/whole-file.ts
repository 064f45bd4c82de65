import { type FileHandle, open, stat } from 'node:fs/promises'
import { MOST_BYTES, reasonOf, tooLarge } from './unread.ts'

/** All bytes of a file that may hold an article, or why not, in words for people. Never throws. */
export async function wholeFile(path: string): Promise<Uint8Array | string> {
  let file: FileHandle | undefined
  try {
    // Asked before opening: to open a pipe that nobody writes to would wait for ever.
    const there = await stat(path)
    const { size } = there
    if (!there.isFile()) return 'it is neither a file nor a folder'
    if (size > MOST_BYTES) return tooLarge(size)
    file = await open(path, 'r')
    const bytes = await file.readFile()
    if (bytes.length < size) return `it is cut short: ${bytes.length} of ${size} bytes could be read`
    return whyNot(bytes) ?? bytes
  } catch (error) {
    return reasonOf(error)
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
