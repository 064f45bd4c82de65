import type { ReadArticle } from '../model/briefing.ts'
import type { OfficeMention } from '../model/office-mention.ts'
import type { Statement } from '../model/statement.ts'
import { compareTitles } from '../register/compare-titles.ts'
import { type OfficeReading, readOffice } from '../register/office-of-words.ts'
import type { Register } from '../register/register.ts'
import { compareOffices, type OfficeLikeness } from '../register/same-office.ts'
import { readTitle, type Title } from '../register/title-of-words.ts'
import { delayedTitles } from './delayed-titles.ts'
import { filledTitles } from './filled-titles.ts'
import { groupedBy } from './grouped-by.ts'
import { type Named, peopleNamed } from './people-named.ts'
import { type PrintedTitle, printedTitles } from './printed-titles.ts'
import { pronounTitles } from './pronoun-titles.ts'
import { roleTitles } from './role-titles.ts'

/** One article's word on one person's office. */
export interface PrintedOffice {
  readonly mention: OfficeMention
  readonly article: ReadArticle
  readonly reading: OfficeReading
  readonly title: Title | null // what its words tell, whether or not it is an office of the register's kinds
  readonly former: boolean // held once
  readonly isShort: boolean // its words do not say of what: "Deputy Director X"
}

/** Every office that the articles print of a person, by the person's id. */
export function printedOffices(
  articles: readonly ReadArticle[],
  statements: readonly Statement[],
  register: Register,
): Map<string, PrintedOffice[]> {
  const named = peopleNamed(articles, statements)
  const said = groupedBy(statements, ({ articleId }) => articleId)
  const printed = articles.flatMap((article) =>
    officesIn(article, named.get(article.id) ?? [], said.get(article.id) ?? [], register),
  )
  const byPerson = groupedBy(printed, ({ mention }) => mention.personId)
  return new Map([...byPerson].map(([id, own]) => [id, filledTitles(own, id, register)]))
}

/** Offices as the article was read for them, and posts of whatever body beside the names in it; each place once. */
function officesIn(
  article: ReadArticle,
  named: readonly Named[],
  own: readonly Statement[],
  register: Register,
): PrintedOffice[] {
  const besideName = [...printedTitles(article, named, register), ...pronounTitles(article, named, register)]
  const titles = [
    ...besideName,
    ...roleTitles(article, own, named, besideName, register),
    ...delayedTitles(article, own, named, besideName, register),
  ]
  const read = article.offices.flatMap((mention): PrintedOffice[] => {
    const reading = readOffice(register, mention.text)
    if (reading.kind !== 'office' || reading.former || mention.past) return []
    const told = titles.find((one) => one.mention.personId === mention.personId && overlap(one.mention, mention))
    const title = told?.title ?? readTitle(register, mention.text)
    return [{ mention, article, reading, title, former: false, isShort: isShort(title, reading, mention.text) }]
  })
  const others = titles.filter(({ mention }) => !read.some((one) => overlap(one.mention, mention)))
  return [...read, ...others.map((one) => asOffice(one, article, register))]
}

/** A title that an article prints, as an office. */
export function asOffice(
  { mention, title, former }: PrintedTitle,
  article: ReadArticle,
  register: Register,
): PrintedOffice {
  const reading = readOffice(register, mention.text)
  const own = former ? { ...reading, former } : reading
  return { mention, article, reading: own, title, former, isShort: isShort(title, reading, mention.text) }
}

/** "Deputy Director", "State Secretary", "Turkish deputy minister"; "prime minister" is an office whole, and so may be "Secretary of State". */
function isShort(title: Title | null, reading: OfficeReading, words: string): boolean {
  if (title === null || title.fields.length > 0 || /\bsecretary of state\b/i.test(words)) return false
  return title.body === null
    ? reading.kind !== 'office' || title.kind === 'minister' || title.assistant
    : reading.kind !== 'office' && title.kind === 'minister'
}

export const overlap = ({ evidence: a }: OfficeMention, { evidence: b }: OfficeMention) =>
  a.start < b.end && b.start < a.end

/** By the kinds of office that are known; where these leave it open, by what the titles say. */
export function likenessOf(a: PrintedOffice, b: PrintedOffice): OfficeLikeness {
  const known = compareOffices(a.reading, b.reading)
  if (known !== 'compatible' || !a.title || !b.title) return known
  const likeness = compareTitles(a.title, b.title)
  if (a.former === b.former) return likeness
  return likeness === 'same' ? 'different' : 'compatible'
}
