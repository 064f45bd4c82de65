import { basename } from 'node:path'
import type { IsoDate } from '../model/date.ts'
import type { RegisterRows } from '../model/register.ts'
import { dataFolder } from '../reference/data-folder.ts'
import { findMapping } from '../reference/import/find-mapping.ts'
import { type Mapping, readMapping } from '../reference/import/mapping.ts'
import { readSheets } from '../reference/import/read-sheets.ts'
import type { Named } from '../reference/import/series-table.ts'
import { writeEdition } from '../reference/import/write-edition.ts'
import { loadRegister } from '../reference/load-register.ts'
import type { ImportedEdition } from '../report/import-as-text.ts'
import { sha256 } from '../text/hash.ts'
import { namesIn } from './names-in.ts'
import { type OriginGiven, originGiven } from './origin-given.ts'
import { readImported } from './read-imported.ts'

export interface ImportWanted {
  readonly file: string
  readonly mapping: string // a file, or the name of one that ships
  readonly folder: string // the user's data folder
  readonly today: IsoDate
  readonly origin: OriginGiven
}

/** Takes a producer's own file into a new edition of the user's data folder: all of it or nothing. */
export async function importEdition(wanted: ImportWanted): Promise<ImportedEdition> {
  const mapping = readMapping(findMapping(wanted.mapping))
  const origin = originGiven(wanted.origin, mapping, wanted.today)
  const register = loadRegister([dataFolder()])
  const { sheets, bytes } = await readSheets(wanted.file)
  const by = { mapping, origin, codes: codesOf(mapping, register), names: namedBy(mapping, register) }
  const { table, years, ...read } = readImported(sheets, by)
  const span = { from: Math.min(...years), to: Math.max(...years) }
  const folder = writeEdition(wanted.folder, {
    ...{ origin, table, footnotes: read.footnotes, title: mapping.edition.title ?? null },
    importedFrom: { file: basename(wanted.file), sha256: sha256(bytes), mapping: mapping.mapping },
    note: noteOf(mapping, read.skipped),
    covers: { indicator: mapping.edition.indicator ?? mapping.mapping, ...span },
  })
  return {
    ...{ folder, origin, years: span, names: namesIn(register), ...read },
    mapping: { name: mapping.mapping, layout: mapping.layout, tried: mapping.tried },
  }
}

/** Allies go by the register's names and aliases; the mapping adds what the producer calls otherwise. */
function codesOf(mapping: Mapping, register: RegisterRows): ReadonlyMap<string, string> {
  const allies = register.allies.flatMap((ally) =>
    [ally.name, ...ally.aliases].map((name) => [name, ally.iso3] as const),
  )
  return new Map([...allies, ...Object.entries(mapping.names)])
}

function namedBy(mapping: Mapping, register: RegisterRows): ReadonlyMap<string, Named> {
  const others = Object.entries(mapping.names).map(([name, code]) => [code, { name, since: '' }] as const)
  const allies = register.allies.map(
    (ally) => [ally.iso3, { name: ally.name, since: ally.accession.slice(0, 4) }] as const,
  )
  return new Map([...others, ...allies])
}

function noteOf(mapping: Mapping, skipped: readonly string[]): string {
  const notes = [
    mapping.tried === null ? 'The mapping was never tried on a file of the producer’s own.' : '',
    mapping.decimals === undefined ? '' : `Values are rounded to ${mapping.decimals} decimals.`,
    skipped.length === 0 ? '' : `Left out by the mapping: ${skipped.length} names.`,
    mapping.aid.length === 0 ? '' : 'Sums over the file’s rows, by donor and year.',
  ]
  return notes.filter((note) => note !== '').join(' ') || 'As the file has it.'
}
