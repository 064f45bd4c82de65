import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFigure } from '../../src/check/check-figure.ts'
import { findFiguresIn } from '../../src/figures/find-figures-in.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { seriesOf } from '../../src/series/series.ts'
import { register } from '../register/shipped.ts'

const series = seriesOf(loadSeries([dataFolder()]))
const WORDS =
  'Poland Germany Germany’s the Baltic states allies all each but spent spends 4.25 2 percent per cent % of GDP its share defence budget on equipment in 2014 2025 2026 from to since rose fell by more than less half a third twice double what $97.7 billion €5,00 zlotys highest second only to last table ahead of behind overtook trailed outspent by exceeded that compared with level higher larger no ally number two third place became member since accession adopted guideline pledge SIPRI excluding pensions joined NATO 4 April 2023 soldiers under arms 216,000 , . ; ½ 1/2 / and'.split(
    ' ',
  )

describe('any run of such words', () => {
  const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '))

  test('is read without a fault: figures stand in the text, in order, apart, and each gets a finding with a reason', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { figures } = findFiguresIn(text, '2026-09-15', register)
        for (const figure of figures) {
          const { exact, start, end } = figure.evidence
          expect(text.slice(start, end)).toBe(exact)
          expect(typeof figure.value === 'string' || Number.isFinite(figure.value)).toBe(true)
          const context = { series, register, printed: '2026-09-15', today: '2026-11-23', editions: null }
          const finding = checkFigure(figure, context)
          expect(finding.reason).not.toBe('')
          expect(`${finding.reason} ${finding.arithmetic}`).not.toMatch(/NaN|undefined|Infinity|null/)
        }
        const starts = figures.map(({ evidence }) => evidence.start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
      { numRuns: 300 },
    )
  })

  test('a verdict rests on an ally or a group, a year, and an edition or the register', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const figure of findFiguresIn(text, '2026-09-15', register).figures) {
          const context = { series, register, printed: '2026-09-15', today: '2026-11-23', editions: null }
          const { outcome, now, atPrinting } = checkFigure(figure, context)
          if (!/^(?:agrees|agreed-then|agrees-now|outdated|differs)$/.test(outcome)) continue
          expect(figure.entity).not.toBeNull()
          expect(now ?? atPrinting).not.toBeNull()
          expect(figure.period !== null || figure.indicator === 'members').toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
