import { measureSet } from './measure-set.ts'
import { HELD_OUT, SETS } from './sets.ts'

/**
 * Scores reconciling on one set with the whole product: `npm run bench:reconcile [occasion]`, a line for each fault, then scores, gains and losses.
 * `--practice` to `--practice-28` score further occasions, `--held-out` the half that nobody tunes on: numbers only.
 * `--given` hands it the quotes that were not captured, as labelled. `--all` tells the faults of unread occasions, `--save` keeps the run.
 */
const has = (flag: string) => process.argv.includes(`--${flag}`)
const set = [HELD_OUT, ...SETS].find(has) ?? 'tuning'
const only = process.argv.slice(2).find((one) => !one.startsWith('--'))
await measureSet(set, {
  save: has('save'),
  all: has('all'),
  brief: false,
  only: set === HELD_OUT ? undefined : only, // one occasion's numbers would tell what was missed in it
  given: has('given'),
})
