import type { Article } from '../model/article.ts'
import type { Office } from '../model/register.ts'
import { compareTitles } from '../register/compare-titles.ts'
import type { NameHit } from '../register/find-names.ts'
import { readOffice } from '../register/office-of-words.ts'
import type { Register } from '../register/register.ts'
import { termsOn } from '../register/terms-on.ts'
import { readTitle, type Title } from '../register/title-of-words.ts'
import { fold } from '../text/fold.ts'
import { bearerOf, mentionOf } from './bearer-of.ts'
import { bodiesTold } from './bodies-told.ts'
import { HONORIFIC } from './name-shapes.ts'
import type { PersonMention } from './people.ts'
import { STATE_ROLES } from './state-roles.ts'

const BESIDE = 80 // characters behind a surname in which its bracket or apposition stands
const INITIAL = /(?:^|[\s(])(\p{Lu})\.\s$/u
const ASIDE = /^\s?(?:\(([^()\n]{3,60})\)|,\s([^,.;:()“”"\n]{3,60})|of\s(\p{Lu}\p{L}+)(?!['’\p{L}]))/u
const ROLE =
  /\b[Tt]he\s((?:\p{L}[\p{L}-]*\s){0,3}?(?:minister|secretary|premier|president|chancellor|ambassador|chief|commander))\b/giu
const MOST = 100 // surnames, and roles, of one article that are looked at

/**
 * People whom an article tells by surname and post, never in full: "Roth (Valdria)", "Roth of Valdria", "Gen. L. Stenmark (Chief of Defence)", "Ms Osmund"
 * where the article tells of her country and of "the defence minister". Only the one person of that surname in the register, in
 * that very post or of that very country on the day.
 */
export function surnamedPeople(
  article: Article,
  surnames: readonly NameHit[], // of nobody who is named in full
  hits: readonly NameHit[],
  register: Register,
): PersonMention[] {
  const { text } = article
  let told: Told | null = null
  return surnames.slice(0, MOST).flatMap((hit): PersonMention[] => {
    const person = bearerOf(hit)
    if (!person) return []
    const before = text.slice(Math.max(0, hit.start - 12), hit.start)
    const initial = INITIAL.exec(before)?.[1]
    if (initial !== undefined && !person.name.startsWith(initial)) return []
    const aside = ASIDE.exec(text.slice(hit.end, hit.end + BESIDE))
    const offices = termsOn(register, person.id, article.published.value ?? '').flatMap(({ office, holds }) =>
      holds === 'no' ? [] : [office],
    )
    told ??= toldIn(article, hits, register)
    const by = told
    const country = aside?.[1] ?? aside?.[3] // or the post, in brackets
    const words = country ?? aside?.[2]
    const shown =
      (words !== undefined && offices.some((office) => tellsPost(words, office, country !== undefined, register))) ||
      (HONORIFIC.test(before) &&
        offices.some((office) => by.countries.has(office.iso3 ?? '') && isTold(office, by.roles, register)))
    if (!shown) return []
    const printed = text.slice(hit.start, hit.end + (aside?.[0].length ?? 0))
    return [mentionOf(hit, person, `surname and post: "${printed}"`)]
  })
}

/** The countries that an article names, and the roles that it tells of: "the defence minister". */
interface Told {
  readonly countries: ReadonlySet<string>
  readonly roles: readonly string[]
}

function toldIn(article: Article, hits: readonly NameHit[], register: Register): Told {
  const roles = [...article.text.matchAll(ROLE)].flatMap(([, role]) => (role === undefined ? [] : [role]))
  return { countries: bodiesTold(article, hits, register), roles: [...new Set(roles)].slice(0, MOST) }
}

/** "Valdria", "Mirova, ambassador to NATO", "Chief of Defence, Norrfell": the post, or in brackets the country alone. */
function tellsPost(words: string, office: Office, ofCountry: boolean, register: Register): boolean {
  const parts = words.split(/,\s/)
  if (ofCountry && parts.some((part) => isOf(office, part, register))) return true
  return isSamePost(readTitle(register, words), words, office, register)
}

const isOf = ({ iso3, body }: Office, words: string, register: Register): boolean =>
  (iso3 !== null && register.bodyWords.get(fold(words)) === iso3) || fold(words) === fold(body)

function isSamePost(title: Title | null, words: string, office: Office, register: Register): boolean {
  const held = readTitle(register, office.title)
  if (title && held && compareTitles(title, held) === 'same') return true
  const { kind, role, body } = readOffice(register, words)
  return kind === 'office' && role === office.role && STATE_ROLES.has(role) && body !== null && body === office.iso3
}

/** "The defence minister" for the holder of that office, whose country is named elsewhere. */
const isTold = (office: Office, roles: readonly string[], register: Register): boolean =>
  STATE_ROLES.has(office.role) && roles.some((role) => readOffice(register, role).role === office.role)
