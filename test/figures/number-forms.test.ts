import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFiguresIn } from '../../src/figures/find-figures-in.ts'
import { register } from '../register/shipped.ts'

const found = (text: string) => findFiguresIn(text, '2026-02-10', register)
const brief = (text: string): string[] =>
  found(text).figures.map(({ value, value2, unit }) => `${value}${value2 === null ? '' : ` to ${value2}`} ${unit}`)

// biome-ignore format: a table
const read: readonly [text: string, figures: string[], why: string][] = [
  ['Denmark spent 3½ per cent of GDP on defence.', ['3.5 % of GDP'], 'a half written on'],
  ['Denmark spent 3 ½ per cent of GDP on defence.', ['3.5 % of GDP'], 'a half one blank off'],
  ['Luxembourg spent ½ percent of GDP on defence.', ['0.5 % of GDP'], 'a half alone'],
  ['Finland spent two and a half per cent of GDP on defence.', ['2.5 % of GDP'], 'in words'],
  ['Lithuania wants a 5-percent share of GDP for defence.', ['5 % of GDP'], 'a hyphen'],
  ['It is worth €1bn-€2bn.', ['1000000000 to 2000000000 EUR'], 'a sign on either end'],
  ['It is worth €1-2bn.', ['1000000000 to 2000000000 EUR'], 'one scale for both ends'],
  ['The fund holds £2.5tn.', ['2500000000000 GBP'], 'a short scale'],
  ['It costs 2.5 billion US$.', ['2500000000 USD'], 'the sign behind'],
  ['Italy spent 2,09% of GDP on defence.', ['2.09 % of GDP'], 'a decimal comma of a share'],
  ['It costs 64 millions of euros.', ['64000000 EUR'], 'a plural, as translations have it'],
  ['It costs sixty-four millions of euros.', ['64000000 EUR'], 'the same in words'],
  ['An army of twenty-six thousand three hundred soldiers marches.', ['26300 persons'], 'thousands and hundreds in words'],
  ['About 500 to 1,500 troops left.', ['500 to 1500 persons'], 'a range across the thousand'],
]

// biome-ignore format: a table
const refused: readonly [text: string, what: string, why: RegExp][] = [
  ['Poland spent 1.2.3 percent of GDP.', '1.2.3', /more than one point/],
  ['Germany spent 5,00 billion euros.', '5,00', /comma/],
  ['Italy spent 1,5 Prozent of GDP.', '1,5', /comma/],
  ['It cost $1.234,5 million.', '1.234,5', /comma/],
  ['It cost $1,23,456.', '1,23,456', /comma/],
  ['It cost 1\'500 million francs.', '1\'500', /mark/],
  ['It cost 15’500 million francs.', '15’500', /mark/],
  ['It is 2·5 percent of GDP.', '2·5', /mark/],
  ['It is 10^6 dollars.', '10^6', /mark/],
  ['Spain spent .9 percent of GDP.', '9', /no digit/],
  ['It lost $–5 million.', '5', /dash/],
  ['About 10-15,000 troops left.', '10-15,000 troops', /lower end/],
  ['Some 1.500 soldiers stay.', '1.500', /decimal/],
]

describe('odd forms are read or refused, never misread', () => {
  for (const [text, figures, why] of read) test(`${why}: “${text}”`, () => expect(brief(text)).toEqual(figures))
  for (const [text, what, why] of refused)
    test(`refused: “${text}”`, () => {
      const { figures, refused: told } = found(text)
      expect(figures).toEqual([])
      expect(told.map((one) => one.what)).toEqual([what])
      expect(told[0]?.why).toMatch(why)
    })

  const grouped = fc.integer({ min: 1000, max: 999_999_999 })
  const printed: readonly [form: string, print: (value: number) => string][] = [
    ['commas', (value) => value.toLocaleString('en-US')],
    ['narrow blanks', (value) => value.toLocaleString('en-US').replaceAll(',', '\u202f')],
    ['blanks', (value) => value.toLocaleString('en-US').replaceAll(',', ' ')],
  ]
  for (const [form, print] of printed)
    test(`any number of soldiers with ${form} between the thousands is that number`, () => {
      fc.assert(
        fc.property(grouped, (value) => {
          expect(brief(`They sent ${print(value)} soldiers.`)).toEqual([`${value} persons`])
        }),
      )
    })

  test('a number with a mark of another kind between its groups is that number, or no figure', () => {
    fc.assert(
      fc.property(grouped, fc.constantFrom("'", '’', '·', '.', ',,', '٫'), (value, mark) => {
        const text = `They sent ${value.toLocaleString('en-US').replaceAll(',', mark)} soldiers.`
        for (const figure of found(text).figures) expect(figure.value).toBe(value)
      }),
    )
  })

  test('a share with one or two decimals is that share, with point or comma, sign or word', () => {
    const share = fc.integer({ min: 1, max: 999 }).map((cents) => (cents / 100).toFixed(2))
    fc.assert(
      fc.property(share, fc.boolean(), fc.constantFrom('%', ' %', ' percent', ' per cent'), (value, comma, unit) => {
        const text = `Poland spent ${comma ? value.replace('.', ',') : value}${unit} of GDP on defence in 2025.`
        expect(brief(text)).toEqual([`${Number(value)} % of GDP`])
      }),
    )
  })
})

describe('persons named by their office count nothing', () => {
  // biome-ignore format: a table
  const cases: readonly [text: string, figures: string[]][] = [
    ['He advised two European Union high representatives.', []],
    ['Three former defence ministers signed the letter.', []],
    ['Two generals were killed.', ['2 count']],
    ['Some 400 officials were moved to Mons.', ['400 count']],
  ]
  for (const [text, figures] of cases) test(`“${text}”`, () => expect(brief(text)).toEqual(figures))
})
