import type { ReadArticle } from '../model/briefing.ts'
import type { IsoDate } from '../model/date.ts'
import type { Figure } from '../model/figure.ts'
import type { PrintedKey } from '../model/printed-key.ts'
import type { Statement } from '../model/statement.ts'
import { compareTitles } from '../register/compare-titles.ts'
import { readOffice } from '../register/office-of-words.ts'
import type { Register } from '../register/register.ts'
import { compareOffices } from '../register/same-office.ts'
import { readTitle, type Title } from '../register/title-of-words.ts'
import type { Series } from '../series/series.ts'
import { dateRange } from '../text/date-range.ts'
import { onceFor } from '../text/once-for.ts'
import { countedNear, keysOf } from './count-against.ts'
import { GDP_SHARE } from './count-forms.ts'
import { countedTold } from './counted-told.ts'
import type { CountedTold } from './counts-in.ts'
import { editionLife } from './edition-life.ts'
import { figureCell } from './figure-conflicts.ts'
import { occasionsNear } from './occasion-conflicts.ts'
import { officeDays } from './office-day.ts'
import { officesWithin } from './offices-apart.ts'
import { printedOffices } from './printed-offices.ts'

const OFFICE = 'office '
const OCCASION = 'occasion '
const COUNT = 'count '
const MOST_NAMES = 6 // each key of a count repeats them
const AND = '|' // between a number and what its sentence names
const FORMER = 'former '
const AN_EDITION = 400 // days: two figures farther apart are of two editions

/** By what the words of an article are read. */
interface KnownTo {
  readonly register: Register
  readonly series: Series
}

interface Printed {
  readonly article: ReadArticle
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
}

/**
 * By what an article can stand against another with which it shares no words: the offices, figures and counted
 * things that it prints, and who speaks in it on which day. What an article without a day prints may meet that of any day.
 */
export function printedKeys(read: Printed, by: KnownTo): readonly PrintedKey[] {
  return FAMILIES.flatMap((family) => keysOfFamily(read, family, by))
}

/** Of these keys those of one family; the others are not looked for. */
export function keysOfFamily(read: Printed, family: Family, by: KnownTo): readonly PrintedKey[] {
  const own = known(read)
  const before = own.get(family)
  if (before) return before
  const keys = FIND[family](read, by)
  own.set(family, keys)
  return keys
}

/** By what others may take a side in a conflict: an office of the same person, words of the same day, a figure of the same thing. */
export type Family = 'office' | 'sameDay' | 'figure'

const FAMILIES: readonly Family[] = ['office', 'sameDay', 'figure']
const FIND = { office: officeKeys, sameDay: occasionKeys, figure: figureKeys }

/** Asked for when others are looked for, and when they are recorded. */
const known = onceFor((_read: Printed) => new Map<Family, readonly PrintedKey[]>())

const dayOf = ({ published }: ReadArticle): IsoDate | null =>
  published.value === null ? null : (dateRange(published.value)?.first ?? null)

function officeKeys({ article, statements }: Printed, { register }: KnownTo): PrintedKey[] {
  return [...printedOffices([article], statements, register)].flatMap(([person, own]) =>
    own.map((one) => ({
      key: `${OFFICE}${person}`,
      value: `${one.former ? FORMER : ''}${one.mention.text}`,
      day: officeDays(one)?.first ?? null,
    })),
  )
}

function occasionKeys({ article, statements }: Printed): PrintedKey[] {
  const day = dayOf(article)
  return statements.flatMap(({ speaker, occasion }) => {
    const told = occasion.date.value === null ? null : dateRange(occasion.date.value)
    const on = told?.first ?? day
    return speaker && on !== null ? [{ key: `${OCCASION}${speaker.id}`, value: '', day: on }] : []
  })
}

function figureKeys({ article, figures }: Printed, { series }: KnownTo): PrintedKey[] {
  const [day, life] = [dayOf(article), editionLife(series, article.published.value)]
  const measured = figures.flatMap((figure) => {
    const cell = figureCell(figure, life)
    return cell === null ? [] : [{ key: `figure ${cell}`, value: String(figure.value), day }]
  })
  const counted = countedTold(article).flatMap((one) =>
    keysOf(one).map((key) => ({ key: `${COUNT}${key}`, value: withNames(one), day })),
  )
  return [...measured, ...counted]
}

/** Of a sentence that names many none is put down: it may be of any body. */
const withNames = ({ value, names }: CountedTold) => [value, ...(names.size > MOST_NAMES ? [] : names)].join(AND)

/** An office of a person. */
export const isOffice = ({ key }: PrintedKey): boolean => key.startsWith(OFFICE)

/** Of whom an article has words on a day: others may tell that day's place otherwise, whatever words they quote. */
export const isOccasion = ({ key }: PrintedKey): boolean => key.startsWith(OCCASION)

export const isCount = ({ key }: PrintedKey): boolean => key.startsWith(COUNT)

/** The number that a count's key tells, and what its sentence names. */
export function countOf(value: string): { readonly value: number; readonly names: ReadonlySet<string> } {
  const [number, ...names] = value.split(AND)
  return { value: Number(number), names: new Set(names) }
}

/** A share of GDP that the article's sentence may leave without its ally: its sides are those who print it, whatever words they quote. */
export const isShare = ({ key }: PrintedKey): boolean => key.startsWith(`${COUNT}${GDP_SHARE} `)

/** How many days apart two may be printed that are held against each other. */
export function daysWithin({ key }: PrintedKey): number {
  if (key.startsWith(OFFICE)) return officesWithin
  if (key.startsWith(OCCASION)) return occasionsNear
  return key.startsWith(COUNT) ? countedNear : AN_EDITION
}

/** Whether what two articles print under one key may stand against each other; of offices, whatever others tell that one leaves out. */
export function mayDiffer({ key, value }: PrintedKey, other: string, register: Register): boolean {
  if (value === other) return false
  if (!key.startsWith(OFFICE)) return true
  const [own, its] = [value, other].map((text) => text.replace(FORMER, ''))
  const known = compareOffices(readOffice(register, own ?? ''), readOffice(register, its ?? ''))
  if (known !== 'compatible') return known === 'different'
  const isFormer = value.startsWith(FORMER)
  const asked = isFormer === other.startsWith(FORMER) ? 'different' : 'same'
  return mayBeHeard(own ?? '', its ?? '', register).some(([a, b]) => compareTitles(a, b) === asked)
}

/** Two titles as they are printed, and as they may be once a body, or a staff, that only others tell is known: see `filledTitles`. */
function mayBeHeard(own: string, its: string, register: Register): (readonly [Title, Title])[] {
  const [one, other] = [readTitle(register, own), readTitle(register, its)]
  if (!one || !other) return []
  const body = one.body ?? other.body ?? 'one body'
  const filled = (title: Title, words: string): Title => {
    const told: Title = isChiefOfStaff(words) ? { ...title, kind: 'staff', loose: false } : title
    return told.loose ? told : { ...told, body: told.body ?? body }
  }
  return [
    [one, other],
    [filled(one, own), filled(other, its)],
  ]
}

const isChiefOfStaff = (words: string) => /^chief of staff$/i.test(words)
