import { Problem } from '../model/problem.ts'
import type { Step } from '../model/scenario.ts'
import { alliesMeant, type Ground } from './scenario-state.ts'

/** Whoever is said to carry what is open must be able to: who cuts takes nothing over, and the first ones are among the takers. */
export function checkTakeOver(
  { how, where }: Extract<Step, { do: 'take-over' }>,
  steps: readonly Step[],
  ground: Ground,
): void {
  const cutters = new Set(steps.flatMap((one) => (one.do === 'cut' ? [one.ally] : [])))
  const named = how.by === 'weights' ? Object.keys(how.weights) : how.among
  const takers = alliesMeant(named, ground, where)
  const cutting = takers.find((iso3) => cutters.has(iso3))
  if (how.by === 'weights' && cutting !== undefined)
    refuse(where, `${cutting} cuts and would take over`, 'Leave it out of the weights.')
  if (takers.every((iso3) => cutters.has(iso3)))
    refuse(where, 'whoever would take over cuts its own effort', 'Name others who take over.')
  for (const iso3 of alliesMeant(how.first, ground, where)) {
    if (cutters.has(iso3)) refuse(where, `${iso3} cuts and would be the first to take over`, 'Leave it out of "first".')
    if (!takers.includes(iso3))
      refuse(where, `${iso3} is to carry first and is not among those who take over`, 'Add it there, or leave it out.')
  }
}

function refuse(where: string, why: string, remedy: string): never {
  throw new Problem('scenario-weights', `${where}: ${why}.`, remedy)
}
