import { describe, expect, test } from 'vitest'
import { findFiguresIn } from '../../src/figures/find-figures-in.ts'
import { register } from '../register/shipped.ts'

/** Entity and period of each share, as "ally:deu 2025"; "-" for what the words do not give. */
const told = (text: string): string[] =>
  findFiguresIn(text, '2026-09-15', register).figures.map(
    ({ indicator, entity, period }) => `${indicator ?? 'untied'} ${entity?.id ?? '-'} ${period ?? '-'}`,
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
    ['Finland shares a long border with Russia. It spent 2.75 percent of GDP on defence in 2025.', 'defence-share ally:fin 2025', 'who acts is spoken of'],
    ['Poland asked Germany for more. It spent 2.22 percent of GDP on defence in 2025.', 'defence-share - 2025', 'either could be meant'],
    ['The French debt worries lenders. It stood at 1.5 percent of GDP in 2025.', 'defence-share - 2025', 'the debt stood there, and is nobody’s spending'],
    ['Croatia’s share of GDP was 2.07 percent in 2025. A year earlier it had been 1.85 percent.', 'defence-share ally:hrv 2024', 'a year before the one told'],
    ['Germany spent 2.22 percent of GDP on defence in 2025. The share of women in its army was 3.1 percent.', 'untied - -', 'a share of something else'],
    ['Britain spent 2.32 percent of GDP on defence in 2025. During the Cold War it spent 4 percent.', 'defence-share ally:gbr -', 'another time'],
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

test('who counts otherwise is heard in the next sentence, unless the alliance is named in it', () => {
  const counts = (text: string) =>
    findFiguresIn(text, '2026-09-15', register).figures.map(({ told }) => told?.countedBy ?? null)
  expect(counts('SIPRI has another count. Poland spent 4.5 percent of GDP on defence in 2025.')).toEqual(['SIPRI'])
  expect(counts('SIPRI has another count. By NATO’s, Poland spent 4.25 percent of GDP in 2025.')).toEqual([null])
})

describe('a unit that stands once, and what was missed', () => {
  const shares = (text: string) =>
    findFiguresIn(text, '2026-09-15', register).figures.map(
      ({ sense, value, entity, period }) => `${sense} ${value} ${entity?.id.slice(-3) ?? '-'} ${period ?? '-'}`,
    )
  // biome-ignore format: a table
  const cases: [text: string, expected: string[], why: string][] = [
    ['Poland (4.25 percent of GDP) and Lithuania (4.03) spent the most on defence in 2025.', ['exact 4.25 pol 2025', 'exact 4.03 ltu 2025'], 'in brackets behind the first'],
    ['Britain raised defence spending from 2.32 to 2.56 per cent of GDP between 2025 and 2026.', ['exact 2.32 gbr 2025', 'exact 2.56 gbr 2026'], 'from one year to the other'],
    ['Slovenia missed the 2 percent target in 2025.', ['less than 2 svn 2025'], 'a line that is missed is a bound from above'],
    ['Albania failed to reach 2 percent of GDP in 2025.', ['less than 2 alb 2025'], 'so is one not reached'],
    ['Latvia (population 1.8) spent 3.67 percent of GDP (about 1.5 billion) on defence in 2025.', ['exact 3.67 lva 2025', 'about 1500000000 - -'], 'other numbers in brackets are none'],
  ]
  for (const [text, expected, why] of cases) test(`${why}: ${text}`, () => expect(shares(text)).toEqual(expected))
})
