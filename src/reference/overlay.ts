import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { readTable } from './read-table.ts'

/** The rows of a file in each folder, a later folder's laid over those of the same key; a folder may lack the file. Throws a Problem that names file and line. */
export function overlay<S extends z.ZodObject>(
  folders: readonly string[],
  file: string,
  schema: S,
  keyOf: (row: z.output<S>) => string,
): z.output<S>[] {
  const rows = new Map<string, z.output<S>>()
  for (const folder of folders) {
    const path = join(folder, file)
    if (!existsSync(path)) continue
    for (const row of readTable(path, schema)) rows.set(keyOf(row), row)
  }
  return [...rows.values()]
}
