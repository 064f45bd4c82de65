import type { Article } from '../model/article.ts'
import type { NameHit } from '../register/find-names.ts'
import { type OfficeReading, readOffice } from '../register/office-of-words.ts'
import type { Register } from '../register/register.ts'
import { termsOn } from '../register/terms-on.ts'
import { bearerOf, mentionOf } from './bearer-of.ts'
import type { PersonMention } from './people.ts'

const MOST = 100 // surnames, and offices, of one article that are looked at
const OFFICE =
  /(?<!\p{L})(?:[Tt]he\s)?(\p{Lu}[\p{L}.]*(?:['’]s?)?\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(?:secretary[- ]general|chief|(?:prime\s)?minister|premier|president|chancellor))(?![\p{L}-])(?!\s\p{Lu})/gu

/**
 * People whom an article tells by surname alone, and whose office it tells apart from the name: "Rutte sought to calm. … NATO’s
 * secretary-general confirmed". Only the one registered person of that surname who holds that very office on the day.
 */
export function surnamedByOffice(
  { text, published }: Article,
  surnames: readonly NameHit[], // of nobody who is named in full
  register: Register,
): PersonMention[] {
  let told: readonly OfficeReading[] | null = null
  return surnames.slice(0, MOST).flatMap((hit): PersonMention[] => {
    const person = bearerOf(hit)
    if (!person || /\p{Lu}[\p{L}.’'-]*\s$/u.test(text.slice(Math.max(0, hit.start - 20), hit.start))) return []
    told ??= officesIn(text, register)
    const offices = told
    const held = termsOn(register, person.id, published.value ?? '').find(
      ({ office, holds }) => holds === 'yes' && offices.some((one) => isSame(one, register.readings.get(office.id))),
    )
    if (!held) return []
    return [mentionOf(hit, person, `surname, and the article tells of his or her office: ${held.office.title}`)]
  })
}

/** The offices that the article names with their country or body. */
function officesIn(text: string, register: Register): OfficeReading[] {
  const words = new Set([...text.matchAll(OFFICE)].flatMap(([, office]) => office ?? []))
  return [...words]
    .slice(0, MOST)
    .map((office) => readOffice(register, office))
    .filter(({ kind, body, former, acting }) => kind === 'office' && body !== null && !former && !acting)
}

const isSame = (told: OfficeReading, held: OfficeReading | undefined): boolean =>
  held !== undefined && told.role === held.role && told.post === held.post && told.body === held.body
