import type { Figure } from '../model/figure.ts'
import type { Finding, Held } from '../model/finding.ts'
import type { Fact, FactEdition } from '../model/series.ts'
import { type CheckContext, heldSeries } from './check-context.ts'
import { findingOf } from './finding-of.ts'

/** The day of an ally's accession, by the register; the day on which an operation was launched, by a fact with its address. */
export function checkDate(figure: Figure, context: CheckContext): Finding {
  const { entity, told, value } = figure
  if (entity === null || typeof value !== 'string') return findingOf(figure, 'no-series', 'No row held dates it.')
  return told?.act === 'accession' ? accession(figure, value, context) : launch(figure, value, context)
}

function accession(figure: Figure, value: string, { register }: CheckContext): Finding {
  const ally = register.rows.allies.find((one) => one.id === figure.entity?.id)
  if (!ally) return findingOf(figure, 'no-series', `${figure.entity?.name} is no ally in the register.`)
  const agrees = isSameDay(value, ally.accession)
  const held = heldOf(
    'register',
    ally.accessionSource.producer,
    ally.accessionSource.address ?? '',
    agrees,
    `${value}, ${ally.accession}`,
  )
  const reason = `${ally.name} joined NATO on ${ally.accession}${agrees ? '' : `, not ${value}`}.`
  return findingOf(figure, agrees ? 'agrees' : 'differs', reason, held, held)
}

function launch(figure: Figure, value: string, context: CheckContext): Finding {
  const found = factOn(heldSeries(context).facts, figure.entity?.name ?? '', context.today)
  if (!found) return findingOf(figure, 'no-series', `No row held dates ${figure.entity?.name}.`)
  const { fact, edition } = found
  const day = fact.words ?? fact.period
  const agrees = isSameDay(value, day)
  const held = heldOf(`${edition.producer} ${edition.edition}`, fact.whoSays, fact.address, agrees, `${value}, ${day}`)
  const reason = `${figure.entity?.name} was launched on ${day} by ${fact.whoSays}${agrees ? '' : `, not ${value}`}.`
  return findingOf(figure, agrees ? 'agrees' : 'differs', reason, held, held)
}

function factOn(
  editions: readonly FactEdition[],
  name: string,
  today: string,
): { fact: Fact; edition: FactEdition } | null {
  for (const edition of editions.toReversed()) {
    const fact = edition.facts.find(
      (one) =>
        one.unit === 'date' && one.date <= today && one.about.startsWith(`${name} `) && /launch/i.test(one.about),
    )
    if (fact) return { fact, edition }
  }
  return null
}

/** A year alone is held against the year. */
const isSameDay = (stated: string, known: string): boolean =>
  stated.length < known.length ? known.startsWith(stated) : stated === known

function heldOf(edition: string, producer: string, address: string, agrees: boolean, arithmetic: string): Held {
  const base = { edition, producer, definition: 'day of the act', prices: 'none', address, value: null }
  return { ...base, outcome: agrees ? 'agrees' : 'differs', arithmetic }
}
