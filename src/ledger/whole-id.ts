import { Problem } from '../model/problem.ts'

export const SHORTEST = 6 // digits of an id that find something
const SHOWN = 5

/**
 * The one id that begins as given.
 *
 * @param what - for the Problem: "statement"
 * @param candidates - asks for ids from `from` (included) to `to` (not), at most `limit`
 */
export async function wholeId(
  given: string,
  what: string,
  candidates: (from: string, to: string, limit: number) => Promise<readonly string[]>,
): Promise<string> {
  const start = given.trim().toLowerCase()
  if (start.length < SHORTEST || !/^[0-9a-f]+$/.test(start)) {
    const remedy = `Give at least the first ${SHORTEST} characters of the id; it is made of the digits 0 to 9 and a to f.`
    throw new Problem('id-unreadable', `"${given}" is not the id of a ${what}.`, remedy)
  }
  const [first, ...more] = await candidates(start, `${start}g`, SHOWN + 1)
  if (first === undefined) {
    const remedy = `Look the id up in the output of "wordbond brief --json", and use the same --ledger.`
    throw new Problem(`${what}-unknown`, `The ledger has no ${what} whose id begins with ${start}.`, remedy)
  }
  if (more.length === 0) return first
  const shown = [first, ...more].slice(0, SHOWN).join(', ')
  const rest = more.length >= SHOWN ? ' and more' : ''
  throw new Problem(`${what}-ambiguous`, `Several ids begin with ${start}: ${shown}${rest}.`, 'Give more of the id.')
}
