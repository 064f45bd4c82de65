import { cpus } from 'node:os'
import { openWorkplace } from '../../src/app/workplace.ts'
import type { ReadArticle } from '../../src/model/briefing.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { articleOf, occasionOf, speakerOf, statementOf } from '../../src/model/factories.ts'
import type { Statement } from '../../src/model/statement.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'

/** Time and memory of reconciling N generated statements: `npm run bench:reconcile-speed -- 10000`. Growth is told by two runs. */
const COUNT = Number(process.argv[2] ?? 10_000)
const AN_ARTICLE = 8 // statements
const SAYINGS = 5 // statements that tell one saying
const LEXICON = Array.from({ length: 20_000 }, (_, nth) => `${syllables(nth)}`)
const workplace = await openWorkplace({ ledger: ':memory:', data: [], today: '2026-11-23' })
const { register, series } = workplace

const { articles, statements } = generated()
const held = process.memoryUsage().heapUsed / 2 ** 20 // what was generated
const [from, before] = [performance.now(), process.cpuUsage()]
const { claims, conflicts, review, crowded } = reconcile({
  articles,
  statements,
  figures: [],
  decisions: [],
  register,
  series,
})
const seconds = (performance.now() - from) / 1000
const { user, system } = process.cpuUsage(before)
await workplace.ledger.close()
const memory = process.resourceUsage().maxRSS / 1024
console.log(
  `${COUNT} statements in ${articles.length} articles: ${((user + system) / 1e6).toFixed(1)} s of processor, ${seconds.toFixed(1)} s by the clock, peak ${memory.toFixed(0)} MB, of which ${held.toFixed(0)} MB were generated; ` +
    `${claims.length} claims, ${conflicts.length} conflicts, ${review.length} to review, ${crowded} crowded blocks; ${cpus().length} cores, Node ${process.versions.node}`,
)

/** Articles of eight statements each,. */
function generated(): { articles: ReadArticle[]; statements: Statement[] } {
  const [articles, statements]: [ReadArticle[], Statement[]] = [[], []]
  const count = Math.ceil(COUNT / AN_ARTICLE)
  for (let nth = 0; nth < count; nth++) {
    const own = Array.from({ length: AN_ARTICLE }, (_, at) => (at * count + nth * 7919) % COUNT)
    const words = own.map(wordsOf)
    const text = words.map((said) => `${said}.\n`).join('')
    const article: ReadArticle = {
      ...articleOf({ text, path: `article-${nth}`, map: [] }),
      id: `article-${nth}`,
      offices: [],
      quotationMarks: { withSpeaker: AN_ARTICLE, withoutSpeaker: 0, scare: 0, refused: 0 },
    }
    articles.push(article)
    let start = 0
    for (const [at, said] of words.entries()) {
      statements.push(tellingOf(own[at] ?? 0, article, start, start + said.length))
      start += said.length + 2
    }
  }
  return { articles, statements }
}

function sayingOf(nth: number): number {
  return Math.floor(random(nth) * (COUNT / SAYINGS))
}

/** Every fifth telling is trimmed, every seventh has a word changed. */
function wordsOf(nth: number): string {
  const saying = sayingOf(nth)
  const length = 10 + (saying % 12)
  const words = Array.from(
    { length },
    (_, at) => LEXICON[Math.floor(LEXICON.length * random(saying * 31 + at) ** 2)] ?? '',
  )
  if (nth % 7 === 0) words[length >> 1] = LEXICON[nth % LEXICON.length] ?? ''
  return (nth % 5 === 0 ? words.slice(0, length - 3) : words).join(' ')
}

/** A speaker has some two hundred sayings. */
function tellingOf(nth: number, article: ReadArticle, start: number, end: number): Statement {
  const saying = sayingOf(nth)
  const content = evidenceAt(article.text, start, end)
  return statementOf({
    id: `statement-${nth}`,
    articleId: article.id,
    speaker: speakerOf(`Speaker ${saying % Math.max(1, Math.floor(COUNT / 1000))}`),
    contents: [content],
    quoted: [content],
    occasion: occasionOf({ date: { value: dayOf(saying), basis: 'stated', evidence: null } }),
  })
}

function dayOf(saying: number): string {
  return new Date(Date.UTC(2024, 0, 1 + (saying % 900))).toISOString().slice(0, 10)
}

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
