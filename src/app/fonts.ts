import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Font } from '../report/html/fonts.ts'

const FACES = [
  ['Source Sans 3 Variable', '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'],
  ['Source Serif 4 Variable', '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'],
] as const

/** The two faces that the HTML briefing carries inside: the interface's and the sources'. Latin only; others fall back. */
export function loadFonts(): Font[] {
  const require = createRequire(import.meta.url)
  return FACES.map(([family, file]) => ({
    family,
    weight: '200 900',
    style: 'normal',
    base64: readFileSync(require.resolve(file)).toString('base64'),
  }))
}
