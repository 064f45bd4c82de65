import type { Listed } from '../../model/listed.ts'
import { editionsInWords } from '../basis.ts'
import { dateInWords } from '../dates.ts'
import { figuresOf } from '../numbers.ts'
import { oneLine } from '../one-line.ts'
import type { Page } from './ink.ts'
import { spaced } from './section.ts'
import { wrap } from './wrap.ts'

/** How a list was asked for: its filters in words, and the command that gives the next part of it. */
export interface ListAsked {
  readonly words: string // "on burden-sharing, from 2026-02-09"; '' for all; the speaker is told as understood
  readonly instead?: string // what to ask where this list cannot tell it
  readonly more: string // 'wordbond claims --topic burden-sharing --after …'; '' where that was all
}

/** A list for the terminal: how many of what, by whose count, the entries, and how to go on. */
export function listPage<T>(
  listed: Listed<T>,
  { words, more, instead }: ListAsked,
  [one, many]: readonly [one: string, many: string],
  entry: (item: T) => readonly string[],
  page: Page,
): string {
  const { items, next, run } = listed
  const asked = [listed.speaker && `by ${oneLine(listed.speaker)}`, words]
    .filter(Boolean)
    .map((part) => ` ${part}`)
    .join('')
  const count = items.length === 0 ? `No ${one}` : figuresOf(items.length, one, many)
  const basis = `${editionsInWords({ ...run, paths: [] })} · generation ${run.generation.slice(0, 12) || 'none'} · today ${dateInWords(run.today)}`
  const lines = [
    ...wrap([[`${count}${asked}${next === null ? '' : ', and more'}`, 'title']], page),
    ...wrap([[basis, 'aside']], page),
    ...(instead === undefined ? [] : wrap([instead], page)),
    ...(items.length === 0 ? [] : ['', ...spaced(items.map(entry))]),
    ...(next === null ? [] : ['', `More: ${more}`]),
  ]
  return `${lines.join('\n')}\n`
}
