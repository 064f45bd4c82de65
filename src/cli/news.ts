import type { Command } from 'commander'
import type { IsoDate } from '../model/date.ts'
import { Problem } from '../model/problem.ts'
import { type Common, examples, inWorkplace, page, printJson, withCommon } from './common.ts'
import { dayIn, type Filters, partIn } from './filters.ts'
import { todayOf } from './today.ts'

export function addNews(program: Command): void {
  const command = program.command('news')
  withCommon(command)
    .description('What changed: new claims, newly corroborated ones, new conflicts, newly overdue commitments.')
    .option('--since <DATE>', 'from the beginning of that day (default: what came with the last run and after it)')
    .option('--limit <N>', 'so many of each kind', '20')
    .action((options: Common & Pick<Filters, 'limit'> & { since?: string }) => {
      const [day, { limit }] = [dayIn('since', options.since), partIn(options)]
      if (day !== null) checkPast(day, todayOf(options.today))
      return inWorkplace(options, async (workplace) => {
        const { news } = await import('../app/news.ts')
        const told = await news(day, limit, workplace)
        if (options.json) return printJson((await import('../report/json/news-as-json.ts')).newsAsJson(told))
        process.stdout.write((await import('../report/news-as-text.ts')).newsAsText(told, page()))
      })
    })
  examples(command, [
    ['wordbond news', 'after a briefing: what it brought'],
    ['wordbond news --since 2026-11-20', ''],
    ['wordbond news --since 2026-11-20 --today 2027-01-01', 'overdue as it would stand on that day'],
  ])
}

function checkPast(since: IsoDate, today: IsoDate): void {
  if (since <= today) return
  throw new Problem(
    'usage',
    `--since ${since} is yet to come, and nothing can be new since then: today is ${today}.`,
    'Give a day that has been; or leave --since out, for what the last run brought. --today reckons from another day.',
  )
}
