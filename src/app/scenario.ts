import { runScenario } from '../burden/run-scenario.ts'
import type { CoverageWord } from '../model/path.ts'
import { Problem } from '../model/problem.ts'
import type { Scenario, ScenarioTold } from '../model/scenario.ts'
import { dataFolder } from '../reference/data-folder.ts'
import { listScenarios, loadScenario, scenarioFrom } from '../reference/load-scenario.ts'
import { openReference } from './open-reference.ts'
import { flagsAsSteps, type ScenarioFlags } from './scenario-flags.ts'
import { lastYear, seriesEdition } from './series-edition.ts'

export interface ScenarioAsked {
  readonly name: string | null // one that ships, or a file; null: the flags alone
  readonly flags: ScenarioFlags
  readonly edition: string | null
  readonly prices: string | null
  readonly year: number | null // null: as the scenario says; of flags alone the last year they name
  readonly data: readonly string[]
  readonly coverage?: readonly CoverageWord[] // left out: coverage is not asked
}

/** What allies carry before and after the assumptions of a file, of the command line, or of both. */
export function scenario(asked: ScenarioAsked): ScenarioTold {
  const reference = openReference(asked.data)
  const folders = [dataFolder(), ...asked.data]
  const file = asked.name === null ? null : loadScenario(asked.name, folders)
  if (file && asked.prices !== null && asked.prices !== file.prices) {
    const why = `${file.name} is at ${file.prices} prices; sums in it would be read at another base.`
    throw new Problem('scenario-prices', why, 'Leave --prices out, or change "prices" in a copy of the file.')
  }
  const { edition } = seriesEdition(reference.series, asked.edition ?? file?.edition ?? null)
  const given = fromFlags(asked, lastYear(edition))
  const steps = [...(file?.steps ?? []), ...(given?.steps ?? [])]
  const base = file ?? given
  if (!base)
    throw new Problem('usage', 'No scenario and no assumption is given.', `Name a file, or one of: ${listed(folders)}.`)
  const whole: Scenario = { ...base, steps, year: asked.year ?? base.year }
  return runScenario(whole, { edition, register: reference.register() }, reference.commitments(), asked.coverage)
}

/** The names of those that ship, and of the user's own folders. */
export const scenarios = (data: readonly string[]): readonly string[] => listScenarios([dataFolder(), ...data])

const listed = (folders: readonly string[]): string => listScenarios(folders).join(', ')

function fromFlags({ flags, prices, year }: ScenarioAsked, last: number): Scenario | null {
  const steps = flagsAsSteps(flags)
  if (steps.length === 0) return null
  const years = steps.flatMap(({ raw }) => yearsIn(raw))
  const raw = {
    scenario: 'command-line',
    title: 'As assumed on the command line',
    in: year ?? Math.max(last, ...years),
    ...(prices === null ? {} : { prices }),
    assume: steps.map((step) => step.raw),
  }
  return scenarioFrom(raw, {
    refuse: (at, why) =>
      new Problem(
        'usage',
        `${steps[Number(at[1])]?.flag ?? `--${String(at[0])}`}: ${why}.`,
        'wordbond scenario --help shows how each is written.',
      ),
    where: (step) => steps[step]?.flag ?? '',
  })
}

function yearsIn(raw: Readonly<Record<string, unknown>>): number[] {
  const target = raw.target as { readonly by?: number } | undefined
  return [raw.from, target?.by].filter((year): year is number => typeof year === 'number')
}
