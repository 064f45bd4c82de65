import type { Figure, Unit } from '../model/figure.ts'
import type { Finding, Held } from '../model/finding.ts'
import { datesInWords } from './dates.ts'
import { inFigures } from './numbers.ts'
import { oneLine } from './one-line.ts'
import { OUTCOME, OUTCOMES, type Said, UNCHECKED } from './words.ts'

/** What became of a figure, as a sign and a word. */
export function findingSaid(finding: Finding | undefined): Said {
  return finding === undefined ? UNCHECKED : OUTCOME[finding.outcome]
}

/** What one edition has, and what that makes of the figure. */
export interface Count {
  readonly edition: string
  readonly address: string
  readonly words: string // ", when printed: 4.48 %, agrees (4.48 − 4.48 = 0.00, slack 0.005)"
}

/** By whose count: each edition with what it has. One count where the edition of that day is still the newest. */
export function countsOf(figure: Figure, { atPrinting, now }: Finding): Count[] {
  const same = atPrinting !== null && now !== null && atPrinting.edition === now.edition
  const counts: Count[] = []
  if (atPrinting !== null && !same) counts.push(countOf(atPrinting, figure.unit, ', when printed'))
  if (now !== null) counts.push(countOf(now, figure.unit, same ? '' : ', today'))
  return counts
}

function countOf(held: Held, unit: Unit, when: string): Count {
  const isDay = held.value === null && held.outcome !== 'not-comparable' // a day is no number, and the sum below tells it
  const value = held.value === null ? 'blank' : valueInWords(held.value, unit)
  const sum = held.arithmetic === '' ? '' : ` (${datesInWords(oneLine(held.arithmetic))})`
  const words = `${when}: ${isDay ? '' : `${value}, `}${OUTCOME[held.outcome].word}${sum}`
  return {
    edition: held.edition === 'register' ? 'Register' : oneLine(held.edition),
    address: oneLine(held.address),
    words,
  }
}

/** Arithmetic that no count above has told. */
export function arithmeticOf({ atPrinting, now, arithmetic }: Finding): string {
  return atPrinting?.arithmetic || now?.arithmetic ? '' : datesInWords(oneLine(arithmetic))
}

/** What others have published on the same, each with who says so and where. */
export interface PublishedBeside {
  readonly words: string // "US troops in Europe: about 80,000 persons, 2026-01"
  readonly who: string
  readonly address: string
}

export function besideOf({ beside = [] }: Finding): PublishedBeside[] {
  return beside.map(({ about, words, period, whoSays, address }) => ({
    words: oneLine(`${about}: ${words}, ${datesInWords(period)}`),
    who: oneLine(whoSays),
    address: oneLine(address),
  }))
}

/** "Definition: NATO. Prices: current.": whose rule of counting, each once. */
export function definitionsOf({ atPrinting, now }: Finding): string {
  const held = [atPrinting, now].flatMap((one) => (one === null || one.edition === 'register' ? [] : [one]))
  const each = (name: string, told: readonly string[]) => {
    const words = [...new Set(told.map(oneLine))].filter(Boolean)
    return words.length === 0 ? [] : [`${name}: ${words.join('; ')}.`]
  }
  const definitions = each(
    'Definition',
    held.map(({ definition }) => definition),
  )
  return [
    ...definitions,
    ...each(
      'Prices',
      held.map(({ prices }) => prices),
    ),
  ].join(' ')
}

function valueInWords(value: number, unit: Unit): string {
  if (unit === '% of GDP') return `${value.toFixed(2)} %`
  if (unit === '%') return `${inFigures(value)} %`
  return unit === 'USD' || unit === 'EUR' || unit === 'GBP' ? `${unit} ${inFigures(value)}` : inFigures(value)
}

/** Figures with what became of them; what asks for a look first, then in the order of the articles. */
export function figuresInOrder(
  figures: readonly Figure[],
  findings: ReadonlyMap<string, Finding>,
): (readonly [Figure, Finding | undefined])[] {
  const rank = (finding: Finding | undefined) => (finding ? OUTCOMES.indexOf(finding.outcome) : OUTCOMES.length)
  return figures.map((figure) => [figure, findings.get(figure.id)] as const).sort(([, a], [, b]) => rank(a) - rank(b))
}

/** Figures that share their outcome and reason, and that no edition counts, are told together. */
export interface FigureRun {
  readonly finding: Finding | undefined
  readonly figures: readonly Figure[]
}

export function figureRuns(figures: readonly Figure[], findings: ReadonlyMap<string, Finding>): FigureRun[] {
  const runs = new Map<string, { finding: Finding | undefined; figures: Figure[] }>()
  for (const [figure, finding] of figuresInOrder(figures, findings)) {
    const counted = finding !== undefined && (finding.atPrinting !== null || finding.now !== null)
    const key = counted
      ? figure.id
      : [
          finding?.outcome,
          finding?.reason,
          finding?.arithmetic,
          ...(finding?.beside ?? []).map(({ address, about }) => `${about} ${address}`),
        ].join('|')
    const run = runs.get(key)
    if (run === undefined) runs.set(key, { finding, figures: [figure] })
    else run.figures.push(figure)
  }
  return [...runs.values()]
}
