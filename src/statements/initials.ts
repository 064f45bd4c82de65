import { spansBefore } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const MENTIONS = 60 // names back from the label

/** "AS:", "HW:" in an interview: the one person, or else the one paper, named before whose names begin so. */
export function initialsOf(words: string, source: Span, { text, people, names }: SpeakerContext): Resolved | null {
  if (!/^\p{Lu}{2,4}$/u.test(words) || !/^\s?:/.test(text.slice(source.end, source.end + 2))) return null
  const named = spansBefore(people, source.start, MENTIONS).filter(({ name }) => initials(name) === words)
  const one = theOnly(named)
  if (one) return resolvedTo(one, `"${words}": the initials of the person named`)
  const papers = spansBefore(names, source.start, MENTIONS)
    .flatMap(({ refs }) => refs.find(({ kind }) => kind === 'body') ?? refs.filter(({ kind }) => kind === 'outlet'))
    .filter(({ name }) => initials(name) === words)
  const paper = named.length === 0 ? theOnly(papers) : null
  return paper && resolvedTo(paper, `"${words}": the initials of the paper named`)
}

const initials = (name: string) => (name.match(/(?<=^|\s)\p{Lu}/gu) ?? []).join('')
