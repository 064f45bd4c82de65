import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Problem } from '../../src/model/problem.ts'
import type { GoldArticle } from './corpus.ts'

const Spans = z.array(z.tuple([z.int().min(0), z.int().min(0)]))
const Article = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  attributions: z.array(
    z.object({ id: z.union([z.string(), z.number()]).optional(), source: Spans, cue: Spans, content: Spans }),
  ),
})
const LEAST = 8 // articles: fewer cannot be parted for the jackknife

/** Reads a corpus, an article a line. Throws a `Problem` that names the line: a corpus read in part would train another tagger. */
export function readCorpus(path: string): GoldArticle[] {
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, nth) => (line.trim() === '' ? [] : [readLine(line, `${path}, line ${nth + 1}`)]))
  if (articles.length >= LEAST) return articles
  const remedy = `Give ${LEAST} or more; a few hundred are needed before it is worth training.`
  throw new Problem('corpus-small', `${path} has ${articles.length} articles`, remedy)
}

function readLine(line: string, where: string): GoldArticle {
  const read = Article.safeParse(jsonOf(line))
  if (!read.success) {
    const [issue] = read.error.issues
    const at = issue?.path.length ? ` (at ${issue.path.join('.')}: ${issue.message})` : ''
    const remedy =
      'A line holds {"id", "text", "attributions": [{"source", "cue", "content"}]}, each of the three a list of [start, end].'
    throw new Problem('corpus-line', `${where} is no article of a corpus${at}`, remedy)
  }
  const { text, attributions } = read.data
  const spans = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
  const beyond = spans.find(([start, end]) => start >= end || end > text.length)
  if (!beyond) return read.data
  const remedy = 'Offsets are UTF-16 units of "text", the end exclusive; some tools count code points.'
  throw new Problem('corpus-offsets', `${where}: the span ${beyond[0]} to ${beyond[1]} is not within the text`, remedy)
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
