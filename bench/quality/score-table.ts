import type { Score } from './score-articles.ts'

type Rows<S> = Readonly<Record<string, S>>

/** A line a measure under one of heads, with the change of F1 against an earlier run in brackets. */
export function scoreTable(rows: Rows<Score>, last: Rows<Pick<Score, 'f1'>> | undefined): string[] {
  const width = Math.max(16, ...Object.keys(rows).map((row) => row.length + 2))
  const line = (row: string, cells: readonly string[]) =>
    `  ${row.padEnd(width)}${cells.map((cell) => cell.padStart(11)).join('')}`
  return [
    line('', ['precision', 'recall', 'F1', 'right', 'told', 'gold']),
    ...Object.entries(rows).map(([row, score]) => `${line(row, cellsOf(score))}${changeOf(score, last?.[row])}`),
  ]
}

function cellsOf({ precision, recall, f1, right, told, gold }: Score): string[] {
  const share = (per: number, of: number) => (of === 0 ? '–' : per.toFixed(1))
  return [share(precision, told), share(recall, gold), share(f1, told + gold), ...[right, told, gold].map(String)]
}

function changeOf({ f1 }: Score, last: Pick<Score, 'f1'> | undefined): string {
  if (!last) return ''
  const change = f1 - last.f1
  return `  (${change > 0 ? '+' : ''}${change.toFixed(1)})`
}
