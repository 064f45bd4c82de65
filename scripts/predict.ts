import { accessSync, constants, createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { z } from 'zod'
import type { Span } from '../src/statements/attribution.ts'
import { paragraphRanges } from '../src/statements/tagger/paragraph-ranges.ts'
import { tagParagraphs } from '../src/statements/tagger/tag-paragraphs.ts'
import { shippedTagger, type Tagger } from '../src/statements/tagger/tagger.ts'

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

const offsets = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end])

/** Attributions of a text in the shape of the corpora: offsets are UTF-16 units, end exclusive. */
function predict(tagger: Tagger, text: string) {
  const paragraphs = paragraphRanges(text).map(([start, end]): Span => ({ start, end }))
  return tagParagraphs(tagger, text, paragraphs)
    .flat()
    .map(({ source, cue, contents }) => ({ source: offsets(source), cue: offsets(cue), content: offsets(contents) }))
}

/** Reads objects with `id` and `text`, a line each; 0: all were read, 2: some lines were left out, or the files cannot be used. */
async function main([from, to]: readonly string[]): Promise<number> {
  if (!from || !to) {
    console.error('Which files? npm run -s predict -- IN.jsonl OUT.jsonl')
    return 2
  }
  accessSync(from, constants.R_OK) // a stream would tell of a missing file too late
  const tagger = shippedTagger()
  const out = createWriteStream(to)
  let [nth, left] = [0, 0]
  for await (const line of createInterface({ input: createReadStream(from, 'utf8'), crlfDelay: Infinity })) {
    nth++
    if (line.trim() === '') continue
    const article = articleOf(line)
    if (article) out.write(`${JSON.stringify({ id: article.id, attributions: predict(tagger, article.text) })}\n`)
    else {
      left++
      console.error(`${from}, line ${nth}: no object with "id" and "text"; left out`)
    }
  }
  out.end()
  await finished(out)
  return left > 0 ? 2 : 0
}

function articleOf(line: string): z.infer<typeof Line> | null {
  try {
    return Line.parse(JSON.parse(line))
  } catch {
    return null
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 2
}
