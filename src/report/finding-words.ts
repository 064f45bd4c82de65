import type { Figure, Unit } from '../model/figure.ts'
import type { Finding, Held } from '../model/finding.ts'
import { inFigures } from './numbers.ts'
import { oneLine } from './one-line.ts'
import { OUTCOME, OUTCOMES, type Said, UNCHECKED } from './words.ts'

/** What became of a figure, as a sign and a word. */
export function findingSaid(finding: Finding | undefined): Said {
  return finding === undefined ? UNCHECKED : OUTCOME[finding.outcome]
}

/** By whose count: each edition with what it has. One line where printing and today give the same. */
export function countsInWords(figure: Figure, { atPrinting, now }: Finding): string[] {
  if (atPrinting !== null && now !== null && atPrinting.edition === now.edition)
    return [heldInWords(now, figure.unit, '')]
  const counts: string[] = []
  if (atPrinting !== null) counts.push(heldInWords(atPrinting, figure.unit, 'when printed'))
  if (now !== null) counts.push(heldInWords(now, figure.unit, 'today'))
  return counts
}

/** "NATO 2025-08, when printed: 4.48 %, agrees (4.48 − 4.48 = 0.00, slack 0.005)". */
function heldInWords(held: Held, unit: Unit, when: string): string {
  const edition = held.edition === 'register' ? 'register' : oneLine(held.edition)
  const value = held.value === null ? 'blank' : valueInWords(held.value, unit)
  const sum = held.arithmetic === '' ? '' : ` (${oneLine(held.arithmetic)})`
  return `${edition}${when === '' ? '' : `, ${when}`}: ${value}, ${OUTCOME[held.outcome].word}${sum}`
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
