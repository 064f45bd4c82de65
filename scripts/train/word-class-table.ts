import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { hashText } from '../../src/statements/tagger/hash.ts'

const [, , senses, out] = process.argv
if (!senses || !out) throw new Error('Usage: word-class-table WORDNET/dict/index.sense OUT.gz')

const [NOUN, VERB] = ['1', '2'] as const
const COGNITION = 31 // numbers of WordNet's lexicographer files
const COMMUNICATION = 32

/** Weight of each lexicographer file by part of speech and lemma: tagged uses, the first sense a little ahead. */
const weights = new Map<string, Map<number, number>>()
for (const line of readFileSync(senses, 'utf8').split('\n')) {
  const [key = '', , number, count] = line.split(' ')
  const [lemma = '', rest = ''] = key.split('%')
  const [part = '', file = ''] = rest.split(':')
  if ((part !== NOUN && part !== VERB) || lemma.includes('_')) continue
  const files = weights.get(part + lemma) ?? new Map<number, number>()
  weights.set(part + lemma, files)
  files.set(Number(file), (files.get(Number(file)) ?? 0) + Number(count) + (number === '1' ? 0.5 : 0) + 0.01)
}

function classOf(files: Map<number, number>, part: string): number {
  const ranked = [...files].sort((a, b) => b[1] - a[1])
  const sum = ranked.reduce((total, [, weight]) => total + weight, 0)
  const share = (file: number) => Math.round((4 * (files.get(file) ?? 0)) / sum)
  const first = ranked[0]?.[0] ?? 0
  return part === NOUN ? 1 + first : 1 + first * 25 + share(COMMUNICATION) * 5 + share(COGNITION)
}

function table(part: string): Buffer {
  const rows = new Map<number, number>()
  for (const [key, files] of weights) if (key[0] === part) rows.set(hashText(key.slice(1)) >>> 0, classOf(files, part))
  const sorted = [...rows].sort((a, b) => a[0] - b[0])
  const width = part === VERB ? 2 : 1
  const bytes = Buffer.alloc(4 + sorted.length * (4 + width))
  bytes.writeUInt32LE(sorted.length, 0)
  sorted.forEach(([hash, value], nth) => {
    bytes.writeUInt32LE(hash, 4 + nth * 4)
    bytes.writeUIntLE(value, 4 + sorted.length * 4 + nth * width, width)
  })
  return bytes
}

writeFileSync(out, gzipSync(Buffer.concat([table(VERB), table(NOUN)]), { level: 9 }))
