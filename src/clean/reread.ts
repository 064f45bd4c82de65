import iconv from 'iconv-lite'
import type { MapStep } from '../model/article.ts'

export type Misreading = 'gbk' | 'windows-1252' | 'latin-1'

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** What a run says when its characters are put back into the bytes they were read from; null: that is no UTF-8. */
export function reread(run: string, as: Misreading): string | null {
  const bytes = bytesOf(run, as)
  return bytes && utf8Of(bytes)
}

/** The lost last byte of E2 80 xx stands for this mark; a "?" or U+FFFD in its place says no more. */
const LOST_MARKS: Partial<Record<MapStep, string>> = {
  'lost-dash': '—',
  'lost-opening': '“',
  'lost-closing': '”',
  'lost-apostrophe': '’',
}

/** What a run says whose last character lost its last byte; null: its bytes do not end in E2 80. */
export function rereadLost(run: string, step: MapStep): string | null {
  const kept = run.replace(/[?\uFFFD]{1,2}$/, '')
  const bytes = bytesOf(kept, 'gbk') ?? bytesOf(kept, 'windows-1252')
  if (bytes?.at(-2) !== 0xe2 || bytes.at(-1) !== 0x80) return null
  const ahead = utf8Of(bytes.subarray(0, -2))
  return ahead === null ? null : ahead + (LOST_MARKS[step] ?? '')
}

export function utf8Of(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes)
  } catch {
    return null
  }
}

/** Null where a character does not come from such a reading. */
export function bytesOf(run: string, as: Misreading): Uint8Array | null {
  if (as === 'gbk') {
    const bytes = iconv.encode(run, 'gbk') // never gb18030: it maps 鈥 and its kin to other bytes
    return iconv.decode(bytes, 'gbk') === run ? bytes : null
  }
  const bytes = new Uint8Array(run.length)
  for (let at = 0; at < run.length; at += 1) {
    const unit = run.charCodeAt(at)
    const byte = as === 'windows-1252' ? (FROM_1252.get(unit) ?? unit) : unit
    if (byte > 0xff || (as === 'windows-1252' && byte === unit && unit >= 0x80 && unit < 0xa0 && !UNUSED.has(unit)))
      return null
    bytes[at] = byte
  }
  return bytes
}

/** Bytes that windows-1252 leaves unused: the web reads them as the control characters of the same number. */
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

const FROM_1252 = new Map(
  Array.from('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ', (char) => [char.charCodeAt(0), iconv.encode(char, 'windows-1252')[0] ?? 0]),
)
