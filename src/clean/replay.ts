import { decodeHTML, decodeXML } from 'entities'
import type { Article, MapSegment, MapStep } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import { decodeBytes } from './charset.ts'
import { unescapeJson } from './json-escapes.ts'
import { reread, rereadLost } from './reread.ts'

/**
 * Make a passage again from the captured bytes alone: decode, then apply the steps that its map names.
 * Equal to `evidence.exact` as long as neither capture nor article was touched.
 */
export function replay(
  captureBytes: Uint8Array,
  article: Pick<Article, 'charset' | 'map'>,
  evidence: Evidence,
): string {
  const { map, charset } = article
  let words = ''
  for (let at = segmentAt(map, evidence.start); at < map.length; at += 1) {
    const segment = map[at]
    if (!segment || segment.start >= evidence.end) break
    const made = replaySegment(captureBytes, segment, charset)
    words += made.slice(Math.max(0, evidence.start - segment.start), evidence.end - segment.start)
  }
  return words
}

function replaySegment(bytes: Uint8Array, { start, end, from, to, steps }: MapSegment, charset: string): string {
  if (steps.includes('given')) return '\n'.repeat(end - start)
  return steps.reduce(applyStep, decodeBytes(bytes.subarray(from, to), charset))
}

function applyStep(text: string, step: MapStep): string {
  if (step === 'space') return ' '
  if (step === 'line') return '\n'
  if (step === 'json') return unescapeJson(text)
  if (step === 'xml') return decodeXML(text)
  if (step === 'html') return decodeHTML(text)
  if (step === 'gbk' || step === 'windows-1252' || step === 'latin-1') return reread(text, step) ?? text
  return rereadLost(text, step) ?? text
}

/** The segment that holds an offset: segments cover the text in order. */
function segmentAt(map: readonly MapSegment[], offset: number): number {
  let low = 0
  let high = map.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((map[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
