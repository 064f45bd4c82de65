import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../../model/problem.ts'
import { dataFolder } from '../data-folder.ts'

/** The file of a mapping: a path, or the name of one that ships. */
export function findMapping(given: string): string {
  const folder = join(dataFolder(), 'mappings')
  const names = readdirSync(folder).map((file) => file.replace(/\.yml$/, ''))
  if (names.includes(given)) return join(folder, `${given}.yml`)
  if (existsSync(given)) return given
  throw new Problem(
    'mapping',
    `There is no mapping "${given}".`,
    `Name a file, or one that ships: ${names.join(', ')}. docs/methods/reference.md tells how to write one.`,
  )
}
