import type { AllyPath, Bend, PathPoint, Paths } from '../../model/path.ts'
import { fixed } from '../numbers.ts'
import { gridLines } from './grid.ts'
import type { Page } from './ink.ts'
import { wrap } from './wrap.ts'

const LINES = ['needed', 'neededGrowing', 'voiced', 'budgeted', 'pace'] as const
const HEADS = ['year', 'needed', 'growing', 'own word', 'budgeted', 'pace']

/** One ally's lines year by year, then each word that bends one or stands beside it. */
export function pathOfAllyLines(ally: AllyPath, { from, review }: Paths, page: Page): string[] {
  const spent = ally.spent.map(({ year, share, estimate }) => `${year} ${fixed(share, 2)}${estimate ? 'e' : ''}`)
  const rows = ally.needed.map(({ year }) => [
    `${year}${year === review?.year ? ' review' : ''}`,
    ...LINES.map((line) => shown(ally[line], year)),
  ])
  return [
    ...wrap([['Spent', 'title'], `, % of GDP: ${spent.join(', ')}`], page, { rest: 2 }),
    '',
    ...gridLines([HEADS, ...rows]),
    ...(ally.growth === null
      ? []
      : wrap([`growing: expenditure up ${fixed(ally.growth, 2)} % a year from ${from} on, constant prices.`], page)),
    '',
    ...(ally.bends.length === 0 ? ['No word of its own on its share of GDP in the register.'] : []),
    ...ally.bends.flatMap((bend) => bendLines(bend, page)),
  ]
}

function shown(line: readonly PathPoint[] | null, year: number): string {
  const share = line?.find((point) => point.year === year)?.share
  return share === undefined ? '–' : fixed(share, 2)
}

function bendLines(bend: Bend, page: Page): string[] {
  const when = bend.year === null ? 'no date' : `by ${bend.year}`
  const drawn = bend.drawn ? 'bends the line' : `beside the line: ${bend.why}`
  const amount = `${bend.floor ? 'at least ' : ''}${bend.share} %, ${when}`
  return [
    ...wrap([[bend.commitmentId, 'title'], `: ${amount}; ${drawn}. `, [bend.words || bend.act, 'said']], page, {
      rest: 2,
    }),
    ...wrap([[bend.address, 'link']], page, { first: '  ' }),
  ]
}
