import { VERDICTS } from '../../bench/quality/figures/gold.ts'
import { checkFigure } from '../../src/check/check-figure.ts'
import { findFiguresIn } from '../../src/figures/find-figures-in.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadCommitments } from '../../src/reference/load-commitments.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { seriesOf } from '../../src/series/series.ts'
import { register } from '../register/shipped.ts'

const series = seriesOf(loadSeries([dataFolder()]))
const commitments = loadCommitments([dataFolder()], register.rows.allies)
const printed = '2026-09-01'

/** The verdicts that a sentence printed in September 2026 gets: "2 percent: agrees". */
export const verdictsOn = (text: string): string[] =>
  findFiguresIn(text, printed, register).figures.flatMap((figure) => {
    const { outcome } = checkFigure(figure, {
      series,
      register,
      commitments,
      printed,
      today: '2026-11-23',
      editions: null,
    })
    return VERDICTS.has(outcome) ? [`${figure.evidence.exact}: ${outcome}`] : []
  })
