import type { ReadArticle, Refused } from '../model/briefing.ts'
import type { CandidateReading } from '../model/commitment.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { candidateIn } from './candidate-in.ts'
import { reaffirmedIn } from './reaffirmed-in.ts'
import { sentencesOf } from './sentences-of.ts'
import { type Teller, tellerOf } from './teller-of.ts'

export interface CandidatesRead {
  readonly readings: readonly CandidateReading[] // one a statement at most; those without `who` are no candidates
  readonly refused: readonly Refused[]
}

const NOT_UNDERTAKEN: ReadonlySet<Statement['modality']> = new Set(['demands', 'forecasts', 'denies'])

/**
 * What the statements of an article undertake: who is bound, the act, amount, deadline and condition by the words of one
 * sentence. What is demanded, forecast or denied undertakes nothing. Where the words undertake something and do not tell
 * who or what, it is refused with the reason.
 */
export function readCandidates(
  article: ReadArticle,
  statements: readonly Statement[],
  figures: readonly Figure[],
  register: Register,
): CandidatesRead {
  const readings: CandidateReading[] = []
  const refused: Refused[] = []
  const inOrder = [...figures].sort((a, b) => a.evidence.start - b.evidence.start)
  for (const statement of statements) {
    if (!mayUndertake(statement)) continue
    let known: Teller | null = null
    const teller = () => {
      known ??= tellerOf(statement, article.published.value, register)
      return known
    }
    const read = readStatement(statement, teller, inOrder, register)
    if ('reading' in read) readings.push(read.reading)
    if (read.why !== null) refused.push({ what: read.what, articleId: article.id, why: read.why })
  }
  return { readings, refused }
}

/** Most statements hold no such word, and who tells them need not be found out. */
const HINT =
  /\b(?:will|shall|would|won|going|commit|pledge|promise|vow|agree|undert|plan|intend|aim|involve|include|mean|not|never|transfer|handover)|['’]ll\b/iu

const mayUndertake = ({ contents, modality }: Statement): boolean =>
  modality === 'pledges' || (!NOT_UNDERTAKEN.has(modality) && contents.some(({ exact }) => HINT.test(exact)))

type Read =
  | { readonly reading: CandidateReading; readonly why: null }
  | { readonly reading: CandidateReading; readonly why: string; readonly what: string }
  | { readonly why: string; readonly what: string }
  | { readonly why: null }

/** The reading of the sentence that tells most: who before how much, the first of equals. */
function readStatement(
  statement: Statement,
  teller: () => Teller,
  figures: readonly Figure[],
  register: Register,
): Read {
  const reaffirmed = reaffirmedIn(statement, teller, register)
  if (reaffirmed) return { reading: reaffirmed, why: null }
  if (NOT_UNDERTAKEN.has(statement.modality)) return { why: null }
  let best: CandidateReading | null = null
  let refused: { what: string; why: string } | null = null
  for (const sentence of sentencesOf(statement)) {
    const found = candidateIn(sentence, statement, teller, figures, register)
    for (const reading of found.readings) if (best === null || rank(reading) > rank(best)) best = reading
    refused ??= found.refused
  }
  if (best === null) return refused ?? { why: null }
  if (best.who !== null) return { reading: best, why: null }
  return { reading: best, what: best.words, why: 'it undertakes something, and who is bound cannot be told' }
}

const rank = ({ who, amount }: CandidateReading): number => (who === null ? 0 : 2) + (amount === null ? 0 : 1)
