import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '../../../src/model/finding.ts'
import { dataFolder } from '../../../src/reference/data-folder.ts'

/** See GUIDELINES.md for what each field means. */
export interface GoldFigure {
  readonly words: string
  readonly value: number | string | null
  readonly sense: string
  readonly alsoSense?: readonly string[]
  readonly outcome: Outcome
  readonly reason?: string
  readonly accept?: readonly string[]
  readonly optional?: boolean
  readonly why: string
}

export interface GoldLine {
  readonly id: string
  readonly text: string
  readonly printed: string | null
  readonly today: string
  readonly kind: string
  readonly figures: readonly GoldFigure[]
  readonly refused?: readonly { readonly words: string }[]
}

export type GoldSet =
  | 'tuning'
  | 'held-out'
  | 'fresh'
  | 'practice'
  | 'practice-2'
  | 'practice-3'
  | 'practice-4'
  | 'practice-5'

export function readGold(which: GoldSet): GoldLine[] {
  const path = join(dirname(dataFolder()), 'bench/quality/figures', `${which}.jsonl`)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldLine)
}

const dirname = (path: string): string => join(path, '..')

/** Outcomes that say whether a figure holds. */
export const VERDICTS: ReadonlySet<string> = new Set(['agrees', 'agreed-then', 'agrees-now', 'outdated', 'differs'])

/** Whether an outcome, with its reason where it is not comparable, is the label or one the label accepts. */
export function isRight(gold: GoldFigure, outcome: string, reason: string): boolean {
  const labels = [gold.reason === undefined ? gold.outcome : `${gold.outcome}:${gold.reason}`, ...(gold.accept ?? [])]
  return labels.includes(outcome) || labels.includes(`${outcome}:${reason}`)
}
