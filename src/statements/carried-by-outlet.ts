import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'

const ASIDE = /^,\s(?:according to|as quoted by|as reported by)\s(?:the\s)?$/

/** "Greta Solheim, according to Reuters, was clear: “…”": she, and not the outlet that has it from her. Null: no outlet, or nobody before it. */
export function carriedByOutlet(source: Span, { text, names, people }: SpeakerContext): Resolved | null {
  const [named] = spansIn(names, source.start, source.end)
  if (named?.start !== source.start || !named.refs.every(({ kind }) => kind === 'outlet')) return null
  const [before] = spansBefore(people, source.start, 1)
  const isAside = before !== undefined && ASIDE.test(text.slice(before.end, source.start))
  return isAside ? resolvedTo(before, `${named.text} is named for the words of ${before.name}`) : null
}
