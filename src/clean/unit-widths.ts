import iconv from 'iconv-lite'

export interface Widths {
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/** For each UTF-16 unit of `text`, which bytes it was decoded from. `shift`: bytes before `bytes` in the capture. */
export function unitWidths(bytes: Uint8Array, text: string, charset: string, shift: number): Widths {
  const widths = { from: new Uint32Array(text.length), to: new Uint32Array(text.length) }
  if (charset === 'utf-8') walkUtf8(bytes, text, shift, widths)
  else if (charset.startsWith('utf-16')) fill(widths, shift, 2)
  else if (text.length === bytes.length && isSingleByte(charset)) fill(widths, shift, 1)
  else walkStream(bytes, charset, shift, widths)
  // The last unit may stand for fewer bytes: UTF-16 cut in the middle of a unit.
  const { to } = widths
  if (text.length > 0) to[text.length - 1] = Math.min(to[text.length - 1] ?? 0, shift + bytes.length)
  return widths
}

function fill({ from, to }: Widths, shift: number, width: number): void {
  for (let at = 0; at < from.length; at += 1) {
    from[at] = shift + at * width
    to[at] = shift + (at + 1) * width
  }
}

const isSingleByte = (charset: string) =>
  /^(?:windows-?125\d|cp125\d|iso-?8859|koi8|mac|ibm|cp\d{3}$|win)/.test(charset)

function walkUtf8(bytes: Uint8Array, text: string, shift: number, { from, to }: Widths): void {
  let byte = 0
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const pair = code >= 0xd800 && code < 0xdc00 ? 2 : 1
    const width = code === 0xfffd ? replacedWidth(bytes, byte) : pair === 2 ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3
    for (let unit = 0; unit < pair; unit += 1) {
      from[at + unit] = shift + byte
      to[at + unit] = shift + byte + width
    }
    byte += width
    at += pair
  }
}

/** How many bytes one U+FFFD stands for: itself, or the longest beginning of a character (WHATWG Encoding, UTF-8 decoder). */
function replacedWidth(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return 3
  const needed =
    lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0
  let width = 1
  for (; width <= needed; width += 1) {
    const next = bytes[at + width] ?? 0
    const least = width === 1 && lead === 0xe0 ? 0xa0 : width === 1 && lead === 0xf0 ? 0x90 : 0x80
    const most = width === 1 && lead === 0xed ? 0x9f : width === 1 && lead === 0xf4 ? 0x8f : 0xbf
    if (next < least || next > most) break
  }
  return width
}

/** Any other character set: fed byte by byte; whatever comes out stands for all bytes since the last time. */
function walkStream(bytes: Uint8Array, charset: string, shift: number, { from, to }: Widths): void {
  const decoder = iconv.getDecoder(charset, { stripBOM: false })
  let at = 0
  let first = 0
  const take = (out: string, end: number) => {
    if (out === '') return
    from.fill(shift + first, at, at + out.length)
    to.fill(shift + end, at, at + out.length)
    at += out.length
    first = end
  }
  for (let byte = 0; byte < bytes.length; byte += 1) take(decoder.write(Buffer.from([bytes[byte] ?? 0])), byte + 1)
  take(decoder.end() ?? '', bytes.length)
}
