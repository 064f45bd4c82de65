import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Problem } from '../model/problem.ts'
import type { Edition, Release, SeriesRows } from '../model/series.ts'
import { sha256 } from '../text/hash.ts'
import { partOf } from './data-folder.ts'
import { readObservations } from './read-observations.ts'

const filled = z.string().min(1)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const origin = z.object({
  producer: filled,
  edition: filled,
  published: day,
  cutOff: day.nullable(),
  accessed: day,
  terms: filled,
  unit: filled,
  definition: filled,
  prices: filled,
  address: filled,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const releases = z.object({
  producer: filled,
  releases: z.array(
    z.object({
      release: filled,
      published: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
      held: z.boolean(),
      covers: z.array(z.object({ indicator: filled, from: z.int(), to: z.int() })),
      what: filled,
      address: filled,
    }),
  ),
})

/**
 * Reads editions (folders with origin.yml and series.csv) and lists of known releases (releases.yml).
 * An edition or release of a later folder takes the place of the one of the same producer and name.
 *
 * @param folders - each a data folder that holds `reference/`, or any folder with editions below it; ours first
 * @throws Problem where an origin lacks a field, or series.csv is not the file that the origin describes
 */
export function loadSeries(folders: readonly string[]): SeriesRows {
  const editions = new Map<string, Edition>()
  const known = new Map<string, Release>()
  for (const folder of folders) {
    for (const path of filesBelow(partOf(folder, 'reference'), 3)) {
      if (path.endsWith('origin.yml')) {
        const edition = readEdition(path)
        editions.set(`${edition.producer}|${edition.edition}`, edition)
      } else {
        for (const release of readReleases(path)) known.set(`${release.producer}|${release.release}`, release)
      }
    }
  }
  return { editions: [...editions.values()], releases: [...known.values()] }
}

function filesBelow(folder: string, depth: number): string[] {
  if (depth < 0) return []
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path, depth - 1)
    return entry.name === 'origin.yml' || entry.name === 'releases.yml' ? [path] : []
  })
}

function readEdition(path: string): Edition {
  const described = readYaml(path, origin)
  const table = join(dirname(path), 'series.csv')
  if (!existsSync(table)) {
    throw new Problem('series-missing', `${path} describes a series.csv that is not there.`, 'Put it beside it.')
  }
  const bytes = readFileSync(table)
  const found = sha256(bytes)
  if (found !== described.sha256) {
    throw new Problem(
      'series-changed',
      `${table} is not the file that its origin.yml describes: its SHA-256 is ${found}.`,
      'An edition is never edited. Restore the file, or put the new one into a folder of its own with its own origin.yml.',
    )
  }
  return { ...described, observations: readObservations(table, bytes) }
}

function readReleases(path: string): Release[] {
  const list = readYaml(path, releases)
  return list.releases.map((release) => ({ producer: list.producer, ...release }))
}

function readYaml<S extends z.ZodType>(path: string, schema: S): z.output<S> {
  const read = schema.safeParse(yamlOf(path))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const field = issue?.path.join('.') || 'its fields'
  throw new Problem(
    'series-origin',
    `${path}: "${field}" is missing or cannot be used.`,
    'Every edition says its producer, edition, unit, definition, prices, dates, terms, address and sha256: fill it in, dates in quotation marks.',
  )
}

function yamlOf(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw new Problem('series-origin', `${path} is no readable YAML: ${why}`, 'Mend the file.')
  }
}
