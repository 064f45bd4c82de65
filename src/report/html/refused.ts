import type { Briefing, Refused } from '../../model/briefing.ts'
import type { Lookup } from '../lookup.ts'
import { capital, figuresOf, inFigures } from '../numbers.ts'
import { oneLine, quoted, shortened } from '../one-line.ts'
import { isPassage, refusedByReason, unknownsOf } from '../unknowns.ts'
import { REFUSED } from '../words.ts'
import { citeLink } from './passage.ts'
import type { Section } from './section.ts'
import { signed } from './sign.ts'
import { type Html, html } from './template.ts'

export function refusedSection(briefing: Briefing, lookup: Lookup): Section {
  const { refused } = briefing
  const unknown = unknownsOf(briefing, lookup)
  const groups = refusedByReason(refused).map(
    ([why, group]) => html`
<li>${signed('refused', REFUSED, `${inFigures(group.length)} ${REFUSED.word}`)} ${capital(oneLine(why))}: ${group.map((one, at) => oneRefused(one, at, lookup))}</li>`,
  )
  const lines = [...groups, ...unknown.map((sentence) => html`\n<li>${sentence}</li>`)]
  const body =
    lines.length === 0 ? html`<p class="none">Nothing was refused.</p>` : html`<ul class="plain">${lines}</ul>`
  const aside = `${inFigures(refused.length)} refused, ${figuresOf(unknown.length, 'thing')} left unknown`
  return { id: 'refused', title: 'Refused, and unknown', count: refused.length, aside, body }
}

/** A passage of an article is somebody else's voice; the name of a file is ours. */
function oneRefused(refused: Refused, at: number, lookup: Lookup): Html {
  const { what, articleId } = refused
  const words = shortened(what, 200)
  const voiced = isPassage(refused, lookup)
    ? html`<span class="said" dir="auto">${quoted(words)}</span>`
    : html`<b>${words}</b>`
  return html`${at > 0 && '; '}${voiced}${articleId !== null && html` in ${citeLink(articleId, null, lookup)}`}`
}
