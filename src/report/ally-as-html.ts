import type { BurdenRow, BurdenTable } from '../model/burden.ts'
import type { Paths } from '../model/path.ts'
import { basisOf, chartBasisOf } from './burden-as-text.ts'
import { chartAsFigure } from './charts/chart.ts'
import { revisions } from './charts/revisions.ts'
import { allyFinding, revisionFinding } from './editions-in-words.ts'
import { editionTable } from './html/edition-table.ts'
import { figureTable } from './html/figure-table.ts'
import type { Font } from './html/fonts.ts'
import { burdenPageAsHtml, listAsHtml, partAsHtml } from './html/page.ts'
import { pathsParts } from './html/paths-parts.ts'
import type { Html } from './html/template.ts'
import { pathFinding } from './paths-as-text.ts'
import { BURDEN_COLUMNS } from './text/burden-columns.ts'

/** One ally on a page: its editions with what they revised, its row, its path, its own words. */
export function allyAsHtml(table: BurdenTable, paths: Paths, fonts: readonly Font[]): string {
  const [row] = table.rows
  const own = { ...paths, allies: paths.allies.filter(({ iso3 }) => iso3 === row?.iso3) }
  return burdenPageAsHtml(
    {
      finding: allyFinding(table),
      lede: revisionFinding(table).slice(allyFinding(table).length + 1),
      basis: chartBasisOf(table),
      parts: [
        chartAsFigure(revisions(table)),
        byEdition(table),
        row ? standing(row, table) : null,
        ...(own.allies.length > 0 ? pathsParts(own, pathFinding(own)) : []),
      ],
      foot: `${table.producer}, edition ${table.edition}: ${table.address}`,
    },
    fonts,
  )
}

const byEdition = (table: BurdenTable): Html =>
  partAsHtml({ id: 'editions', title: 'By edition', aside: 'percent of GDP; what changed from the edition before' }, [
    editionTable(table),
  ])

function standing(row: BurdenRow, table: BurdenTable): Html {
  const columns = BURDEN_COLUMNS.slice(1)
  return partAsHtml({ id: 'figures', title: 'All figures', aside: `${table.year}, edition ${table.edition}` }, [
    figureTable({
      label: 'All figures',
      basis: basisOf(table),
      heads: ['', ...columns.map(({ head }) => head)],
      rows: [[row.ally, ...columns.map(({ cell }) => cell(row).trim())]],
    }),
    listAsHtml(table.notes),
  ])
}
