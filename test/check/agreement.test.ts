import { expect, test } from 'vitest'
import { checkFigure } from '../../src/check/check-figure.ts'
import { findFiguresIn } from '../../src/figures/find-figures-in.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadCommitments } from '../../src/reference/load-commitments.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { seriesOf } from '../../src/series/series.ts'
import { register } from '../register/shipped.ts'

const series = seriesOf(loadSeries([dataFolder()]))
const commitments = loadCommitments([dataFolder()], register.rows.allies)

const outcomes = (text: string, today = '2026-11-23'): string[] =>
  findFiguresIn(text, '2026-09-15', register)
    .figures.filter(({ indicator }) => indicator === 'dated-act')
    .map((figure) => {
      const context = { series, register, commitments, printed: '2026-09-15', today, editions: null }
      return checkFigure(figure, context).outcome
    })

// biome-ignore format: a table
const cases: [text: string, expected: string[], why: string][] = [
  ['On 6 February 2026 allies agreed that Italy would take over Joint Force Command Naples.', ['agrees'], 'the day of the register'],
  ['Germany and Poland will share Joint Force Command Brunssum, as agreed in February 2026.', ['agrees'], 'its month'],
  ['The handover of Joint Force Command Norfolk was agreed on 16 February 2026.', ['differs'], 'another day of that year'],
  ['The handover of Joint Force Command Norfolk was agreed on 16 February 2019.', ['no-series'], 'of another year another act may be meant'],
  ['A transfer of Allied Land Command was agreed on 6 February 2026.', ['no-series'], 'no row speaks of this command'],
  ['The budget of Joint Force Command Naples was agreed on 6 May 2026.', [], 'not who leads it'],
  ['Joint Force Command Naples hosted an exercise on 6 February 2026.', [], 'nothing was agreed'],
  ['The move of Joint Force Command Naples had not been agreed on 6 February 2026.', [], 'denied'],
  ['Joint Force Commands Naples and Norfolk were not visited before the deal agreed in May 2026.', [], 'which of the two?'],
]
for (const [text, expected, why] of cases) test(`${why}: ${text}`, () => expect(outcomes(text)).toEqual(expected))

test('an act is not known before its day', () => {
  const text = 'On 6 February 2026 allies agreed that Italy would take over Joint Force Command Naples.'
  expect(outcomes(text, '2026-02-05')).toEqual(['no-series'])
})
