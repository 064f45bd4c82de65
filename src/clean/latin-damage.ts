import { type MendedRun, run } from './mended-run.ts'
import { type Misreading, reread, rereadLost } from './reread.ts'

// What windows-1252 and Latin-1 make of the bytes 80 to BF, which follow the lead of every UTF-8 character.
const NEXT = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
const RUN = new RegExp(`(?:[Â-ß]${NEXT}|[à-ï]${NEXT}{2}|[ð-ô]${NEXT}{3})+`, 'g')
/** The closing mark E2 80 9D ends in a byte that windows-1252 leaves unused: many readers drop or replace it. */
const LOST = /â€[?\uFFFD]?(?![\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€])/g
/** Real text may well have Ã or É before a closing mark or a blank of no break: that alone is no damage. */
const INNOCENT = /^[Â-ß][»›’”…—–\u00a0ŠŒŽšœžŸ]$/

/** Find UTF-8 that was read as windows-1252 or Latin-1: ’ became â€™, é became Ã©. */
export function findLatinRuns(text: string): MendedRun[] {
  if (!/[Â-ô]/.test(text)) return []
  const runs: MendedRun[] = []
  for (const { index, 0: words } of text.matchAll(RUN)) {
    const [kind, says] = readAs(words, 'windows-1252') ?? readAs(words, 'latin-1') ?? []
    if (kind !== undefined && says !== undefined) runs.push(run(index, index + words.length, says, kind))
  }
  const damaged = runs.some(({ start, end }) => !isInnocent(text, start, end))
  if (!damaged) return lostMarks(text, [])
  return [...runs, ...lostMarks(text, runs)].sort((a, b) => a.start - b.start)
}

function readAs(words: string, kind: Misreading & MendedRun['kind']): [MendedRun['kind'], string] | null {
  const says = reread(words, kind)
  return says === null ? null : [kind, says]
}

function isInnocent(text: string, start: number, end: number): boolean {
  return INNOCENT.test(text.slice(start, end)) && /\p{L}/u.test(text.charAt(start - 1))
}

function lostMarks(text: string, runs: readonly MendedRun[]): MendedRun[] {
  const taken = new Set(runs.map(({ start }) => start))
  return [...text.matchAll(LOST)]
    .filter(({ index }) => !taken.has(index))
    .map(({ index, 0: words }) => {
      // A "?" of the text's own stays: it is a substitute only where a word or blank goes on after it.
      const end = index + (words.endsWith('?') ? 2 : words.length)
      return run(index, end, rereadLost(text.slice(index, end), 'lost-closing') ?? '', 'windows-1252', 'lost-closing')
    })
}
