import type { Briefing } from '../../model/briefing.ts'
import type { Figure } from '../../model/figure.ts'
import type { Finding } from '../../model/finding.ts'
import { datesInWords } from '../dates.ts'
import { arithmeticOf, besideOf, countsOf, definitionsOf, figuresInOrder, findingSaid } from '../finding-words.ts'
import type { Lookup } from '../lookup.ts'
import { inFigures } from '../numbers.ts'
import { oneLine } from '../one-line.ts'
import { addressLink, citeLink, passageAsHtml } from './passage.ts'
import type { Section } from './section.ts'
import { signed } from './sign.ts'
import { type Html, html } from './template.ts'

const NEAR = { before: 60, between: 40, after: 45 }

export function figuresSection({ figures }: Briefing, lookup: Lookup): Section {
  const rows = figuresInOrder(figures, lookup.findings).map(([figure, finding]) => row(figure, finding, lookup))
  // below 760 px rows become blocks, and only the roles still say that this is a table
  const table = html`<table class="fg rows" role="table">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Article</th><th scope="col" role="columnheader">As printed</th><th scope="col" role="columnheader">Finding</th><th scope="col" role="columnheader">By whose count</th></tr></thead>
<tbody role="rowgroup">${rows}</tbody></table>`
  const body = figures.length === 0 ? html`<p class="none">No figure in these articles.</p>` : table
  const aside =
    figures.length === 0
      ? ''
      : `${inFigures(figures.length)}, held against the edition of the day of printing and the newest`
  return { id: 'figures', title: 'Figures', count: figures.length, aside, body }
}

function row(figure: Figure, finding: Finding | undefined, lookup: Lookup): Html {
  const { articleId, statementId, evidence } = figure
  const shown = statementId !== null && lookup.shown.has(statementId) ? statementId : null
  const cite = articleId === null ? 'as given' : citeLink(articleId, shown, lookup)
  const said = findingSaid(finding)
  return html`
<tr role="row"><td role="cell">${cite}</td><td role="cell">${passageAsHtml([evidence], articleId, lookup, NEAR)}</td><td role="cell">${signed(finding?.outcome ?? 'unchecked', said)}</td><td role="cell">${
    finding === undefined ? 'No finding.' : counts(figure, finding)
  }</td></tr>`
}

function counts(figure: Figure, finding: Finding): Html {
  const lines = countsOf(figure, finding).map(
    ({ edition, address, words }) => html`<li>${addressLink(address, edition)}${words}</li>`,
  )
  const rest = [arithmeticOf(finding), definitionsOf(finding)].filter(Boolean).map((line) => html`<li>${line}</li>`)
  const others = besideOf(finding).map(
    ({ words, who, address }) => html`<li>Beside it: ${words} (${addressLink(address, who)})</li>`,
  )
  const all = [...lines, ...rest, ...others]
  return html`${datesInWords(oneLine(finding.reason))}${all.length > 0 && html`<ul class="notes">${all}</ul>`}`
}
