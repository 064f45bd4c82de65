import type { AidGap, AidTold } from '../model/aid.ts'
import {
  aidBasis,
  fillersInWords,
  gapInWords,
  inBn,
  openInWords,
  REAL,
  ROUTE_WORDS,
  spanInWords,
} from './aid-in-words.ts'
import { dateInWords } from './dates.ts'
import { signed } from './numbers.ts'
import { gridLines } from './text/grid.ts'
import type { Page } from './text/ink.ts'
import { wrap } from './text/wrap.ts'

const MOST = 10 // donors named of those whose aid changed; --csv and --html have all

/** Aid to Ukraine by group and year, what is open, by route, what filled the gap, and what others published. */
export function aidAsText(aid: AidTold, page: Page): string {
  const lines = [
    ...wrap([[gapInWords(aid), 'title']], page),
    ...wrap([[fillersInWords(aid), openInWords(aid)].filter(Boolean).join(' ')], page),
    ...wrap([`${aidBasis(aid)} ${aid.address}`], page),
    '',
    ...gridLines([
      ['allocated', ...aid.periods.map(dateInWords)],
      ...aid.rows.flatMap(({ type, name, eurBn }, at) => [
        ...(aid.rows[at - 1]?.type === type ? [] : [[type]]),
        [`  ${name}`, ...eurBn.map(inBn)],
      ]),
    ]),
    '',
    ...openLines(aid, page),
    ...routeLines(aid, page),
    ...aid.gap.flatMap((gap) => gapLines(gap, page)),
    '',
    ...wrap([['Published by others', 'title'], `; ${REAL}`], page),
    ...aid.published.flatMap(({ about, value, who, address }) =>
      wrap([`${about}: ${value}, ${who}. `, [address, 'link']], page, { first: '  ' }),
    ),
    ...aid.notes.flatMap((note) => wrap([note], page)),
  ]
  return `${lines.join('\n')}\n`
}

function openLines({ open, periods }: AidTold, page: Page): string[] {
  return [
    ...wrap([['Committed and still open', 'title'], `, EUR bn, ${spanInWords({ periods })}`], page),
    ...gridLines([
      ['donors', 'military', 'allocated', 'committed', 'open'],
      ...open.map(({ name, single, military, allocated, committed, open: rest }) => [
        ...[single ? `  ${name}` : name, inBn(military), inBn(allocated), inBn(committed), inBn(rest)],
      ]),
    ]),
    '',
  ]
}

function routeLines({ routes, periods }: AidTold, page: Page): string[] {
  if (routes.length === 0) return []
  return [
    ...wrap([['Military aid by route', 'title'], ', EUR bn, all donors'], page),
    ...gridLines([
      ['route', ...periods.map(dateInWords)],
      ...routes.map(({ route, eurBn }) => [route === 'purl' ? 'PURL' : ROUTE_WORDS[route], ...eurBn.map(inBn)]),
    ]),
    '',
  ]
}

function gapLines({ type, year, years, words, donors, leftOut }: AidGap, page: Page): string[] {
  const told = donors.map(({ name, change }) => `${name} ${signed(change, 2)}`)
  const [most, least] = [told.slice(0, MOST), told.slice(MOST).slice(-3)]
  const left = leftOut.length === 0 ? '' : ` Without all four years: ${leftOut.join(', ')}.`
  return [
    ...wrap([[`${type}, ${year} less the mean of ${years}`, 'title'], `: ${words}`], page, { rest: 2 }),
    ...(told.length === 0
      ? []
      : wrap([`By donor: ${[...most, ...(least.length > 0 ? ['…', ...least] : [])].join(', ')}.${left}`], page, {
          first: '  ',
        })),
  ]
}
