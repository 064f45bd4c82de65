import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { Problem } from '../model/problem.ts'
import type { Scenario } from '../model/scenario.ts'
import { scenarioSchema } from './scenario-schema.ts'

const REMEDY = 'docs/methods/burden.md shows a whole scenario; "wordbond scenario list" names those that ship.'

/** The names of the scenarios in data folders. */
export function listScenarios(folders: readonly string[]): readonly string[] {
  return folders
    .map((folder) => join(folder, 'scenarios'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.yml')))
    .map((file) => basename(file, '.yml'))
    .sort()
}

/** The scenario of that name in a data folder, or in the file of that path; a Problem names file, line and remedy. */
export function loadScenario(given: string, folders: readonly string[]): Scenario {
  const shipped = folders
    .map((folder) => join(folder, 'scenarios', `${given}.yml`))
    .findLast((path) => existsSync(path))
  const path = shipped ?? given
  return parseScenario(textOf(path, folders), path)
}

/** @param path - as a Problem names it */
export function parseScenario(text: string, path: string): Scenario {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [slip] = document.errors
  if (slip)
    throw refused(path, lines.linePos(slip.pos[0]).line, `no readable YAML: ${slip.message.split('\n')[0] ?? ''}`)
  const lineOf = (at: readonly PropertyKey[]): number => {
    for (let upTo = at.length; upTo >= 0; upTo--) {
      const node = document.getIn(at.slice(0, upTo), true) as { readonly range?: readonly number[] } | undefined
      if (node?.range?.[0] !== undefined) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  return scenarioFrom(document.toJS(), {
    refuse: (at, why) => refused(path, lineOf(at), why),
    where: (at) => `${path}, line ${lineOf(['assume', at])}`,
  })
}

export interface Origin {
  refuse(at: readonly PropertyKey[], why: string): Problem
  where(step: number): string
}

/** A scenario out of plain data, from a file or the command line. */
export function scenarioFrom(raw: unknown, { refuse, where }: Origin): Scenario {
  const read = scenarioSchema.safeParse(raw)
  if (!read.success) {
    const [issue] = read.error.issues
    const field = (issue?.path ?? []).map((part) => (typeof part === 'number' ? `${part + 1}` : String(part))).join(' ')
    throw refuse(issue?.path ?? [], `"${field || 'the file'}" ${issue ? inWords(issue) : 'cannot be used'}`)
  }
  const { scenario, title, edition, prices, in: year, assume } = read.data
  const steps = assume.map(({ prices: _, ...step }, at) => ({ ...step, where: where(at) }))
  return { name: scenario, title, edition, prices, year, steps }
}

/** A slip in our words where the schema has none of its own. */
const inWords = ({ code, message }: z.core.$ZodIssue): string =>
  code === 'invalid_type' && message.startsWith('Invalid input')
    ? message.endsWith('undefined')
      ? 'is missing'
      : 'is no value that can be used here'
    : message

const refused = (path: string, line: number, why: string): Problem =>
  new Problem('scenario-unusable', `${path}, line ${line}: ${why}.`, REMEDY)

function textOf(path: string, folders: readonly string[]): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const known = listScenarios(folders).join(', ')
    throw new Problem(
      'scenario-unknown',
      `There is no scenario "${path}", and no such file.`,
      `Name a file, or one of: ${known}.`,
    )
  }
}
