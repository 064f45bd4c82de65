import type { BurdenTable } from '../model/burden.ts'
import type { Bend, Paths } from '../model/path.ts'
import { allyAsHtml } from './ally-as-html.ts'
import { basisOf, chartBasisOf, findingOf, sumOf } from './burden-as-text.ts'
import { chartAsFigure } from './charts/chart.ts'
import { dumbbells } from './charts/dumbbells.ts'
import { ownWords, wordInShort } from './charts/own-word.ts'
import { figureTable } from './html/figure-table.ts'
import type { Font } from './html/fonts.ts'
import { burdenPageAsHtml, listAsHtml, partAsHtml } from './html/page.ts'
import { pathsParts } from './html/paths-parts.ts'
import type { Html } from './html/template.ts'
import { pathFinding } from './paths-as-text.ts'
import { BURDEN_COLUMNS } from './text/burden-columns.ts'

/** The burden as one file without scripts: the finding, whose count, the charts, tables with all their numbers. */
export function burdenAsHtml(table: BurdenTable, paths: Paths, fonts: readonly Font[]): string {
  if (table.byEdition.length > 0) return allyAsHtml(table, paths, fonts)
  const words = paths.from === table.year ? paths : null // words still to come, seen from the year that is told
  return burdenPageAsHtml(
    {
      finding: findingOf(table),
      lede: [sumOf(table), table.target.caveat].filter(Boolean).join(' '),
      basis: chartBasisOf(table),
      parts: [
        chartAsFigure(dumbbells(table, words)),
        allFigures(table, ownWords(words)),
        ...pathsParts(paths, pathFinding(paths)),
      ],
      foot: `${table.producer}, edition ${table.edition}: ${table.address}`,
    },
    fonts,
  )
}

/** The table of `wordbond burden` with its own words, and what the edition does not give. */
export function allFigures(table: BurdenTable, words: ReadonlyMap<string, Bend>): Html {
  const rows = table.rows.map((row) => {
    const own = words.get(row.iso3)
    const count = own && own.count !== 'nato' ? `, ${own.count} count` : ''
    return [...BURDEN_COLUMNS.map(({ cell }) => cell(row).trim()), own ? `${wordInShort(own)}${count}` : '–']
  })
  return partAsHtml({ id: 'figures', title: 'All figures', aside: `${table.year}, edition ${table.edition}` }, [
    figureTable({
      label: 'All figures',
      basis: `${basisOf(table)} short: points to ${table.target.percent} %. const.% beside GDP %: part of the alliance’s expenditure and of its GDP, both at constant prices. rank: by share of GDP. 3 y, 5 y: year in which the target is reached at the mean pace of so many years.`,
      heads: [...BURDEN_COLUMNS.map(({ head }) => head), 'own word'],
      rows,
      sums: table.rows.filter(({ group }) => group).length,
      words: [BURDEN_COLUMNS.length],
    }),
    listAsHtml(table.notes),
  ])
}
