import type { Article } from '../model/article.ts'
import type { Echo, ReadArticle } from '../model/briefing.ts'
import type { QuotationMarks } from '../model/statement.ts'
import { dateWithBasis } from './dates.ts'
import { figuresOf, inWords, listOf } from './numbers.ts'
import { oneLine } from './one-line.ts'
import type { Shelf } from './shelf.ts'
import { languageInWords, repairInWords, WORDS } from './words.ts'

/** "14 Feb 2026, stated": the day of printing; a day that nothing tells is "date unknown". */
export function printedOn({ published }: Article): string {
  return published.value === null ? 'date unknown' : dateWithBasis(published)
}

export function outletInWords({ outlet }: Article): string {
  return outlet === null ? `outlet ${WORDS.notStated}` : oneLine(outlet)
}

export function placeInWords({ place }: Article): string {
  if (place.value === null) return ''
  return place.basis === 'stated' ? oneLine(place.value) : `${oneLine(place.value)} (${place.basis})`
}

/** "9 quotations: 7 with a speaker, 1 without, 1 scare quote, 0 refused". */
export function marksInWords(marks: QuotationMarks): string {
  const { withSpeaker, withoutSpeaker, scare, refused } = marks
  const all = withSpeaker + withoutSpeaker + scare + refused
  if (all === 0) return 'no quotation marks'
  const parts = [`${withSpeaker} with a speaker`, `${withoutSpeaker} without`]
  parts.push(scare === 1 ? '1 scare quote' : `${scare} scare quotes`, `${refused} refused`)
  return `${figuresOf(all, 'quotation')}: ${parts.join(', ')}`
}

/** What a reader should know of how an article was read: language, repairs, credits, whose copy it is, what was left out. */
export function notesOn(article: ReadArticle, echoes: readonly Echo[], shelf: Shelf): string[] {
  const notes = article.repairs.map(repairInWords)
  if (article.language !== 'en') notes.push(languageInWords(article.language))
  const wires = article.credit.filter(({ kind }) => kind === 'wire').map(({ name }) => oneLine(name))
  if (wires.length > 0) notes.push(`credits ${listOf([...new Set(wires)])}`)
  for (const { of, origin, because } of echoes)
    notes.push(echoInWords(of === null ? oneLine(origin) : shelf.label(of), oneLine(because)))
  const unread = article.blocks.filter(({ type }) => type === 'furniture').length
  if (unread > 0)
    notes.push(`${inWords(unread)} ${unread === 1 ? 'block' : 'blocks'} of page furniture not read for statements`)
  return [...new Set(notes)]
}

const echoInWords = (origin: string, because: string) =>
  because === `credits ${origin}` ? because : `carries ${origin} again: ${because}`
