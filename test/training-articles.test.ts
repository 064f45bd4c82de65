import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type Span = readonly [start: number, end: number]
interface Article {
  readonly id: string
  readonly text: string
  readonly attributions: readonly { readonly source: Span[]; readonly cue: Span[]; readonly content: Span[] }[]
}

const root = join(import.meta.dirname, '..')
const articles = readFileSync(join(root, 'data/training/own.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Article)
const spans = articles.flatMap(({ id, text, attributions }) =>
  attributions.flatMap(({ source, cue, content }) =>
    [...source, ...cue, ...content].map(([start, end]) => ({ id, text, start, end })),
  ),
)

test('what is committed is what the texts and their tags give', () => {
  const script = join(root, 'scripts/training-articles.mjs')
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
})

test('it is large enough to be worth learning from, and no text stands in it twice', () => {
  expect(articles.length).toBeGreaterThanOrEqual(240)
  expect(articles.flatMap((one) => one.attributions).length).toBeGreaterThanOrEqual(600)
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
  expect(new Set(articles.map(({ text }) => text)).size).toBe(articles.length)
})

test('no tag is left in a text', () => {
  expect(articles.filter(({ text }) => /[{}]/.test(text))).toEqual([])
})

test('every span begins and ends with a word or a mark, within its text and at no half of one', () => {
  const odd = spans
    .map(({ id, text, start, end }) => ({ id, words: text.slice(start, end), around: text.slice(start - 1, end + 1) }))
    .filter(({ words, around }) => words === '' || words.trim() !== words || cutsWord(words, around))
  expect(odd.map(({ id, words }) => `${id}: ${words}`)).toEqual([])
})

/** Whether a letter stands on both sides of one of the edges. */
function cutsWord(words: string, around: string): boolean {
  const [before, after] = around.split(words)
  return /^\p{L}{2}$/u.test(`${before?.at(-1)}${words[0]}`) || /^\p{L}{2}$/u.test(`${words.at(-1)}${after?.[0]}`)
}
