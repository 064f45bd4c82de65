import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

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
