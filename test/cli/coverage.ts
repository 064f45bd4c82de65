import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const QUAY = 'We will pay for every quay by the end of the decade, and not a day later'

/** Two accounts of one speech; people, places and outlets are invented. */
export const TELLING = `Quays before ships

3 March 2026

NORTHMARK — Defence Minister Ada Brandt said on Tuesday that the old lighthouse would stay where it is.

“${QUAY},” Brandt told reporters on Tuesday in the harbour hall.
`
export const RETELLING = `The minister and her quays

4 March 2026

Nobody had asked about ships. “${QUAY},” Defence Minister Ada Brandt said on Tuesday in Northmark’s harbour hall.

“The cranes can wait until the thaw has come and gone,” she added.
`
/** The same speaker in words of its own. */
export const APART = `A thaw for the cranes

5 March 2026

Defence Minister Ada Brandt was asked about cranes. “No crane is worth another winter of waiting for spare parts,” she said on Wednesday.
`

/** Writes files below a folder, by their names. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}

const NAMES = ['Ada Brandt', 'Boris Tamm', 'Clara Vale', 'Dora Quist', 'Emil Sander', 'Frida Marek', 'Gustav Ilves']
const THINGS = ['harbour', 'bridge', 'railway', 'depot', 'airfield', 'hangar', 'barracks', 'tunnel', 'dockyard']
const DOINGS = ['widen', 'rebuild', 'inspect', 'paint', 'close', 'reopen', 'survey', 'lease', 'drain']

/** Articles for a long run, no two alike. */
export function manyArticles(count: number): Record<string, string> {
  const of = (list: readonly string[], n: number) => list[n % list.length] ?? ''
  const article = (n: number) => {
    const paragraphs = Array.from({ length: 8 }, (_, k) => {
      const [name, nth] = [of(NAMES, n + k), n * 8 + k]
      // Numbers part the words, so that no two sayings share a run of them.
      const words = `The ${of(THINGS, nth)} of dock ${nth} is one that ${nth + 1000} crews will ${of(DOINGS, n + 2 * k)} in ${nth + 3000}`
      return `“${words},” said ${name}, who looks after the ${of(THINGS, k)} in Northmark. The room was cold.`
    })
    return `News number ${n}\n\n${1 + (n % 28)} March 2026\n\n${paragraphs.join('\n\n')}\n`
  }
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`many/${String(n).padStart(5, '0')}.txt`, article(n)]),
  )
}

/** What Ada Brandt told reporters, printed in March 2026 under this title. */
export const saidIn = (title: string, day: number, words: string, weekday = 'Tuesday') => `${title}

${day} March 2026

NORTHMARK — “${words},” Defence Minister Ada Brandt told reporters on ${weekday} in the harbour hall.
`
