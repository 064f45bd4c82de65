import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** About 860 tokens with the marks, the length that the bars are set for. */
export const WORDS = 700

/** Articles of our own samples and cases, put together to news length; each differs from the next in its paragraphs. */
export function benchArticles(root: string, count: number): string[] {
  const paragraphs = textFiles(root)
    .flatMap((file) => readFileSync(file, 'utf8').split(/\n\s*\n/))
    .filter((one) => one.split(/\s+/).length > 20)
  const articles: string[] = []
  for (let nth = 0; nth < count; nth++) {
    const own = [`Ministers meet for the ${nth}th time`, 'October 15, 2026']
    let words = 0
    for (let at = nth * 7; words < WORDS; at++) {
      const paragraph = paragraphs[at % paragraphs.length] ?? ''
      own.push(paragraph)
      words += paragraph.split(/\s+/).length
    }
    articles.push(own.join('\n\n'))
  }
  return articles
}

/** The first articles of a corpus of JSON lines: news as it comes, no paragraph twice. */
export function corpusArticles(file: string, count: number): string[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(0, count)
  return lines.map((line) => (JSON.parse(line) as { text: string }).text)
}

function textFiles(root: string): string[] {
  const samples = readdirSync(join(root, 'samples')).filter((file) => file.endsWith('.txt'))
  const cases = readdirSync(join(root, 'test/articles'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(txt|md)$/.test(file),
  )
  return [
    ...samples.map((file) => join(root, 'samples', file)),
    ...cases.sort().map((file) => join(root, 'test/articles', file)),
  ]
}
