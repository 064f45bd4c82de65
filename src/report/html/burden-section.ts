import type { BriefingBurden } from '../../model/briefing-burden.ts'
import type { BurdenTable } from '../../model/burden.ts'
import { basisOf } from '../burden-as-text.ts'
import { chartAsFigure } from '../charts/chart.ts'
import { dumbbells } from '../charts/dumbbells.ts'
import { ownWords, wordInShort } from '../charts/own-word.ts'
import { revisions } from '../charts/revisions.ts'
import { smallMultiples } from '../charts/small-multiples.ts'
import { allyFinding, revisionFinding } from '../editions-in-words.ts'
import { capital, countOf, fixed, inFigures } from '../numbers.ts'
import { BURDEN_COLUMNS } from '../text/burden-columns.ts'
import { editionTable } from './edition-table.ts'
import { figureTable } from './figure-table.ts'
import { pathTable } from './paths-parts.ts'
import type { Section } from './section.ts'
import { type Html, html } from './template.ts'

/** Of the briefing: where those allies stand of whom its figures speak, in charts with their tables. */
export function burdenSection(burden: BriefingBurden): Section {
  const { table, paths, revised, more } = burden
  const editions = revised.map(
    (one) =>
      html`<h3 class="sub">${revisionFinding(one)}</h3>${chartAsFigure(named(revisions(one), one.rows[0]?.iso3))}${editionTable(one)}`,
  )
  const finding = findingOf(table)
  return {
    id: 'burden',
    title: 'The burden of those named',
    count: table.rows.length,
    aside: `of whom these figures speak, by edition ${table.edition}`,
    body: html`<p class="lede">${finding}</p>${chartAsFigure({ ...dumbbells(table, paths), finding })}${tableOf(burden)}
${editions}${more > 0 && html`<p class="notes">Revised as well: ${inFigures(more)} more. wordbond burden ALLY --html shows each.</p>`}
<h3 class="sub">Paths to ${paths.target.percent} % in ${paths.to}</h3>${chartAsFigure(smallMultiples(paths))}${pathTable(paths)}<p class="notes">All lines year by year, with each word that bends one: wordbond burden ALLY --paths</p>`,
  }
}

/** "One of 3 allies of whom figures speak stands at 3.5 percent of GDP or more in 2026."; of one alone, where it stands. */
function findingOf(table: BurdenTable): string {
  const { rows, target, year } = table
  if (rows.length === 1) return allyFinding(table)
  const met = rows.filter(({ gapPoints }) => gapPoints !== null && gapPoints <= 0).length
  const who = met === 0 ? 'None of' : capital(countOf(met, 'of', 'of'))
  return `${who} ${rows.length} allies of whom figures speak ${met < 2 ? 'stands' : 'stand'} at ${target.percent} percent of GDP or more in ${year}.`
}

/** Several charts of a kind stand on the page: each has a name of its own. */
const named = <T extends { readonly name: string }>(chart: T, code = ''): T => ({
  ...chart,
  name: `${chart.name}-${code}`,
})

function tableOf({ table, paths }: BriefingBurden): Html {
  const words = ownWords(paths)
  const ends = new Map(paths.allies.map(({ iso3, pace }) => [iso3, pace?.at(-1)?.share ?? null]))
  const rows = table.rows.map((row) => {
    const [own, end] = [words.get(row.iso3), ends.get(row.iso3) ?? null]
    const cells = BURDEN_COLUMNS.map(({ cell }) => cell(row).trim())
    return [...cells, end === null ? '–' : fixed(end, 2), own ? wordInShort(own) : '–']
  })
  return figureTable({
    label: 'The burden of those named',
    basis: `${basisOf(table)} pace in ${paths.to}: % of GDP at the pace of the last three years.`,
    heads: [...BURDEN_COLUMNS.map(({ head }) => head), `pace in ${paths.to}`, 'own word'],
    rows,
    words: [BURDEN_COLUMNS.length + 1],
  })
}
