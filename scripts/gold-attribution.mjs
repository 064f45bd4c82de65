#!/usr/bin/env node
/**
 * Makes the gold set of attributions from its articles: tuning.jsonl, held-out.jsonl, HASHES; and beside it
 * practice.jsonl from practice/, whose articles are never part of the set.
 *
 *   node scripts/gold-attribution.mjs            validates and writes
 *   node scripts/gold-attribution.mjs --check    validates, and fails where the written files differ
 *   node scripts/gold-attribution.mjs --print [NNN…]   the articles with their tags in colour, and what is odd
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, readGoldArticle } from './gold-markup.mjs'
import { inColour, oddities } from './gold-review.mjs'

const HOME = join(import.meta.dirname, '..', 'bench', 'quality', 'attribution')
const KINDS =
  'agency trimmed-wire live-blog interview communique opinion analysis translated newsletter parliament'.split(' ')
const PRACTICE_KINDS = [...KINDS, 'tabloid', 'profile', 'transcript']
function sha256(/** @type {string} */ words) {
  return createHash('sha256').update(words).digest('hex')
}

const PRACTICE = join(HOME, 'practice')
const articles = readArticles(HOME)
const practice = readArticles(PRACTICE)
for (const article of articles) validate(article, readRegister([HOME]), KINDS)
for (const article of practice) validate(article, readRegister([HOME, PRACTICE]), PRACTICE_KINDS)

if (process.argv[2] === '--print') print(process.argv.slice(3))
else settle(process.argv[2] === '--check')

function readArticles(/** @type {string} */ home) {
  return readdirSync(join(home, 'articles'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readGoldArticle(file.slice(0, -4), readFileSync(join(home, 'articles', file), 'utf8')))
}

/** @param {readonly string[]} wanted first characters of slugs; none: all */
function print(wanted) {
  for (const article of [...articles, ...practice].filter(
    ({ slug }) => wanted.length === 0 || wanted.some((some) => slug.startsWith(some)),
  )) {
    console.log(`\n===== ${article.slug} (${article.header.kind})\n${inColour(article)}`)
    for (const { id, speaker, why, in: within } of article.attributions)
      console.log(`${id}: ${speaker}${within ? ` in ${within}` : ''}; ${why}`)
    for (const odd of oddities(article)) console.log(`?  ${odd}`)
  }
}

/** Writes both halves and their hashes, or with `only` compares. */
function settle(only) {
  const halves = split()
  const lines = (/** @type {typeof articles} */ some) => some.map((one) => `${JSON.stringify(shape(one))}\n`).join('')
  const files = Object.entries(halves).map(([name, half]) => [`${name}.jsonl`, lines(half)])
  files.push(['HASHES', files.map(([name, words]) => `${sha256(words)}  ${name}\n`).join('') + historyOfHashes()])
  files.push(['practice.jsonl', lines(practice)])
  for (const [name, words] of files) {
    if (!only) writeFileSync(join(HOME, name), words)
    else if (readFileSync(join(HOME, name), 'utf8') !== words)
      fail(name, 'differs from its articles: run the script and look why')
  }
  for (const [name, half] of Object.entries({ ...halves, practice })) {
    const plain = half.flatMap((one) => shape(one).attributions)
    console.log(
      `${name}: ${half.length} articles, ${plain.length} attributions, ${half.flatMap((one) => shape(one).nested).length} nested`,
    )
  }
}

/** Lines that open with `#` are written by hand: earlier hashes, and why they changed. */
function historyOfHashes() {
  const lines = readFileSync(join(HOME, 'HASHES'), 'utf8').match(/^#.*\n/gm) ?? []
  return lines.join('')
}

/** Within each kind by the hash of the slug, then every other one over the whole row: so kinds stay even. */
function split() {
  const key = (/** @type {{ slug: string, header: Record<string, string> }} */ one) =>
    `${one.header.kind} ${sha256(one.slug)}`
  const row = [...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const bySlug = (/** @type {{ slug: string }} */ a, /** @type {{ slug: string }} */ b) => (a.slug < b.slug ? -1 : 1)
  return {
    tuning: row.filter((_, at) => at % 2 === 0).sort(bySlug),
    'held-out': row.filter((_, at) => at % 2 === 1).sort(bySlug),
  }
}

/** The corpora's shape; attributions inside another one's content stand apart, as the corpora leave them out. */
function shape({ slug, header, title, text, attributions }) {
  const plain = ({ id, source, cue, content, speaker }) => ({ id, source, cue, content, speaker })
  const own = attributions.filter((one) => one.in === null).map(plain)
  const nested = attributions.filter((one) => one.in !== null).map((one) => ({ ...plain(one), in: one.in }))
  return {
    id: slug,
    kind: header.kind,
    publisher: header.outlet,
    date: header.date,
    title,
    text,
    attributions: own,
    nested,
  }
}

function validate(article, register, kinds) {
  const { slug, header, text, attributions } = article
  if (!kinds.includes(header.kind)) fail(slug, `unknown kind ${header.kind}`)
  if (!register.outlets.has(header.outlet)) fail(slug, `outlet not in the register: ${header.outlet}`)
  for (const one of attributions) {
    const at = `${slug} ${one.id}`
    if (one.cue.length === 0 || one.content.length === 0) fail(at, 'no cue or no content')
    for (const who of one.speaker.split('+'))
      if (!isKnown(who, register)) fail(at, `speaker not in the register: ${who}`)
    const holders = attributions.filter(
      (other) => other !== one && other.content.some((span) => within(one.cue[0], span)),
    )
    if (one.in === null ? holders.length > 0 : !holders.some(({ id }) => id === one.in))
      fail(at, `stands inside ${holders.map(({ id }) => id).join(', ') || 'no other'}: mend in=`)
    const spans = [...one.source, ...one.cue, ...one.content].sort((a, b) => a[0] - b[0])
    const crossing = spans.find((span, n) => n > 0 && span[0] < spans[n - 1][1])
    if (crossing) fail(at, `roles overlap at "${text.slice(...crossing)}"`)
  }
}

function within(inner, outer) {
  return inner[0] >= outer[0] && inner[1] <= outer[1]
}

function isKnown(who, register) {
  if (who === 'unknown' || who === 'anonymous' || who.startsWith('name:')) return true
  const [kind, id] = who.split(':')
  return register[kind]?.has(id) ?? false
}

/** Ids of the registers at these homes and of the allies that the project ships. */
function readRegister(/** @type {readonly string[]} */ homes) {
  const column = (/** @type {string} */ path) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => /^(?:"([^"]*)"|([^,]*))/.exec(line)?.slice(1).join('') ?? '')
  const names = (/** @type {string} */ file) =>
    homes.map((home) => join(home, 'register', file)).flatMap((path) => (existsSync(path) ? column(path) : []))
  const slugs = (/** @type {string} */ file) => new Set(names(file).map(slugOf))
  return {
    person: slugs('officeholders.csv'),
    body: slugs('bodies.csv'),
    ally: new Set(
      column(join(HOME, '..', '..', '..', 'data', 'register', 'allies.csv')).map((iso3) => iso3.toLowerCase()),
    ),
    outlets: new Set(names('outlets.csv')),
  }
}

function slugOf(name) {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
