import type { ReadArticle } from '../model/briefing.ts'
import type { Speaker, Statement } from '../model/statement.ts'
import { quickHash } from '../text/quick-hash.ts'
import { isPerson } from './is-person.ts'
import { quotedWords } from './quoted-words.ts'

const RUN = 6 // quoted words in a row
const MOST = 200_000 // runs without a speaker that are kept
const ENOUGH = 50 // articles that give the same words to one speaker
const UNNAMED = /^(?:an?|one|another|some|several|many|two|three|other|no)\s/i
const DEFINITE =
  /^(?:the|his|her|their|its|our|\p{Lu}[\p{L}’'-]+['’]s)\s(?!.*\b(?:official|source|diplomat|aide|adviser|advisor|officer|insider|expert|analyst|observer|lawmaker|spokes\p{L}+)s?\b)/iu
const CALLED = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Madame?|Herr|Frau)\.?\s(\p{Lu}[\p{L}\p{M}’'-]*)/gu

type Tellings = Map<string, Set<string>> // of speakers, the articles that give the words to each

/** As which a statement's speaker is known where its own line does not tell one. */
export const BY_THE_WORDS = 'its article names the one speaker whose words others quote so'

/**
 * Quotations of which their article's line does not tell the speaker, with the one of whom others quote six of these words in a row: where
 * the article names that speaker, and the line nobody else, neither by name nor as somebody who is not named. They may join a claim
 * and make none.
 */
export function withKnownWords(
  statements: readonly Statement[],
  articles: ReadonlyMap<string, ReadArticle>,
): readonly Statement[] {
  const open = statements.filter(isOpen)
  const speakersOf = open.length === 0 ? new Map<number, Tellings>() : speakersByRun(open, statements)
  if (speakersOf.size === 0) return statements
  const byId = new Map(statements.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker] as const] : [])))
  const surnames = new Set([...byId.values()].filter(({ id }) => isPerson(id)).map(surnameOf))
  return statements.map((one) => {
    if (!isOpen(one)) return one
    const text = articles.get(one.articleId)?.text ?? ''
    const tellings = tellingsOf(one, speakersOf)
    const named = [...tellings.keys()].flatMap((id) => byId.get(id) ?? []).filter((who) => names(text, who))
    const near = named.length < 2 ? named : named.filter((who) => names(paragraphOf(one, text), who))
    const [speaker, another] = near.length > 0 ? near : named.filter(({ id }) => isUsual(id, tellings))
    if (!speaker || another || tellsAnother(one.source?.exact ?? '', speaker, surnames)) return one
    return { ...one, speaker: { ...speaker, because: BY_THE_WORDS } }
  })
}

/** "The foreign minister" may be named elsewhere in the article, "an official" and "the sources" wish not to be. */
const isOpen = ({ speaker, anonymity, quoted, source }: Statement) =>
  speaker === null && quoted.length > 0 && (anonymity === null || DEFINITE.test(source?.exact ?? ''))

/** The line of text in which the words stand. */
function paragraphOf({ contents }: Statement, text: string): string {
  const at = contents[0]?.start ?? 0
  const end = text.indexOf('\n', at)
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end)
}

/** Of each run that an open statement quotes, whose words it is elsewhere. */
function speakersByRun(open: readonly Statement[], statements: readonly Statement[]): Map<number, Tellings> {
  const speakers = new Map<number, Tellings>()
  for (const run of open.flatMap(runsOf)) if (speakers.size < MOST) speakers.set(run, new Map())
  for (const { speaker, articleId, ...one } of statements) {
    if (speaker === null) continue
    for (const run of runsOf(one)) {
      const tellings = speakers.get(run)
      tellings?.set(speaker.id, (tellings.get(speaker.id) ?? new Set()).add(articleId))
    }
  }
  return speakers
}

/** Which articles give words of this statement to whom. */
function tellingsOf(one: Statement, speakersOf: ReadonlyMap<number, Tellings>): Tellings {
  const tellings: Tellings = new Map()
  for (const run of runsOf(one))
    for (const [id, articles] of speakersOf.get(run) ?? [])
      tellings.set(id, new Set([...(tellings.get(id) ?? []), ...articles].slice(0, ENOUGH)))
  return tellings
}

/** Three articles or more give the words to this one, and not a third as many to anybody else. */
const isUsual = (id: string, tellings: Tellings) =>
  [...tellings].every(([other, { size }]) => (other === id ? size >= 3 : 3 * size <= (tellings.get(id)?.size ?? 0)))

/** Of what stands in quotation marks, or is told to be said word for word, as turns are. */
function runsOf({ quoted, contents, mode }: Pick<Statement, 'quoted' | 'contents' | 'mode'>): number[] {
  return (quoted.length === 0 && mode === 'direct' ? contents : quoted).flatMap(({ exact }) => {
    const words = quotedWords(exact)
    return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, from) =>
      quickHash(words.slice(from, from + RUN).join(' ')),
    )
  })
}

const surnameOf = ({ name }: Speaker) => name.split(' ').at(-1) ?? name

/** A person by surname, or as "Dame Ada"; a body by its name. */
function names(text: string, speaker: Speaker): boolean {
  if (!isPerson(speaker.id)) return text.includes(speaker.name)
  const [given] = speaker.name.split(' ')
  return text.includes(surnameOf(speaker)) || text.includes(`Sir ${given}`) || text.includes(`Dame ${given}`)
}

/** "Ms Brandt", "a diplomat" */
function tellsAnother(source: string, { name }: Speaker, surnames: ReadonlySet<string>): boolean {
  const isOther = (word: string) => !name.split(' ').includes(word)
  if (UNNAMED.test(source) || [...source.matchAll(CALLED)].some((match) => isOther(match[1] ?? ''))) return true
  return (source.match(/\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? []).some((word) => surnames.has(word) && isOther(word))
}
