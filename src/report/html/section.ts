import { type Html, html } from './template.ts'

export interface Section {
  readonly id: string
  readonly title: string
  readonly count: number
  readonly aside: string | Html
  readonly body: Html
}

export function sectionAsHtml({ id, title, aside, body }: Section): Html {
  return html`
<section id="${id}" aria-labelledby="${id}-h">
<div class="sechead"><h2 id="${id}-h">${title}</h2><p class="aside">${aside}</p></div>
${body}
</section>`
}

/** A wide table scrolls inside its own strip, which a keyboard can reach. */
export function strip(label: string, table: Html): Html {
  return html`<div class="strip" role="region" aria-label="${label}" tabindex="0">${table}</div>`
}
