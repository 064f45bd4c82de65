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

const statements: Statement[] = []
const articles = new Map<string, ReadArticle>()
for (let nth = 0; nth < COUNT; nth++) statements.push(tellingOf(nth))
const [from, before] = [performance.now(), process.cpuUsage()]
const { claims, conflicts, review, crowded } = reconcile({
  articles: [...articles.values()],
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
  `${COUNT} statements in ${articles.size} articles: ${((user + system) / 1e6).toFixed(1)} s of processor, ${seconds.toFixed(1)} s by the clock, peak ${memory.toFixed(0)} MB; ` +
    `${claims.length} claims, ${conflicts.length} conflicts, ${review.length} to review, ${crowded} crowded blocks; ${cpus().length} cores, Node ${process.versions.node}`,
)

/** Every fifth saying is trimmed, every seventh has a word changed; a speaker has some two hundred sayings. */
function tellingOf(nth: number): Statement {
  const saying = Math.floor(random(nth) * (COUNT / SAYINGS))
  const length = 10 + (saying % 12)
  const words = Array.from(
    { length },
    (_, at) => LEXICON[Math.floor(LEXICON.length * random(saying * 31 + at) ** 2)] ?? '',
  )
  if (nth % 7 === 0) words[length >> 1] = LEXICON[nth % LEXICON.length] ?? ''
  const exact = (nth % 5 === 0 ? words.slice(0, length - 3) : words).join(' ')
  const article = articleFor(nth, exact)
  const content = evidenceAt(article.text, article.text.length - exact.length - 1, article.text.length - 1)
  return statementOf({
    id: `statement-${nth}`,
    articleId: article.id,
    speaker: speakerOf(`Speaker ${saying % Math.max(1, Math.floor(COUNT / 1000))}`),
    contents: [content],
    quoted: [content],
    occasion: occasionOf({ date: { value: dayOf(saying), basis: 'stated', evidence: null } }),
  })
}

function articleFor(nth: number, words: string): ReadArticle {
  const id = `article-${Math.floor((nth * 7919) % (COUNT / AN_ARTICLE))}`
  const text = `${articles.get(id)?.text ?? ''}${words}.\n`
  const made = articleOf({ text, path: id })
  const article = {
    ...made,
    id,
    offices: [],
    quotationMarks: { withSpeaker: 1, withoutSpeaker: 0, scare: 0, refused: 0 },
  }
  articles.set(id, article)
  return article
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
