import type { ArticleId } from '../../model/article.ts'
import type { Briefing } from '../../model/briefing.ts'
import { byArticle, type Telling, type Told } from '../by-article.ts'
import { bySpeaker, type SpeakerGroup, speakersInWords } from '../by-speaker.ts'
import type { Lookup } from '../lookup.ts'
import { countOf, figuresOf, listOf } from '../numbers.ts'
import { CONFLICT } from '../words.ts'
import { passageAsHtml } from './passage.ts'
import type { Section } from './section.ts'
import { signed } from './sign.ts'
import { type Html, html } from './template.ts'

const SHOWN = 4 // of each article
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
  const tellings = byArticle(statements, lookup).map((telling) => tellingAsHtml(telling, lookup))
  return html`
<article class="row"><div class="who"><h3 dir="auto">${title}</h3><p>${figuresOf(statements.length, 'statement')}</p>${
    offices.length > 0 && html`<p>printed as ${listOf(offices)}</p>`
  }</div>
<div>${tellings}</div></article>`
}

function tellingAsHtml({ articleId, head, conflicts, told }: Telling, lookup: Lookup): Html {
  const items = told.map((one) => statementAsHtml(one, articleId, lookup))
  // one more than the fold shows is shown: a fold of one saves nothing
  const shown = items.length > SHOWN + 1 ? SHOWN : items.length
  const more = items.slice(shown)
  const facts = head.map((fact) => html`<span>${fact}</span>`)
  return html`
<p class="cite told"><span><a href="#article-${articleId}">${lookup.label(articleId)}</a></span>${facts}${disputed(conflicts)}</p>
<ul class="sts">${items.slice(0, shown)}</ul>${
    more.length > 0 &&
    html`<details><summary>${countOf(more.length, 'more statement')}</summary><ul class="sts">${more}</ul></details>`
  }`
}

/** The words where they stand; beneath, only what adds something. */
function statementAsHtml({ statement, facts, conflicts }: Told, articleId: ArticleId, lookup: Lookup): Html {
  const { id, contents } = statement
  const told = facts.map((fact) => html`<span>${fact}</span>`)
  return html`
<li id="${id}">${passageAsHtml(contents, articleId, lookup, NEAR)}
<p class="cite">${told}${disputed(conflicts)}<span class="id">${id.slice(0, 8)}</span></p></li>`
}

const disputed = (kinds: readonly string[]) => kinds.length > 0 && signed('conflict', CONFLICT, listOf(kinds))
