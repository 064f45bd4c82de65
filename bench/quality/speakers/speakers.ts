import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cleanCapture } from '../../../src/clean/clean-capture.ts'
import { dataFolder } from '../../../src/reference/data-folder.ts'
import { loadRegister } from '../../../src/reference/load-register.ts'
import { findNames } from '../../../src/register/find-names.ts'
import { type Register, registerOf } from '../../../src/register/register.ts'
import { slug } from '../../../src/register/slug.ts'
import type { Attribution } from '../../../src/statements/attribution.ts'
import { findOffices } from '../../../src/statements/find-offices.ts'
import { findPeople } from '../../../src/statements/people.ts'
import { spokenStatements } from '../../../src/statements/spoken-statements.ts'
import { findDates } from '../../../src/text/dates.ts'
import { fold } from '../../../src/text/fold.ts'
import { sha256 } from '../../../src/text/hash.ts'
import { findQuotations } from '../../../src/text/quotation-marks.ts'

interface GoldAttribution {
  readonly id: string
  readonly source: [number, number][]
  readonly cue: [number, number][]
  readonly content: [number, number][]
  readonly speaker: string
}
interface GoldArticle {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

const root = join(dirname(dataFolder()), 'bench/quality/attribution')
const which = (['held-out', 'practice'] as const).find((half) => half === process.argv[2]) ?? 'tuning'
const register = ownRegister()
const first = (one: GoldAttribution) => one.cue[0]?.[0] ?? one.content[0]?.[0] ?? one.source[0]?.[0] ?? 0
const span = (range: [number, number] | undefined) => (range ? { start: range[0], end: range[1] } : null)
const counts = { right: 0, other: 0, asserted: 0, due: 0, missed: 0, rightlyUnknown: 0, notDue: 0 }

for (const line of readFileSync(join(root, `${which}.jsonl`), 'utf8')
  .split('\n')
  .filter(Boolean))
  judge(JSON.parse(line) as GoldArticle)

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
console.log(`speakers, own set, ${which}: sources as the gold has them, resolved by the product`)
console.log(`precision ${percent(counts.right, counts.asserted)} (${counts.right} of ${counts.asserted} told)`)
console.log(`recall    ${percent(counts.right, counts.due)} (of ${counts.due} that can be told)`)
console.log(`rightly left unknown or unnamed ${counts.rightlyUnknown} of ${counts.notDue}`)

/** The set's own people, bodies and outlets beside the shipped allies, and nothing else: see GUIDELINES.md. */
function ownRegister(): Register {
  const folder = mkdtempSync(join(tmpdir(), 'wordbond-gold-'))
  mkdirSync(join(folder, 'register'))
  for (const file of readdirSync(join(root, 'register')))
    copyFileSync(join(root, 'register', file), join(folder, 'register', file))
  for (const file of ['allies.csv']) copyFileSync(join(dataFolder(), 'register', file), join(folder, 'register', file))
  try {
    return registerOf(loadRegister(which === 'practice' ? [folder, join(root, 'practice')] : [folder]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function judge(gold: GoldArticle): void {
  const bytes = new TextEncoder().encode(gold.text)
  const capture = {
    id: sha256(bytes),
    bytes,
    mediaType: 'text/plain' as const,
    path: `${gold.id}.txt`,
    readAt: gold.date,
  }
  const article = cleanCapture(capture, register.rows)
  const names = findNames(register, article.text)
  const people = findPeople(article, names, register)
  const dates = findDates(article.text, article.published.value)
  const offices = findOffices(article, people, dates, register)
  const quotations = article.blocks.flatMap((block) => findQuotations(article.text, block.start, block.end))
  const ordered = [...gold.attributions].sort((a, b) => first(a) - first(b))
  const attributions = ordered.map(
    (one): Attribution => ({
      source: span(one.source[0]),
      cue: span(one.cue[0]),
      contents: one.content.map(([start, end]) => ({ start, end })),
      block: Math.max(
        0,
        article.blocks.findIndex((block) => block.end > first(one)),
      ),
    }),
  )
  const statements = spokenStatements(attributions, [], {
    article,
    text: article.text,
    register,
    names,
    people,
    offices,
    dates,
    quotations,
  })
  for (const [nth, one] of ordered.entries()) {
    count(gold, one, statements[nth]?.speaker ?? null, statements[nth]?.source?.exact ?? '')
  }
}

function count(
  gold: GoldArticle,
  one: GoldAttribution,
  told: { id: string; name: string; because: string } | null,
  source: string,
): void {
  const due = !['unknown', 'anonymous'].includes(one.speaker)
  const right = told !== null && due && one.speaker.split('+').some((speaker) => same(speaker, told))
  if (due) counts.due++
  else counts.notDue++
  if (told) counts.asserted++
  if (right) counts.right++
  else if (told) {
    counts.other++
    if (process.argv.includes('--list'))
      console.log(`OTHER  ${gold.id} ${one.id}: "${source}" told ${told.id} (${told.because}), gold ${one.speaker}`)
  } else if (due) {
    counts.missed++
    if (process.argv.includes('--list')) console.log(`MISSED ${gold.id} ${one.id}: "${source}", gold ${one.speaker}`)
  } else counts.rightlyUnknown++
}

/** The register's id, or a name printed in full; a state that the set's register has as a body is the country of that name. */
function same(speaker: string, told: { id: string; name: string }): boolean {
  if (speaker === told.id || (told.id.startsWith('country:') && speaker === `body:${slug(told.name)}`)) return true
  return speaker.startsWith('name:') && fold(speaker.slice(5)) === fold(told.name)
}
