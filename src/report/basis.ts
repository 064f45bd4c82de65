import type { Run } from '../model/briefing.ts'
import { dateInWords } from './dates.ts'
import { listOf } from './numbers.ts'
import { oneLine } from './one-line.ts'
import { WORDS } from './words.ts'

/** By whose count and on which day: every output names editions, generation and today. */
export function basisOf(run: Run): string {
  const paths = run.paths.length === 0 ? '' : ` · ${run.paths.map(oneLine).join(', ')}`
  return `${WORDS.unreviewed} · ${editionsInWords(run)} · generation ${run.generation.slice(0, 12)} · today ${dateInWords(run.today)}${paths}`
}

export function editionsInWords({ editions }: Run): string {
  return editions.length === 0 ? 'no edition held' : listOf(editions.map(oneLine))
}
