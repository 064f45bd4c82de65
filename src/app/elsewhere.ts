import { chunks } from '../ledger/chunks.ts'
import { currentReadings } from '../ledger/current-readings.ts'
import { membersOf } from '../ledger/derived/add-conflicts.ts'
import { listConflicts } from '../ledger/list-conflicts.ts'
import { listDecisions } from '../ledger/list-decisions.ts'
import { saidIn } from '../ledger/said-in.ts'
import { statementsInBlocks } from '../ledger/statements-in-blocks.ts'
import { type ToldWith, toldWith } from '../ledger/told-with.ts'
import type { ArticleId } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict, ConflictKind } from '../model/conflict.ts'
import type { Decision } from '../model/decision.ts'
import type { Figure } from '../model/figure.ts'
import type { PrintedKey } from '../model/printed-key.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import { blocksNear } from '../reconcile/blocks-near.ts'
import { type Family, isCount } from '../reconcile/printed-keys.ts'
import { Aside } from './aside.ts'
import { digitsOf, isAbout, isOverSeries, numbersIn } from './disputed-numbers.ts'
import { judgedSame } from './judged-same.ts'
import { opposedAmong } from './opposed-among.ts'
import { type PrintedAround, printedAround } from './printed-around.ts'
import type { ArticleRead } from './read-article.ts'
import { ALL, FAMILIES, WORDS } from './side-takers.ts'
import { articlesOf } from './touching.ts'
import type { Workplace } from './workplace.ts'
import { worthComparing } from './worth-comparing.ts'

const MOST_CONFLICTS = 500 // a portion's
const MOST_SAID = 10_000 // statements, so that no stack of long transcripts does
const FILLED_AT_ONCE = 50 // articles
const MOST_OPENED = 500 // articles, so that no dispute of a thousand makes one article more slow

/** What is gathered out of the ledger, round by round; each block is asked for once. */
export class Elsewhere {
  readonly statements = new Map<string, Statement>()
  readonly articles = new Map<string, ReadArticle>()
  readonly figures: Figure[] = []
  readonly aside: Aside
  cut = 0
  readonly #workplace: Workplace
  readonly #given: ReadonlySet<ArticleId>
  readonly #whole: Map<ArticleId, ArticleRead> // at hand with all that they print, and most with all that they say
  readonly disputed = new Set<ArticleId>() // what stands in a conflict over more than a figure, once all that meets it was taken in
  readonly inFigures = new Set<ArticleId>() // what stands in one over a figure, once who else prints it was taken in
  readonly figuresSought = new Set<string>() // the members of these: who prints another figure of theirs was not looked for
  readonly settledKinds = new Set<ConflictKind>(WORDS) // of conflicts of which every side was sought
  readonly #soughtBy = new Set<string>() // by what others were looked for that may take a side
  readonly #asked = new Set<string>()
  readonly #inClaims = new Set<StatementId>()
  readonly #filled = new Set<ArticleId>() // met in a statement, with all the others that they have

  constructor(workplace: Workplace, given: readonly ArticleRead[]) {
    this.#workplace = workplace
    this.#whole = new Map(given.map((one) => [one.article.id, one]))
    this.#given = new Set(this.#whole.keys())
    this.aside = new Aside(workplace, given)
  }

  /** How much is at hand; it only grows. */
  get extent(): number {
    return this.statements.size + this.articles.size + this.figures.length + this.aside.size
  }

  /** Takes in what meets these, in words or in print, and what stood in a conflict with them: the conflicts of that. */
  async takeIn(read: readonly ArticleRead[]): Promise<readonly Conflict[]> {
    await this.meet(read)
    const around = await printedAround(read, this.#workplace)
    await this.#openOpposed(read, around.otherwise)
    const older = [...(await this.openConflictsOf([...this.#given], ALL))]
    for (const [of, family] of FAMILIES) older.push(...(await this.#openConflictsAround(around, of, family)))
    return older
  }

  /**
   * Takes in all that meets the articles of these conflicts: the words of those that differ on more than a figure, and of who tells some
   * of these words (`alike`), or has its year by them, what stood in a conflict with them, and who else may take a side; false: all of it
   * was at hand.
   */
  async widen(conflicts: readonly Conflict[], alike: readonly ArticleId[]): Promise<boolean> {
    const told = conflicts.filter(({ kind }) => kind !== 'figure')
    const sides = articlesOf(conflicts)
    await this.#openSides(conflicts)
    await this.#open(alike)
    const yearless = sides.filter((id) => this.#whole.get(id)?.article.published.value?.startsWith('X'))
    const further = [...new Set([...articlesOf(told), ...alike, ...yearless])].filter((id) => !this.disputed.has(id))
    await this.#open(further)
    const read = further.flatMap((id) => this.#whole.get(id) ?? [])
    for (const { article } of read) this.disputed.add(article.id)
    if (read.length > 0) {
      await this.meet(read)
      await this.openConflictsOf(further, [...WORDS, ...told.map(({ kind }) => kind)])
    }
    const sought = await this.#seekSides([...sides, ...alike], conflicts)
    return read.length > 0 || sought
  }

  /** Takes in who may take a side in these conflicts with one of these; false: all are at hand. */
  async #seekSides(ids: readonly ArticleId[], conflicts: readonly Conflict[]): Promise<boolean> {
    const figures = conflicts.filter(({ kind }) => kind === 'figure')
    const disputed = numbersIn(figures)
    const counted = numbersIn(figures.filter((one) => !isOverSeries(one, this.#printedIn(one))))
    const before = this.#whole.size + this.aside.size
    for (const id of articlesOf(figures)) this.inFigures.add(id)
    for (const member of figures.flatMap(({ sides }) => sides.flatMap(membersOf))) this.figuresSought.add(member)
    for (const [of, family] of FAMILIES) {
      if (!conflicts.some(({ kind }) => family.includes(kind))) continue
      for (const kind of family) this.settledKinds.add(kind)
      const isAsked = (one: PrintedKey, id: ArticleId) => {
        const own = (isCount(one) ? counted : disputed).get(id)
        if (of === 'figure' && !own?.has('') && !own?.has(digitsOf(one.value))) return false
        const asked = this.#soughtBy.size
        return this.#soughtBy.add(`${one.key}\n${one.value}\n${one.day ?? ''}`).size > asked
      }
      const read = [...new Set(ids)].flatMap((id) => this.#whole.get(id) ?? [])
      const around = await printedAround(read, this.#workplace, { family: of, isAsked })
      if (of === 'figure') await this.#openFigures(around)
      else await this.#open(around[of])
      await this.#openConflictsAround(around, of, family)
    }
    return this.#whole.size + this.aside.size > before
  }

  /** Takes in what shares a block with what these say and could be alike. */
  async meet(read: readonly ArticleRead[]): Promise<void> {
    const statements = read.flatMap((one) => one.statements)
    const near = read.flatMap((one) => one.statements.flatMap((statement) => blocksNear(statement, one.article)))
    const blocks = near.filter(({ key, days }) => {
      const before = this.#asked.size
      return this.#asked.add(days ? `${key} ${days.first} ${days.last}` : key).size > before
    })
    if (blocks.length === 0) return
    const found = await statementsInBlocks(this.#workplace.ledger, blocks, this.#given, worthComparing(statements))
    this.cut += found.cut.length
    this.#add(found)
    await this.#fill()
  }

  /** Takes in what was told in one claim with these, so that no claim loses a member; false: nothing new. */
  async meetInClaims(statements: readonly Statement[]): Promise<boolean> {
    const ids = statements.map(({ id }) => id).filter((id) => !this.#inClaims.has(id))
    for (const id of ids) this.#inClaims.add(id)
    const own = [...this.#given].flatMap((id) => this.#whole.get(id)?.statements.map((one) => one.id) ?? [])
    const found = await toldWith(this.#workplace.ledger, ids, new Set([...this.statements.keys(), ...own]))
    this.#add(found)
    await this.#fill()
    return found.statements.length > 0
  }

  /** What is said in the articles that stand in a conflict. */
  disputedStatements(): readonly StatementId[] {
    return [...this.disputed].flatMap((id) => this.#whole.get(id)?.statements.map((statement) => statement.id) ?? [])
  }

  /** Takes in who stands in a conflict of these kinds with one of those that print, or tell of a day, what one at hand does. */
  async #openConflictsAround(
    around: PrintedAround,
    of: Family,
    kinds: readonly ConflictKind[],
  ): Promise<readonly Conflict[]> {
    return of === 'figure'
      ? this.openConflictsOf([...around.figure.keys()], kinds, (one) => isAbout(one, around.figure))
      : this.openConflictsOf(around[of], kinds)
  }

  /** Takes in the articles that were in conflict with one of these, in one of these kinds: the conflicts. */
  async openConflictsOf(
    ids: readonly ArticleId[],
    kinds: readonly ConflictKind[],
    isWanted: (conflict: Conflict) => boolean = () => true,
  ): Promise<readonly Conflict[]> {
    const older: Conflict[] = []
    for (const part of chunks(ids)) {
      const { items } = await listConflicts(this.#workplace.ledger, { articleIds: part, limit: MOST_CONFLICTS })
      const wanted = items.filter((one) => kinds.includes(one.kind) && isWanted(one))
      await this.#openSides(wanted)
      older.push(...wanted)
    }
    return older
  }

  /** Takes in those of these articles that could stand against one of the given in what they print. */
  async #openOpposed(read: readonly ArticleRead[], otherwise: PrintedAround['otherwise']): Promise<void> {
    const elsewhere = [...otherwise.keys()].filter((id) => !this.#given.has(id)) // of several given one may print otherwise than another
    const isOfOffice = elsewhere.some((id) => otherwise.get(id)?.has('office')) // else who speaks there has no say
    const others = await this.#readingsOf(elsewhere, isOfOffice ? 'whole' : 'print')
    if (others.size === 0) return
    const opposed = opposedAmong([...read, ...others.values()], this.#given, otherwise, this.#workplace)
    const further = elsewhere.filter((id) => opposed.has(id))
    const whole = isOfOffice ? others : await this.#readingsOf(further, 'whole', others)
    for (const id of further) this.#take(whole.get(id), 'whole')
  }

  /** Takes in who stands in these conflicts; in one over a series, in which words have no say, with what is printed alone. */
  async #openSides(conflicts: readonly Conflict[]): Promise<void> {
    for (const conflict of conflicts) {
      const ids = articlesOf([conflict])
      const isFigure = conflict.kind === 'figure'
      if (isFigure) await this.#openAside(ids)
      if (!isFigure || !isOverSeries(conflict, this.#printedIn(conflict))) await this.#open(ids)
    }
  }

  /** Who stands in a dispute, as far as it is at hand. */
  readonly #printedIn = (conflict: Conflict) =>
    articlesOf([conflict]).flatMap((id) => this.#whole.get(id) ?? this.aside.get(id) ?? [])

  /** Takes in who prints a count of the same thing with all that it says, who prints the same share with its text, and of others the figures. */
  async #openFigures({ figure, counts, shares }: PrintedAround): Promise<void> {
    await this.#open([...counts])
    await this.#open([...shares], 'print')
    await this.#openAside([...figure.keys()])
  }

  /** Takes in these articles with their figures, and the text of those that may carry the words of one that was read. */
  async #openAside(ids: readonly ArticleId[]): Promise<void> {
    const wanted = ids.filter((id) => !this.#whole.has(id))
    const met = wanted.filter((id) => this.articles.has(id)) // their text is at hand
    const further = wanted.filter((id) => !this.articles.has(id))
    await this.#open([...met, ...(await this.aside.takeIn(further))], 'print')
  }

  /** Takes in these articles, each once. */
  async #open(ids: readonly ArticleId[], what: 'whole' | 'print' = 'whole'): Promise<void> {
    const wanted = [...new Set(ids)].filter((id) => !this.#given.has(id))
    const further = wanted.filter((id) => !this.#whole.has(id)).slice(0, this.#room())
    const found = further.length > 0 ? await this.#readingsOf(further) : null
    for (const id of wanted) this.#take(this.#whole.get(id) ?? found?.get(id), what)
  }

  /** Readings in the ledger, told by the objects that are at hand already. */
  async #readingsOf(
    ids: readonly ArticleId[],
    what: 'whole' | 'print' = 'whole',
    before?: ReadonlyMap<ArticleId, ArticleRead>,
  ): Promise<ReadonlyMap<ArticleId, ArticleRead>> {
    const found = await currentReadings(this.#workplace.ledger, ids, what)
    return new Map(
      ids.flatMap((id) => {
        const one = found.get(id)
        if (!one) return []
        const article = this.articles.get(id) ?? before?.get(id)?.article ?? one.article
        const statements = one.statements.map((statement) => this.statements.get(statement.id) ?? statement)
        return [[id, { ...one, article, statements }] as const]
      }),
    )
  }

  #take(read: ArticleRead | undefined, what: 'whole' | 'print'): void {
    if (!read) return
    const { article, statements, figures } = read
    if (!this.#whole.has(article.id)) {
      if (this.#room() === 0) return
      this.aside.leave(article.id)
      this.#whole.set(article.id, read)
      this.#add({ statements: [], articles: [article] })
      this.figures.push(...figures)
    }
    if (what === 'whole') {
      this.#filled.add(article.id)
      this.#add({ statements, articles: [] })
    }
  }

  /** What is at hand already stays as the object that it is: what was made of it is kept with it. */
  #add({ statements, articles }: ToldWith): void {
    const isNew = (id: ArticleId) => !this.#given.has(id)
    for (const one of statements)
      if (isNew(one.articleId) && !this.statements.has(one.id)) this.statements.set(one.id, one)
    for (const one of articles) if (isNew(one.id) && !this.articles.has(one.id)) this.articles.set(one.id, one)
  }

  /** Takes in what else is said in the articles of which a statement is at hand: an article tells by all of it what it means by a part. */
  async #fill(): Promise<void> {
    const met = new Set([...this.statements.values()].map(({ articleId }) => articleId))
    const further = [...met]
      .filter((id) => !this.#filled.has(id))
      .slice(0, Math.max(0, MOST_OPENED - this.#filled.size))
    for (let at = 0; at < further.length && this.statements.size < MOST_SAID; at += FILLED_AT_ONCE) {
      const some = further.slice(at, at + FILLED_AT_ONCE)
      for (const id of some) this.#filled.add(id)
      this.#add({ statements: await saidIn(this.#workplace.ledger, some), articles: [] })
    }
  }

  /** No more than a person would read. */
  readonly #room = () => Math.max(0, MOST_OPENED - (this.#whole.size - this.#given.size))

  /** The decisions on all that is at hand; a statement that a person judged the same as one of these is taken in. */
  async decisionsOn(own: readonly Statement[]): Promise<readonly Decision[]> {
    const { ledger } = this.#workplace
    const atHand = new Set([...own.map(({ id }) => id), ...this.statements.keys()])
    const decisions = await listDecisions(ledger, [...atHand])
    for (const one of await judgedSame(ledger, decisions, atHand)) this.#add(one)
    await this.#fill()
    return decisions
  }
}
