import type { Figure } from '../model/figure.ts'
import type { Finding, Held } from '../model/finding.ts'
import type { Fact, FactEdition } from '../model/series.ts'
import { checkAgreement } from './check-agreement.ts'
import { type CheckContext, heldSeries } from './check-context.ts'
import { checkSummitDate } from './check-summit-date.ts'
import { dayHeld, isSameDay } from './day-held.ts'
import { findingOf } from './finding-of.ts'

/** The day of an ally's accession, by the register; the day of another act, by a fact with its address. */
export function checkDate(figure: Figure, context: CheckContext): Finding {
  const { entity, told, value } = figure
  if (entity === null || typeof value !== 'string') return findingOf(figure, 'no-series', 'No row held dates it.')
  if (told?.act === 'accession') return accession(figure, value, context)
  if (told?.act === 'treaty') return treaty(figure, value, context)
  if (told?.act === 'agreement') return checkAgreement(figure, value, context)
  return told?.act === 'launch' ? launch(figure, value, context) : checkSummitDate(figure, value, context)
}

/** Each ally of a list must have joined on the day told. */
function accession(figure: Figure, value: string, { register }: CheckContext): Finding {
  const ids = idsOf(figure.entity?.id ?? '', register)
  const allies = ids.map((id) => register.rows.allies.find((one) => one.id === `ally:${id}`))
  const odd = allies.find((one) => one && !isSameDay(value, one.accession))
  const ally = odd ?? allies[0]
  if (!ally || allies.includes(undefined))
    return findingOf(figure, 'no-series', `${figure.entity?.name} is no ally in the register.`)
  const agrees = odd === undefined
  const { producer, address } = ally.accessionSource
  const held = dayHeld('register', producer, address ?? '', agrees, `${value}, ${ally.accession}`)
  const who = agrees ? (figure.entity?.name ?? ally.name) : ally.name
  const reason = `${who} joined NATO on ${ally.accession}${agrees ? '' : `, not ${value}`}.`
  return findingOf(figure, agrees ? 'agrees' : 'differs', reason, held, held)
}

/** The allies of a list, or those that the register lists for a group: "the Baltic states". */
function idsOf(id: string, { rows }: CheckContext['register']): readonly string[] {
  const group = rows.bodies.find((body) => body.id === id)
  return group ? group.members.map((iso3) => iso3.toLowerCase()) : id.replace(/^all(?:y|ies):/, '').split('+')
}

/** The founders' accession is the day of the treaty's signature; of another day of its history the register says nothing. */
function treaty(figure: Figure, value: string, { register }: CheckContext): Finding {
  const [first] = [...register.rows.allies].sort((a, b) => (a.accession < b.accession ? -1 : 1))
  if (!first || !isSameDay(value, first.accession)) return findingOf(figure, 'no-series', 'No row held dates it.')
  const { producer, address } = first.accessionSource
  const held = dayHeld('register', producer, address ?? '', true, `${value}, ${first.accession}`)
  return findingOf(figure, 'agrees', `The register has the treaty’s founders from ${first.accession}.`, held, held)
}

function launch(figure: Figure, value: string, context: CheckContext): Finding {
  const found = factOn(heldSeries(context).facts, figure.entity?.name ?? '', context.today)
  if (!found) return findingOf(figure, 'no-series', `No row held dates ${figure.entity?.name}.`)
  const { fact, edition } = found
  const day = fact.words ?? fact.period
  const agrees = isSameDay(value, day)
  const held: Held = dayHeld(
    `${edition.producer} ${edition.edition}`,
    fact.whoSays,
    fact.address,
    agrees,
    `${value}, ${day}`,
  )
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
