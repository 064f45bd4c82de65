import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { CheckContext } from './check-context.ts'
import { dayHeld, isSameDay } from './day-held.ts'
import { findingOf } from './finding-of.ts'

/** When it was agreed who leads a command, by the register of commitments. Of another year another act may be meant. */
export function checkAgreement(figure: Figure, value: string, { commitments, today }: CheckContext): Finding {
  const name = figure.entity?.name ?? ''
  const rows = (commitments?.commitments ?? []).flatMap(({ kind, act, adopted, source }) =>
    kind === 'command' && act.includes(name) && adopted !== null && adopted <= today && source.address !== null
      ? [{ act, adopted, producer: source.producer, address: source.address }]
      : [],
  )
  const bearing = rows.find(({ adopted }) => isSameDay(value, adopted))
  const row = bearing ?? rows[0]
  const isOpen = new Set(rows.map(({ adopted }) => adopted)).size > 1 || row?.adopted.slice(0, 4) !== value.slice(0, 4)
  if (!row || (!bearing && (isOpen || value.length === 4)))
    return findingOf(figure, 'no-series', 'No row held dates it.')
  const agrees = bearing !== undefined
  const held = dayHeld('register', row.producer, row.address, agrees, `${value}, ${row.adopted}`)
  const reason = `It was agreed on ${row.adopted}${agrees ? '' : `, not ${value}`}: ${row.act}.`
  return findingOf(figure, agrees ? 'agrees' : 'differs', reason, held, held)
}
