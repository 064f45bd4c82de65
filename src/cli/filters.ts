import type { Command } from 'commander'
import { DEFAULT_LEDGER } from '../app/default-ledger.ts'
import type { Asked } from '../app/filter-asked.ts'
import type { Part } from '../app/lists.ts'
import type { IsoDate } from '../model/date.ts'
import { Problem } from '../model/problem.ts'
import type { ListAsked } from '../report/text/list-page.ts'
import type { Common } from './common.ts'
import { todayOf } from './today.ts'

export interface Filters {
  readonly speaker?: string
  readonly outlet?: string
  readonly topic?: string
  readonly from?: string
  readonly to?: string
  readonly minOrigins?: string
  readonly limit?: string
  readonly after?: string
}

const LIMIT = 20
const MOST = 1000

/** The options by which every list is asked. */
export function withFilters(command: Command, { origins = true, ofSpeaker = '' } = {}): Command {
  command
    .option(
      '--speaker <WHO>',
      `a name, a part of one, or an id; "unknown": those whose speaker is unnamed or could not be told${ofSpeaker}`,
    )
    .option('--outlet <NAME>', 'as articles name it, or its domain')
    .option('--topic <TOPIC>', 'burden-sharing, us-posture, …; a topic that is none lists them all')
    .option('--from <DATE>', 'said, or else printed, on that day or later')
    .option('--to <DATE>', 'on that day or before; what has no known day is left out')
  if (origins) command.option('--min-origins <N>', 'told by so many origins shown to be independent')
  return command
    .option('--limit <N>', `so many at a time, ${MOST} at most`, String(LIMIT))
    .option('--after <PLACE>', 'go on where the part before ended: the "next" of its JSON')
}

export function askedIn({ speaker, outlet, topic, from, to, minOrigins }: Filters): Asked {
  const [first, last] = [dayIn('from', from), dayIn('to', to)]
  if (first !== null && last !== null && first > last)
    throw new Problem('usage', `--from ${first} is later than --to ${last}.`, `Turn them: --from ${last} --to ${first}`)
  return {
    speaker: speaker ?? null,
    outlet: outlet ?? null,
    topic: topic ?? null,
    from: first,
    to: last,
    minOrigins: minOrigins === undefined ? null : countIn('min-origins', minOrigins, Number.MAX_SAFE_INTEGER),
  }
}

export const partIn = ({ limit = String(LIMIT), after }: Filters): Part => ({
  limit: countIn('limit', limit, MOST),
  after: after ?? null,
})

/** The filters in words, and the command that gives the next part. */
export function askedWords(
  command: string,
  options: Filters & Pick<Common, 'ledger' | 'data' | 'today'>,
  next: string | null,
  extra: readonly string[] = [],
): ListAsked {
  const { speaker, outlet, topic, from, to, minOrigins, limit } = options
  const words = [
    isUnknown(speaker) && 'whose speaker is unnamed or could not be told',
    outlet && `in ${outlet}`,
    topic && `on ${topic}`,
    from && `from ${from}${from > todayOf(options.today) ? ', a day yet to come' : ''}`,
    to && `to ${to}`,
    minOrigins && `of ${minOrigins} or more independent origins`,
  ]
  const named = { speaker, outlet, topic, from, to, 'min-origins': minOrigins, limit }
  const own = options.ledger === DEFAULT_LEDGER ? [] : ['--ledger', shellWord(options.ledger)]
  const data = (options.data ?? []).flatMap((folder) => ['--data', shellWord(folder)])
  const given = Object.entries(named).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, shellWord(value)],
  )
  const more =
    next === null
      ? ''
      : ['wordbond', command, ...given, ...extra, ...own, ...data, '--after', shellWord(next)].join(' ')
  const instead =
    isUnknown(speaker) && command !== 'statements'
      ? {
          instead: `What nobody is told to have said stands in no claim and no conflict of its own. To see it: ${['wordbond statements --speaker unknown', ...own, ...data].join(' ')}`,
        }
      : {}
  return { words: words.filter(Boolean).join(', '), more, ...instead }
}

/** As the ledger takes it. */
const isUnknown = (speaker = '') => /^\s*(?:unknown|nobody)\s*$/i.test(speaker)

const shellWord = (word: string): string => (/^[\w.,:%/-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)

export function dayIn(option: string, given: string | undefined): IsoDate | null {
  return given === undefined ? null : todayOf(given, new Date(), option)
}

function countIn(option: string, given: string, most: number): number {
  const count = Number(given)
  if (Number.isInteger(count) && count >= 1 && count <= most) return count
  if (Number.isInteger(count) && count > most)
    throw new Problem('usage', `--${option} ${given} is too much.`, `At most ${most} at a time: --${option} ${most}`)
  throw new Problem('usage', `--${option} "${given}" is no count.`, `Write a whole number from 1 on: --${option} 2`)
}
