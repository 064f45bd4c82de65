import type { EdtfDate } from '../model/date.ts'
import type { Statement } from '../model/statement.ts'
import { readOffice } from '../register/office-of-words.ts'
import type { Register } from '../register/register.ts'
import { type OwnBody, ownBodyOf } from './own-body.ts'

/** Who tells of an undertaking, and for whom they can speak. */
export interface Teller {
  readonly name: string | null // null: unknown
  readonly own: OwnBody | null
  readonly answers: boolean // holds an office, or is a body or an outlet: not an analyst, a passer-by, nobody
  readonly told: EdtfDate | null // the day it was said, or printed
}

const ONLOOKERS =
  /\b(?:analysts?|experts?|observers?|critics?|reporters?|scholars?|commentators?|economists?|professors?)\b/i

export function tellerOf(statement: Statement, printed: EdtfDate | null, register: Register): Teller {
  const { speaker, anonymity, office, occasion, source } = statement
  const own = ownBodyOf(statement, printed, register)
  const name = speaker?.name ?? anonymity?.evidence.exact ?? source?.exact ?? null
  const printedOffice = office === null ? null : readOffice(register, office.text).kind
  const answers =
    speaker === null
      ? own !== null || (anonymity !== null && !ONLOOKERS.test(anonymity.level))
      : own !== null || printedOffice === 'office' || speaker.id.startsWith('outlet:')
  const told = occasion.date.value ?? printed
  return { name, own, answers, told }
}
