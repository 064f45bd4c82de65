import type { Article } from '../model/article.ts'
import type { Office } from '../model/register.ts'
import type { NameHit } from '../register/find-names.ts'
import { genderOf } from '../register/first-names.ts'
import type { Register } from '../register/register.ts'
import { termsOn } from '../register/terms-on.ts'
import { HEADS } from '../register/title-words.ts'
import { addDays, dateRange } from '../text/date-range.ts'
import { fold } from '../text/fold.ts'
import { bearerOf, mentionOf } from './bearer-of.ts'
import { bodiesTold, namesBody, plainWords, wordsTold } from './bodies-told.ts'
import type { PersonMention } from './people.ts'

const MONTH = 31 // days
const MOST = 100 // surnames of one article that are looked at
const CAPITAL_BEFORE = /(?<!\p{L})(\p{Lu}[\p{L}.’'-]*)\s$/u
const CAPITAL_BEHIND = /^[\s-]\p{Lu}/u // "Venn Street"
const COURTESY =
  /^(?:Poor|Young|Old|Good|Dear|Little|Tall|And|But|Then|Even|Only|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Dr|Gen|Adm|Col|Sen|Rep)\.?$/
/** Words of a title that tell no post apart. */
const PLAIN = new Set('of for the and in to at on special first'.split(' '))

/**
 * People whom an article tells by surname and, anywhere in it, by the words of their post: "Relk" where it tells of "the defence committee" of
 * his house. Only the one registered person of that surname, in an article with a day that names the country or body of an office that he
 * holds on it or a month before, the noun of its title and one more of its words; nobody of a surname that is a given name too.
 */
export function surnamedWithPost(
  article: Article,
  surnames: readonly NameHit[], // of nobody who is named in full
  hits: readonly NameHit[],
  register: Register,
): PersonMention[] {
  const { text, published } = article
  const day = published.value
  if (day === null) return []
  let told: Told | null = null
  return surnames.slice(0, MOST).flatMap((hit): PersonMention[] => {
    const person = bearerOf(hit)
    if (!person || genderOf(hit.text) !== null || !person.name.endsWith(hit.text) || !standsAlone(text, hit, register))
      return []
    const held = [day, monthBefore(day)].flatMap((on) => termsOn(register, person.id, on))
    const offices = held.flatMap(({ office, holds }) => (holds === 'yes' ? [office] : []))
    told ??= { bodies: bodiesTold(article, hits, register), words: wordsTold(article) }
    const by = told
    const office = offices.find((one) => isNamed(one, by) && isPostTold(one, by.words))
    return office
      ? [mentionOf(hit, person, `surname, of the one registered who is ${office.title}, of which is told`)]
      : []
  })
}

interface Told {
  readonly bodies: ReadonlySet<string>
  readonly words: string // folded, between blanks
}

const isNamed = ({ iso3, body }: Office, { bodies, words }: Told): boolean =>
  bodies.has(iso3 ?? '') || namesBody(words, body) || namesMost(words, body)

/** "The Purchasing Office" for the Defence Purchasing Office: all of three words and more but one. */
function namesMost(told: string, body: string): boolean {
  const own = plainWords(body)
    .split(' ')
    .filter((word) => !PLAIN.has(word))
  return own.length > 2 && own.filter((word) => told.includes(` ${word} `)).length >= own.length - 1
}

/** Who left his office these days is still told by it. */
function monthBefore(day: string): string {
  const first = dateRange(day)?.first
  return first === undefined ? day : addDays(first, -MONTH)
}

function isPostTold({ title, body }: Office, told: string): boolean {
  const own = plainWords((title.split(', ')[0] ?? '').replace(body, '')).split(' ')
  const nouns = own.filter((word) => HEADS.has(word))
  const others = own.filter((word) => !HEADS.has(word) && !PLAIN.has(word))
  const has = (word: string) => told.includes(` ${word} `)
  return nouns.some(has) && (others.length === 0 || others.some(has))
}

/** Not part of a longer name; a title, a courtesy or "the Norwegian" may stand before it. */
function standsAlone(text: string, { start, end }: NameHit, { bodyWords }: Register): boolean {
  if (CAPITAL_BEHIND.test(text.slice(end, end + 3))) return false
  const before = CAPITAL_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1]
  return before === undefined || COURTESY.test(before) || HEADS.has(fold(before)) || bodyWords.has(fold(before))
}
