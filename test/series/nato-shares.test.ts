import { describe, expect, test } from 'vitest'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadSeries } from '../../src/reference/load-series.ts'

const { editions } = loadSeries([dataFolder()])

/** Cells that NATO's workbook of June 2024 stores as 2.0: a round number among shares with four decimals. */
const STORED_AS_2 = ['FRA 2020', 'LTU 2019', 'SVK 2024']
// biome-ignore format: a table
const HELD: readonly [edition: string, points: number, rounded: readonly string[], cells: number][] = [
  ['2024-06', 0.006, STORED_AS_2, 363],
  ['2026-07', 0.01, [], 411],
]

for (const [name, points, rounded, cells] of HELD)
  describe(`NATO ${name}: the printed share is expenditure over GDP, at constant prices`, () => {
    const all = editions.find((one) => one.producer === 'NATO' && one.edition === name)?.observations ?? []
    const held = all.flatMap(({ iso3, year, sharePrinted: printed, expConstantUsdM: spent, gdpConstantUsdM: gdp }) =>
      printed === null || spent === null || gdp === null
        ? []
        : [{ cell: `${iso3} ${year}`, printed, computed: (100 * spent) / gdp }],
    )

    test(`every cell that has all three, within ${points} points: ${cells}`, () => {
      expect(held).toHaveLength(cells)
      const apart = held.filter(({ printed, computed }) => Math.abs(printed - computed) > points)
      expect(apart.map(({ cell }) => cell).filter((cell) => !rounded.includes(cell))).toEqual([])
    })

    test('those stored rounded are named, and are the share to the one decimal that they have', () => {
      const named = held.filter(({ cell }) => rounded.includes(cell))
      expect(named.map(({ cell }) => cell).sort()).toEqual([...rounded])
      for (const { printed, computed } of named) expect(computed.toFixed(1)).toBe(printed.toFixed(1))
    })

    if (rounded.length === 0) return // two decimals make many round ones
    test('no other cell of that table is as round', () => {
      const round = held.filter(({ printed }) => Number.isInteger(printed * 10)).map(({ cell }) => cell)
      expect(round.sort()).toEqual([...rounded])
    })
  })
