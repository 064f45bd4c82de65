import type { Capture } from '../model/capture.ts'
import { sha256 } from '../text/hash.ts'
import { MOST_BYTES, type ReadEffects, tooLarge, type Unread } from './unread.ts'

/** What comes in by a stream as one text; it stops reading where more comes than an article may have. */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  path: string,
  { now }: ReadEffects,
): Promise<Capture | Unread> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part
    size += bytes.length
    if (size > MOST_BYTES) return { path, why: tooLarge(size) }
    parts.push(bytes)
  }
  if (size === 0) return { path, why: 'it is empty' }
  const bytes = new Uint8Array(Buffer.concat(parts))
  return { id: sha256(bytes), bytes, mediaType: 'text/plain', path, readAt: now().toISOString() }
}
