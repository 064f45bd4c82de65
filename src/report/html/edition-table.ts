import type { BurdenTable } from '../../model/burden.ts'
import { editionsBasis } from '../editions-in-words.ts'
import { fixed, signed } from '../numbers.ts'
import { figureTable } from './figure-table.ts'
import type { Html } from './template.ts'

/** One ally: each edition's cells, and below them what it changed of the edition before it, from half a printed digit on. */
export function editionTable({ byEdition, ...table }: BurdenTable): Html {
  const years = [...new Set(byEdition.flatMap(({ points }) => points.map(({ year }) => year)))].sort()
  const rows = byEdition.flatMap(({ edition, points }) => {
    const of = (year: number) => points.find((point) => point.year === year)
    const shares = years.map((year) => {
      const point = of(year)
      return point ? `${fixed(point.share, 2)}${point.estimate ? 'e' : ''}` : ''
    })
    const changes = years.map((year) => {
      const by = of(year)?.revised ?? 0
      return Math.abs(by) < 0.005 ? '' : signed(by, 2)
    })
    return [[edition, ...shares], ...(changes.some(Boolean) ? [['revised by', ...changes]] : [])]
  })
  const basis = `% of GDP; e: estimate; where a cell is blank, the edition has no figure. ${editionsBasis({ byEdition, ...table })}`
  return figureTable({ label: 'By edition', basis, heads: ['edition', ...years.map(String)], rows })
}
