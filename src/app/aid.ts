import { aidTold } from '../burden/aid-told.ts'
import type { AidTold } from '../model/aid.ts'
import { Problem } from '../model/problem.ts'
import type { RegisterRows } from '../model/register.ts'
import type { AidEdition } from '../model/series.ts'
import { factsOn } from '../series/facts-on.ts'
import { allyCalled } from './names-in.ts'
import type { Reference } from './open-reference.ts'

export interface AidAsked {
  readonly donor: string | null // DEU, Germany, EU; null: all
  readonly edition: string | null // R29; null: the newest
}

/** Aid to Ukraine by group, donor, year and type, what is open of it, and what filled the gap; of one donor its row. */
export function aidToUkraine({ donor, edition: name }: AidAsked, { series, register }: Reference): AidTold {
  const edition = editionOf(series.aid, name)
  const facts = ['ukraine_aid', 'purl'].flatMap((topic) => factsOn(series, topic)?.facts ?? [])
  const told = aidTold(edition, facts)
  return donor === null ? told : ofDonor(told, donor, register())
}

function editionOf(held: readonly AidEdition[], name: string | null): AidEdition {
  const found =
    name === null ? held.at(-1) : held.findLast(({ edition }) => edition.toLowerCase() === name.toLowerCase())
  if (found) return found
  const names = held.map(({ producer, edition }) => `${producer} ${edition}`).join(', ')
  throw new Problem(
    'no-aid',
    name === null ? 'No edition with aid to Ukraine is held.' : `No edition with aid to Ukraine is called "${name}".`,
    names === '' ? 'Name a folder that has one with --data.' : `Held are ${names}.`,
  )
}

function ofDonor(told: AidTold, donor: string, register: RegisterRows): AidTold {
  const wanted = donor.toLowerCase()
  const ally = allyCalled(register, donor)
  const singles = told.open.filter(({ single }) => single)
  const found = singles.find(
    ({ donors, name }) => donors === ally?.iso3 || [donors, name].some((one) => one.toLowerCase() === wanted),
  )
  if (found) {
    const isMeant = ({ donors }: { readonly donors: string }): boolean => donors === found.donors
    const gap = told.gap.map((one) => ({
      ...one,
      donors: one.donors.filter(isMeant),
      leftOut: one.leftOut.filter((name) => name === found.name),
    }))
    return { ...told, open: told.open.filter((one) => !one.single || isMeant(one)), gap }
  }
  throw new Problem(
    'donor-unknown',
    `${told.producer} ${told.edition} has no row for "${donor}".`,
    singles.length === 0
      ? 'It is held by group only. "wordbond reference import" takes in the producer’s rows by donor; name the folder with --data.'
      : `It has ${singles.map(({ name }) => name).join(', ')}.`,
  )
}
