import type { Article } from '../model/article.ts'
import type { Office } from '../model/register.ts'
import { bodiesOf, compareTitles } from '../register/compare-titles.ts'
import type { NameHit } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import { termsOn } from '../register/terms-on.ts'
import { readTitle } from '../register/title-of-words.ts'
import { fold } from '../text/fold.ts'
import { bearerOf, mentionOf } from './bearer-of.ts'
import { bodiesTold, namesBody, wordsTold } from './bodies-told.ts'
import type { PersonMention } from './people.ts'

const BEFORE = 90 // UTF-16 units before a surname in which its title stands
const BEHIND = 100 // UTF-16 units behind it, a bracket included
const WORDS = 9 // of a title at most
const MOST = 100 // surnames of one article that are looked at
const COURTESY = /,?\s(?:an?\s)?(?:(?:Mr|Ms|Mrs)\.?\s|(\p{Lu})\.\s)?$/u // or an initial
const RANK =
  /^(?:general|gen|admiral|adm|colonel|col|brigadier|commodore|marshal|(?:lieutenant|major|brigadier|rear|vice|lt|maj)\.?\s(?:general|gen|admiral|adm|colonel|col))\.?$/i
const ANOTHER_POST = /^(?:deputy|vice|shadow|former|ex|then|acting|assistant|junior)\b/i // what follows it is not the whole title
const APPOSED = /^(?:\s\([^()\n]{2,40}\))?,\s((?:[\p{L}'’-]+\s){0,7}[\p{L}'’-]+)[,.:;)]/u

/**
 * People whom an article tells by surname and title alone: "General TARRANT", "the foreign minister of Vessaly, Brankel,", "Ms Vossberg
 * (Germany), Rapporteur,". Only the one registered person of that surname, holding an office of that title on the day, in an article
 * that names the country or body of the office.
 */
export function surnamedByTitle(
  article: Article,
  surnames: readonly NameHit[], // of nobody who is named in full
  hits: readonly NameHit[],
  register: Register,
): PersonMention[] {
  let told: { readonly countries: ReadonlySet<string>; readonly words: string } | null = null
  return surnames.slice(0, MOST).flatMap((hit): PersonMention[] => {
    const person = bearerOf(hit)
    if (!person) return []
    const titles = titlesBeside(article.text, hit, person.name)
    if (titles.length === 0) return []
    const known = titles.find((title) => isAlias(`${title} ${hit.text}`, person.id, register))
    if (known !== undefined) return [mentionOf(hit, person, `known to the register as "${known} ${hit.text}"`)]
    told ??= { countries: bodiesTold(article, hits, register), words: wordsTold(article) }
    const { countries, words: all } = told
    const title = termsOn(register, person.id, article.published.value ?? '').flatMap(({ office, holds }) => {
      const isNamed = countries.has(office.iso3 ?? '') || namesBody(all, office.body)
      return holds === 'no' || !isNamed ? [] : titles.filter((words) => isTitleOf(words, office, register))
    })[0]
    return title === undefined ? [] : [mentionOf(hit, person, `surname and title: "${title} ${hit.text}"`)]
  })
}

const isAlias = (words: string, id: string, { people }: Register): boolean =>
  people.get(id)?.aliases.some((alias) => fold(alias) === fold(words)) ?? false

/** What may be a title: the one to nine words right before the surname, and the apposition behind it. */
function titlesBeside(text: string, { start, end }: NameHit, name: string): string[] {
  const front = text.slice(Math.max(0, start - BEFORE), start)
  const initial = COURTESY.exec(front)?.[1]
  if (initial !== undefined && !name.startsWith(initial)) return []
  const line = front.replace(COURTESY, ' ')
  const words = (line.split(/[.,;:!?()“”"\n](?!\s?$)/).at(-1) ?? '').trim().split(/\s+/)
  const last = words.slice(-WORDS)
  const before = last.flatMap((_, nth) => (ANOTHER_POST.test(last[nth - 1] ?? '') ? [] : [last.slice(nth).join(' ')]))
  const behind = APPOSED.exec(text.slice(end, end + BEHIND))?.[1]
  return [...before, ...(behind === undefined ? [] : [behind])].filter((title) => title !== '')
}

function isTitleOf(words: string, office: Office, register: Register): boolean {
  if (RANK.test(words)) return office.role === 'military'
  if (fold(words) === fold(office.title.split(',')[0] ?? '')) return true
  const [told, held] = [readTitle(register, words), readTitle(register, office.title)]
  if (!told || !held || told.loose || told.kind !== held.kind || told.deputy !== held.deputy) return false
  if (compareTitles(told, held) === 'different') return false
  const isField = told.fields.every((field) => held.fields.includes(field))
  return isField && (told.body === null || told.body === office.iso3 || bodiesOf(told, held) !== 'other')
}
