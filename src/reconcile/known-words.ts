import type { ReadArticle } from '../model/briefing.ts'
import type { Speaker, Statement } from '../model/statement.ts'
import { readOffice } from '../register/office-of-words.ts'
import type { Register } from '../register/register.ts'
import { compareOffices } from '../register/same-office.ts'
import { readTitle } from '../register/title-of-words.ts'
import { surnameOf } from '../text/surname-of.ts'
import { isPerson } from './is-person.ts'
import { type Given, givenOf, wordsGiven } from './words-given.ts'

const LONG = 8 // words in a row that nobody says by chance
const SEVERAL = 2 // articles that give them to one speaker
const UNNAMED = /^(?:an?|one|another|some|several|many|two|three|other|no)\s/i
const DEFINITE =
  /^(?:the|his|her|their|its|our|\p{Lu}[\p{L}’'-]+['’]s)\s(?!.*\b(?:official|source|diplomat|aide|adviser|advisor|officer|insider|expert|analyst|observer|lawmaker|spokes\p{L}+)s?\b)/iu
const CALLED = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Madame?|Herr|Frau)\.?\s(\p{Lu}[\p{L}\p{M}’'-]*)/gu

/** As which a statement's speaker is known where its own line does not tell one. */
export const BY_THE_WORDS = 'its article names the one speaker whose words others quote so'
const BY_THE_WORDS_ALONE = 'others give these very words to one speaker only'

/** Whether its own line does not tell its speaker, and others' words do. */
export const isKnownByWords = (one: Statement): boolean =>
  one.speaker?.because === BY_THE_WORDS || isKnownByWordsAlone(one)

/** Nor does its article name the speaker: what it tells of place and day may be told of another saying. */
export const isKnownByWordsAlone = ({ speaker }: Statement): boolean => speaker?.because === BY_THE_WORDS_ALONE

/**
 * Words of which their article's line does not tell the speaker, with the one to whom others give six of them in a row (of indirect
 * speech eight): where the article names that speaker, and the line nobody else, neither by name nor as somebody who is not named.
 * Where it names none of those who could be meant, eight words in a row that several articles give to one speaker and none to
 * another are enough, unless somebody else who speaks is named beside them. They may join a claim and make none.
 */
export function withKnownWords(
  statements: readonly Statement[],
  articles: ReadonlyMap<string, ReadArticle>,
  register: Register,
): readonly Statement[] {
  const open = statements.filter(isOpen)
  const given = open.length === 0 ? new Map() : wordsGiven(open, statements)
  if (given.size === 0) return statements
  const speakers = new Map(statements.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker] as const] : [])))
  const surnames = new Set([...speakers.values()].filter(({ id }) => isPerson(id)).map(({ name }) => surnameOf(name)))
  const offices = officesOf(statements)
  return statements.map((one) => {
    if (!isOpen(one)) return one
    const told = givenOf(one, given)
    if (told.size === 0) return one
    const speaker = speakerOf(one, told, {
      text: articles.get(one.articleId)?.text ?? '',
      speakers,
      surnames,
      register,
    })
    const source = one.source?.exact ?? ''
    if (!speaker || tellsAnother(source, speaker, surnames)) return one
    return isOfAnotherOffice(source, offices.get(speaker.id) ?? [], register) ? one : { ...one, speaker }
  })
}

interface Around {
  readonly text: string // of the article
  readonly speakers: ReadonlyMap<Speaker['id'], Speaker>
  readonly surnames: ReadonlySet<string> // of all who speak
  readonly register: Register
}

/** The one who can be meant, with the reason. */
function speakerOf(one: Statement, told: ReadonlyMap<Speaker['id'], Given>, around: Around): Speaker | null {
  const { text, speakers, surnames } = around
  const needed = one.quoted.length > 0 ? 0 : LONG
  const likely = [...told].flatMap(([id, { length }]) => (length >= needed ? (speakers.get(id) ?? []) : []))
  const named = likely.filter((who) => names(text, who))
  if (named.length === 0) {
    const [only, another] = likely
    const { articles, length } = told.get(only?.id ?? '') ?? { articles: new Set(), length: 0 }
    const isSure = only && !another && told.size === 1 && length >= LONG && articles.size >= SEVERAL
    return isSure &&
      !tellsSomebody(one.source?.exact ?? '', around.register) &&
      !namesAny(paragraphOf(one, text), surnames)
      ? { ...only, because: BY_THE_WORDS_ALONE }
      : null
  }
  const near = named.length < 2 ? named : named.filter((who) => names(paragraphOf(one, text), who))
  const [speaker, another] = near.length > 0 ? near : named.filter(({ id }) => isUsual(id, told))
  return speaker && !another ? { ...speaker, because: BY_THE_WORDS } : null
}

/** "The foreign minister" may be named elsewhere in the article, "an official" and "the sources" wish not to be. */
const isOpen = ({ speaker, anonymity, source }: Statement) =>
  speaker === null && (anonymity === null || DEFINITE.test(source?.exact ?? ''))

/** The line of text in which the words stand. */
function paragraphOf({ contents }: Statement, text: string): string {
  const at = contents[0]?.start ?? 0
  const end = text.indexOf('\n', at)
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end)
}

/** Three articles or more give the words to this one, and not a third as many to anybody else. */
const isUsual = (id: Speaker['id'], told: ReadonlyMap<Speaker['id'], Given>) => {
  const own = told.get(id)?.articles.size ?? 0
  return own >= 3 && [...told].every(([other, { articles }]) => other === id || 3 * articles.size <= own)
}

/** A person by surname, or as "Dame Ada"; a body by its name. */
function names(text: string, speaker: Speaker): boolean {
  if (!isPerson(speaker.id)) return text.includes(speaker.name)
  const [given] = speaker.name.split(' ')
  return text.includes(surnameOf(speaker.name)) || text.includes(`Sir ${given}`) || text.includes(`Dame ${given}`)
}

const namesAny = (text: string, surnames: ReadonlySet<string>) =>
  (text.match(/\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? []).some((word) => surnames.has(word))

const SURNAME_ALONE =
  /^(?!(?:He|She|They|It|We|I|You|One|Who|President|Chancellor|Minister|Secretary|General|Admiral)$)\p{Lu}[\p{L}\p{M}’'-]+$/u

/** "Ehrlinger", "Ms Brandt", "a diplomat" */
function tellsAnother(source: string, { name }: Speaker, surnames: ReadonlySet<string>): boolean {
  const isOther = (word: string) => !name.split(' ').includes(word)
  if (SURNAME_ALONE.test(source) && isOther(source)) return true
  if (UNNAMED.test(source) || [...source.matchAll(CALLED)].some((match) => isOther(match[1] ?? ''))) return true
  return (source.match(/\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? []).some((word) => surnames.has(word) && isOther(word))
}

const OFFICIAL =
  /\b(?:minister|secretary|president|chancellor|premier|commander|chief|general|admiral|colonel|ambassador|envoy|director|chair\p{L}*|leader|head|governor|mayor)\b/iu

/** "The shipowner": somebody whom the article describes, not by an office that the speaker may hold. */
function tellsSomebody(source: string, register: Register): boolean {
  if (!DEFINITE.test(source)) return false
  const role = source.replace(/^(?:the|our|his|her|their|its)\s/i, '')
  return !OFFICIAL.test(role) && readOffice(register, role).kind === 'unknown' && readTitle(register, role) === null
}

const MOST_OFFICES = 10 // of one speaker

/** As what each speaker is told, by anybody. */
function officesOf(statements: readonly Statement[]): Map<Speaker['id'], readonly string[]> {
  const offices = new Map<Speaker['id'], readonly string[]>()
  for (const { speaker, office } of statements) {
    const known = offices.get(speaker?.id ?? '') ?? []
    if (!speaker || !office || known.length === MOST_OFFICES || known.includes(office.text)) continue
    offices.set(speaker.id, [...known, office.text])
  }
  return offices
}

/** "The defence minister said": none of the words of her whom all call the prime minister. */
function isOfAnotherOffice(source: string, offices: readonly string[], register: Register): boolean {
  const own = readOffice(register, source.replace(/^(?:the|our|his|her|their|its)\s/i, ''))
  return offices.length > 0 && offices.every((one) => compareOffices(own, readOffice(register, one)) === 'different')
}
