import type { Article } from '../model/article.ts'
import { findNames, type NameHit } from '../register/find-names.ts'
import { readOffice } from '../register/office-of-words.ts'
import type { Register } from '../register/register.ts'
import { termsOn } from '../register/terms-on.ts'
import { fold } from '../text/fold.ts'
import { spansIn } from '../text/spans-in.ts'
import { mentionOf } from './bearer-of.ts'
import { initialledPeople } from './initialled-people.ts'
import { CAPITALISED, HONORIFIC, PARTICLE } from './name-shapes.ts'
import { TITLE } from './role-words.ts'
import { surnamedAlone } from './surnamed-alone.ts'
import { surnamedByTitle } from './surnamed-by-title.ts'
import { surnamedPeople } from './surnamed-people.ts'
import { surnamedWithPost } from './surnamed-with-post.ts'
import { unregisteredPeople } from './unregistered-people.ts'

/** One person named in the article, wherever it names them. */
export interface PersonMention {
  readonly start: number
  readonly end: number
  readonly id: string // the register's, or `name:` and the folded full name
  readonly name: string // the full name
  readonly gender: 'f' | 'm' | null
  readonly how: string // why this is that person
}

const SURNAME = new RegExp(
  `(?<![\\p{L}])(?:(?:${PARTICLE}|Van|Von|De|Del|Della|Di|Da|La|Le|El|Al|Ter|Ten)\\s)*${CAPITALISED}`,
  'gu',
)

/**
 * Every mention of a person in `article`, in order: by full name from the register or by a given name that is known,
 * by surname only where one person of that surname is named in full, by title and surname where the title leaves one.
 */
export function findPeople(article: Article, hits: readonly NameHit[], register: Register): PersonMention[] {
  const full = [
    ...registered(hits),
    ...initialledPeople(article.text, hits),
    ...unregisteredPeople(article.text, hits).map((one) => asRegistered(one, hits, register)),
  ]
  const known = new Set(full.flatMap((mention) => surnamesOf(article.text, mention)))
  const surnames = hits.filter(({ how, text }) => how === 'surname' && !known.has(fold(text)))
  const byPost = surnamedPeople(article, surnames, hits, register)
  const byTitle = surnamedByTitle(article, surnames, hits, register)
  const alone = surnamedAlone(article, surnames, hits, register)
  const withPost = surnamedWithPost(article, surnames, hits, register)
  const named = [...full, ...titled(article, surnames, register), ...byPost, ...byTitle, ...alone, ...withPost]
  const all = [...named, ...bySurname(article.text, named)].sort((a, b) => a.start - b.start || b.end - a.end)
  return withHonorifics(article.text, withoutOverlaps(all))
}

/** The first and longest of mentions that stand on the same words. */
function withoutOverlaps(sorted: readonly PersonMention[]): PersonMention[] {
  const kept: PersonMention[] = []
  for (const mention of sorted) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

function registered(hits: readonly NameHit[]): PersonMention[] {
  const found: PersonMention[] = []
  for (const hit of hits) {
    const people = hit.refs.filter((ref) => ref.kind === 'person')
    const person = people[0]
    if (!person || people.length !== 1 || (hit.how !== 'name' && hit.how !== 'alias')) continue
    if (!/\s/.test(hit.text)) continue // a bare alias is a surname: it needs the full name beside it
    found.push(mentionOf(hit, person, 'named in full'))
  }
  return found
}

/** "Tore Sandvik" for the one whom the register has as Tore Onshuus Sandvik, "Barney Sproat" for Barnaby. */
function asRegistered(mention: PersonMention, hits: readonly NameHit[], register: Register): PersonMention {
  const [first, last, ...more] = fold(mention.name).split(' ')
  if (first === undefined || last === undefined || more.length > 0) return mention
  const isShort = SHORT_FORM.test(first) // which the surname behind it is not looked up with
  const surnames = isShort
    ? findNames(register, mention.name.split(' ').at(-1) ?? '')
    : spansIn(hits, mention.start, mention.end)
  const bearers = surnames
    .filter(({ how }) => how === 'surname')
    .flatMap(({ refs }) =>
      refs.filter(({ kind, name }) => kind === 'person' && isNameOf(fold(name), first, last, isShort)),
    )
  const [person, another] = bearers
  const found = person && !another ? mentionOf(mention, person, 'named in full') : mention
  const isOther = mention.gender !== null && found.gender !== null && mention.gender !== found.gender // Harry is no Harriet
  return isOther ? mention : found
}

const SHORT_FORM = /^\p{L}{2,}(?:y|ie)$/u
const NICK = 3 // letters that a short form has from its name

function isNameOf(name: string, first: string, last: string, isShort: boolean): boolean {
  const given = name.split(' ')[0] ?? ''
  const isFirst = name.startsWith(`${first} `) || (isShort && given.slice(0, NICK) === first.slice(0, NICK))
  return isFirst && name.endsWith(` ${last}`)
}

const TITLE_BEFORE = /(?:[\p{L}.’'-]+\s){1,5}$/u

/** "President Trump", "NATO Secretary-General Rutte": nobody is named in full, and the title leaves one of that surname. */
function titled(article: Article, surnames: readonly NameHit[], register: Register): PersonMention[] {
  const found: PersonMention[] = []
  for (const hit of surnames) {
    const before = TITLE_BEFORE.exec(article.text.slice(Math.max(0, hit.start - 60), hit.start))?.[0] ?? ''
    const holders = hit.refs.filter(
      (ref) => ref.kind === 'person' && bears(register, ref.id, before, article.published.value),
    )
    const person = holders[0]
    if (!person || holders.length !== 1) continue
    found.push(mentionOf(hit, person, `title and surname: "${before.trim()} ${hit.text}"`))
  }
  return found
}

/** Whether a title just before a surname is one of an office that this person has held or holds by the register. */
function bears(register: Register, personId: string, before: string, day: string | null): boolean {
  const words = before.trim().split(' ')
  for (let from = 0; from < words.length; from++) {
    const reading = readOffice(register, words.slice(from).join(' '))
    if (reading.kind !== 'office' && reading.kind !== 'style') continue
    const terms = termsOn(register, personId, day ?? 'XXXX')
    return terms.some(
      (term) => reading.role !== null && term.office.role.startsWith(reading.role) && term.holds !== 'no',
    )
  }
  return false
}

function bySurname(text: string, named: readonly PersonMention[]): PersonMention[] {
  const bearers = new Map<string, Map<string, PersonMention>>()
  for (const mention of named) {
    for (const surname of surnamesOf(text, mention)) {
      const people = bearers.get(surname) ?? new Map<string, PersonMention>()
      if (!people.has(mention.id)) bearers.set(surname, people.set(mention.id, mention))
    }
  }
  const found: PersonMention[] = []
  for (const match of text.matchAll(SURNAME)) {
    const people = [...(bearers.get(fold(match[0])) ?? new Map<string, PersonMention>()).values()]
    const titled = people.length > 1 ? bearerOfTitle(text, match.index, people) : null
    const person = people.length === 1 ? people[0] : (titled ?? onlyOneSoFar(people, match.index))
    if (!person) continue
    const how = titled ? 'title and surname, named in full in this article' : 'surname, named in full in this article'
    found.push({ ...person, start: match.index, end: match.index + match[0].length, how })
  }
  return found
}

/** Of two of a surname the one named already, where the other is named only later. */
function onlyOneSoFar(people: readonly PersonMention[], at: number): PersonMention | undefined {
  const before = people.filter(({ start }) => start < at)
  return before.length === 1 ? before[0] : undefined
}

/** "Secretary Tolland", where the article names two Tollands and gives that title to one of them. */
function bearerOfTitle(text: string, at: number, people: readonly PersonMention[]): PersonMention | null {
  const title = /([\p{L}-]+)\.?\s$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1]?.toLowerCase()
  if (title === undefined || !TITLE.has(title)) return null
  const around = (person: PersonMention) => fold(text.slice(Math.max(0, person.start - 60), person.end + 80))
  const bearers = people.filter((person) => new RegExp(`\\b${title}\\b`).test(around(person)))
  return bearers.length === 1 ? (bearers[0] ?? null) : null
}

/** "Mr. Rutte" tells a gender that a given name may not. */
function withHonorifics(text: string, mentions: readonly PersonMention[]): PersonMention[] {
  const told = new Map<string, 'f' | 'm'>()
  for (const mention of mentions) {
    const word = HONORIFIC.exec(text.slice(Math.max(0, mention.start - 6), mention.start))?.[1]
    if (word) told.set(mention.id, /^(Mr|Sir|Lord)$/.test(word) ? 'm' : 'f')
  }
  return mentions.map((mention) => ({ ...mention, gender: told.get(mention.id) ?? mention.gender }))
}

/** By his name and as this article spells it: "zelenskyy", "zelensky". */
const surnamesOf = (text: string, { start, end, name }: PersonMention): string[] => [
  ...new Set([surnameOf(name), surnameOf(text.slice(start, end))]),
]

/** The last word of a name with the particles before it, folded: "van weel". */
function surnameOf(name: string): string {
  return new RegExp(`(?<=^|\\s)((?:${PARTICLE}\\s)*\\S+)$`, 'iu').exec(fold(name))?.[1] ?? fold(name)
}
