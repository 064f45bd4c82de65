import { describe, expect, test } from 'vitest'
import { findFiguresIn } from '../../src/figures/find-figures-in.ts'
import { register } from '../register/shipped.ts'

/** Entity and period of each share, as "ally:deu 2025"; "-" for what the words do not give. */
const told = (text: string): string[] =>
  findFiguresIn(text, '2026-09-15', register).figures.map(
    ({ indicator, entity, period }) => `${indicator} ${entity?.id ?? '-'} ${period ?? '-'}`,
  )

describe('a sentence leans on the one before it', () => {
  // biome-ignore format: a table
  const cases: [text: string, last: string, why: string][] = [
    ['Latvia is building bunkers. It spent 3.67 percent of GDP on defence in 2025.', 'defence-share ally:lva 2025', 'one ally is named'],
    ['Latvia is building bunkers. The country’s defence spending came to 3.67 percent of GDP in 2025.', 'defence-share ally:lva 2025', 'the country is that ally'],
    ['Greece spent 2.79 percent of GDP on defence in 2025. The figure for 2026 is 3.65 percent.', 'defence-share ally:grc 2026', 'the figure is of the same kind'],
    ['Estonia spent 5.1 percent of GDP in 2026. The year before, it had spent 3.93 percent.', 'defence-share ally:est 2025', 'a year counted from the one told'],
    ['Poland spent 4.68 percent of GDP in 2026. Norway, by contrast, spent 3.17 percent.', 'defence-share ally:nor 2026', 'another ally, the same kind and year'],
    ['Germany, whose defence spending was 2.69 percent of GDP in 2026, is buying ships.', 'defence-share ally:deu 2026', 'whose stands for the name before it'],
    ['Germany and France lead Europe. It spent 2.2 percent of GDP on defence in 2025.', 'defence-share - 2025', 'two could be meant'],
    ['NATO praised Spain. It spent 2.8 percent of GDP on defence in 2025.', 'defence-share - 2025', 'the alliance could be meant'],
    ['Poland’s neighbours are worried. It spent 4.2 percent of GDP on defence in 2025.', 'defence-share - 2025', 'another state could be meant'],
    ['Latvia is building bunkers.\n\nIt spent 3.67 percent of GDP on defence in 2025.', 'defence-share - 2025', 'a paragraph ends between them'],
    ['Poland spent 4.68 percent of GDP in 2026. Norway taxed 3.17 percent of imports.', 'other - -', 'of something else'],
    ['Poland spent 4.68 percent of GDP in 2026. Norway once spent 3.17 percent.', 'defence-share ally:nor -', 'of a time that is not told'],
  ]
  for (const [text, last, why] of cases)
    test(`${why}: ${text}`, () => {
      expect(told(text).at(-1)).toBe(last)
    })
})
