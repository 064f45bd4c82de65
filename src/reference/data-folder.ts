import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Problem } from '../model/problem.ts'

/** The `data` folder that ships with the package, found from the sources and from `dist` alike. */
export function dataFolder(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'wordbond') {
      return join(folder, 'data')
    }
    if (folder === dirname(folder)) throw new Error(`No package.json of wordbond above ${from}`)
  }
}

/** The part of a data folder that is meant, or the folder itself where it is that part. */
export function partOf(folder: string, part: 'register' | 'reference'): string {
  if (!existsSync(folder)) {
    throw new Problem(
      'no-data-folder',
      `There is no folder ${folder}.`,
      'Name a folder that holds register/ or reference/.',
    )
  }
  const inside = join(folder, part)
  return existsSync(inside) ? inside : folder
}
