import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GoldOccasion, KINDS, type GoldQuote as Quote } from './gold.ts'

/** What does not hold in one occasion's labels, a line each; nothing: they hold. */
export function validateOccasion(folder: string): string[] {
  const gold = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as GoldOccasion
  const texts = articlesOf(folder)
  const quotes = new Map(gold.quotes.map((quote) => [quote.id, quote]))
  const named = [
    ...Object.keys(gold.articles),
    ...gold.conflicts.flatMap(({ sides }) => sides.flatMap(({ articles, may = [] }) => [...articles, ...may])),
    ...gold.notConflicts.flatMap(({ articles }) => articles),
    ...gold.echoes.flatMap(({ article, of }) => [article, of]),
  ]
  return [
    ...named.filter((name) => !texts.has(name)).map((name) => `${name} is no article`),
    ...[...texts.keys()].filter((name) => !(name in gold.articles)).map((name) => `${name} has no style`),
    ...(quotes.size < gold.quotes.length ? ['one id for two quotes'] : []),
    ...gold.quotes.filter((quote) => !standsOnce(texts.get(quote.article), quote.exact)).map(told('not once in it')),
    ...claimFaults(gold, quotes),
    ...gold.conflicts.flatMap(conflictFaults),
  ]
}

/** SHA-256 over the lines "hash  path" of a folder's files, sorted by path: what HASHES states. */
export function hashFolder(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(txt|jsonl?)$/.test(path),
  )
  const lines = paths.sort().map((path) => `${sha256(readFileSync(join(folder, path)))}  ./${path}\n`)
  return sha256(lines.join(''))
}

function claimFaults(gold: GoldOccasion, quotes: ReadonlyMap<string, Quote>): string[] {
  const claimOf = new Map(gold.claims.flatMap((claim, at) => claim.quotes.map((id) => [id, at] as const)))
  const listed = gold.claims.flatMap((claim) => claim.quotes)
  return [
    ...(claimOf.size < listed.length ? ['a quote in two claims'] : []),
    ...[...listed, ...gold.notJoined.flatMap((pair) => pair.slice(0, 2))]
      .filter((id) => !quotes.has(id))
      .map(told('no quote')),
    ...gold.notJoined.filter(([a, b]) => claimOf.has(a) && claimOf.get(a) === claimOf.get(b)).map(told('joined')),
    ...gold.claims
      .filter((claim) => new Set(claim.quotes.map((id) => quotes.get(id)?.speaker)).size > 1)
      .map(told('two speakers')),
    ...gold.claims
      .filter(({ quotes: ids, origins: { independent, same, untold } }) => {
        const articles = new Set(ids.map((id) => quotes.get(id)?.article)).size
        return independent < 1 || same < 0 || untold < 0 || independent + same + untold !== articles
      })
      .map(told('the counts are not its articles')),
  ]
}

function conflictFaults(conflict: GoldOccasion['conflicts'][number]): string[] {
  const articles = conflict.sides.flatMap((side) => side.articles)
  return [
    ...(KINDS.includes(conflict.kind) ? [] : [`${conflict.kind} is no kind`]),
    ...(conflict.sides.length > 1 && conflict.sides.every((side) => side.articles.length > 0) ? [] : ['an empty side']),
    ...(new Set(articles).size < articles.length ? ['an article on two sides'] : []),
  ].map((fault) => `${conflict.kind} of ${conflict.about}: ${fault}`)
}

function articlesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file !== 'expected.json')
  return new Map(files.flatMap((file) => entriesOf(file, readFileSync(join(folder, file), 'utf8'))))
}

function entriesOf(file: string, content: string): [name: string, text: string][] {
  if (!file.endsWith('.jsonl')) return [[file, content]]
  const lines = content.split('\n').filter((line) => line !== '')
  return lines.map((line, at) => [`${file}#${at + 1}`, (JSON.parse(line) as { text: string }).text])
}

const standsOnce = (text: string | undefined, exact: string): boolean => text?.split(exact).length === 2
const told = (fault: string) => (what: unknown) => `${fault}: ${JSON.stringify(what)}`
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
