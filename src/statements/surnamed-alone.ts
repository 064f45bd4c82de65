import type { Article } from '../model/article.ts'
import type { Office } from '../model/register.ts'
import type { NameHit } from '../register/find-names.ts'
import { genderOf } from '../register/first-names.ts'
import type { Register } from '../register/register.ts'
import { slug } from '../register/slug.ts'
import { termsOn } from '../register/terms-on.ts'
import { bearerOf, mentionOf } from './bearer-of.ts'
import { bodiesTold } from './bodies-told.ts'
import type { PersonMention } from './people.ts'

const MOST = 200 // surnames of one article that are looked at
const HEADS = new Set(['head_of_state', 'head_of_government', 'head_of_state_government', 'international'])
const MINISTERS = new Set(['foreign_minister', 'defence_minister'])
const CAPITAL_BEFORE = /\p{Lu}[\p{L}.’'-]*\s$/u // a given name, or a title read elsewhere
const CAPITAL_BEHIND = /^[\s-]\p{Lu}/u // "Trump Tower"
const WITHIN_A_SENTENCE = /[\p{Ll},]\s$/u

/**
 * People whom every reader is taken to know: "Merz: “…”", "Macron says". Only the one registered person of that surname, who holds
 * on the day of printing an office of state or of NATO or the Union, in an article that names the country or body; for a
 * head, NATO or another head named so will do. Nobody of a surname that is a given name too, and nobody in an article without a day.
 */
export function surnamedAlone(
  article: Article,
  surnames: readonly NameHit[], // of nobody who is named in full
  hits: readonly NameHit[],
  register: Register,
): PersonMention[] {
  const { text, published } = article
  const day = published.value
  if (day === null) return []
  const told = bodiesTold(article, hits, register)
  const holders = surnames.slice(0, MOST).flatMap((hit) => {
    const person = bearerOf(hit)
    if (!person || genderOf(hit.text) !== null || !isOnePerson(text, hit, person.name)) return []
    const offices = termsOn(register, person.id, day).flatMap(({ office, holds }) => (holds === 'yes' ? [office] : []))
    const office = offices.find(({ role }) => HEADS.has(role)) ?? offices.find(({ role }) => MINISTERS.has(role))
    return office ? [{ hit, person, office }] : []
  })
  const heads = new Set(holders.flatMap(({ person, office }) => (HEADS.has(office.role) ? [person.id] : [])))
  const near = told.has('body:nato') || heads.size > 1
  return holders
    .filter(({ office }) => told.has(ownOf(office)) || (near && HEADS.has(office.role)))
    .map(({ hit, person, office }) =>
      mentionOf(hit, person, `surname alone, of the one registered who is ${office.title}`),
    )
}

/** As the words for countries and bodies are told apart. */
const ownOf = ({ iso3, body }: Office): string => iso3 ?? `body:${slug(body)}`

/** Whether the surname stands alone and is no word that merely begins a sentence ("Store managers" is not Mr. Støre). */
function isOnePerson(text: string, { start, end, text: printed }: NameHit, name: string): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 20), start), text.slice(end, end + 40)]
  if (CAPITAL_BEFORE.test(before) || CAPITAL_BEHIND.test(behind)) return false
  return name.endsWith(printed) || behind.startsWith(':') || WITHIN_A_SENTENCE.test(before)
}
