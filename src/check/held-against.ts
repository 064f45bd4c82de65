import type { Held } from '../model/finding.ts'
import type { Edition, Release } from '../model/series.ts'

/** What comparing a figure with one edition gave. */
export interface Compared {
  readonly value: number | null // what the edition has; null: a blank cell, or none for that year
  readonly outcome: Held['outcome']
  readonly arithmetic: string
  readonly prices?: string // of the column, where it is not the one that the edition is named for
  readonly said: string // the value as a sentence prints it: "2.79", "17 of 31"
}

/** One edition's answer. */
export interface Answer {
  readonly held: Held
  readonly said: string
}

export function heldAgainst(edition: Edition, { said, ...compared }: Compared): Answer {
  const { producer, definition, address } = edition
  const prices = compared.prices ?? edition.prices
  const name = `${producer} ${edition.edition}`
  return { held: { edition: name, producer, definition, address, ...compared, prices }, said }
}

/** A release that was current and is not held: named, with nothing to compare. */
export function notHeld({ producer, release, address }: Release): Held {
  const none = {
    definition: 'not held',
    prices: 'not held',
    value: null,
    outcome: 'not-comparable',
    arithmetic: '',
  } as const
  return { edition: `${producer} ${release}`, producer, address, ...none }
}
