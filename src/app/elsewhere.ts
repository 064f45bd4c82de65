import { chunks } from '../ledger/chunks.ts'
import { currentReading } from '../ledger/current-reading.ts'
import { listConflicts } from '../ledger/list-conflicts.ts'
import { listDecisions } from '../ledger/list-decisions.ts'
import { statementById } from '../ledger/statement-by-id.ts'
import { statementsInBlocks } from '../ledger/statements-in-blocks.ts'
import type { ReadArticle } from '../model/briefing.ts'
import { type Decision, isOnPair } from '../model/decision.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import { blocksOf } from '../reconcile/blocks-of.ts'
import type { Workplace } from './workplace.ts'
import { worthComparing } from './worth-comparing.ts'

const MOST_CONFLICTS = 500 // a portion's
const MOST_IN_CONFLICT = 500 // articles; of more a person would read none

/** What is gathered out of the ledger, round by round; each block is asked for once. */
export class Elsewhere {
  readonly statements = new Map<string, Statement>()
  readonly articles = new Map<string, ReadArticle>()
  readonly figures: Figure[] = []
  cut = 0
  readonly #workplace: Workplace
  readonly #given: ReadonlySet<string>
  readonly #asked = new Set<string>()
  readonly #inConflict = new Set<string>()

  constructor(workplace: Workplace, given: ReadonlySet<string>) {
    this.#workplace = workplace
    this.#given = given
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

  /** Takes in the articles that were in conflict with a given one: offices and figures share no block. */
  async heldAgainst(): Promise<void> {
    const { ledger } = this.#workplace
    for (const part of chunks([...this.#given])) {
      const { items } = await listConflicts(ledger, { articleIds: part, limit: MOST_CONFLICTS })
      for (const id of items.flatMap(({ sides }) => sides.flatMap(({ articleIds }) => articleIds))) {
        if (this.#given.has(id) || this.#inConflict.has(id) || this.#inConflict.size >= MOST_IN_CONFLICT) continue
        this.#inConflict.add(id)
        const reading = await currentReading(ledger, id)
        if (!reading) continue
        this.articles.set(id, reading.article)
        for (const statement of reading.statements) this.statements.set(statement.id, statement)
        this.figures.push(...reading.figures)
      }
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
