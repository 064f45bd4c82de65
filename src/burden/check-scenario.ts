import { Problem } from '../model/problem.ts'
import type { Scenario, Step } from '../model/scenario.ts'
import { alliesMeant, type Ground } from './scenario-state.ts'

/** Refuses what cannot be reckoned or would change nothing, before anything is laid on. */
export function checkScenario({ year, steps }: Scenario, ground: Ground, pathsTo: number | null): void {
  if (year < ground.from)
    refuse(
      'the year told',
      `${year} lies before ${ground.from}, the last of the edition`,
      `Tell a year from ${ground.from} on.`,
    )
  for (const step of steps) checkStep(step, { year, ground, pathsTo, steps })
}

interface Checked {
  readonly year: number
  readonly ground: Ground
  readonly pathsTo: number | null // last year of the lines that can be followed
  readonly steps: readonly Step[]
}

function checkStep(step: Step, { year, ground, pathsTo, steps }: Checked): void {
  const { where } = step
  if (step.from !== null && step.from > year)
    refuse(
      where,
      `it begins in ${step.from} and ${year} is told, so it would change nothing`,
      'Tell a later year with "in".',
    )
  if (step.do === 'target' && step.by < ground.from)
    refuse(where, `${step.by} lies before ${ground.from}, the last year of the edition`, 'Name a year ahead.')
  if (step.do === 'leave') alliesMeant([step.ally], ground, where)
  if ((step.do === 'leave' || step.do === 'delay') && !steps.some((one) => one.do === 'target'))
    refuse(
      where,
      `"${step.do}" changes a target, and the scenario has none`,
      'Add "target", such as { share: 3.5, by: 2035 }.',
    )
  if (step.do === 'follow' && (pathsTo === null || year > pathsTo))
    refuse(where, `the lines to follow end in ${pathsTo ?? 'no year'}`, `Tell a year up to ${pathsTo ?? ground.from}.`)
  if (step.do === 'take-over' && !steps.slice(0, steps.indexOf(step)).some(isAsking))
    refuse(where, 'nothing is cut or asked for before it', 'Put "cut" or "raise" before it.')
}

const isAsking = (step: Step): boolean => step.do === 'cut' || step.do === 'raise'

function refuse(where: string, why: string, remedy: string): never {
  throw new Problem('scenario-unusable', `${where}: ${why}.`, remedy)
}
