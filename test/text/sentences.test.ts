import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentences } from '../../src/text/sentences.ts'

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

// biome-ignore format: one case a line
const two: [text: string, first: string, second: string, why: string][] = [
  ['They met. They left.', 'They met.', 'They left.', 'a full stop'],
  ['Who pays? We do.', 'Who pays?', 'We do.', 'a question'],
  ['Enough! They left.', 'Enough!', 'They left.', 'an exclamation'],
  ['“We pay.” They left.', '“We pay.”', 'They left.', 'the closing mark belongs to the sentence before'],
  ['(They met.) They left.', '(They met.)', 'They left.', 'a closing bracket too'],
  ['They met\nThey left', 'They met', 'They left', 'a newline ends a sentence'],
  ['They met.\n\nThey left.', 'They met.', 'They left.', 'an empty line'],
  ['They left the hall.The ministers stayed.', 'They left the hall.', 'The ministers stayed.', 'the blank between them lost'],
  ['It waited … Then it left.', 'It waited …', 'Then it left.', 'three dots'],
  ['He moved to the U.S. She stayed.', 'He moved to the U.S.', 'She stayed.', 'initials before a new sentence'],
  ['It cost 2.5 billion. They paid.', 'It cost 2.5 billion.', 'They paid.', 'a point inside a number is none'],
  ['The year was 2025. They paid.', 'The year was 2025.', 'They paid.', 'a number at the end'],
]
for (const [text, first, second, why] of two)
  test(`two sentences (${why}): ${text}`, () => expect(split(text)).toEqual([first, second]))

// biome-ignore format: one case a line
const one: [text: string, why: string][] = [
  ['Mr. Kroll met Dr. Solheim.', 'titles cut short'],
  ['Gen. Kroll met Sen. Solheim and Gov. Marlow.', 'ranks cut short'],
  ['On Feb. 14 they met.', 'a month cut short'],
  ['The U.S. troops stay.', 'initials inside a sentence, a small letter behind'],
  ['Greta P. Solheim spoke.', 'an initial in a name'],
  ['It grew by 3.5 percent.', 'a decimal point'],
  ['“Who pays?” she asked.', 'a question inside goes on with a small letter'],
  ['They came at 9 a.m. and left.', 'a time of day'],
  ['They bought tanks, e.g. from Kroll Inc. in May.', 'abbreviations inside'],
  ['They read Example.Org and left.', 'a site, its second part a name'],
  ['It was decided in NFIB v. Sebelius last year.', 'a case at law'],
  ['They met', 'no final mark'],
]
for (const [text, why] of one) test(`one sentence (${why}): ${text}`, () => expect(split(text)).toEqual([text]))

// biome-ignore format: one case a line
const none: [text: string, why: string][] = [['', 'no text'], [' \n \t\n', 'only blanks']]
for (const [text, why] of none) test(`no sentence: ${why}`, () => expect(split(text)).toEqual([]))

test('offsets are of the whole text, also when only a part is read', () => {
  const text = 'One. Two. Three.'
  expect(sentences(text, 4, 9)).toEqual([{ start: 5, end: 9 }])
})

test('sentences come in order, apart, trimmed, and hold every word, whatever the text', () => {
  const piece = fc.constantFrom('Mr.', 'U.S.', 'word', 'Word', '.', '?', '…', '”', '“', ' ', '\n', ')', '2.5', 'é')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      let past = 0
      for (const { start, end } of sentences(text)) {
        expect(text.slice(past, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(text.slice(start, end)).not.toBe('')
        past = end
      }
      expect(text.slice(past).trim()).toBe('')
    }),
  )
})
