import { Problem } from '../model/problem.ts'
import type { Scenario, Step } from '../model/scenario.ts'
import { checkTakeOver } from './check-take-over.ts'
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
  for (const kind of ['leave', 'delay'] as const) checkOnce(kind, steps, ground)
}

interface Checked {
  readonly year: number
  readonly ground: Ground
  readonly pathsTo: number | null // last year of the lines that can be followed
  readonly steps: readonly Step[]
}

function checkStep(step: Step, { year, ground, pathsTo, steps }: Checked): void {
  const { where } = step
  checkFrom(step, year)
  if (step.do === 'target' && step.by < ground.from)
    refuse(where, `${step.by} lies before ${ground.from}, the last year of the edition`, 'Name a year ahead.')
  if (step.do === 'leave' || step.do === 'delay') checkTarget(step, steps, ground)
  if (step.do === 'follow' && (pathsTo === null || year > pathsTo))
    refuse(where, `the lines to follow end in ${pathsTo ?? 'no year'}`, `Tell a year up to ${pathsTo ?? ground.from}.`)
  if (step.do === 'take-over') {
    if (!steps.slice(0, steps.indexOf(step)).some(isAsking))
      refuse(where, 'nothing is cut or asked for before it', 'Put "cut" or "raise" before it.')
    checkTakeOver(step, steps, ground)
  }
}

const isAsking = (step: Step): boolean => step.do === 'cut' || step.do === 'raise'
const AT_ONCE: ReadonlySet<Step['do']> = new Set(['target', 'follow', 'leave', 'delay'])

function checkFrom(step: Step, year: number): void {
  if (step.from === null) return
  if (AT_ONCE.has(step.do))
    refuse(
      step.where,
      `"from" says nothing beside "${step.do}", which leads on from the edition’s last year`,
      'Leave "from" out.',
    )
  if (step.from > year)
    refuse(
      step.where,
      `it begins in ${step.from} and ${year} is told, so it would change nothing`,
      'Tell a later year with "in".',
    )
}

/** Who leaves a target or reaches it later must be among those who have it. */
function checkTarget(step: Step & { readonly do: 'leave' | 'delay' }, steps: readonly Step[], ground: Ground): void {
  const having = steps.flatMap((one) => (one.do === 'target' ? alliesMeant(one.among, ground, one.where) : []))
  if (having.length === 0)
    refuse(
      step.where,
      `"${step.do}" changes a target, and the scenario has none`,
      'Add "target", such as { share: 3.5, by: 2035 }.',
    )
  const without = alliesIn(step, ground).filter((iso3) => !having.includes(iso3))
  if (without.length > 0)
    refuse(step.where, `no target is assumed of ${without.join(', ')}`, 'Add it to "among" of the target.')
}

/** An ally that leaves twice, or is delayed twice, is told two ways. */
function checkOnce(kind: 'leave' | 'delay', steps: readonly Step[], ground: Ground): void {
  const told = new Set<string>()
  for (const step of steps) {
    if (step.do !== kind) continue
    const again = alliesIn(step, ground).find((iso3) => told.has(iso3))
    if (again !== undefined) refuse(step.where, `"${kind}" is told of ${again} before`, 'Tell it once of each ally.')
    for (const iso3 of alliesIn(step, ground)) told.add(iso3)
  }
}

const alliesIn = (step: Step & { readonly do: 'leave' | 'delay' }, ground: Ground): string[] =>
  alliesMeant(step.do === 'leave' ? [step.ally] : step.among, ground, step.where)

function refuse(where: string, why: string, remedy: string): never {
  throw new Problem('scenario-unusable', `${where}: ${why}.`, remedy)
}
