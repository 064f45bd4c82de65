import { expect, test } from 'vitest'
import { articleOf, statementOf } from '../../src/model/factories.ts'
import { changedWords } from '../../src/report/changed-words.ts'
import { reviewAsText, reviewedAsText } from '../../src/report/review-as-text.ts'

const page = { width: 100, colour: false }
const marked = (words: readonly string[], is: readonly boolean[]) =>
  words.map((word, at) => (is[at] ? `*${word}*` : word))

const sides: [left: string, right: string, marked: string, other: string, why: string][] = [
  ['we pay two billion', 'we pay four billion', 'we pay *two* billion', 'we pay *four* billion', 'one word changed'],
  ['We pay, now', 'we pay now', 'We pay, now', 'we pay now', 'marks and case are no change'],
  ['we pay', 'we shall pay soon', 'we pay', 'we *shall* pay *soon*', 'words put in'],
  ['pay 2%', 'pay 2', 'pay *2%*', 'pay *2*', 'a sign that says something'],
  ['', 'we', '', '*we*', 'nothing on one side'],
  ['a b', 'b a', '*a* b', 'b *a*', 'turned round'],
]
test.each(sides)('"%s" and "%s"', (left, right, first, second) => {
  const [a, b] = [left, right].map((words) => words.split(' ').filter(Boolean))
  const changed = changedWords(a ?? [], b ?? [])
  expect(marked(a ?? [], changed.left).join(' ')).toBe(first)
  expect(marked(b ?? [], changed.right).join(' ')).toBe(second)
})

test('of very long sides none is marked', () => {
  const long = Array.from({ length: 5000 }, (_, nth) => `word${nth}`)
  expect(changedWords(long, ['other'])).toEqual({ left: long.map(() => false), right: [false] })
})

const told = (name: string, words: string) => {
  const text = `In Lund, Minister Ada Brandt said “${words}” to the press.`
  const article = { ...articleOf({ text, path: `in/${name}.txt`, outlet: 'The Quay Post' }), ...REST }
  return { article, statement: statementOf({ articleId: article.id, words, at: text.indexOf(words) }) }
}
const REST = { quotationMarks: { withSpeaker: 1, withoutSpeaker: 0, scare: 0, refused: 0 }, offices: [] }

test('both passages in their place, changed words marked, with speaker, article, outlet, likeness and why', () => {
  const [a, b] = [told('one', 'we will carry our own share'), told('two', 'we will carry a fair share')]
  const pair = { a: a.statement.id, b: b.statement.id, score: 0.7123, because: ['4 of 6 words alike'] }
  const text = reviewAsText({ pair, a, b, left: 3 }, page)
  for (const words of [
    '3 undecided',
    'likeness 0.71: 4 of 6 words alike',
    'said “we will carry *our own* share” to the press',
    'said “we will carry *a fair* share” to the press',
    'Ada Brandt',
    `${pair.a.slice(0, 8)} · one · The Quay Post · printed date unknown`,
    's same',
    'z undo',
  ])
    expect(text).toContain(words)
  expect(text.split('\n').every((line) => line.length <= 100)).toBe(true)
})

test('what came of a sitting, in one line', () => {
  const none = { same: 0, different: 0, unsure: 0 }
  expect(reviewedAsText({ judged: { ...none, same: 2, unsure: 1 }, skipped: 1, left: 3 })).toBe(
    'Judged two same and one unsure, one skipped. 3 pairs are left undecided.\n',
  )
  expect(reviewedAsText({ judged: none, skipped: 0, left: 0 })).toBe('Nothing judged. No pair is left undecided.\n')
})
