import type { Article, ArticleId } from './article.ts'
import type { Capture } from './capture.ts'
import type { Claim } from './claim.ts'
import type {
  CandidateReading,
  Commitment,
  CommitmentRow,
  CommitmentRows,
  CommitmentsTold,
  StageReached,
} from './commitment.ts'
import type { Conflict } from './conflict.ts'
import type { Anchor } from './decision.ts'
import { evidenceAt, UNKNOWN } from './evidence.ts'
import type { Figure } from './figure.ts'
import type { Finding } from './finding.ts'
import type { Occasion, Speaker, Statement } from './statement.ts'

/**
 * Nouns for tests, with honest defaults: a test names only what it is about.
 * Ids are made from the content, so two nouns that differ have two ids, and the same one has the same id again.
 */

const WORDS = 'We will carry our share.'

/** A text capture; its default id only looks like a SHA-256: a test of hashes gives `id` itself. */
export function captureOf(given: Partial<Capture> & { readonly text?: string } = {}): Capture {
  const { text = `Minister Ada Brandt said: “${WORDS}”`, ...rest } = given
  const bytes = rest.bytes ?? new TextEncoder().encode(text)
  const id = standIn(64, 'capture', String(bytes))
  return { id, bytes, mediaType: 'text/plain', path: 'coverage/one.txt', readAt: '2026-02-15T09:00:00.000Z', ...rest }
}

/** An English article of one paragraph, plainly copied from its capture, that tells neither date nor place. */
export function articleOf(given: Partial<Article> = {}): Article {
  const text = given.text ?? `Minister Ada Brandt said: “${WORDS}”`
  const captureId = given.captureId ?? captureOf({ text }).id
  return {
    id: standIn(16, 'article', captureId),
    captureId,
    textVersion: standIn(16, 'text', text),
    path: 'coverage/one.txt',
    url: null,
    title: null,
    outlet: null,
    published: UNKNOWN,
    place: UNKNOWN,
    language: 'en',
    charset: 'utf-8',
    repairs: [],
    blocks: [{ type: 'paragraph', start: 0, end: text.length, signature: null }],
    credit: [],
    text,
    map: [{ start: 0, end: text.length, from: 0, to: new TextEncoder().encode(text).length, steps: [] }],
    ...given,
  }
}

export function speakerOf(name: string, id = `name:${name.toLowerCase()}`): Speaker {
  return { id, name, because: 'full name' }
}

/**
 * Ada Brandt, quoted directly, with no occasion told. `words` are the contents (and, unless the statement is
 * indirect, the quoted part); `at` is where they stand in the article's text.
 */
export function statementOf(
  given: Partial<Statement> & { readonly words?: string; readonly at?: number } = {},
): Statement {
  const { words = WORDS, at = 0, ...rest } = given
  const content = evidenceAt(' '.repeat(at) + words, at, at + words.length)
  const articleId: ArticleId = rest.articleId ?? articleOf().id
  return {
    id: standIn(16, 'statement', articleId, words),
    articleId,
    mode: 'direct',
    modality: 'says',
    source: null,
    speaker: speakerOf('Ada Brandt'),
    carriedBy: null,
    anonymity: null,
    office: null,
    cue: null,
    contents: [content],
    quoted: rest.mode === 'indirect' ? [] : [content],
    occasion: occasionOf(),
    ...rest,
  }
}

export function occasionOf(given: Partial<Occasion> = {}): Occasion {
  return { venue: UNKNOWN, city: UNKNOWN, date: UNKNOWN, ...given }
}

/** The narrator's "2.5 percent of GDP", tied to defence spending, of nobody and no year. `words` are the evidence. */
export function figureOf(given: Partial<Figure> & { readonly words?: string } = {}): Figure {
  const { words = '2.5 percent of GDP', ...rest } = given
  const articleId = rest.articleId === undefined ? articleOf().id : rest.articleId
  const entity = rest.entity ?? null
  const period = rest.period ?? null
  const missing = [...(entity ? [] : ['entity' as const]), ...(period ? [] : ['period' as const])]
  return {
    id: standIn(16, 'figure', articleId ?? '', words),
    articleId,
    statementId: null,
    value: 2.5,
    value2: null,
    lastDigit: 0.1,
    unit: '% of GDP',
    sense: 'exact',
    indicator: 'defence-share',
    threshold: null,
    entity,
    period,
    missing,
    attributed: false,
    evidence: evidenceAt(words, 0, words.length),
    ...rest,
  }
}

/** A claim that one article tells. */
export function claimOf(given: Partial<Claim> = {}): Claim {
  return {
    words: WORDS,
    speaker: 'Ada Brandt',
    speakerId: 'name:ada brandt',
    statementIds: [statementOf().id],
    sharedIds: [],
    origins: { independent: 1, same: 0, untold: 0 },
    articles: 1,
    tree: [],
    because: [],
    ...given,
  }
}

/** Two offices of one person, in two articles, on which the register is silent. */
export function conflictOf(given: Partial<Conflict> = {}): Conflict {
  const side = (value: string, path: string) => {
    const article = articleOf({ path, text: `${value} Ada Brandt` })
    const evidence = [{ ...evidenceAt(article.text, 0, value.length), articleId: article.id, note: null }]
    return { value, articleIds: [article.id], statementIds: [statementOf({ articleId: article.id }).id], evidence }
  }
  return {
    kind: 'office',
    subject: 'Ada Brandt',
    words: 'Accounts differ on the office of Ada Brandt.',
    sides: [side('Minister', 'coverage/one.txt'), side('Senator', 'coverage/two.txt')],
    register: null,
    ...given,
  }
}

export function findingOf(given: Partial<Finding> = {}): Finding {
  return {
    figureId: figureOf().id,
    articleId: articleOf().id,
    outcome: 'no-series',
    atPrinting: null,
    now: null,
    reason: 'No series covers it.',
    arithmetic: '',
    ...given,
  }
}

/** The words of a statement as a decision keeps them. */
export function anchorOf(given: Partial<Anchor> = {}): Anchor {
  const article = articleOf()
  return {
    statementId: statementOf({ articleId: article.id }).id,
    captureId: article.captureId,
    exact: WORDS,
    prefix: 'Minister Ada Brandt said: “',
    suffix: '”',
    ...given,
  }
}

/** Ada Brandt's "We will carry our share", a plan of Norway's without sum or date. */
export function candidateOf(given: Partial<CandidateReading> = {}): CandidateReading {
  const articleId = given.articleId ?? articleOf().id
  const statementId = given.statementId ?? statementOf({ articleId }).id
  return {
    statementId,
    articleId,
    who: { name: 'Norway', ids: ['ally:nor'], because: '“we”' },
    kind: 'plan',
    act: 'will carry our share',
    words: WORDS,
    mode: 'direct',
    evidence: { ...evidenceAt(WORDS, 0, WORDS.length), articleId, statementId },
    amount: null,
    deadline: null,
    condition: null,
    stage: 'voiced',
    verb: 'will',
    told: '2026-02-14',
    toldBy: null,
    ...given,
  }
}

const ROW_SOURCE = { producer: 'Ministry of Defence', address: 'https://example.org/plan', asOf: '2026-02-14' }

export function stageReachedOf(given: Partial<StageReached> = {}): StageReached {
  const { producer, address } = ROW_SOURCE
  return { stage: 'voiced', date: '2026-02-14', what: '', evidence: null, producer, address, ...given }
}

/** Norway's 3 % of GDP by the end of 2028, voiced, in nobody's count. */
export function commitmentRowOf(given: Partial<CommitmentRow> = {}): CommitmentRow {
  return {
    id: 'nor-3',
    who: { name: 'Norway', ids: ['ally:nor'], because: '' },
    kind: 'money',
    act: 'spend 3 % of GDP on defence in 2028',
    words: '',
    amount: { value: 3, value2: null, unit: '% of GDP', sense: 'exact' },
    deadline: '2028-12-31',
    condition: null,
    law: false,
    measure: null,
    adopted: '2026-02-14',
    adoptedWhere: 'Government',
    status: 'commitment',
    names: [],
    stages: [stageReachedOf()],
    source: ROW_SOURCE,
    note: '',
    ...given,
  }
}

/** The same as it is told on 15 February 2026. */
export function commitmentOf(given: Partial<Commitment> = {}): Commitment {
  const { measure: _, names: __, ...row } = commitmentRowOf()
  return {
    ...row,
    candidate: false,
    confirmed: null,
    toldBy: null,
    mode: null,
    stage: 'voiced',
    overdue: false,
    daysLeft: 1050,
    measured: null,
    firmness: { points: 5, of: 7, met: ['a date'], unmet: ['not adopted'] },
    links: [],
    decidedWith: [],
    mentions: [],
    statementIds: [],
    today: '2026-02-15',
    ...given,
  }
}

export function commitmentRowsOf(given: Partial<CommitmentRows> = {}): CommitmentRows {
  return { commitments: [], links: [], followed: [], related: [], ...given }
}

export function commitmentsToldOf(given: Partial<CommitmentsTold> = {}): CommitmentsTold {
  return { commitments: [], rejected: [], pairs: [], nettings: [], followed: [], related: [], ...given }
}

/** FNV-1a over the parts, spun on to the wanted length: unlike for unlike content, which is all a test asks. */
function standIn(digits: number, ...parts: readonly string[]): string {
  let made = ''
  let hash = 0x811c9dc5
  const content = parts.join('\u0000')
  while (made.length < digits) {
    for (let at = 0; at < content.length; at++) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
    made += (hash >>> 0).toString(16).padStart(8, '0')
  }
  return made.slice(0, digits)
}
