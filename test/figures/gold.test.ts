import { describe, expect, test } from 'vitest'
import { type GoldSet, isRight, readGold, VERDICTS } from '../../bench/quality/figures/gold.ts'
import { pairFigures } from '../../bench/quality/figures/pair-figures.ts'
import { reasonOf } from '../../bench/quality/figures/reason-of.ts'
import { checkFigure } from '../../src/check/check-figure.ts'
import { findFiguresIn } from '../../src/figures/find-figures-in.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadCommitments } from '../../src/reference/load-commitments.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { seriesOf } from '../../src/series/series.ts'
import { register } from '../register/shipped.ts'

const series = seriesOf(loadSeries([dataFolder()]))
const commitments = loadCommitments([dataFolder()], register.rows.allies)

/** Verdicts given that the labels do not bear out, and how many of those due are given and right. */
function score(which: GoldSet): { notRight: string[]; due: number; given: number } {
  const notRight: string[] = []
  let due = 0
  let given = 0
  for (const line of readGold(which)) {
    const printed = line.printed ?? line.today
    const context = { series, register, commitments, printed, today: line.today, editions: null }
    const { pairs, missed, extra } = pairFigures(line, findFiguresIn(line.text, printed, register).figures)
    due += missed.filter(({ outcome, optional }) => !optional && VERDICTS.has(outcome)).length
    for (const [gold, figure] of pairs) {
      const finding = checkFigure(figure, context)
      const isGiven = VERDICTS.has(finding.outcome)
      const right = isRight(gold, finding.outcome, reasonOf(finding))
      if (isGiven && !right) notRight.push(`${line.id}: ${finding.outcome}, due ${gold.outcome}`)
      if (gold.optional || !VERDICTS.has(gold.outcome)) continue
      due += 1
      if (isGiven && right) given += 1
    }
    for (const figure of extra) {
      const { outcome } = checkFigure(figure, context)
      if (VERDICTS.has(outcome)) notRight.push(`${line.id}: ${outcome}, not labelled`)
    }
  }
  return { notRight, due, given }
}

describe('the sentences that the code was tuned on', () => {
  // biome-ignore format: a table
  const sets: [set: GoldSet, atLeast: number][] = [['tuning', 0.97], ['practice', 0.88], ['practice-2', 0.84], ['practice-3', 0.65]]
  for (const [set, atLeast] of sets)
    test(`${set}: each verdict given is the one labelled, and most that are due are given`, () => {
      const { notRight, due, given } = score(set)
      expect(notRight).toEqual([])
      expect(given / due).toBeGreaterThan(atLeast)
    })
})
