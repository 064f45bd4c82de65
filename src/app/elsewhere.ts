import { chunks } from '../ledger/chunks.ts'
import { currentReading } from '../ledger/current-reading.ts'
import { listConflicts } from '../ledger/list-conflicts.ts'
import { listDecisions } from '../ledger/list-decisions.ts'
import { statementById } from '../ledger/statement-by-id.ts'
import { statementsInBlocks } from '../ledger/statements-in-blocks.ts'
import { toldWith } from '../ledger/told-with.ts'
import type { ArticleId } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { ConflictKind } from '../model/conflict.ts'
import { type Decision, isOnPair } from '../model/decision.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import { blocksOf } from '../reconcile/blocks-of.ts'
import { printedAround } from './printed-around.ts'
import type { ArticleRead } from './read-article.ts'
import type { Workplace } from './workplace.ts'
import { worthComparing } from './worth-comparing.ts'

const MOST_CONFLICTS = 500 // a portion's
const OCCASION: readonly ConflictKind[] = ['place', 'date']
const PRINT: readonly ConflictKind[] = ['office', 'figure']
const MOST_OPENED = 500 // articles, so that no dispute of a thousand makes one article more slow

/** What is gathered out of the ledger, round by round; each block is asked for once. */
export class Elsewhere {
  readonly statements = new Map<string, Statement>()
  readonly articles = new Map<string, ReadArticle>()
  readonly figures: Figure[] = []
  cut = 0
  readonly #workplace: Workplace
  readonly #given: ReadonlySet<ArticleId>
  readonly #whole: Map<ArticleId, ArticleRead> // at hand with all that they say and print
  readonly disputed = new Set<ArticleId>() // what stands in a conflict, once all that meets it was taken in
  readonly #asked = new Set<string>()
  readonly #inClaims = new Set<StatementId>()

  constructor(workplace: Workplace, given: readonly ArticleRead[]) {
    this.#workplace = workplace
    this.#whole = new Map(given.map((one) => [one.article.id, one]))
    this.#given = new Set(this.#whole.keys())
  }

  /** Takes in what meets these, in words or in print, and what stood in a conflict with them. */
  async takeIn(read: readonly ArticleRead[]): Promise<void> {
    await this.meet(read.flatMap(({ statements }) => statements))
    await this.#heldAgainst(read, false)
  }

  /** Takes in these articles, which stand in a conflict, and all that meets them, every telling of their occasions among it; false: it was before. */
  async widen(ids: readonly ArticleId[]): Promise<boolean> {
    const further = [...new Set(ids)].filter((id) => !this.disputed.has(id))
    if (further.length === 0) return false
    await this.#open(further)
    const read = further.flatMap((id) => this.#whole.get(id) ?? [])
    for (const { article } of read) this.disputed.add(article.id)
    if (read.length === 0) return false // there are too many
    await this.meet(read.flatMap(({ statements }) => statements))
    await this.#heldAgainst(read, true)
    return true
  }

  /** Takes in what shares a block with these and could be alike; false: nothing new. */
  async meet(statements: readonly Statement[]): Promise<boolean> {
    const keys = [...new Set(statements.flatMap(blocksOf))].filter((key) => !this.#asked.has(key))
    if (keys.length === 0) return false
    for (const key of keys) this.#asked.add(key)
    const found = await statementsInBlocks(this.#workplace.ledger, keys, this.#given, worthComparing(statements))
    this.cut += found.cut.length
    const before = this.statements.size
    for (const statement of found.statements) this.statements.set(statement.id, statement)
    for (const article of found.articles) this.articles.set(article.id, article)
    return this.statements.size > before
  }

  /** Takes in what was told in one claim with these, so that no claim loses a member; false: nothing new. */
  async meetInClaims(statements: readonly Statement[]): Promise<boolean> {
    const ids = statements.map(({ id }) => id).filter((id) => !this.#inClaims.has(id))
    for (const id of ids) this.#inClaims.add(id)
    const own = [...this.#given].flatMap((id) => this.#whole.get(id)?.statements.map((one) => one.id) ?? [])
    const found = await toldWith(this.#workplace.ledger, ids, new Set([...this.statements.keys(), ...own]))
    for (const statement of found.statements) this.statements.set(statement.id, statement)
    for (const article of found.articles) this.articles.set(article.id, article)
    return found.statements.length > 0
  }

  /** What is said in the articles that stand in a conflict. */
  disputedStatements(): readonly StatementId[] {
    return [...this.disputed].flatMap((id) => this.#whole.get(id)?.statements.map((statement) => statement.id) ?? [])
  }

  /** Takes in the articles that were in conflict with one of these; false: none that was not at hand. */
  async openConflictsOf(ids: readonly ArticleId[], kinds?: readonly ConflictKind[]): Promise<boolean> {
    const before = this.#whole.size
    for (const part of chunks(ids)) {
      const { items } = await listConflicts(this.#workplace.ledger, { articleIds: part, limit: MOST_CONFLICTS })
      const wanted = items.filter(({ kind }) => kinds?.includes(kind) ?? true)
      await this.#open(wanted.flatMap(({ sides }) => sides.flatMap(({ articleIds }) => articleIds)))
    }
    return this.#whole.size > before
  }

  /**
   * Takes in the articles that print otherwise what one of these prints, and those that were in conflict with one, over what it prints,
   * or with another telling of its occasion. Of those that stand in a conflict themselves all who print the same is wanted, to tell who takes which side.
   */
  async #heldAgainst(read: readonly ArticleRead[], areInConflict: boolean): Promise<void> {
    const { ledger, register } = this.#workplace
    const { otherwise, alike, sameDay } = await printedAround(read, ledger, register)
    await this.#open(areInConflict ? [...alike, ...sameDay] : otherwise)
    await this.openConflictsOf(read.map(({ article }) => article.id))
    await this.openConflictsOf(sameDay, OCCASION)
    await this.openConflictsOf(alike, PRINT)
  }

  /** Takes in these articles whole, each once, and no more than a person would read. */
  async #open(ids: readonly ArticleId[]): Promise<void> {
    for (const id of new Set(ids)) {
      if (this.#whole.has(id) || this.#whole.size - this.#given.size >= MOST_OPENED) continue
      const reading = await currentReading(this.#workplace.ledger, id)
      if (!reading) continue
      this.#whole.set(id, reading)
      this.articles.set(id, reading.article)
      for (const statement of reading.statements) this.statements.set(statement.id, statement)
      this.figures.push(...reading.figures)
    }
  }

  /** The decisions on all that is at hand; a statement that a person judged the same as one of these is taken in. */
  async decisionsOn(own: readonly Statement[]): Promise<readonly Decision[]> {
    const { ledger } = this.#workplace
    const atHand = new Set([...own.map(({ id }) => id), ...this.statements.keys()])
    const decisions = await listDecisions(ledger, [...atHand])
    for (const { a, b, judgement, undone, orphan } of decisions.filter(isOnPair)) {
      if (judgement !== 'same' || undone || orphan) continue
      for (const { statementId } of [a, b]) {
        if (atHand.has(statementId)) continue
        const { statement, article } = await statementById(ledger, statementId)
        this.statements.set(statement.id, statement)
        this.articles.set(article.id, article)
      }
    }
    return decisions
  }
}
