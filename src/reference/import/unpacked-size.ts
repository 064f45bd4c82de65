const END = 0x06054b50 // "PK\5\6": the end record of a zip archive
const ENTRY = 0x02014b50 // "PK\1\2": one entry of its directory
const LONGEST_END = 65_557 // the end record with the longest comment it may carry

/** Bytes that a zip archive says it takes unpacked; null: it is none, or its directory cannot be read. */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end >= bytes.length - LONGEST_END && view.getUint32(end, true) !== END) end--
  if (end < 0 || end < bytes.length - LONGEST_END) return null
  let at = view.getUint32(end + 16, true)
  let size = 0
  for (let entries = view.getUint16(end + 10, true); entries > 0; entries--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null
    size += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return size
}
