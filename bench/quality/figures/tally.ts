interface Row {
  figures: number // labelled, without those an editor may leave out
  found: number
  extra: number // found and not labelled
  due: number // verdicts
  given: number
  right: number // verdicts given that are the label, or that it accepts
  met: number // verdicts due that are given and right
  same: number // outcomes of every sort that are
}

/** Counts by a key, with a line of sums. */
export class Tally {
  readonly #rows = new Map<string, Row>()

  add(key: string, more: Partial<Row>): void {
    const row = this.#rows.get(key) ?? { figures: 0, found: 0, extra: 0, due: 0, given: 0, right: 0, met: 0, same: 0 }
    for (const name of Object.keys(row) as (keyof Row)[]) row[name] += more[name] ?? 0
    this.#rows.set(key, row)
  }

  print(title: string): void {
    const names = ['figures', 'found', 'extra', 'due', 'given', 'right', 'met', 'same'] as const
    const line = (key: string, cells: readonly string[]) =>
      console.log(key.padEnd(20) + cells.map((cell) => cell.padStart(9)).join(''))
    line(title, names)
    const sum = new Map(names.map((name) => [name, 0]))
    for (const [key, row] of [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
      line(
        key,
        names.map((name) => String(row[name])),
      )
      for (const name of names) sum.set(name, (sum.get(name) ?? 0) + row[name])
    }
    line(
      'all',
      names.map((name) => String(sum.get(name))),
    )
    const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
    const of = (name: (typeof names)[number]) => sum.get(name) ?? 0
    console.log(
      `verdicts given that are right ${percent(of('right'), of('given'))}; due that are given and right ${percent(of('met'), of('due'))}; outcomes right ${percent(of('same'), of('figures'))}`,
    )
  }
}
