import type { EdtfDate } from './date.ts'
import type { Evidence } from './evidence.ts'

/** An office printed with a person's name: "U.S. Senator Marco Rubio", "Elbridge Colby, undersecretary of defense". */
export interface OfficeMention {
  readonly personId: string // the register's, or `name:` and the folded full name
  readonly name: string
  readonly text: string // "U.S. Senator"
  readonly evidence: Evidence // the office's words
  readonly where: 'text' | 'post' | 'pull-quote' | 'caption'
  readonly told: EdtfDate | null // the day that its sentence speaks of; null: the day of printing
  readonly past: boolean // "then", "at the time": an earlier day that the words do not tell
}
