import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Capture } from '../model/capture.ts'
import { sha256 } from '../text/hash.ts'
import { MOST_BYTES, type ReadEffects, reasonOf, tooLarge, type Unread } from './unread.ts'

/**
 * Each line of a .jsonl file as a capture of its own, path `file.jsonl#N` with N from 1. Streamed: the file may be of
 * any size, only one line is held. Empty lines are passed over; a broken line is told and the rest goes on.
 */
export async function* readLines(path: string, effects: ReadEffects): AsyncGenerator<Capture | Unread> {
  try {
    const there = await stat(path)
    if (!there.isFile()) return yield { path, why: 'it is neither a file nor a folder' }
    if (there.size === 0) return yield { path, why: 'it is empty' }
    for await (const line of splitLines(path)) {
      const capture = captureOf(line, `${path}#${line.number}`, effects)
      if (capture) yield capture
    }
  } catch (error) {
    yield { path, why: reasonOf(error) }
  }
}

interface Line {
  readonly number: number
  readonly bytes: Buffer
  readonly size: number // of the whole line, also where its bytes were not kept
  readonly ended: boolean // false: the file stops without a line end
}

async function* splitLines(path: string): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let size = 0
  let number = 1
  const keep = (part: Buffer) => {
    size += part.length
    if (size <= MOST_BYTES) parts.push(part)
    else parts = [] // too large: only its size is still counted
  }
  const line = (ended: boolean): Line => ({ number, bytes: Buffer.concat(parts), size, ended })
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, at))
      yield line(true)
      parts = []
      size = 0
      number += 1
      from = at + 1
    }
    keep(chunk.subarray(from))
  }
  if (size > 0) yield line(false)
}

function captureOf(line: Line, path: string, { now }: ReadEffects): Capture | Unread | null {
  if (line.size > MOST_BYTES) return { path, why: `line ${line.number}: ${tooLarge(line.size)}` }
  const bytes = line.bytes.at(-1) === 13 ? line.bytes.subarray(0, -1) : line.bytes
  if (bytes.every((byte) => byte === 32 || byte === 9)) return null
  const why = whyNot(bytes, line.ended)
  if (why) return { path, why: `line ${line.number}: ${why}` }
  return { id: sha256(bytes), bytes, mediaType: 'application/json', path, readAt: now().toISOString() }
}

function whyNot(bytes: Uint8Array, ended: boolean): string | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? null : 'it is not a JSON object'
  } catch (error) {
    if (error instanceof TypeError) return 'it is not UTF-8'
    return ended ? 'it is not valid JSON' : 'it is not valid JSON; the file may be cut short here'
  }
}
