import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { Problem } from '../../model/problem.ts'
import type { Footnote, Origin } from '../../model/series.ts'
import { slug } from '../../register/slug.ts'
import { sha256 } from '../../text/hash.ts'
import { readAid } from '../edition-tables.ts'
import { readObservations } from '../read-observations.ts'
import { readOrigin } from '../read-origin.ts'
import { withRelease } from './with-release.ts'

export interface NewEdition {
  readonly origin: Omit<Origin, 'sha256'>
  readonly title: string | null
  readonly importedFrom: { readonly file: string; readonly sha256: string; readonly mapping: string }
  readonly note: string
  readonly footnotes: readonly Footnote[]
  readonly table: { readonly name: 'series.csv' | 'aid.csv'; readonly text: string }
  readonly covers: { readonly indicator: string; readonly from: number; readonly to: number }
}

/**
 * Writes a new edition below a user's data folder: all of it or nothing, and never over one that is there.
 *
 * @param folder - made if it is not there; the edition goes to reference/<producer>/<edition>/ in it
 * @returns the edition's folder
 */
export function writeEdition(folder: string, edition: NewEdition): string {
  const { producer, edition: name } = edition.origin
  const home = join(folder, 'reference', slug(producer))
  const place = join(home, name)
  if (existsSync(place)) throw alreadyThere(place)
  const list = join(home, 'releases.yml')
  const releases = withRelease(list, edition)
  let draft: string | null = null
  try {
    mkdirSync(home, { recursive: true })
    draft = mkdtempSync(join(home, '.import-'))
    writeDraft(draft, edition, releases)
    renameSync(join(draft, name), place)
    if (releases !== null) renameSync(join(draft, 'releases.yml'), list)
  } catch (error) {
    throw writeProblem(error, place)
  } finally {
    if (draft !== null) rmSync(draft, { recursive: true, force: true })
  }
  return place
}

/** Written whole and read once as it will be loaded, before it takes its place. */
function writeDraft(draft: string, edition: NewEdition, releases: string | null): void {
  const folder = join(draft, edition.origin.edition)
  mkdirSync(folder)
  const path = join(folder, edition.table.name)
  writeFileSync(path, edition.table.text)
  writeFileSync(join(folder, 'origin.yml'), originOf(edition))
  if (releases !== null) writeFileSync(join(draft, 'releases.yml'), releases)
  readOrigin(join(folder, 'origin.yml'))
  if (edition.table.name === 'aid.csv') readAid(path)
  else readObservations(path, readFileSync(path))
}

function originOf({ origin, title, importedFrom, note, footnotes, table }: NewEdition): string {
  const fields = {
    ...origin,
    ...(title === null ? {} : { title }),
    sha256: sha256(table.text),
    importedFrom,
    note,
    footnotes,
  }
  return `# Imported. Never edited, only superseded by another folder.\n${stringify(fields)}`
}

const alreadyThere = (place: string): Problem =>
  new Problem(
    'edition-exists',
    `There is an edition ${place} already.`,
    'An import never overwrites one. Give the new one another name with --edition, or move the old one away.',
  )

function writeProblem(error: unknown, place: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (error instanceof Problem || code === '') return error
  if (code === 'ENOTEMPTY' || code === 'EEXIST') return alreadyThere(place)
  const why = error instanceof Error ? error.message : code
  return new Problem('import-unwritable', `${place} cannot be written: ${why}.`, 'Choose another folder with --data.')
}
