import type { Briefing, ReadArticle } from '../../model/briefing.ts'
import type { QuotationMarks } from '../../model/statement.ts'
import { notesOn, outletInWords, placeInWords, printedOn } from '../article-words.ts'
import type { Lookup } from '../lookup.ts'
import { figuresOf, inFigures } from '../numbers.ts'
import { oneLine } from '../one-line.ts'
import { fileName } from '../shelf.ts'
import { languageInWords, WORDS } from '../words.ts'
import { langOf } from './passage.ts'
import { type Section, strip } from './section.ts'
import { type Html, html, trusted } from './template.ts'

export function articlesSection(briefing: Briefing, lookup: Lookup): Section {
  const { articles } = briefing
  const rows = articles.map((article) => row(article, lookup))
  const table = html`<table class="ar">
<thead><tr><th scope="col">File</th><th scope="col">Headline</th><th scope="col">Printed</th><th scope="col">Quotations</th><th scope="col" class="num">with speaker</th><th scope="col" class="num">without</th><th scope="col" class="num">scare</th><th scope="col" class="num">refused</th></tr></thead>
<tbody>${rows}</tbody></table>`
  const body = articles.length === 0 ? html`<p class="none">No article was read.</p>` : strip('Articles', table)
  // the bars are not printed: on paper the counts have their room
  const key = html`<span class="key">; filled bar: with a speaker, dashed: without, thin: scare quote, struck: refused</span>`
  const aside = articles.length === 0 ? '' : html`${figuresOf(articles.length, 'article')}${key}`
  return { id: 'articles', title: 'Read', count: articles.length, aside, body }
}

function row(article: ReadArticle, lookup: Lookup): Html {
  const { withSpeaker, withoutSpeaker, scare, refused } = article.quotationMarks
  const title =
    article.title === null
      ? html`<span class="muted">${WORDS.noHeadline}</span>`
      : html`<span class="said" dir="auto"${langOf(article)}>${oneLine(article.title)}</span>`
  const notes = notesOn(article, lookup.echoes.get(article.id) ?? [], lookup).map((note) => html`<li>${note}</li>`)
  const place = placeInWords(article)
  return html`
<tr id="article-${article.id}"><th scope="row"><span class="file">${fileName(article.path)}</span><span class="hash">sha256 ${article.captureId.slice(0, 12)}…</span></th>
<td>${title}${notes.length > 0 && html`<ul class="notes">${notes}</ul>`}</td>
<td>${printedOn(article)}<br><span class="muted">${outletInWords(article)}${place !== '' && `, ${place}`}<br>${languageInWords(article.language)}</span></td>
<td>${bars(article.quotationMarks)}</td><td class="num">${inFigures(withSpeaker)}</td><td class="num">${inFigures(withoutSpeaker)}</td><td class="num">${inFigures(scare)}</td><td class="${refused > 0 ? 'num warn' : 'num'}">${inFigures(refused)}</td></tr>`
}

const STEP = 8
const A_ROW = 14
const MOST = 112 // beyond this the counts beside them say more than bars

/** One bar a quotation, in the order of the counts beside it. */
function bars({ withSpeaker, withoutSpeaker, scare, refused }: QuotationMarks): Html | null {
  const kinds = [
    ...Array<string>(Math.min(withSpeaker, MOST + 1)).fill('known'),
    ...Array<string>(Math.min(withoutSpeaker, MOST + 1)).fill('open'),
    ...Array<string>(Math.min(scare, MOST + 1)).fill('thin'),
    ...Array<string>(Math.min(refused, MOST + 1)).fill('struck'),
  ]
  if (kinds.length === 0 || kinds.length > MOST) return null
  const width = Math.min(kinds.length, A_ROW) * STEP
  const height = Math.ceil(kinds.length / A_ROW) * 15
  const drawn = kinds.map((kind, at) => bar(kind, (at % A_ROW) * STEP, Math.floor(at / A_ROW) * 15)).join('')
  return trusted(`<svg class="bars" width="${width}" height="${height}" aria-hidden="true">${drawn}</svg>`)
}

function bar(kind: string, x: number, y: number): string {
  if (kind === 'known') return `<rect x="${x}" y="${y + 1}" width="6" height="11"/>`
  if (kind === 'thin') return `<rect x="${x + 2}" y="${y + 1}" width="2" height="11" class="thin"/>`
  const box = `<rect x="${x + 0.6}" y="${y + 1.6}" width="4.8" height="9.8" class="${kind}"/>`
  return kind === 'open' ? box : `${box}<path d="M${x + 0.6} ${y + 11.4}l4.8 -9.8" class="struck"/>`
}
