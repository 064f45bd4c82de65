import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brief } from '../../../src/app/brief.ts'
import { openWorkplace } from '../../../src/app/workplace.ts'
import type { Briefing } from '../../../src/model/briefing.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { reconcile } from '../../../src/reconcile/reconcile.ts'
import { fold } from '../../../src/text/fold.ts'
import { asCaptured } from './as-captured.ts'
import type { GoldOccasion, GoldQuote } from './gold.ts'

/** One occasion as the whole product reads it, beside its labels. */
export interface RunOccasion {
  readonly gold: GoldOccasion
  readonly briefing: Briefing
  readonly nameOf: ReadonlyMap<string, string> // article id to the gold's name
  readonly statementsOf: ReadonlyMap<string, readonly Statement[]> // quote id to the statements that hold its words for its speaker
  readonly heldBy: ReadonlyMap<string, readonly Statement[]> // the same, else those that hold its words for nobody: others may give them to him
  readonly missed: readonly (GoldQuote & { readonly how: 'not captured' | 'other speaker' })[]
}

/**
 * Reads an occasion's articles into a ledger of its own, with the gold's registers laid over the shipped one. `given`: quotes that
 * were not captured are handed to reconciling as the labels have them, so that it is judged apart from the tagger.
 */
export async function runOccasion(folder: string, data: readonly string[], given: boolean): Promise<RunOccasion> {
  const gold = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as GoldOccasion
  const paths = readdirSync(folder)
    .filter((file) => file !== 'expected.json')
    .map((file) => join(folder, file))
  const workplace = await openWorkplace({ ledger: ':memory:', data, today: '2026-11-23' })
  const read = await brief(paths, workplace)
  await workplace.ledger.close()
  const held = heldIn(gold, read)
  const { missed } = held
  const nameOf = new Map(read.articles.map(({ id, path }) => [id, basename(path)]))
  if (!given) return { gold, briefing: read, nameOf, ...held }
  const others = new Set(missed.flatMap((quote) => holdersOf(quote, read)))
  const statements = [
    ...read.statements.filter((one) => !others.has(one)),
    ...missed.flatMap((quote) => asCaptured(quote, read, workplace.register) ?? []),
  ]
  const reconciled = reconcile({ ...read, ...workplace, statements, decisions: [] })
  const briefing = { ...read, ...reconciled, statements }
  return { gold, briefing, nameOf, ...heldIn(gold, briefing) }
}

function heldIn(gold: GoldOccasion, briefing: Briefing): Pick<RunOccasion, 'statementsOf' | 'heldBy' | 'missed'> {
  const statementsOf = new Map<string, readonly Statement[]>()
  const heldBy = new Map<string, readonly Statement[]>()
  const missed: (GoldQuote & { how: 'not captured' | 'other speaker' })[] = []
  for (const quote of gold.quotes) {
    const holding = holdersOf(quote, briefing)
    const own = holding.filter((statement) => isSpeaker(quote.speaker, statement))
    heldBy.set(quote.id, own.length > 0 ? own : holding.filter(({ speaker }) => speaker === null))
    if (own.length > 0) statementsOf.set(quote.id, own)
    else missed.push({ ...quote, how: holding.length > 0 ? 'other speaker' : 'not captured' })
  }
  return { statementsOf, heldBy, missed }
}

/** Statements that hold at least half of a quote's words, in one content or over several. */
function holdersOf({ article: name, exact }: GoldQuote, { articles, statements }: Briefing): Statement[] {
  const article = articles.find(({ path }) => basename(path) === name)
  const start = article?.text.indexOf(exact) ?? -1
  if (!article || start < 0) return []
  const end = start + exact.length
  const held = (statement: Statement) =>
    statement.contents.reduce((sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)), 0)
  return statements.filter((one) => one.articleId === article.id && held(one) * 2 >= exact.length)
}

const isSpeaker = (name: string | null, { speaker }: Statement) =>
  name === null ? speaker === null : speaker !== null && bare(speaker.name) === bare(name)
const bare = (name: string) => fold(name).replace(/^the /, '')
