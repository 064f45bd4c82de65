import type { ReadArticle } from '../model/briefing.ts'
import type { OfficeMention } from '../model/office-mention.ts'
import type { Statement } from '../model/statement.ts'
import { bodiesOf, compareTitles } from '../register/compare-titles.ts'
import { type OfficeReading, readOffice } from '../register/office-of-words.ts'
import type { Register } from '../register/register.ts'
import { compareOffices, type OfficeLikeness } from '../register/same-office.ts'
import { readTitle, type Title } from '../register/title-of-words.ts'
import { fold } from '../text/fold.ts'
import { delayedTitles } from './delayed-titles.ts'
import { groupedBy } from './grouped-by.ts'
import { type Named, peopleNamed } from './people-named.ts'
import { printedTitles } from './printed-titles.ts'
import { roleTitles } from './role-titles.ts'

/** One article's word on one person's office. */
export interface PrintedOffice {
  readonly mention: OfficeMention
  readonly article: ReadArticle
  readonly reading: OfficeReading
  readonly title: Title | null // what its words tell, whether or not it is an office of the register's kinds
  readonly former: boolean // held once
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
  return new Map([...byPerson].map(([id, own]) => [id, withBoth(withBodies(own, bodyOf(id, register)))]))
}

/** Where one account has a chief executive in the chair as well, those that tell half of it differ from none. */
function withBoth(own: readonly PrintedOffice[]): PrintedOffice[] {
  if (!own.some(({ title }) => title?.kind === 'executive-chair')) return [...own]
  const isHalf = (kind: string | undefined) => kind === 'executive' || kind === 'chair'
  return own.map((one) =>
    one.title && isHalf(one.title.kind) ? { ...one, title: { ...one.title, kind: 'executive-chair' } } : one,
  )
}

/**
 * A title that does not say of what is of the one body that the person's other titles name, or else the register: "Deputy Director X"
 * is no less a deputy's for being short.
 */
function withBodies(own: readonly PrintedOffice[], registered: string | null): PrintedOffice[] {
  const full = own.flatMap(({ title }) => (title?.body ? [title] : []))
  const [first] = full
  const isOne = first !== undefined && full.every((title) => bodiesOf(first, title) === 'same')
  const body = isOne ? first.body : full.length === 0 ? registered : null
  if (body === null) return [...own]
  return own.map((one) =>
    one.title && one.title.body === null && !one.title.loose ? { ...one, title: { ...one.title, body } } : one,
  )
}

/** The only body in which the register has the person hold anything. */
function bodyOf(id: string, register: Register): string | null {
  const bodies = new Set(
    (register.termsOf.get(id) ?? []).flatMap(({ officeId }) => {
      const office = register.offices.get(officeId)
      return office ? [office.iso3 ?? fold(office.body)] : []
    }),
  )
  const [only, another] = bodies
  return only !== undefined && another === undefined ? only : null
}

/** Offices as the article was read for them, and posts of whatever body beside the names in it; each place once. */
function officesIn(
  article: ReadArticle,
  named: readonly Named[],
  own: readonly Statement[],
  register: Register,
): PrintedOffice[] {
  const besideName = printedTitles(article, named, register)
  const titles = [
    ...besideName,
    ...roleTitles(article, own, named, besideName, register),
    ...delayedTitles(article, own, named, besideName, register),
  ]
  const read = article.offices.flatMap((mention): PrintedOffice[] => {
    const reading = readOffice(register, mention.text)
    if (reading.kind !== 'office' || reading.former || mention.past) return []
    const told = titles.find((one) => one.mention.personId === mention.personId && overlap(one.mention, mention))
    return [{ mention, article, reading, title: told?.title ?? readTitle(register, mention.text), former: false }]
  })
  const others = titles
    .filter(({ mention }) => !read.some((one) => overlap(one.mention, mention)))
    .map(({ mention, title, former }) => {
      const reading = readOffice(register, mention.text)
      return { mention, article, reading: former ? { ...reading, former } : reading, title, former }
    })
  return [...read, ...others]
}

const overlap = ({ evidence: a }: OfficeMention, { evidence: b }: OfficeMention) => a.start < b.end && b.start < a.end

/** By the kinds of office that are known; where these leave it open, by what the titles say. */
export function likenessOf(a: PrintedOffice, b: PrintedOffice): OfficeLikeness {
  const known = compareOffices(a.reading, b.reading)
  if (known !== 'compatible' || !a.title || !b.title) return known
  const likeness = compareTitles(a.title, b.title)
  if (a.former === b.former) return likeness
  return likeness === 'same' ? 'different' : 'compatible'
}

const MOST_OFFICES = 100 // of one person

/** Mentions of one office together; the first of each group stands for it. A post that does not say of what joins the only one it can be. */
export function groupOffices(printed: readonly PrintedOffice[]): PrintedOffice[][] {
  const groups: PrintedOffice[][] = []
  const bare = printed.filter(isBare)
  for (const one of printed) {
    if (isBare(one)) continue
    const group = groups.find((members) => members[0] && likenessOf(members[0], one) === 'same')
    if (group) group.push(one)
    else if (groups.length < MOST_OFFICES) groups.push([one])
  }
  for (const one of bare) {
    const fitting = groups.filter(([first]) => first?.former === one.former && isShortFor(one.title, first.title))
    if (fitting.length === 1) fitting[0]?.push(one)
  }
  return groups
}

const isBare = ({ reading, title }: PrintedOffice) =>
  reading.kind !== 'office' && title !== null && title.body === null && title.fields.length === 0

const isShortFor = (bare: Title | null, full: Title | null) =>
  bare !== null && full !== null && !bare.loose && bare.kind === full.kind && bare.deputy === full.deputy
