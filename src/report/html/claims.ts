import type { Briefing } from '../../model/briefing.ts'
import type { Claim } from '../../model/claim.ts'
import type { ReviewPair } from '../../model/decision.ts'
import type { StatementId } from '../../model/statement.ts'
import type { Lookup } from '../lookup.ts'
import { capital, countOf, inFigures, inWords } from '../numbers.ts'
import { oneLine, shortened } from '../one-line.ts'
import { originsInWords } from '../origins-in-words.ts'
import { claimTold, leadOf, speakerOfClaim, statementWords } from '../statement-words.ts'
import { treeInWords } from '../tree-in-words.ts'
import { REVIEW } from '../words.ts'
import { citeLink, langOf } from './passage.ts'
import type { Section } from './section.ts'
import { signed } from './sign.ts'
import { type Html, html } from './template.ts'

export function claimsSection(briefing: Briefing, lookup: Lookup): Section {
  const { claims, review } = briefing
  const { several, single } = lookup.sums.claims
  const shared = claims.filter(({ articles }) => articles > 1).map((claim) => sharedClaim(claim, lookup))
  const singles = claims.filter(({ articles }) => articles <= 1).map((claim) => singleClaim(claim, lookup))
  const told =
    several === 0
      ? html`<p class="none">No claim is told by more than one article.</p>`
      : html`<div class="list">${shared}</div>`
  const rest = html`<details><summary>${capital(countOf(single, 'claim'))} told by one article only</summary><ul class="brief">${singles}</ul></details>`
  const body = html`${told}${single > 0 && rest}${review.length > 0 && reviewAsHtml(review, lookup)}`
  const aside = `${inFigures(several)} told by several articles, ${inFigures(single)} by one`
  return { id: 'claims', title: 'Claims', count: claims.length, aside, body }
}

function sharedClaim(claim: Claim, lookup: Lookup): Html {
  const statements = claim.statementIds.map((id) => lookup.statements.get(id))
  const { lead, words } = claimTold(claim, statements)
  const because = [...treeInWords(claim, lookup), ...new Set(claim.because)].map(
    (why) => html`<li>${oneLine(why)}</li>`,
  )
  return html`
<article class="row"><div class="who"><h3 dir="auto">${speakerOfClaim(claim)}</h3><p>${originsInWords(claim)}</p></div>
<div><p class="said" dir="auto">${lead && html`<i>${lead}</i>`}${shortened(words, 500)}</p><p class="cite">${inWords(claim.articles)} articles: ${tellers(claim, lookup)}</p>${because.length > 0 && html`<ul class="notes">${because}</ul>`}</div></article>`
}

/** Where each of its statements stands, in order; an article of the rest of the ledger is not on the page. */
function tellers({ statementIds }: Claim, lookup: Lookup): Html[] {
  const known = statementIds.flatMap((id) => lookup.statements.get(id) ?? [])
  return known.map(({ id, articleId }, at) => {
    const cite = lookup.shown.has(id)
      ? citeLink(articleId, id, lookup)
      : html`${lookup.label(articleId)} (read earlier)`
    return html`${at > 0 && ', '}${cite}`
  })
}

function singleClaim(claim: Claim, lookup: Lookup): Html {
  const statements = claim.statementIds.map((id) => lookup.statements.get(id))
  const { lead, words } = claimTold(claim, statements)
  return html`<li>${speakerOfClaim(claim)}: <span class="said" dir="auto">${lead && html`<i>${lead}</i>`}${shortened(words, 160)}</span> <span class="cite">${tellers(claim, lookup)}</span></li>`
}

function reviewAsHtml(review: readonly ReviewPair[], lookup: Lookup): Html {
  const pairs = review.map(
    ({ a, b, because }) =>
      html`<li>${quoted(a, lookup)} and ${quoted(b, lookup)} <span class="cite">${because.map(oneLine).join('; ')}</span></li>`,
  )
  return html`<h3 class="sub">${signed('review', REVIEW)}, not joined: ${countOf(review.length, 'pair')}</h3><ul class="brief">${pairs}</ul>`
}

function quoted(id: StatementId, lookup: Lookup): Html {
  const statement = lookup.statements.get(id)
  if (statement === undefined) return html`${id}`
  const words = shortened(leadOf(statement) + statementWords(statement), 160)
  const cite = lookup.shown.has(id) ? citeLink(statement.articleId, id, lookup) : lookup.label(statement.articleId)
  return html`<span class="said" dir="auto"${langOf(lookup.article(statement.articleId))}>${words}</span> (${cite})`
}
