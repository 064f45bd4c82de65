import type { ScenarioAlly, ScenarioTold } from '../model/scenario.ts'
import { fixed, inFigures, listOf, signed } from './numbers.ts'
import { gridLines } from './text/grid.ts'
import type { Page } from './text/ink.ts'
import { wrap } from './text/wrap.ts'

/** A scenario for the terminal: what changes, every assumption with its source, each ally before and after, the sums. */
export function scenarioAsText(told: ScenarioTold, page: Page): string {
  const changed = told.allies.filter(({ usd, people, points }) => usd !== 0 || people !== 0 || Math.abs(points) > 1e-9)
  const same = told.allies.length - changed.length
  const lines = [
    ...wrap([[told.title, 'title']], page),
    ...wrap([changeInWords(told)], page),
    ...wrap([scenarioBasis(told)], page),
    '',
    ...wrap([['Assumptions', 'title'], ', laid on one after the other'], page),
    ...told.assumptions.flatMap(({ words, source, usd, people }, at) =>
      wrap([words, [` [${source}]`, 'aside'], `: ${movedInWords(usd, people)}`], page, { first: `  ${at + 1}. ` }),
    ),
    '',
    ...gridLines([headOf(changed), ...changed.map((ally) => rowOf(ally, changed)), ...totalRows(told, changed)]),
    '',
    ...(same > 0 ? wrap([`As before: ${inFigures(same)} of ${inFigures(told.allies.length)} allies.`], page) : []),
    ...wrap(['Not netted against own words. GDP stays as it was but where an assumption says otherwise.'], page),
    ...told.left.flatMap(({ iso3, why }) => wrap([`${iso3} is left out: ${why}.`], page)),
  ]
  return `${lines.join('\n')}\n`
}

/** "All allies spend USD 0.0 bn more: 2.86 before, 2.86 percent of GDP after." */
export function changeInWords({ totals, allies }: ScenarioTold): string {
  const { before, after, usd, openUsd, openPeople } = totals
  const how =
    Math.abs(usd) < 0.5 ? 'as much as before' : `USD ${fixed(Math.abs(usd) / 1000, 1)} bn ${usd > 0 ? 'more' : 'less'}`
  const open = [
    ...(openUsd > 0.5 ? [`USD ${fixed(openUsd / 1000, 1)} bn`] : []),
    ...(openPeople > 0.5 ? [`${inFigures(Math.round(openPeople))} people`] : []),
  ]
  const left = open.length > 0 ? ` Taken over by nobody: ${listOf(open)}.` : ''
  return `The ${allies.length} allies together carry ${how}: ${fixed(before.share, 2)} percent of their GDP before, ${fixed(after.share, 2)} after.${left}`
}

export const scenarioBasis = ({ producer, edition, from, prices }: ScenarioTold): string =>
  `Edition: ${producer} ${edition}. Before: ${from}. USD at ${prices}.`

export function movedInWords(usd: number, people: number): string {
  const moved = [
    ...(Math.abs(usd) < 0.5 ? [] : [`USD ${signed(usd / 1000, 1)} bn`]),
    ...(Math.abs(people) < 0.5 ? [] : [`${signed(people, 0)} people`]),
  ]
  return moved.length === 0 ? 'moves no sum by itself' : listOf(moved)
}

export const withPeople = (rows: readonly ScenarioAlly[]): boolean => rows.some(({ people }) => people !== 0)

export function headOf(rows: readonly ScenarioAlly[]): string[] {
  const heads = ['ally', '% before', 'after', 'points', 'USD bn before', 'after', 'change']
  return withPeople(rows) ? [...heads, 'people'] : heads
}

export function rowOf(
  { ally, before, after, points, usd, people }: ScenarioAlly,
  rows: readonly ScenarioAlly[],
): string[] {
  const cells = [ally, fixed(before.share, 2), fixed(after.share, 2), signed(points, 2)]
  const sums = [fixed(before.usd / 1000, 1), fixed(after.usd / 1000, 1), signed(usd / 1000, 1)]
  return [...cells, ...sums, ...(withPeople(rows) ? [signed(people, 0)] : [])]
}

export function totalRows({ totals }: ScenarioTold, rows: readonly ScenarioAlly[]): string[][] {
  const { before, after, usd, europeAndCanada: europe, people } = totals
  const all = [fixed(before.share, 2), fixed(after.share, 2), signed(after.share - before.share, 2)]
  const sums = [fixed(before.usd / 1000, 1), fixed(after.usd / 1000, 1), signed(usd / 1000, 1)]
  const others = [
    fixed(europe.before / 1000, 1),
    fixed(europe.after / 1000, 1),
    signed((europe.after - europe.before) / 1000, 1),
  ]
  return [
    ['Europe and Canada', '', '', '', ...others],
    ['all allies', ...all, ...sums, ...(withPeople(rows) ? [signed(people, 0)] : [])],
  ]
}
