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
  const sets: [set: GoldSet, atLeast: number][] = [['tuning', 0.97], ['practice', 0.88], ['practice-2', 0.86], ['practice-3', 0.78], ['practice-4', 0.93]]
  for (const [set, atLeast] of sets)
    test(`${set}: each verdict given is the one labelled, and most that are due are given`, () => {
      const { notRight, due, given } = score(set)
      expect(notRight).toEqual([])
      expect(given / due).toBeGreaterThan(atLeast)
    })
})

const SENSES = ['exact', 'about', 'at least', 'at most', 'more than', 'less than', 'between']
const REASONS = ['definition', 'prices', 'unit', 'too-coarse', 'edition-not-held', 'undated', 'untied']
const NOT_JUDGED = ['not-comparable', 'no-series', 'attributed']
const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

/** What is amiss with the labels of a set, by id: no text is told, since nobody is to read the unseen ones. */
function amiss(which: GoldSet): string[] {
  const told: string[] = []
  const ids = new Set<string>()
  for (const { id, text, printed, today, figures, refused = [] } of readGold(which)) {
    const say = (what: string): unknown => told.push(`${id}: ${what}`)
    if (ids.has(id)) say('id stands twice')
    ids.add(id)
    if (printed !== null && (!isDay(printed) || printed > today)) say('no day of printing')
    for (const { words } of [...figures, ...refused]) if (text.split(words).length !== 2) say('words do not occur once')
    for (const { outcome, reason, accept = [], sense, alsoSense = [], why } of figures) {
      const isOutcome = (label: string): boolean => VERDICTS.has(label) || NOT_JUDGED.includes(label)
      if (!isOutcome(outcome)) say(`no outcome ${outcome}`)
      if (reason !== undefined && (outcome !== 'not-comparable' || !REASONS.includes(reason)))
        say(`no reason ${reason}`)
      for (const label of accept) {
        const [first = '', second] = label.split(':')
        if (!isOutcome(first) || (second !== undefined && !REASONS.includes(second))) say(`accepts ${label}`)
        if (label === (reason === undefined ? outcome : `${outcome}:${reason}`)) say('accepts its own label')
      }
      if (![sense, ...alsoSense].every((one) => SENSES.includes(one))) say(`no sense ${sense}`)
      if (why === '') say('does not say why')
    }
  }
  return told
}

describe('the labels', () => {
  for (const set of ['tuning', 'fresh', 'practice-4', 'practice-5'] as const)
    test(`${set}: each can be held against what the code finds`, () => expect(amiss(set)).toEqual([]))

  test('fresh: no sentence stands in a set that was tuned on or scored before', () => {
    const sets: GoldSet[] = ['tuning', 'held-out', 'practice', 'practice-2']
    const known = new Set(sets.flatMap((set) => readGold(set).map(({ text }) => text)))
    const fresh = readGold('fresh')
    expect(fresh).toHaveLength(200)
    expect(fresh.filter(({ text }) => known.has(text)).map(({ id }) => id)).toEqual([])
  })
})
