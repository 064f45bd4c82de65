import { expect, test } from 'vitest'
import { evidenceAt } from '../../src/model/evidence.ts'
import { articleOf, conflictOf } from '../../src/model/factories.ts'
import { briefingAsHtml } from '../../src/report/briefing-as-html.ts'
import { briefingAsText } from '../../src/report/briefing-as-text.ts'
import { conflictAsJson } from '../../src/report/json/conflict-as-json.ts'
import { sample } from './sample-briefing.ts'

const sideOf = (path: string, words: string) => {
  const made = articleOf({ path, text: words })
  const evidence = [{ ...evidenceAt(words, 0, words.length), articleId: made.id, note: null }]
  return { value: `“${words.slice(0, 20)}”`, articleIds: [made.id], statementIds: [], evidence }
}
const buy = sideOf('coverage/one.txt', 'We will buy new ships for the <northern> harbour')
const sell = sideOf('coverage/two.txt', 'We will sell new ships for the <northern> harbour')
const worded = conflictOf({ kind: 'wording', subject: 'We will buy new ships', sides: [buy, sell] })
const briefing = { ...sample, conflicts: [worded] }

test('text marks what one side leaves out and what it puts in', () =>
  expect(briefingAsText(briefing, { width: 100, colour: false })).toContain(
    'word by word: We will [-buy-] {+sell+} new ships for the <northern> harbour',
  ))

test('HTML marks them as deleted and inserted, with the words of the article escaped', () =>
  expect(briefingAsHtml(briefing, [])).toContain(
    'We will <del>buy</del> <ins>sell</ins> new ships for the &lt;northern&gt; harbour',
  ))

test('JSON gives them stretch by stretch, for each side but the first', () =>
  expect(conflictAsJson(worded)).toMatchObject({
    sides: [
      { value: buy.value },
      {
        changes: [
          { kind: 'same', words: 'We will' },
          { kind: 'out', words: 'buy' },
          { kind: 'in', words: 'sell' },
          { kind: 'same', words: 'new ships for the <northern> harbour' },
        ],
      },
    ],
  }))

test('conflicts of other kinds have no words to compare', () =>
  expect(JSON.stringify(conflictAsJson(conflictOf()))).not.toContain('changes'))

test('a record of a speech gives way to who quotes the sentence: the two that differ least are held together', () => {
  const record = sideOf(
    'coverage/record.txt',
    'I thank you all. We will buy new ships for the <northern> harbour. Good night.',
  )
  const sides = [{ ...buy, evidence: [...record.evidence, ...buy.evidence] }, sell]
  expect(conflictAsJson({ ...worded, sides })).toMatchObject({
    sides: [{}, { changes: [{ words: 'We will' }, { words: 'buy' }, { words: 'sell' }, { kind: 'same' }] }],
  })
})
