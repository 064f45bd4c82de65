import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { Problem } from '../model/problem.ts'
import type { MappedText } from './mapped-text.ts'
import { unitWidths } from './unit-widths.ts'

export interface Decoded {
  readonly mapped: MappedText
  readonly charset: string // as given to `decodeBytes`
}

/**
 * Tell the character set by byte order mark, valid UTF-8, the page's own word, then statistics on the first 64 KB;
 * decode with every unit mapped to its bytes. Throws a Problem for what is binary or cannot be told.
 */
export function decodeCapture(bytes: Uint8Array): Decoded {
  const mark = BYTE_ORDER_MARKS.find(({ bom }) => bom.every((byte, at) => bytes[at] === byte))
  const charset = mark?.charset ?? charsetOf(bytes)
  const body = bytes.subarray(mark?.bom.length ?? 0)
  const text = decodeBytes(body, charset)
  if (looksBinary(text)) throw binary()
  if (charset !== 'utf-8' && isUndecoded(text)) throw unknown()
  const { from, to } = unitWidths(body, text, charset, bytes.length - body.length)
  return { mapped: { text, from, to, steps: new Uint16Array(text.length) }, charset }
}

/** A byte order mark inside the text is a character like any other. */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  if (/^utf-(?:8|16[lb]e)$/.test(charset)) return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes)
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset, { stripBOM: false })
}

const BYTE_ORDER_MARKS = [
  { bom: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bom: [0xff, 0xfe], charset: 'utf-16le' },
  { bom: [0xfe, 0xff], charset: 'utf-16be' },
]

function charsetOf(bytes: Uint8Array): string {
  const wide = wideCharset(bytes)
  if (wide) return wide
  if (isUtf8(bytes)) return 'utf-8'
  return nearlyUtf8(bytes) ? 'utf-8' : (ownWord(bytes) ?? byStatistics(bytes.subarray(0, 65_536)))
}

/** Text holds NUL bytes only as UTF-16, and then nearly all on one side. */
function wideCharset(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 8192)
  let even = 0
  let odd = 0
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  if (even + odd === 0) return null
  const rare = head.length / 100
  if (odd > head.length / 4 && even <= rare) return 'utf-16le'
  if (even > head.length / 4 && odd <= rare) return 'utf-16be'
  throw binary()
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A file cut inside a character, or one stray byte among much that is UTF-8. */
function nearlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeBytes(bytes, 'utf-8')
  const lost = text.match(/\uFFFD/g)?.length ?? 0
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return whole >= 4 * lost || (lost === 1 && text.endsWith('\uFFFD') && whole > 0)
}

/** What the head of an HTML page or an XML declaration says. */
function ownWord(bytes: Uint8Array): string | null {
  const head = iconv.decode(Buffer.from(bytes.subarray(0, 4096)), 'latin1')
  const said = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1]?.toLowerCase()
  if (said === undefined || /^utf-?(?:8|16)/.test(said) || !iconv.encodingExists(said)) return null
  return usual(said)
}

function byStatistics(head: Uint8Array): string {
  const best = analyse(head).find(({ name }) => name !== 'ASCII' && !/^UTF-/.test(name) && iconv.encodingExists(name))
  if (!best || best.confidence < 10) {
    if (isMostlyAscii(head)) return 'windows-1252'
    throw unknown()
  }
  return usual(best.name.toLowerCase())
}

/** Too little to count on, as a few marks and accents in English: the web's own default then. */
function isMostlyAscii(head: Uint8Array): boolean {
  const unused = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
  return !head.some((byte) => unused.has(byte)) && head.filter((byte) => byte >= 0x80).length < head.length / 8
}

/** What the web reads under these names (WHATWG Encoding Standard, section 4.2). */
function usual(charset: string): string {
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/.test(charset)) return 'windows-1252'
  return /^gb(?:2312|18030|k)?$/.test(charset) ? 'gbk' : charset
}

/** Control characters do not occur in text: more than one in a hundred, or a NUL, and it is something else. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 65_536)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = head.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0
  return text.includes('\u0000') || controls > Math.max(2, head.length / 100)
}

/** Characters that the set does not have: one in a hundred, and it was another set. */
function isUndecoded(text: string): boolean {
  return (text.slice(0, 65_536).match(/\ufffd/g)?.length ?? 0) > Math.max(2, Math.min(text.length, 65_536) / 100)
}

const unknown = () =>
  new Problem('charset-unknown', 'Its character set could not be told.', 'Save it as UTF-8 and read it again.')

const binary = () =>
  new Problem('not-text', 'It is binary, not text.', 'Give a .txt, .md, .html or .jsonl file of text.')
