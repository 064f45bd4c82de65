import { expect, test } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import { anchorOf } from '../../src/model/factories.ts'
import { articleAsText } from '../../src/report/article-as-text.ts'
import { claimAsText } from '../../src/report/claim-as-text.ts'
import { statementAsText } from '../../src/report/statement-as-text.ts'
import { forum, inAarhus, sample, statements } from './sample-briefing.ts'

const page = { width: 100, colour: false }
const judged: Decision = {
  id: 3,
  a: anchorOf({ exact: 'We carry this together.' }),
  b: anchorOf({ exact: 'we carry this together.' }),
  judgement: 'same',
  by: 'A. Kessler',
  at: '2026-11-20T10:00:00Z',
  undone: { by: 'B. Moor', at: '2026-11-21T09:00:00Z' },
  orphan: false,
}
const [claim] = sample.claims
if (claim === undefined) throw new Error('the sample has claims')
const own = statements.filter(({ id }) => claim.statementIds.includes(id))
const hanging = { articles: sample.articles, conflicts: sample.conflicts, decisions: [judged] }

test('a statement is shown in its place, with who, why, where, its offsets and its capture', () => {
  const shown = statementAsText({ statement: inAarhus, claim, sharing: [], statements: own, ...hanging }, page)
  for (const line of [
    'speaker       Ada Brandt (full name), person:ada-brandt',
    'office        Senator, as printed',
    'said on       14 Mar 2026, implied',
    `capture       sha256 ${forum.captureId}`,
    `content  ${inAarhus.contents[0]?.start}–${inAarhus.contents[0]?.end}  We carry this together.`,
    '  two independent origins, one echo: 000, 001 and 003',
    '≠ office  Which office does Ada Brandt hold?',
    '3. Judged same by A. Kessler, 20 Nov 2026; undone by B. Moor, 21 Nov 2026',
  ])
    expect(shown.split('\n')).toContain(line)
  expect(shown).toContain('told partners on Saturday: “We carry')
})

test('the claims that share some of its words stand behind its own', () => {
  const shown = statementAsText(
    { statement: inAarhus, claim: null, sharing: [claim], statements: own, ...hanging },
    page,
  )
  expect(shown).toMatch(/^Other words of it +claims that share them$/m)
  expect(shown).toContain('  two independent origins, one echo: 000, 001 and 003')
  expect(shown).not.toMatch(/^Claim/m)
})

test('a statement that stands alone is shown without what it has not', () => {
  const alone = {
    statement: inAarhus,
    claim: null,
    sharing: [],
    statements: [],
    articles: [],
    conflicts: [],
    decisions: [],
  }
  const shown = statementAsText(alone, page)
  expect(shown).toContain('We carry this together.')
  expect(shown).not.toMatch(/^(?:Claim|Conflicts|Decisions)/m)
})

test('a claim is shown with each of its tellings', () => {
  const shown = claimAsText({ claim, statements: own, ...hanging }, page)
  expect(shown).toContain('Told by')
  expect(shown).toContain('001  that “we carry this together.”')
})

test('an article is shown with its statements, figures and refusals', () => {
  const here = <T extends { readonly articleId: string | null }>(items: readonly T[]) =>
    items.filter(({ articleId }) => articleId === forum.id)
  const { figures, findings, echoes, refused } = sample
  const shown = articleAsText(
    { article: forum, statements: here(statements), figures: here(figures), findings, echoes, refused: here(refused) },
    page,
  )
  for (const part of [
    'file          coverage/000',
    '◐ agreed then',
    'no speaker and no words of attribution near',
    'Ada Brandt: “We carry',
  ])
    expect(shown).toContain(part)
})
