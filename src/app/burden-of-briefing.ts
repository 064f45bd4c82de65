import { sharesByEdition } from '../burden/shares-by-edition.ts'
import type { Briefing } from '../model/briefing.ts'
import type { BriefingBurden } from '../model/briefing-burden.ts'
import type { BurdenTable } from '../model/burden.ts'
import type { Figure, FigureEntity, Indicator } from '../model/figure.ts'
import { burden } from './burden.ts'
import type { Reference } from './open-reference.ts'
import { paths } from './paths.ts'
import { PRODUCER } from './series-edition.ts'
import type { Workplace } from './workplace.ts'

/** Indicators that speak of what an ally carries. */
const OF_BURDEN: ReadonlySet<Indicator> = new Set<Indicator>([
  ...(['defence-share', 'expenditure', 'expenditure-change', 'share-change', 'share-of-total'] as const),
  ...(['equipment-share', 'personnel', 'share-comparison', 'expenditure-comparison'] as const),
  ...(['share-rank', 'expenditure-rank', 'guideline'] as const),
])
const MOST = 4 // charts of editions: one an ally
const LEAST = 0.1 // points of GDP: a smaller revision is no chart's worth

/** Where the allies stand of whom a briefing's figures speak; null: they speak of none. By the newest edition held. */
export function burdenOfBriefing(
  { figures }: Pick<Briefing, 'figures'>,
  workplace: Pick<Workplace, 'series' | 'register' | 'commitments'>,
): BriefingBurden | null {
  const { series, register, commitments } = workplace
  const reference: Reference = { series, register: () => register.rows, commitments: () => commitments }
  const told = figures.filter(({ indicator }) => indicator !== null && OF_BURDEN.has(indicator))
  const named = new Set(told.flatMap(alliesOf))
  if (named.size === 0 || series.editions.size === 0) return null
  const all = burden({ ally: null, edition: null, year: null, target: '3.5', sort: null }, reference)
  const rows = all.rows.filter(({ iso3, share }) => named.has(iso3) && share !== null)
  if (rows.length === 0) return null
  const ways = paths({ ally: null, edition: null, target: '3.5', gdpGrowth: 0 }, reference)
  const revised = rows
    .map((row) => ({ ...all, rows: [row], byEdition: sharesByEdition(row.iso3, series.editions.get(PRODUCER) ?? []) }))
    .filter((table) => isRevised(table, told))
  return {
    table: { ...all, rows },
    paths: { ...ways, allies: ways.allies.filter(({ iso3 }) => rows.some((row) => row.iso3 === iso3)) },
    revised: revised.slice(0, MOST),
    more: Math.max(0, revised.length - MOST),
  }
}

/** iso3 of the allies that a figure names, also of the other side of a comparison. */
function alliesOf({ entity, told }: Figure): string[] {
  return [entity, told?.than ?? null].flatMap((one: FigureEntity | null) => {
    const codes = /^all(?:y|ies):([a-z+]+)$/.exec(one?.id ?? '')?.[1]
    return codes === undefined ? [] : codes.toUpperCase().split('+')
  })
}

/** Whether a figure speaks of a year that a later edition revised for its ally. */
function isRevised({ rows, byEdition }: BurdenTable, figures: readonly Figure[]): boolean {
  const years = new Set(
    byEdition.flatMap(({ points }) =>
      points.filter(({ revised }) => Math.abs(revised ?? 0) >= LEAST).map(({ year }) => String(year)),
    ),
  )
  const code = rows[0]?.iso3 ?? ''
  return figures.some((figure) => alliesOf(figure).includes(code) && years.has(figure.period?.slice(0, 4) ?? ''))
}
