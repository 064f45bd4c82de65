import type { Article } from '../model/article.ts'
import { fold } from '../text/fold.ts'
import { onceFor } from '../text/once-for.ts'
import { spansIn } from '../text/spans-in.ts'
import { surnameOf } from '../text/surname-of.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const SURNAME = /^(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?(?<name>\p{Lu}[\p{L}’-]{5,24})$/u
const HEAD = 4 // letters that both begin with
const MOST_CHANGES = 2
const INFLECTED = /(?:a|ova|ska|ka|ite|iene)$/u // "Novak" and "Novaka": husband and wife

/**
 * "Veldhun" in an article that has named Casper Veldhoen alone of all who are called so nearly: a slip of a machine or of a transcriber.
 * Not where that spelling is anybody's name in the register, or stands behind a given name anywhere.
 */
export function respelt(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const printed = SURNAME.exec(words)?.groups?.name
  if (printed === undefined || spansIn(context.names, source.start, source.end).length > 0) return null
  const alike = context.people.filter(({ name }) => isAlike(fold(surnameOf(name)), fold(printed)))
  const person = theOnly(alike)
  if (!person || (alike[0]?.start ?? source.start) >= source.start) return null
  return behindGivenNames(context.article).has(printed)
    ? null
    : resolvedTo(person, `"${printed}": so ${person.name} is misspelt here, nobody else is called so`)
}

const GIVEN = /(?<![\p{L}’-])(?!(?:Mr|Mrs|Ms|Dr)\s)\p{Lu}\p{Ll}+\s(\p{Lu}[\p{L}’-]{5,24})(?![\p{L}-])/gu

/** The words of an article that stand right behind a capitalised one. */
const behindGivenNames = onceFor(
  ({ text }: Article): ReadonlySet<string> => new Set([...text.matchAll(GIVEN)].map(([, name = '']) => name)),
)

function isAlike(known: string, printed: string): boolean {
  if (known === printed || known.slice(0, HEAD) !== printed.slice(0, HEAD)) return false
  if (Math.abs(known.length - printed.length) > MOST_CHANGES || INFLECTED.test(known) !== INFLECTED.test(printed))
    return false
  return changesBetween(known.slice(HEAD), printed.slice(HEAD)) <= MOST_CHANGES
}

/** Letters to put in, leave out or change (Levenshtein 1966); both are short. */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}
