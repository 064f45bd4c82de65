import type { z } from 'zod'
import type { Ally, Body, Outlet, Place, RegisterRows } from '../model/register.ts'
import { slug } from '../register/slug.ts'
import { checkSoleOffices } from './check-sole-offices.ts'
import { partOf } from './data-folder.ts'
import { overlay } from './overlay.ts'
import * as tables from './register-tables.ts'
import { listOf, sourceOf } from './row-source.ts'
import { rowsToTerms } from './rows-to-terms.ts'

/**
 * Reads the register from one folder or several; a row of a later folder takes the place of the row with the same key.
 *
 * @param folders - each a data folder that holds `register/`, or the register's folder itself; ours first
 * @throws Problem that names file, line and column
 */
export function loadRegister(folders: readonly string[]): RegisterRows {
  const homes = folders.map((folder) => partOf(folder, 'register'))
  const read = <S extends z.ZodObject>(file: string, schema: S, keyOf: (row: z.output<S>) => string) =>
    overlay(homes, file, schema, keyOf)
  const placeKey = (row: tables.PlaceRow) => `${slug(row.name)}|${slug(row.country)}`
  const readPlaces = (file: string) => read(file, tables.placeRow, placeKey).map((row) => [placeKey(row), row] as const)
  const held = rowsToTerms(
    read('officeholders.csv', tables.officeholderRow, (row) => `${slug(row.person)}|${slug(row.office)}|${row.start}`),
  )
  const oddities = read('oddities.csv', tables.oddityRow, (row) => Object.values(row).join('|'))
  checkSoleOffices(held, oddities)
  return {
    ...held,
    allies: read('allies.csv', tables.allyRow, (row) => row.iso3).map(allyOf),
    bodies: read('bodies.csv', tables.bodyRow, (row) => slug(row.name)).map(bodyOf),
    places: [...new Map([...readPlaces('cities.csv'), ...readPlaces('places.csv')]).values()].map(placeOf),
    outlets: read('outlets.csv', tables.outletRow, (row) => slug(row.name)).map(outletOf),
  }
}

function allyOf(row: tables.AllyRow): Ally {
  const nouns = row.demonym_noun.split(',').map((noun) => noun.trim())
  const demonyms = [row.demonym, ...nouns, row.demonym_alt].filter((word) => word !== '')
  return {
    id: `ally:${row.iso3.toLowerCase()}`,
    iso3: row.iso3,
    name: row.name,
    aliases: listOf(row.aliases).filter((alias) => alias !== row.name),
    demonyms: [...new Set(demonyms)],
    capital: row.capital,
    metonyms: listOf(row.metonyms).filter((metonym) => !metonym.endsWith(')')), // "Brussels (also NATO and the EU)"
    accession: row.accession,
    accessionSource: sourceOf({
      producer: row.accession_producer,
      address: row.accession_address,
      as_of: row.accession_as_of,
      verified: row.accession_verified,
    }),
    source: sourceOf(row),
  }
}

function bodyOf(row: tables.BodyRow): Body {
  return {
    id: `body:${slug(row.name)}`,
    name: row.name,
    aliases: listOf(row.aliases),
    kind: row.kind,
    members: row.members.split(' ').filter((iso3) => iso3 !== ''),
    source: sourceOf(row),
  }
}

function placeOf(row: tables.PlaceRow): Place {
  return {
    name: row.name,
    aliases: listOf(row.aliases),
    kind: row.kind,
    country: row.country,
    within: listOf(row.within),
    source: sourceOf(row),
  }
}

function outletOf(row: tables.OutletRow): Outlet {
  return {
    name: row.name,
    aliases: listOf(row.aliases),
    kind: row.kind === 'broadcaster' || row.kind === '' ? 'outlet' : row.kind,
    country: row.country || null,
    domain: row.domain || null,
    creditPatterns: listOf(row.credit_patterns),
    source: sourceOf(row),
  }
}
