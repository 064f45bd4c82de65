import type { ArticleId } from '../../model/article.ts'
import type { Briefing } from '../../model/briefing.ts'
import type { Conflict, ConflictSide } from '../../model/conflict.ts'
import type { StatementId } from '../../model/statement.ts'
import type { WordStretch } from '../../text/word-changes.ts'
import {
  addressesOf,
  articlesInWords,
  conflictAsQuestion,
  type EvidenceGroup,
  evidenceInWords,
  passagesOf,
  verdictOf,
} from '../conflict-words.ts'
import type { Lookup } from '../lookup.ts'
import { countOf, inFigures } from '../numbers.ts'
import { oneLine } from '../one-line.ts'
import { sideChanges } from '../side-changes.ts'
import { CONFLICT } from '../words.ts'
import { addressLink, citeLink, passageAsHtml } from './passage.ts'
import type { Section } from './section.ts'
import { signed } from './sign.ts'
import { type Html, html } from './template.ts'

const SHOWN = 6
const NEAR = { before: 70, between: 50, after: 50 }

export function conflictsSection({ conflicts }: Briefing, lookup: Lookup): Section {
  const body =
    conflicts.length === 0
      ? html`<p class="none">No conflict among these articles.</p>`
      : html`${conflicts.map((conflict) => conflictAsHtml(conflict, lookup))}`
  const aside = conflicts.length === 0 ? '' : `${inFigures(conflicts.length)}, each with the words of its sides`
  return { id: 'conflicts', title: 'Conflicts', count: conflicts.length, aside, body }
}

function conflictAsHtml(conflict: Conflict, lookup: Lookup): Html {
  const { register, sides } = conflict
  const verdict = verdictOf(conflict, lookup)
  const links = register === null ? [] : addressesOf(register.address).map((address) => html`, ${addressLink(address)}`)
  const from = register && html` <span class="muted">${oneLine(register.producer)}${links}</span>`
  return html`
<article class="cf"><p class="kind">${signed('conflict', CONFLICT, conflict.kind)}</p>
<div><h3 dir="auto">${conflictAsQuestion(conflict, lookup.people)}</h3>
<p class="plainly">${oneLine(conflict.words)}</p>
<div class="sides">${sides.map((side, nth) => sideAsHtml(side, sideChanges(conflict, nth), lookup))}</div>
${(verdict !== '' || from) && html`<p class="verdict">${verdict}${from}</p>`}</div></article>`
}

/** Word by word, how its words differ from the first side's. */
const changesAsHtml = (changes: readonly WordStretch[]): Html =>
  html`<p class="by-word" dir="auto">${changes.map(({ kind, words }) => {
    if (kind === 'same') return html`${words} `
    return kind === 'out' ? html`<del>${words}</del> ` : html`<ins>${words}</ins> `
  })}</p>`

function sideAsHtml(side: ConflictSide, changes: readonly WordStretch[] | null, lookup: Lookup): Html {
  const statements = statementsByArticle(side, lookup)
  const quoted = passagesOf(side).map((group) => evidenceAsHtml(group, statements, lookup))
  const more = quoted.slice(SHOWN)
  return html`
<div><h4 dir="auto">${oneLine(side.value)} <span>in ${articlesInWords(side.articleIds, lookup)}</span></h4>${changes && changesAsHtml(changes)}${quoted.slice(0, SHOWN)}${
    more.length > 0 && html`<details><summary>${countOf(more.length, 'more passage')}</summary>${more}</details>`
  }</div>`
}

/** The first statement of each article on a side, where it stands on the page. */
function statementsByArticle({ statementIds }: ConflictSide, lookup: Lookup): Map<ArticleId, StatementId> {
  const first = new Map<ArticleId, StatementId>()
  for (const id of statementIds) {
    const articleId = lookup.statements.get(id)?.articleId
    if (articleId !== undefined && lookup.shown.has(id) && !first.has(articleId)) first.set(articleId, id)
  }
  return first
}

function evidenceAsHtml(group: EvidenceGroup, statements: ReadonlyMap<ArticleId, StatementId>, lookup: Lookup): Html {
  const { articleId, evidence } = group
  const here = lookup.shownArticles.has(articleId)
  const label = lookup.label(articleId)
  const cite = here ? citeLink(articleId, statements.get(articleId) ?? null, lookup) : label
  const rest = `${evidenceInWords(group, lookup).slice(label.length)}${here ? '' : ', read earlier'}`
  return html`<figure><blockquote>${passageAsHtml(evidence, articleId, lookup, NEAR)}</blockquote><figcaption>${cite}${rest}</figcaption></figure>`
}
