import type { Briefing } from '../../model/briefing.ts'
import type { Statement } from '../../model/statement.ts'
import { bySpeaker, type SpeakerGroup, speakersInWords } from '../by-speaker.ts'
import type { Lookup } from '../lookup.ts'
import { countOf, figuresOf, listOf } from '../numbers.ts'
import { occasionInWords } from '../occasion-in-words.ts'
import { oneLine } from '../one-line.ts'
import { mannerOf } from '../statement-words.ts'
import { CONFLICT } from '../words.ts'
import { passageAsHtml } from './passage.ts'
import type { Section } from './section.ts'
import { signed } from './sign.ts'
import { type Html, html } from './template.ts'

const SHOWN = 6
const NEAR = { before: 110, between: 80, after: 50 }

export function statementsSection({ statements }: Briefing, lookup: Lookup): Section {
  const groups = bySpeaker(statements)
  const list = html`<div class="list">${groups.map((group) => groupAsHtml(group, lookup))}</div>`
  const body = statements.length === 0 ? html`<p class="none">No statement in these articles.</p>` : list
  const aside =
    statements.length === 0 ? '' : `${figuresOf(statements.length, 'statement')}: ${speakersInWords(groups)}`
  return { id: 'statements', title: 'Statements by speaker', count: statements.length, aside, body }
}

function groupAsHtml({ title, offices, statements }: SpeakerGroup, lookup: Lookup): Html {
  const items = statements.map((statement) => statementAsHtml(statement, lookup))
  const more = items.slice(SHOWN)
  return html`
<article class="row"><div class="who"><h3 dir="auto">${title}</h3><p>${figuresOf(statements.length, 'statement')}</p>${
    offices.length > 0 && html`<p>printed as ${listOf(offices)}</p>`
  }</div>
<div><ul class="sts">${items.slice(0, SHOWN)}</ul>${
    more.length > 0 &&
    html`<details><summary>${countOf(more.length, 'more statement')}</summary><ul class="sts">${more}</ul></details>`
  }</div></article>`
}

/** The words where they stand; beneath, only what adds something. */
function statementAsHtml(statement: Statement, lookup: Lookup): Html {
  const { id, articleId, anonymity } = statement
  const facts = [...mannerOf(statement), occasionInWords(statement.occasion)]
  if (anonymity !== null) facts.push(`“${oneLine(anonymity.evidence.exact)}”`)
  const kinds = [...new Set(lookup.conflicts.get(id)?.map(({ kind }) => kind))]
  const told = facts.filter(Boolean).map((fact) => html`<span>${fact}</span>`)
  return html`
<li id="${id}">${passageAsHtml(statement.contents, articleId, lookup, NEAR)}
<p class="cite"><span><a href="#article-${articleId}">${lookup.label(articleId)}</a></span>${told}${
    kinds.length > 0 && signed('conflict', CONFLICT, `${listOf(kinds)}`)
  }<span class="id">${id.slice(0, 8)}</span></p></li>`
}
