import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Problem } from '../model/problem.ts'
import type { AidEdition, Edition, FactEdition, Origin, RateEdition, Release, SeriesRows } from '../model/series.ts'
import { sha256 } from '../text/hash.ts'
import { partOf } from './data-folder.ts'
import { readAid, readFacts, readRates } from './edition-tables.ts'
import { readObservations } from './read-observations.ts'
import { readOrigin } from './read-origin.ts'
import { readReleases } from './read-releases.ts'

const TABLES = ['series.csv', 'rates.csv', 'facts.csv', 'aid.csv'] as const

/** What is loaded so far, by producer and edition: the later takes the place of the earlier. */
interface Loaded {
  readonly editions: Map<string, Edition>
  readonly rates: Map<string, RateEdition>
  readonly facts: Map<string, FactEdition>
  readonly aid: Map<string, AidEdition>
}

/**
 * Reads editions (folders with origin.yml and one table) and lists of known releases (releases.yml).
 * An edition or release of a later folder takes the place of the one of the same producer and name.
 *
 * @param folders - each a data folder that holds `reference/`, or any folder with editions below it; ours first
 * @throws Problem where an origin lacks a field, or the table is not the file that the origin describes
 */
export function loadSeries(folders: readonly string[]): SeriesRows {
  const loaded: Loaded = { editions: new Map(), rates: new Map(), facts: new Map(), aid: new Map() }
  const known = new Map<string, Release>()
  for (const folder of folders) {
    for (const path of filesBelow(partOf(folder, 'reference'), 3)) {
      if (path.endsWith('origin.yml')) readEdition(path, loaded)
      else for (const release of readReleases(path)) known.set(`${release.producer}|${release.release}`, release)
    }
  }
  return {
    editions: [...loaded.editions.values()],
    rates: [...loaded.rates.values()],
    facts: [...loaded.facts.values()],
    aid: [...loaded.aid.values()],
    releases: [...known.values()],
  }
}

/** The folder of an import that is under way begins with a dot, and is not looked into. */
function filesBelow(folder: string, depth: number): string[] {
  if (depth < 0) return []
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : filesBelow(path, depth - 1)
    return entry.name === 'origin.yml' || entry.name === 'releases.yml' ? [path] : []
  })
}

function readEdition(path: string, into: Loaded): void {
  const { footnotes, ...origin } = readOrigin(path)
  const name = tableBeside(path)
  const table = join(dirname(path), name)
  const bytes = readFileSync(table)
  checkHash(table, bytes, origin)
  const key = `${origin.producer}|${origin.edition}`
  if (name === 'rates.csv') into.rates.set(key, { ...origin, rates: readRates(table) })
  else if (name === 'facts.csv') into.facts.set(key, { ...origin, facts: readFacts(table) })
  else if (name === 'aid.csv') into.aid.set(key, { ...origin, totals: readAid(table) })
  else into.editions.set(key, { ...origin, footnotes, observations: readObservations(table, bytes) })
}

function tableBeside(path: string): (typeof TABLES)[number] {
  const [name, second] = TABLES.filter((table) => existsSync(join(dirname(path), table)))
  if (name !== undefined && second === undefined) return name
  throw new Problem(
    'series-missing',
    name === undefined
      ? `${path} describes a series.csv that is not there.`
      : `Beside ${path} lie both ${name} and ${second}, and it can describe only one.`,
    `Put one table beside it: ${TABLES.join(', ')}.`,
  )
}

function checkHash(table: string, bytes: Uint8Array, origin: Origin): void {
  const found = sha256(bytes)
  if (found === origin.sha256) return
  throw new Problem(
    'series-changed',
    `${table} is not the file that its origin.yml describes: its SHA-256 is ${found}.`,
    'An edition is never edited. Restore the file, or put the new one into a folder of its own with its own origin.yml.',
  )
}
