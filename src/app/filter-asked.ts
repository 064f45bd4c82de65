import { listOutlets } from '../ledger/list-outlets.ts'
import { listSpeakers } from '../ledger/list-speakers.ts'
import type { Filter } from '../ledger/tellings-wanted.ts'
import { untoldArticles } from '../ledger/untold-articles.ts'
import type { IsoDate } from '../model/date.ts'
import { Problem } from '../model/problem.ts'
import { foldName } from '../register/slug.ts'
import { rederive } from './rederive.ts'
import type { Workplace } from './workplace.ts'

/** What a person asks a list by, in their words; null: not asked. */
export interface Asked {
  readonly speaker: string | null
  readonly outlet: string | null
  readonly topic: string | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly minOrigins: number | null
}

const AT_ONCE = 100 // articles
const MOST_NAMED = 12

/** Their words as the ledger understands them; a name that means nobody, or several, stops here with what to say instead. */
export async function filterAsked(asked: Asked, workplace: Workplace): Promise<Filter> {
  await bringUpToDate(workplace)
  const { speaker, outlet, topic, from, to, minOrigins } = asked
  return {
    ...(speaker === null ? {} : { speaker: await speakerAsked(speaker, workplace) }),
    ...(outlet === null ? {} : { outlet: await outletAsked(outlet, workplace) }),
    ...(topic === null ? {} : { topic: topicAsked(topic, workplace) }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(minOrigins === null ? {} : { minIndependent: minOrigins }),
  }
}

/** What an older Wordbond read, or other topics were held against, is told anew; nothing is read again. */
export async function bringUpToDate(workplace: Workplace): Promise<void> {
  const ids = await untoldArticles(workplace.ledger, workplace.topicsId)
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    workplace.effects.progress(at, ids.length, 'told anew')
    await rederive(ids.slice(at, at + AT_ONCE), workplace)
  }
}

async function speakerAsked(
  words: string,
  { ledger, register }: Workplace,
): Promise<{ id: string | null; name: string }> {
  const asked = foldName(words)
  if (asked === 'unknown' || asked === 'nobody') return { id: null, name: '' }
  const { people, allies, bodies } = register.rows
  const known = [...people, ...allies, ...bodies].find(
    ({ id, name, aliases }) => id === words || [name, ...aliases].some((one) => foldName(one) === asked),
  )
  if (known) return { id: known.id, name: known.name }
  const [only, ...others] = asked === '' ? [] : await listSpeakers(ledger, asked)
  if (only && others.length === 0) return only
  const named = [only, ...others].map((one) => (one ? `${one.name} (${one.id})` : '')).join(', ')
  if (only)
    throw new Problem('speaker-ambiguous', `"${words}" names several speakers: ${named}.`, 'Give the full name.')
  throw new Problem(
    'speaker-unknown',
    `Nobody called "${words}" is told as a speaker.`,
    'Give a name as it stands in the list: wordbond statements. "unknown" asks for those whose speaker could not be told.',
  )
}

async function outletAsked(words: string, { ledger, register }: Workplace): Promise<string> {
  const asked = foldName(words)
  const registered = register.rows.outlets.find(({ name, aliases, domain }) =>
    [name, ...aliases, domain ?? name].some((one) => foldName(one) === asked),
  )
  const known = await listOutlets(ledger, Number.MAX_SAFE_INTEGER)
  const found = [asked, foldName(registered?.name ?? '')].find((one) => known.some((name) => foldName(name) === one))
  if (found !== undefined && found !== '') return found
  const listed = known.slice(0, MOST_NAMED).join(', ')
  throw new Problem(
    'outlet-unknown',
    `No article in the ledger names "${words}" as its outlet.`,
    listed === '' ? 'None of its articles names one; leave --outlet out.' : `Its articles are from: ${listed}.`,
  )
}

function topicAsked(words: string, { topics }: Workplace): string {
  const asked = foldName(words)
  const found = topics.find(({ id, title }) => id === asked || foldName(title) === asked)
  if (found) return found.id
  const listed = topics.map(({ id }) => id).join(', ')
  throw new Problem('topic-unknown', `No topic is called "${words}".`, `The topics are: ${listed}.`)
}
