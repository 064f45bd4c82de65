import type { AllyPath, Bend, Paths } from '../../model/path.ts'
import { amountOfBend, foundInWords } from '../bend-words.ts'
import { chartAsFigure } from '../charts/chart.ts'
import { smallMultiples } from '../charts/small-multiples.ts'
import { fixed, signed } from '../numbers.ts'
import { bare, oneLine, quoted } from '../one-line.ts'
import { at, LINE_NAMES, pathBasis, relatedInWords } from '../paths-as-text.ts'
import { figureTable } from './figure-table.ts'
import { listAsHtml, partAsHtml } from './page.ts'
import { addressLink } from './passage.ts'
import { type Html, html } from './template.ts'

/** The paths as parts of a page: the chart with its table, the sums, the words that bend a line, every assumption. */
export function pathsParts(paths: Paths, aside: string): Html[] {
  const { target, to, allies } = paths
  const said = allies.filter(({ bends }) => bends.length > 0)
  return [
    partAsHtml({ id: 'paths', title: `Paths to ${target.percent} % in ${to}`, aside }, [
      chartAsFigure(smallMultiples(paths)),
      pathTable(paths),
    ]),
    ...(allies.length > 1 ? [sumsOf(paths)] : []),
    partAsHtml(
      { id: 'words', title: 'Own words', aside: 'each with its address; where none is named, there is none' },
      [
        said.length === 0
          ? html`<p class="none">No word of its own on its share of GDP.</p>`
          : html`<div class="list">${said.map(wordsOf)}</div>`,
      ],
    ),
    partAsHtml({ id: 'assumptions', title: 'Assumptions', aside: 'of all lines' }, [
      listAsHtml([...paths.assumptions, relatedInWords(paths)]),
    ]),
  ]
}

const shown = (share: number | null): string => (share === null ? '–' : fixed(share, 2))

/** Of each ally, where its lines stand at the review and at the end. */
export function pathTable(paths: Paths): Html {
  const { from, to, review, allies, target } = paths
  const middle = review?.year ?? Math.round((from + to) / 2)
  const heads = ['ally', `${from}`, 'pace', `pace in ${middle}`, `needed in ${middle}`, `own word in ${middle}`]
  return figureTable({
    label: 'Paths',
    basis: `% of GDP; pace: points a year since ${from - 3}; growth: of expenditure a year at constant prices to ${target.percent} % in ${to}. ${pathBasis(paths)}`,
    heads: [...heads, `pace in ${to}`, `own word in ${to}`, 'growth %'],
    rows: allies.map((ally) => [
      ...[ally.ally, fixed(ally.start.share, 2), ally.pacePoints === null ? '–' : signed(ally.pacePoints, 2)],
      ...[
        shown(at(ally.pace, middle)),
        ally.there ? 'there' : shown(at(ally.needed, middle)),
        shown(at(ally.voiced, middle)),
      ],
      ...[shown(at(ally.pace, to)), shown(at(ally.voiced, to)), ally.growth === null ? 'there' : fixed(ally.growth, 1)],
    ]),
  })
}

function sumsOf({ sums, from, to, review, prices, allies, withoutGdp, edition, producer }: Paths): Html {
  const years = [from, ...(review ? [review.year] : []), to]
  const left = withoutGdp.length === 0 ? '' : ` Without GDP in the edition, so in no sum: ${withoutGdp.join(', ')}.`
  const rows = sums.filter(({ year }) => year === to)
  const cell = (row: (typeof sums)[number], year: number): string => {
    const found = sums.find((one) => one.line === row.line && one.group === row.group && one.year === year)
    return found ? fixed(found.spending / 1000, 0) : '–'
  }
  const table = figureTable({
    label: 'Sums of all lines',
    basis: `USD bn, ${prices}, of the allies above. Edition: ${producer} ${edition}.${left}`,
    heads: ['line', ...years.map(String), 'added'],
    rows: rows.map((row) => [
      `${LINE_NAMES[row.line]}, ${row.group === 'all' ? 'all allies' : 'Europe and Canada'}`,
      ...years.map((year) => cell(row, year)),
      signed(row.added / 1000, 0),
    ]),
  })
  const none = html`<p class="none">No sums: the edition is held without GDP.</p>`
  return partAsHtml({ id: 'sums', title: 'Sums of all lines', aside: `USD bn, ${prices}` }, [
    withoutGdp.length === allies.length ? none : table,
  ])
}

/** Whose word it is at the left; at the right each word, how it stands to the line, and its address. */
const wordsOf = ({ ally, bends }: AllyPath): Html =>
  html`<div class="row"><div class="who"><h3>${ally}</h3></div><div>${bends.map(bendAsHtml)}</div></div>
`

function bendAsHtml(bend: Bend): Html {
  const { commitmentId, drawn, why, words, act, address, found } = bend
  const how = drawn ? 'bends the line' : `beside the line: ${oneLine(why)}`
  const said = words === '' ? html`<p>${act}</p>` : html`<p class="said" dir="auto">${quoted(bare(oneLine(words)))}</p>`
  const from = found ? foundInWords(found) : addressLink(address ?? '', address ?? '')
  return html`${said}<p class="cite">${amountOfBend(bend)}; ${how}. ${commitmentId}, ${from}</p>`
}
