import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataFolder } from '../../src/reference/data-folder.ts'
import type { Score } from './score-articles.ts'

/** The run of a set that later ones are held against: scores and keys, no words of any article. */
export interface KeptRun {
  readonly date: string
  readonly rows: Readonly<Record<string, Score>>
}

export function keptRun<Run extends KeptRun>(set: string): Run | null {
  const file = fileOf(set)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Run) : null
}

/** Keeps a run under today's date; returns where. */
export function keepRun<Run extends KeptRun>(set: string, run: Omit<Run, 'date'>): string {
  const file = fileOf(set)
  const date = new Date().toISOString().slice(0, 10)
  writeFileSync(file, `${JSON.stringify({ date, ...run }, null, 1)}\n`)
  return file
}

const fileOf = (set: string) => join(dirname(dataFolder()), 'bench/quality/runs', `${set}.json`)
