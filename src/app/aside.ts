import { printedAside } from '../ledger/printed-aside.ts'
import type { ArticleId } from '../model/article.ts'
import type { PrintedAside } from '../model/printed-aside.ts'
import { mayBeAkin, sentenceKeys } from '../reconcile/find-echoes.ts'
import { onceFor } from '../text/once-for.ts'
import type { ArticleRead } from './read-article.ts'
import type { Workplace } from './workplace.ts'

const MOST = 1_000 // articles, so that no dispute of a thousand makes one article more slow

/** Articles that are at hand with the figures that they print, and nothing else: the sides of a dispute over a series. */
export class Aside {
  readonly #workplace: Workplace
  readonly #sentences: () => ReadonlySet<number> // of what was read
  readonly #found = new Map<ArticleId, PrintedAside>()

  constructor(workplace: Workplace, given: readonly ArticleRead[]) {
    this.#workplace = workplace
    const sentences = onceFor(() => new Set(given.flatMap(({ article }) => [...sentenceKeys(article)])))
    this.#sentences = () => sentences(given)
  }

  get size(): number {
    return this.#found.size
  }

  get all(): readonly PrintedAside[] {
    return [...this.#found.values()]
  }

  get(id: ArticleId): PrintedAside | undefined {
    return this.#found.get(id)
  }

  /** Takes in those of these articles of which their figures are enough: the others. */
  async takeIn(ids: readonly ArticleId[]): Promise<readonly ArticleId[]> {
    const wanted = [...new Set(ids)].filter((id) => !this.#found.has(id))
    const further = wanted.slice(0, Math.max(0, MOST - this.size))
    const sentences = this.#sentences()
    const found = further.length > 0 ? await printedAside(this.#workplace.ledger, further) : null
    for (const [id, one] of found ?? []) if (isEnough(one, sentences)) this.#found.set(id, one)
    return further.filter((id) => !this.#found.has(id))
  }

  /** It is at hand otherwise from now on. */
  leave(id: ArticleId): void {
    this.#found.delete(id)
  }
}

/** Else its text must tell its year, or whether it is a copy of what was read. */
const isEnough = ({ article, origin }: PrintedAside, sentences: ReadonlySet<number>) =>
  !article.published.value?.startsWith('X') && !mayBeAkin(sentences, origin.sentences)
