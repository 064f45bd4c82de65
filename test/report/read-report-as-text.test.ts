import { expect, test } from 'vitest'
import { readReportAsText } from '../../src/report/read-report-as-text.ts'

test('what was read, what is told anew and what of that is new stand apart; what was refused follows', () => {
  const report = {
    articles: 6,
    statements: 19,
    figures: 1,
    claims: 7,
    conflicts: 3,
    new: { articles: 5, claims: 1, corroborated: 2, conflicts: 0 },
    refused: [{ what: 'in/a.txt', articleId: null, why: 'it is empty' }],
    passagesRefused: 4,
  }
  expect(readReportAsText(report).split('\n')).toEqual([
    'Read 6 articles, 5 of them new: 19 statements, 1 figure; 4 passages refused.',
    'Told anew with what was there before: 7 claims, 3 conflicts.',
    'New: 1 claim, 0 conflicts; 2 newly corroborated. What they are: wordbond news',
    '⊘ in/a.txt: it is empty',
    '',
  ])
})
