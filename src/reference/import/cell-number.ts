import { takeMarks } from './footnote-marks.ts'
import type { SheetCell } from './sheet.ts'

/** How a producer writes what is no plain number. */
export interface Marks {
  readonly missing: readonly string[] // ". .", "xxx": no figure
  readonly estimate: readonly string[] // "e" after a number or a year
  readonly thousands: string // what parts thousands in cells that are text; "": nothing does
}

export interface CellNumber {
  readonly number: number | null // null: the producer has no figure
  readonly percent: boolean
  readonly estimate: boolean
  readonly footnotes: readonly string[]
}

/** A number with its flags, or why the cell cannot be read. */
export function cellNumber(cell: SheetCell, marks: Marks): CellNumber | string {
  if (cell.merged !== null) return `is merged with ${cell.merged}, so it is not told which row and year it stands for`
  if (cell.unusable !== null) return `holds ${cell.unusable}`
  const { value, percent } = cell
  const plain = { percent, estimate: false, footnotes: [] }
  if (value === null) return { ...plain, number: null }
  if (typeof value === 'number') return { ...plain, number: value }
  const written = value.replace(/\s+/gu, ' ').trim()
  if (written === '' || marks.missing.includes(written)) return { ...plain, number: null }
  const { words, estimate, footnotes } = takeMarks(written, marks.estimate)
  if (words === '' || marks.missing.includes(words)) return { ...plain, number: null, estimate, footnotes }
  const number = parseNumber(words, marks.thousands)
  return number === null ? `holds "${written}", which is no number` : { ...plain, number, estimate, footnotes }
}

/**
 * A number written with a point for decimals; null: it is none. "1,5" is refused, for it may be 1.5 or 15.
 *
 * @param thousands - what parts groups of three digits; "" where nothing does
 */
export function parseNumber(words: string, thousands: string): number | null {
  const [whole = '', ...fraction] = words.replace(/^[-−–]/u, '').split('.')
  if (fraction.length > 1 || (fraction[0] !== undefined && !/^\d+$/.test(fraction[0]))) return null
  const groups = thousands === '' ? [whole] : whole.split(thousands)
  const isGrouped = groups.length === 1 || (/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every(isThousand))
  if (!isGrouped || !/^\d+$/.test(groups.join(''))) return null
  const size = Number([groups.join(''), ...fraction].join('.'))
  return /^[-−–]/u.test(words) ? -size : size
}

const isThousand = (group: string): boolean => /^\d{3}$/.test(group)
