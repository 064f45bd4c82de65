import type { Repair } from '../model/article.ts'
import { findGbkRuns } from './gbk-damage.ts'
import { findLatinRuns } from './latin-damage.ts'
import { isUnbroken, type MappedText, replaceIn } from './mapped-text.ts'
import type { MendedRun } from './mended-run.ts'

/**
 * Mend UTF-8 that was once read as something else, run by run. A run that does not give valid UTF-8 stays as it is,
 * and so does real Chinese beside damage. Linear.
 */
export function repairText(mapped: MappedText): { readonly mapped: MappedText; readonly repairs: readonly Repair[] } {
  const { text } = mapped
  const gbk = findGbkRuns(text)
  const runs = gbk.length > 0 ? gbk : findLatinRuns(text)
  const whole = runs.filter(({ start, end }) => isUnbroken(mapped, start, end))
  const kinds = new Set(whole.map(({ kind }) => kind))
  const repairs = [...kinds].map((kind) =>
    tell(
      text,
      kind,
      whole.filter((run) => run.kind === kind),
    ),
  )
  return { mapped: replaceIn(mapped, whole), repairs }
}

function tell(text: string, kind: Repair['kind'], runs: readonly MendedRun[]): Repair {
  const examples = new Map(runs.map(({ start, end, by }) => [text.slice(start, end), by]))
  return {
    kind,
    runs: runs.length,
    examples: [...examples].slice(0, 3).map(([before, after]) => ({ before, after })),
  }
}
