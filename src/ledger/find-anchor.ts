import type { Anchor } from '../model/decision.ts'
import type { Statement, StatementId } from '../model/statement.ts'

/**
 * The one statement whose contents hold the words of an anchor, with what stood before and after them. White space
 * counts alike, as a better text may break its lines elsewhere; nothing else does. null: none, or more than one.
 */
export function findAnchor(
  anchor: Pick<Anchor, 'exact' | 'prefix' | 'suffix'>,
  text: string,
  statements: readonly Statement[],
): StatementId | null {
  const [exact, prefix, suffix] = [collapse(anchor.exact), collapse(anchor.prefix), collapse(anchor.suffix)]
  if (exact.text === '') return null // blanked by a takedown
  const within = collapse(text)
  const found = new Set<StatementId>()
  for (let at = within.text.indexOf(exact.text); at !== -1; at = within.text.indexOf(exact.text, at + 1)) {
    const end = at + exact.text.length
    if (!within.text.endsWith(prefix.text, at) || !within.text.startsWith(suffix.text, end)) continue
    const first = within.origin[at] ?? 0
    const last = within.origin[end - 1] ?? 0
    for (const { id, contents } of statements) {
      if (contents.some((part) => part.start <= first && last < part.end)) found.add(id)
    }
    if (found.size > 1) return null
  }
  const [only] = found
  return only ?? null
}

/** Each run of white space as one blank, and where every character comes from. */
function collapse(text: string): { readonly text: string; readonly origin: readonly number[] } {
  const origin: number[] = []
  const kept: string[] = []
  let blank = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    const white = /\s/.test(unit)
    if (!white || !blank) {
      kept.push(white ? ' ' : unit)
      origin.push(at)
    }
    blank = white
  }
  return { text: kept.join(''), origin }
}
