import type { ArticleId } from '../model/article.ts'
import type { Refused } from '../model/briefing.ts'
import type { EdtfDate } from '../model/date.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Figure } from '../model/figure.ts'
import type { Register } from '../register/register.ts'
import { fold } from '../text/fold.ts'
import { idOf } from '../text/hash.ts'
import { asToldOf, type Told, withoutFoils } from './as-told.ts'
import { editionNamed } from './edition-named.ts'
import { findQuantities } from './find-quantities.ts'
import { type Passage, passagesOf } from './passage.ts'
import type { SentenceBefore } from './sentence-before.ts'
import { withSharedUnits } from './shared-unit.ts'
import { tiePassage } from './tie-passage.ts'
import type { Tied } from './tied.ts'

export interface FiguresFound {
  readonly figures: readonly Figure[]
  readonly refused: readonly Refused[]
}

/** A stretch of a text that is read for figures: a block, or the whole of a bare sentence. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The figures of a bare sentence or text: quantities tied to indicator, entity and period as far as the words of
 * each sentence give them. `printed` turns "last year" into a year. Linear in the length of the text.
 */
export function findFiguresIn(text: string, printed: EdtfDate | null, register: Register): FiguresFound {
  return readStretches(text, [{ start: 0, end: text.length }], null, printed, register)
}

export function readStretches(
  text: string,
  stretches: readonly Stretch[],
  articleId: ArticleId | null,
  printed: EdtfDate | null,
  register: Register,
): FiguresFound {
  const figures: Figure[] = []
  const refused: Refused[] = []
  const seen = new Map<string, number>()
  let afterGuideline = false
  for (const { start, end } of stretches) {
    let before: SentenceBefore | null = null
    const passages = passagesOf(text, start, end, articleId === null ? 'paragraphs' : 'wrapped')
    const told: Told[] = []
    for (const [nth, passage] of passages.entries()) {
      const found = findQuantities(passage)
      const quantities = withSharedUnits(passage, found.quantities)
      const attributed = found.quantities.length > 0 && isAscribed(passage)
      for (const one of found.refused)
        refused.push({ what: shortened(wordsOf(passage, one.from, one.next)), articleId, why: one.why })
      const around = { printed, register, afterGuideline, before: isApart(before, passage) ? null : before }
      before = tiePassage(passage, quantities, around)
      told.push({ passage, attributed, tied: asToldOf(before, around.before, passages[nth + 1] ?? null) })
      afterGuideline ||= before.tied.some(({ indicator }) => /^(?:guideline|defence-share)$/.test(indicator ?? ''))
    }
    for (const { passage, attributed, tied } of withoutFoils(told))
      for (const one of tied.map((one) => withEdition(passage, one)))
        figures.push(figureOf(passage, { ...one, attributed }, articleId, seen))
  }
  return { figures, refused }
}

function withEdition(passage: Passage, one: Tied): Tied {
  const edition = one.indicator === null || /^(?:other|guideline)$/.test(one.indicator) ? null : editionNamed(passage)
  return edition === null ? one : { ...one, told: { ...one.told, edition } }
}

/** A paragraph ends between them. */
function isApart(before: SentenceBefore | null, { text, tokens }: Passage): boolean {
  const end = before?.passage.tokens.at(-1)?.end ?? 0
  return /\n\s*\n/.test(text.slice(end, tokens[0]?.start ?? end))
}

function figureOf(
  passage: Passage,
  tied: Tied & Pick<Figure, 'attributed'>,
  articleId: ArticleId | null,
  seen: Map<string, number>,
): Figure {
  const { quantity, indicator, threshold, entity, period, missing, sense, unit, date, told, attributed } = tied
  const { value2, lastDigit } = quantity
  const words = wordsOf(passage, quantity.from, quantity.next)
  const key = fold(words)
  const nth = seen.get(key) ?? 0
  seen.set(key, nth + 1)
  const start = passage.tokens[quantity.from]?.start ?? passage.start
  return {
    id: idOf(articleId ?? 'bare', key, String(nth)),
    articleId,
    statementId: null,
    value: date ?? quantity.value,
    value2,
    lastDigit,
    unit,
    sense,
    indicator,
    threshold,
    entity,
    period,
    missing,
    attributed,
    evidence: evidenceAt(passage.text, start, start + words.length),
    ...(Object.keys(told).length === 0 ? {} : { told }),
  }
}

function wordsOf(passage: Passage, from: number, next: number): string {
  const start = passage.tokens[from]?.start ?? passage.start
  return passage.text.slice(start, passage.tokens[next - 1]?.end ?? start)
}

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words)

const SAID =
  /^(?:said|says|told|claimed|claims|estimated|estimates|announced|noted|added|stated|insisted|warned|argued|acknowledged|say|tells|spoke|promised|vowed|reckons|reckoned|wrote|writes|argues|believes|thinks|predicted|warns|insists|counted)$/

/** "according to …", "… said": somebody's figure, also where no statement was recorded. */
function isAscribed(passage: Passage): boolean {
  return passage.low.some((word, i) => SAID.test(word) || (word === 'according' && passage.low[i + 1] === 'to'))
}
