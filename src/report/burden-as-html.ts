import type { BurdenTable } from '../model/burden.ts'
import type { Paths } from '../model/path.ts'
import { basisOf, findingOf, sumOf } from './burden-as-text.ts'
import { CHART_STYLE, chartAsSvg } from './charts/chart.ts'
import { dumbbells } from './charts/dumbbells.ts'
import { smallMultiples } from './charts/small-multiples.ts'
import { type Font, fontFaces } from './html/fonts.ts'
import { strip } from './html/section.ts'
import { STYLE } from './html/style.ts'
import { type Html, html, htmlText, trusted } from './html/template.ts'
import { BURDEN_COLUMNS } from './text/burden-columns.ts'

/** Nothing but what stands in the file may load. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

/** The burden as one file without scripts: the finding, whose count, the charts, and a table with all their numbers. */
export function burdenAsHtml(table: BurdenTable, paths: Paths, fonts: readonly Font[]): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${findingOf(table)} – Wordbond</title>
<style>${trusted(`${fontFaces(fonts)}${STYLE}${CHART_STYLE} .burden th, .burden td { white-space: nowrap; } .burden { table-layout: auto; }`)}</style>
</head>
<body>
<main id="main">
<header><h1>${findingOf(table)}</h1>
<p class="lede">${sumOf(table)} ${table.target.caveat}</p>
<p class="cite">${basisOf(table)}</p></header>
<figure>${strip('Shares, own words and target', chartAsSvg(dumbbells(table, paths.from === table.year ? paths : null), false))}
<figcaption>Ring: estimate; dot: outturn. Filled diamond: own word in NATO’s count; open: in a national count, or undated. Blue: short of its own word. The axis does not begin at 0.</figcaption></figure>
${tableOf(table)}
${table.notes.map((note) => html`<p class="notes">${note}</p>`)}
<section aria-labelledby="paths"><div class="sechead"><h2 id="paths">Paths to ${paths.target.percent} % in ${paths.to}</h2></div>
<figure>${strip('Paths of all allies', chartAsSvg(smallMultiples(paths), false))}
<figcaption>Solid: spent; dashed: estimate; grey: needed; blue: own word in NATO’s count, diamonds where it bends; dotted: pace of the last three years. Equal axes; what leaves a frame is cut. All numbers: wordbond burden --paths --csv</figcaption></figure>
<ul class="brief">${paths.assumptions.map((one) => html`<li>${one}</li>`)}</ul></section>
</main>
<footer class="foot"><span>${table.producer}, edition ${table.edition}: ${table.address}</span></footer>
</body>
</html>
`
  return htmlText(page)
}

function tableOf({ rows }: BurdenTable): Html {
  const heads = BURDEN_COLUMNS.map(({ head }, at) => html`<th scope="col"${at > 0 && html` class="num"`}>${head}</th>`)
  const cells = rows.map((row) => {
    const [name = '', ...rest] = BURDEN_COLUMNS.map((column) => column.cell(row).trim())
    return html`<tr><th scope="row">${name}</th>${rest.map((cell) => html`<td class="num">${cell}</td>`)}</tr>
`
  })
  return strip(
    'All figures',
    html`<table class="burden"><thead><tr>${heads}</tr></thead><tbody>${cells}</tbody></table>`,
  )
}
