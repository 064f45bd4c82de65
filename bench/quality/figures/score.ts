import { checkFigure } from '../../../src/check/check-figure.ts'
import { findFiguresIn } from '../../../src/figures/find-figures-in.ts'
import type { Figure } from '../../../src/model/figure.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { dataFolder } from '../../../src/reference/data-folder.ts'
import { loadCommitments } from '../../../src/reference/load-commitments.ts'
import { loadRegister } from '../../../src/reference/load-register.ts'
import { loadSeries } from '../../../src/reference/load-series.ts'
import { registerOf } from '../../../src/register/register.ts'
import { seriesOf } from '../../../src/series/series.ts'
import { type GoldFigure, type GoldLine, type GoldSet, isRight, readGold, VERDICTS } from './gold.ts'
import { pairFigures } from './pair-figures.ts'
import { reasonOf } from './reason-of.ts'
import { Tally } from './tally.ts'

/** Scores the checks on the gold set of figures: `held-out` the other half and `fresh` a later set, of which counts only are printed; `practice` and its like what was written while tuning. */
const asked = (name: GoldSet): boolean => process.argv.some((word) => word.replace(/^--/, '') === name)
const SETS = ['held-out', 'fresh', 'practice', 'practice-2', 'practice-3', 'practice-4', 'practice-5'] as const
const which: GoldSet = SETS.find(asked) ?? 'tuning'
const isUnseen = which === 'held-out' || which === 'fresh'
const register = registerOf(loadRegister([dataFolder()]))
const series = seriesOf(loadSeries([dataFolder()]))
const commitments = loadCommitments([dataFolder()], register.rows.allies)
const byKind = new Tally()
const byOutcome = new Tally()
let refused = 0
let toRefuse = 0
const list = (word: string, line: GoldLine, words: string, told: string): void => {
  if (!isUnseen) console.log(`${word.padEnd(8)} ${line.id}: “${words}” ${told}\n         ${line.text}`)
}

for (const line of readGold(which)) score(line)
console.log(`figures, own set, ${which}`)
byKind.print('kind')
byOutcome.print('outcome due')
console.log(`refused as they must be: ${refused} of ${toRefuse}`)

function score(line: GoldLine): void {
  const printed = line.printed ?? line.today // a bare sentence counts as printed on the day it is checked
  const found = findFiguresIn(line.text, printed, register)
  const context = { series, register, commitments, printed, today: line.today, editions: null }
  const findings = new Map(found.figures.map((figure) => [figure, checkFigure(figure, context)]))
  const { pairs, missed, extra } = pairFigures(line, found.figures)
  for (const [gold, figure] of pairs) tally(line, gold, figure, findings.get(figure))
  for (const gold of missed) miss(line, gold)
  for (const figure of extra) unlabelled(line, figure, findings.get(figure))
  for (const { words } of line.refused ?? []) {
    toRefuse += 1
    const start = line.text.indexOf(words)
    const isFigure = found.figures.some(({ evidence }) => evidence.start < start + words.length && start < evidence.end)
    if (isFigure) list('READ', line, words, 'must be refused')
    else refused += 1
  }
}

function tally(line: GoldLine, gold: GoldFigure, figure: Figure, finding: Finding | undefined): void {
  if (!finding || (gold.optional && !VERDICTS.has(finding.outcome))) return
  const right = isRight(gold, finding.outcome, reasonOf(finding))
  const given = VERDICTS.has(finding.outcome)
  const due = VERDICTS.has(gold.outcome)
  for (const [one, key] of [
    [byKind, line.kind],
    [byOutcome, gold.outcome],
  ] as const)
    one.add(key, {
      figures: 1,
      found: 1,
      due: Number(due),
      given: Number(given),
      right: Number(given && right),
      met: Number(due && given && right),
      same: Number(right),
    })
  const told = `${finding.outcome}, due ${gold.outcome}${gold.reason ? `:${gold.reason}` : ''} — ${finding.reason}`
  if (!right) list(given ? 'WRONG' : due ? 'NOT TOLD' : 'OTHER', line, figure.evidence.exact, told)
  const senses = [gold.sense, ...(gold.alsoSense ?? [])]
  if (
    gold.value !== null &&
    typeof figure.value === 'number' &&
    Math.abs(figure.value - Number(gold.value)) > 1e-3 * figure.value
  )
    list('VALUE', line, figure.evidence.exact, `${figure.value}, labelled ${gold.value}`)
  else if (!senses.includes(figure.sense))
    list('SENSE', line, figure.evidence.exact, `${figure.sense}, labelled ${gold.sense}`)
}

function miss(line: GoldLine, gold: GoldFigure): void {
  if (gold.optional) return
  for (const [one, key] of [
    [byKind, line.kind],
    [byOutcome, gold.outcome],
  ] as const)
    one.add(key, { figures: 1, due: Number(VERDICTS.has(gold.outcome)) })
  list('MISSED', line, gold.words, `due ${gold.outcome}`)
}

/** A threshold or the size of a group may be listed; a verdict on what is not labelled is one too many. */
function unlabelled(line: GoldLine, figure: Figure, finding: Finding | undefined): void {
  const given = finding !== undefined && VERDICTS.has(finding.outcome)
  for (const [one, key] of [
    [byKind, line.kind],
    [byOutcome, '(none)'],
  ] as const)
    one.add(key, { extra: 1, given: Number(given) })
  list(given ? 'WRONG' : 'EXTRA', line, figure.evidence.exact, `${finding?.outcome}: not labelled — ${finding?.reason}`)
}
