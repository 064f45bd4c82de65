import type { Checked } from '../model/checked.ts'
import { datesInWords } from './dates.ts'
import { figureRuns } from './finding-words.ts'
import { figuresOf } from './numbers.ts'
import { oneLine, shortened } from './one-line.ts'
import { shelfOf } from './shelf.ts'
import { figureLines } from './text/figures.ts'
import type { Page } from './text/ink.ts'
import { section, spaced } from './text/section.ts'
import { wrap } from './text/wrap.ts'

/** Figures with their findings, what asks for a look first; then what was refused. */
export function checkedAsText(checked: Checked, page: Page): string {
  const { figures, refused, articles } = checked
  const shelf = shelfOf(articles)
  const findings = new Map(checked.findings.map((finding) => [finding.figureId, finding]))
  const entries = figureRuns(figures, findings).map((run) => figureLines(run, shelf, page))
  const left = refused.flatMap(({ what, why }) =>
    wrap([shortened(what, 160), '  ', [oneLine(why), 'aside']], page, { rest: 2 }),
  )
  const lines = [
    ...(figures.length === 0 ? wrap(['No figure found in it: nothing to check.'], page) : []),
    ...section('Figures', `${figuresOf(figures.length, 'figure')}, ${printedInWords(checked)}`, spaced(entries), page),
    ...section('Refused', '', left, page),
  ]
  return `${lines.join('\n').replace(/^\n/, '')}\n`
}

function printedInWords({ printed, today, articles }: Checked): string {
  if (printed !== null) return datesInWords(`printed ${printed}, held as of ${today}`)
  return articles.length > 1
    ? datesInWords(`held as of ${today}`)
    : datesInWords(`no day of printing is known, held as of ${today}`)
}
