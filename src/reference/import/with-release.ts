import { existsSync, readFileSync } from 'node:fs'
import { parseDocument, stringify } from 'yaml'
import { Problem } from '../../model/problem.ts'
import { readReleases } from '../read-releases.ts'
import type { NewEdition } from './write-edition.ts'

/**
 * The list of known releases with an edition that is about to be held, comments kept; null: it is listed already.
 *
 * @throws Problem where the list that is there cannot be used, or is another producer's
 */
export function withRelease(path: string, edition: Pick<NewEdition, 'origin' | 'title' | 'covers'>): string | null {
  const { producer, edition: name, published, address } = edition.origin
  const what = edition.title ?? `${producer}, ${name}`
  const release = { release: name, published, held: true, covers: [edition.covers], what, address }
  if (!existsSync(path)) {
    return `# Releases known to exist, held or not. Known means: it has an address.\n${stringify({ producer, releases: [release] })}`
  }
  const known = readReleases(path)
  const other = known.find((one) => one.producer !== producer)
  if (other) {
    const why = `${path} lists releases of ${other.producer}, not of ${producer}.`
    throw new Problem('series-releases', why, 'Give each producer a folder of its own.')
  }
  if (known.some((one) => one.release === name)) return null
  const document = parseDocument(readFileSync(path, 'utf8'))
  document.addIn(['releases'], document.createNode(release))
  return document.toString()
}
