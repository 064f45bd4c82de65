import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuotations } from '../../src/text/quotation-marks.ts'

const inner = (text: string) => findQuotations(text).map(({ inner: { start, end } }) => text.slice(start, end))

// biome-ignore format: one case a line
const found: [text: string, inner: string[], why: string][] = [
  ['“We shall pay,” she said, “and soon.”', ['We shall pay,', 'and soon.'], 'split around its cue'],
  ['"We shall pay," she said, "and soon."', ['We shall pay,', 'and soon.'], 'straight marks'],
  ['„Wir zahlen“, sagte er.', ['Wir zahlen'], 'German marks'],
  ['« Nous paierons », dit-il, »Wir zahlen«', ['Nous paierons', 'Wir zahlen'], 'French and Danish guillemets'],
  ["``We shall pay,'' she said", ['We shall pay,'], 'typewriter marks'],
  ['Sund Tells Allies ‘We Stay Together’ at Summit', ['We Stay Together'], 'single marks in a headline'],
  ["Sund: 'We stay together' is no slogan", ['We stay together'], 'straight single marks'],
  ['‘We trust our allies’ budgets,’ she said', ['We trust our allies’ budgets,'], 'a possessive inside single marks'],
  ['‘Our friends’ was all he said', ['Our friends'], 'single marks that close after an s'],
  ['“He told us ‘never again’ in May,” she said', ['He told us ‘never again’ in May,'], 'nested singles are not counted apart'],
  ['“He said "never" and left,” she said', ['He said "never" and left,'], 'nested straight marks'],
  ['“A typed mix," she said', ['A typed mix,'], 'opened curly, closed straight'],
  ['a 12" gun and "a 5\'10" man" in it', ['a 5\'10" man'], 'inches inside and outside'],
  ['"we met in 2025" he said of "that year"', ['we met in 2025', 'that year'], 'a number before the closing mark'],
  ['“We shall pay, she said. “And soon.”', ['We shall pay, she said.', 'And soon.'], 'a missing closing mark ends at the next opening'],
  ['”Vi betalar”, sade hon', ['Vi betalar'], 'Swedish marks'],
  ['– We need both of the ships, said Ada Brandt in Oslo.', ['We need both of the ships'], 'behind a dash, as in the north'],
  ['– We need both of the ships, she adds.', ['We need both of the ships'], 'the same, the pronoun first'],
  ['–We need both of the ships, notes Brandt as she comes in.', ['We need both of the ships'], 'the same, the blank behind the dash lost, another verb'],
  ["Brandt spoke in Oslo.'We shall pay,' she said", ['We shall pay,'], 'single marks, the blank before them lost'],
  ['– We need both of the ships, Brandt said.', ['We need both of the ships'], 'the same, the name first'],
  ['- We pay in May. It hurts - she assessed.', ['We pay in May. It hurts'], 'between two dashes, as in central Europe'],
  ['- We pay in May - said Brandt in Oslo. - It hurts.', ['We pay in May', 'It hurts.'], 'and on behind a third'],
  ['- We pay in May. - the minister emphasized.', ['We pay in May'], 'with a stop before the second'],
  ['- Ships - three of them - and a quay', [], 'an item of a list with an aside'],
  ['- Two ships would sail for the winter, Brandt said.', [], 'an item of a list without her own voice'],
  ['– The road through the valley, she said, is long.', [], 'an item of a list that tells what she said'],
  ['she called it “[a] plan”—“the” plan', ['[a] plan', 'the'], 'brackets and dashes'],
  ['the “whisperer”', ['whisperer'], 'one word'],
]
for (const [text, words, why] of found) test(`${why}: ${text}`, () => expect(inner(text)).toEqual(words))

// biome-ignore format: one case a line
const nothing: [text: string, why: string][] = [
  ['the allies’ budgets and the alliance’s plan, don’t', 'apostrophes'],
  ["the allies' budgets and the alliance's plan, rock 'n' roll", 'straight apostrophes'],
  ["the allies.'Budgets of all allies grow", 'a stray mark between two sentences'],
  ['‘90s budgets and the ’80s', 'years cut short'],
  ['a 12" gun, 5\'10" tall', 'inches'],
  ['it ended.” Then nothing', 'a stray closing mark'],
  ['“” "" ‘’', 'marks with nothing between'],
  ['” ’ “ " \' ‘ »', 'only marks, nothing said'],
  ['', 'no text'],
]
for (const [text, why] of nothing)
  test(`no quotation (${why}): ${text}`, () => expect(inner(text).filter((words) => /\p{L}/u.test(words))).toEqual([]))

test('a quotation over paragraphs runs on until it is closed', () => {
  const text = '“We shall pay.\n\n“And soon,” she said.'
  expect(findQuotations(text).map(({ closed, runsOn }) => [closed, runsOn])).toEqual([
    [false, true],
    [true, false],
  ])
})

test('British marks run on too', () => {
  const text = '‘We shall pay.\n‘And soon,’ she said.'
  expect(findQuotations(text).map(({ closed, runsOn }) => [closed, runsOn])).toEqual([
    [false, true],
    [true, false],
  ])
})

test('an unclosed mark ends with its paragraph', () => {
  const text = '“We shall pay, she said.\nThe budget grew. “A lot,” she said.'
  expect(inner(text)).toEqual(['We shall pay, she said.', 'A lot,'])
  expect(findQuotations(text)[0]).toMatchObject({ closed: false, runsOn: false })
})

test('offsets are of the whole text, also when only a part is read', () => {
  const text = '“One.” Two “three” four “five”'
  expect(findQuotations(text, 6, 19).map(({ start, end }) => text.slice(start, end))).toEqual(['“three”'])
})

test('quotations come in order, apart, and within their paragraph, whatever the marks', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '``',
    "''",
    ' ',
    '\n',
    'a',
    'word',
    's',
    '7',
    ',',
    '.',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      let past = 0
      for (const { start, end, inner } of findQuotations(text)) {
        expect(start).toBeGreaterThanOrEqual(past)
        expect(inner.start).toBeGreaterThan(start)
        expect(inner.end).toBeGreaterThan(inner.start)
        expect(inner.end).toBeLessThanOrEqual(end)
        expect(text.slice(start, end)).not.toContain('\n')
        past = end
      }
    }),
  )
})
