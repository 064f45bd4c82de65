import type { Briefing } from '../../model/briefing.ts'
import { editionsInWords } from '../basis.ts'
import { dateInWords } from '../dates.ts'
import { headlineOf } from '../headline.ts'
import { ledeOf } from '../lede.ts'
import type { Lookup } from '../lookup.ts'
import { figuresOf, inFigures, listOf } from '../numbers.ts'
import { oneLine } from '../one-line.ts'
import type { Sums } from '../sums.ts'
import { WORDS } from '../words.ts'
import type { Section } from './section.ts'
import { type Html, html } from './template.ts'

/** The finding as a sentence, the sums, then by whose count and on which day. */
export function head(briefing: Briefing, { sums }: Pick<Lookup, 'sums'>): Html {
  const { run } = briefing
  const paths = run.paths.length === 0 ? '' : `, ${listOf(run.paths.map(oneLine))}`
  const lede = ledeOf(briefing, sums)
  return html`<header>
<p class="kicker">Wordbond briefing${paths}, ${dateInWords(run.today)}. <b>${WORDS.unreviewed}</b>: ${WORDS.unreviewedWhy}.</p>
<h1>${headlineOf(briefing)}</h1>
${lede !== '' && html`<p class="lede">${lede}</p>`}
<div class="meter">${meter(sums)}${basis(briefing, sums)}</div>
</header>`
}

function meter({ marks }: Sums): Html {
  const { all, withSpeaker, withoutSpeaker, scare, refused } = marks
  const count = (sum: number, words: string, alarm = false) =>
    html`<li${alarm && sum > 0 && html` class="warn"`}><b>${inFigures(sum)}</b> ${words}</li>`
  return html`<ul>${count(all, all === 1 ? 'quotation' : 'quotations')}${count(withSpeaker, 'with a speaker')}${count(withoutSpeaker, 'without')}${count(scare, scare === 1 ? 'scare quote' : 'scare quotes')}${count(refused, 'refused', true)}</ul>`
}

function basis(briefing: Briefing, { words }: Sums): Html {
  const { run, articles, echoes } = briefing
  const read = [
    figuresOf(articles.length, 'article'),
    figuresOf(words, 'word'),
    figuresOf(echoes.length, 'echo', 'echoes'),
  ]
  const pair = (name: string, words: string) => html`<div><dt>${name}</dt> <dd>${words}</dd></div>`
  return html`<dl class="basis">${pair('Read', read.join(', '))}${pair('Editions', editionsInWords(run))}${pair('Generation', run.generation.slice(0, 12))}${pair('Today', dateInWords(run.today))}</dl>`
}

/** The sections with their counts, as links. */
export function contents(sections: readonly Section[]): Html {
  const links = sections.map(
    ({ id, title, count }) => html`<li><a href="#${id}">${title}</a> <span>${inFigures(count)}</span></li>`,
  )
  return html`<nav class="contents" aria-label="Sections"><ul>${links}</ul></nav>`
}

export function foot({ run }: Briefing): Html {
  return html`<footer class="foot"><span>Run <b>${dateInWords(run.today)}</b></span><span>Generation <b>${run.generation}</b></span><span>Editions <b>${editionsInWords(run)}</b></span><span>Every passage is held by its exact words, its place in the text and the hash of its capture.</span></footer>`
}
