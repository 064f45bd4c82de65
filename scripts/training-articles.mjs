#!/usr/bin/env node
/**
 * Makes data/training/own.jsonl, the project's own articles that the tagger learns from, out of the marked texts.
 *
 *   node scripts/training-articles.mjs            validates and writes
 *   node scripts/training-articles.mjs --check    validates, and fails where what is written differs
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, readMarked } from './gold-markup.mjs'

const HOME = join(import.meta.dirname, '..', 'data', 'training')
const WRITTEN = join(HOME, 'own.jsonl')

const articles = readdirSync(HOME)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .flatMap((file) => articlesOf(file.slice(0, -4), readFileSync(join(HOME, file), 'utf8')))
const lines = articles.map((one) => `${JSON.stringify(one)}\n`).join('')
if (process.argv[2] !== '--check') writeFileSync(WRITTEN, lines)
else if (readFileSync(WRITTEN, 'utf8') !== lines) fail('own.jsonl', 'differs from its texts: run the script')
console.log(`${articles.length} articles, ${articles.flatMap((one) => one.attributions).length} attributions`)

/** @param {string} name of the file, without its ending @param {string} words articles parted by `===` */
function articlesOf(name, words) {
  return words
    .trim()
    .split('\n===\n')
    .map((marked, at) => {
      const id = `${name}-${String(at + 1).padStart(3, '0')}`
      const { text, attributions } = readMarked(id, marked.trim())
      validate(id, text, attributions)
      return { id, text, attributions: attributions.map(({ source, cue, content }) => ({ source, cue, content })) }
    })
}

function validate(id, text, attributions) {
  attributions.forEach((one, at) => {
    const where = `${id} ${one.id}`
    if (one.id !== String(at + 1)) fail(where, `is number ${at + 1} of its article`)
    if (one.cue.length === 0 || one.content.length === 0) fail(where, 'no cue or no content')
    const held = attributions.some((other) => other !== one && other.content.some((span) => meets(one.cue[0], span)))
    if (held) fail(where, "stands inside another one's content")
    const spans = [...one.source, ...one.cue, ...one.content].sort((a, b) => a[0] - b[0])
    const crossing = spans.find((span, n) => n > 0 && span[0] < spans[n - 1][1])
    if (crossing) fail(where, `roles overlap at "${text.slice(...crossing)}"`)
    const stray = one.content.find((span) => /^[,;]|[,;:]$/.test(text.slice(...span)))
    if (stray) fail(where, `a comma at the edge of "${text.slice(...stray)}"`)
  })
}

function meets(one, other) {
  return one[0] < other[1] && other[0] < one[1]
}
