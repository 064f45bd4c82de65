import type { ReadArticle } from '../../src/model/briefing.ts'
import type { Capture } from '../../src/model/capture.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { articleOf, captureOf, occasionOf, speakerOf, statementOf } from '../../src/model/factories.ts'
import type { Statement } from '../../src/model/statement.ts'

const AN_ARTICLE = 8 // statements
const SAYINGS = 5 // statements that tell one saying
const A_SPEAKER = 1000 // statements: some two hundred sayings
const LEXICON = Array.from({ length: 20_000 }, (_, nth) => syllables(nth))

export interface Generated {
  readonly capture: Capture
  readonly article: ReadArticle
  readonly statements: readonly Statement[]
}

/** Article `nth` of those that hold `count` statements, eight each; every saying is told five times, some trimmed or changed. */
export function generated(nth: number, count: number): Generated {
  const own = Array.from({ length: AN_ARTICLE }, (_, at) => nth * AN_ARTICLE + at)
  const words = own.map((one) => wordsOf(one, count))
  const text = words.map((said) => `${said}.\n`).join('')
  const capture = captureOf({ text, path: `article-${nth}`, id: nth.toString(16).padStart(64, '0') })
  const article: ReadArticle = {
    ...articleOf({ text, path: `article-${nth}`, captureId: capture.id, map: [] }),
    id: nth.toString(16).padStart(64, '0'),
    textVersion: nth.toString(16).padStart(64, '0'),
    offices: [],
    quotationMarks: { withSpeaker: AN_ARTICLE, withoutSpeaker: 0, scare: 0, refused: 0 },
  }
  let start = 0
  const statements = words.map((said, at) => {
    const [from, end] = [start, start + said.length]
    start = end + 2
    return tellingOf(own[at] ?? 0, count, article, from, end)
  })
  return { capture, article, statements }
}

export const articlesFor = (count: number): number => Math.ceil(count / AN_ARTICLE)

const sayingOf = (nth: number, count: number): number => Math.floor(random(nth) * (count / SAYINGS))

/** Every fifth telling is trimmed, every seventh has a word changed. */
function wordsOf(nth: number, count: number): string {
  const saying = sayingOf(nth, count)
  const length = 10 + (saying % 12)
  const words = Array.from(
    { length },
    (_, at) => LEXICON[Math.floor(LEXICON.length * random(saying * 31 + at) ** 2)] ?? '',
  )
  if (nth % 7 === 0) words[length >> 1] = LEXICON[nth % LEXICON.length] ?? ''
  return (nth % 5 === 0 ? words.slice(0, length - 3) : words).join(' ')
}

function tellingOf(nth: number, count: number, article: ReadArticle, start: number, end: number): Statement {
  const saying = sayingOf(nth, count)
  const content = evidenceAt(article.text, start, end)
  return statementOf({
    id: `statement-${nth}`,
    articleId: article.id,
    speaker: speakerOf(`Speaker ${saying % Math.max(1, Math.floor(count / A_SPEAKER))}`),
    contents: [content],
    quoted: [content],
    occasion: occasionOf({ date: { value: dayOf(saying), basis: 'stated', evidence: null } }),
  })
}

const dayOf = (saying: number): string => new Date(Date.UTC(2024, 0, 1 + (saying % 900))).toISOString().slice(0, 10)

/** The same for the same seed. */
function random(seed: number): number {
  let hash = Math.imul(seed + 1, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}

function syllables(nth: number): string {
  const parts = ['ba', 'ro', 'ki', 'sel', 'mun', 'ta', 'vor', 'ne', 'lis', 'dra']
  return [...String(nth + 11)].map((digit) => parts[Number(digit)] ?? '').join('')
}
