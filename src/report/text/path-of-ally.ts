import type { AllyPath, Bend, PathPoint, Paths } from '../../model/path.ts'
import { amountOfBend, foundInWords } from '../bend-words.ts'
import { fixed } from '../numbers.ts'
import { oneLine } from '../one-line.ts'
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
    ...(ally.bends.length === 0 ? ['No word of its own on its share of GDP.'] : []),
    ...ally.bends.flatMap((bend) => bendLines(bend, page)),
  ]
}

function shown(line: readonly PathPoint[] | null, year: number): string {
  const share = line?.find((point) => point.year === year)?.share
  return share === undefined ? '–' : fixed(share, 2)
}

function bendLines(bend: Bend, page: Page): string[] {
  const drawn = bend.drawn ? 'bends the line' : `beside the line: ${oneLine(bend.why)}`
  return [
    ...wrap(
      [[bend.commitmentId, 'title'], `: ${amountOfBend(bend)}; ${drawn}. `, [oneLine(bend.words || bend.act), 'said']],
      page,
      { rest: 2 },
    ),
    ...wrap([bend.found ? foundInWords(bend.found) : [bend.address ?? '', 'link']], page, { first: '  ' }),
  ]
}
