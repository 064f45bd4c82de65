import type { Briefing } from '../../model/briefing.ts'
import type { Commitment, CommitmentPair, Followed, Netting } from '../../model/commitment.ts'
import { byUrgency, spokenOf } from '../by-urgency.ts'
import {
  amountInWords,
  boundInWords,
  dueInWords,
  firmnessInWords,
  linksInWords,
  titleOf,
  trackInWords,
} from '../commitment-words.ts'
import { dateInWords } from '../dates.ts'
import type { Lookup } from '../lookup.ts'
import { countOf, figuresOf, inFigures } from '../numbers.ts'
import { bare, oneLine, quoted, shortened } from '../one-line.ts'
import { statementWords } from '../statement-words.ts'
import { OVERDUE, REVIEW } from '../words.ts'
import { addressLink, citeLink } from './passage.ts'
import type { Section } from './section.ts'
import { signed } from './sign.ts'
import { type Html, html } from './template.ts'

export function commitmentsSection({ commitments: told }: Briefing, lookup: Lookup): Section {
  const { commitments, pairs, nettings, followed } = told
  const candidates = commitments.filter(({ source }) => source === null)
  const spoken = spokenOf(commitments, pairs)
  const shown = new Set(spoken.map(({ id }) => id))
  const rest = commitments.filter(({ source, id }) => source !== null && !shown.has(id))
  const here = byUrgency([...candidates, ...spoken]).map((group) => groupAsHtml(group.title, group.commitments, lookup))
  const none = here.length === 0 && html`<p class="none">No commitment is voiced or named in these articles.</p>`
  const body = html`${none}${here}${pairs.length > 0 && pairsAsHtml(pairs, commitments, lookup)}${nettingsAsHtml(
    nettings.filter(({ whole }) => shown.has(whole)),
  )}${followedAsHtml(followed, lookup)}${rest.length > 0 && restAsHtml(rest, lookup)}`
  const aside = `${figuresOf(candidates.length, 'candidate')} in this coverage, ${inFigures(spoken.length)} of the register spoken of`
  return { id: 'commitments', title: 'Commitments', count: candidates.length + spoken.length, aside, body }
}

function groupAsHtml(title: string, commitments: readonly Commitment[], lookup: Lookup): Html {
  return html`<h3 class="sub">${title}: ${inFigures(commitments.length)}</h3><div class="list">${commitments.map((one) => rowAsHtml(one, lookup))}</div>`
}

function rowAsHtml(commitment: Commitment, lookup: Lookup): Html {
  const { source, candidate, overdue, measured, condition, confirmed } = commitment
  const due = overdue ? signed('overdue', OVERDUE, dueInWords(commitment)) : html`${dueInWords(commitment)}`
  const beside = [
    measured === null ? null : html`<li>${addressLink(measured.address, measured.edition)}: ${measured.words}</li>`,
    condition === null ? null : html`<li>Condition: ${oneLine(condition)}</li>`,
    ...linksInWords(commitment)
      .slice(0, 4)
      .map((line) => html`<li>${line}</li>`),
    confirmed === null
      ? null
      : html`<li>Confirmed by ${oneLine(confirmed.by)}, ${dateInWords(confirmed.at.slice(0, 10))}</li>`,
    source?.address ? html`<li>${addressLink(source.address, oneLine(source.producer))}</li>` : null,
  ]
  const sum = amountInWords(commitment.amount)
  const words =
    source === null
      ? html`<p class="said" dir="auto">${titleOf(commitment)}</p>`
      : html`<p dir="auto">${titleOf(commitment)}</p>`
  return html`
<article class="row"><div class="who"><h4 dir="auto">${boundInWords(commitment)}</h4><p>${due}</p>${candidate && html`<p>${signed('review', REVIEW, 'candidate, not confirmed')}</p>`}</div>
<div>${words}<p class="cite">${sum !== '' && `${sum} · `}${trackInWords(commitment).join('  ')}</p><p class="cite">${firmnessInWords(commitment)} ${whereAsHtml(commitment, lookup)}</p><ul class="notes">${beside}</ul></div></article>`
}

/** Where it was said, or where the coverage names it. */
function whereAsHtml({ stages, mentions }: Commitment, lookup: Lookup): Html[] {
  const places = [...stages.flatMap(({ evidence }) => evidence ?? []), ...mentions]
  const first = new Map(places.map((place) => [place.articleId, place]))
  return [...first.values()]
    .filter(({ articleId }) => lookup.shownArticles.has(articleId))
    .map(({ articleId, statementId }) => {
      const shown = statementId !== null && lookup.shown.has(statementId) ? statementId : null
      return html` · ${citeLink(articleId, shown, lookup)}`
    })
}

function pairsAsHtml(pairs: readonly CommitmentPair[], commitments: readonly Commitment[], lookup: Lookup): Html {
  const byId = new Map(commitments.map((one) => [one.id, one]))
  const items = pairs.map(({ a, b, because }) => {
    const statement = lookup.statements.get(a)
    const row = byId.get(b)
    const words = statement === undefined ? a : shortened(statementWords(statement), 160)
    return html`<li><span class="said" dir="auto">${words}</span> and ${row ? `${oneLine(row.who.name)}: ${titleOf(row)}` : b} <span class="cite">${because.join('; ')}</span></li>`
  })
  return html`<h3 class="sub">${signed('review', REVIEW)}, not joined: ${countOf(pairs.length, 'passage')} that may speak of a row of the register</h3><ul class="brief">${items}</ul>`
}

function nettingsAsHtml(nettings: readonly Netting[]): Html | false {
  const items = nettings.map(({ whole, words }) => html`<li>${whole}: ${words}</li>`)
  return nettings.length > 0 && html`<h3 class="sub">Not added up</h3><ul class="brief">${items}</ul>`
}

function followedAsHtml(followed: readonly Followed[], lookup: Lookup): Html | false {
  const told = followed.filter(({ mentions }) => mentions.length > 0)
  const items = told.map(({ title, series, mentions, measures }) => {
    const words = mentions
      .slice(0, 2)
      .map(
        ({ exact, articleId }) =>
          html` <span class="said" dir="auto">${quoted(shortened(bare(exact), 160))}</span> ${citeLink(articleId, null, lookup)}`,
      )
    const counts = measures.map(
      ({ measure, value, unit, reading, source }) =>
        html`<li>${measure}: ${inFigures(value)} ${unit}${reading !== '' && `: ${reading}`} ${addressLink(source.address ?? '', oneLine(source.producer))}</li>`,
    )
    return html`<li>${title}, ${series ? 'by measure' : 'no series'}: ${figuresOf(mentions.length, 'passage')}${words}${counts.length > 0 && html`<ul class="notes">${counts}</ul>`}</li>`
  })
  return told.length > 0 && html`<h3 class="sub">Followed topics</h3><ul class="brief">${items}</ul>`
}

function restAsHtml(rest: readonly Commitment[], lookup: Lookup): Html {
  const overdue = rest.filter((one) => one.overdue).length
  const groups = byUrgency(rest).map((group) => groupAsHtml(group.title, group.commitments, lookup))
  return html`<details><summary>${figuresOf(rest.length, 'more row')} of the register, ${inFigures(overdue)} overdue</summary>${groups}</details>`
}
