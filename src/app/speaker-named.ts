import type { ReadArticle } from '../model/briefing.ts'
import type { NamedSpeaker } from '../model/decision.ts'
import { Problem } from '../model/problem.ts'
import type { Register } from '../register/register.ts'
import { foldName } from '../register/slug.ts'
import { fold } from '../text/fold.ts'

const NOBODY = ['nobody', 'unknown']

/**
 * Whom a person means by these words: a person, an ally or a body of the register, by id, name or alias; else a full name
 * as it stands. A single word means only somebody whom the article prints with an office. null: nobody can be told.
 */
export function speakerNamed(words: string, article: ReadArticle, register: Register): NamedSpeaker | null {
  const asked = foldName(words.trim())
  if (NOBODY.includes(asked)) return null
  const { people, allies, bodies } = register.rows
  const known = [...people, ...allies, ...bodies].filter(
    ({ id, name, aliases }) => id === words.trim() || [name, ...aliases].some((one) => foldName(one) === asked),
  )
  const [only, ...others] = [...new Map(known.map(({ id, name }) => [id, { id, name }])).values()]
  if (only && others.length === 0) return only
  if (only) throw several(words, [only, ...others])
  if (/\s/.test(words.trim())) return { id: `name:${fold(words)}`, name: words.trim().replace(/\s+/g, ' ') }
  const here = new Map(
    article.offices
      .filter(({ name }) => foldName(name).split(' ').at(-1) === asked)
      .map(({ personId: id, name }) => [id, { id, name }]),
  )
  const [named, ...namesakes] = here.values()
  if (named && namesakes.length === 0) return named
  if (named) throw several(words, [named, ...namesakes])
  throw new Problem(
    'speaker-unknown',
    `"${words}" names nobody in the register, nor anybody whom the article prints with an office.`,
    'Give the full name or an id such as person:marco-rubio; or "nobody" where nobody can be told.',
  )
}

function several(words: string, found: readonly NamedSpeaker[]): Problem {
  const listed = found.slice(0, 8).map(({ id, name }) => `${name} (${id})`)
  return new Problem('speaker-ambiguous', `"${words}" names several: ${listed.join(', ')}.`, 'Give the id of one.')
}
