import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { Problem } from '../model/problem.ts'

/**
 * Reads a YAML file into a checked value.
 *
 * @param code - of the Problem that is thrown, which names file, line and field
 * @param remedy - what such a file must hold
 */
export function readYaml<S extends z.ZodType>(path: string, schema: S, code: string, remedy: string): z.output<S> {
  const lines = new LineCounter()
  const document = parseDocument(textOf(path, code), { lineCounter: lines })
  const [slip] = document.errors
  if (slip) {
    throw new Problem(code, `${path} is no readable YAML: ${slip.message.split('\n')[0] ?? ''}`, 'Mend the file.')
  }
  const read = schema.safeParse(document.toJS())
  if (read.success) return read.data
  const issue = nearestIssue(read.error.issues)
  const field = issue?.path.join('.') || 'its fields'
  const node = document.getIn(issue?.path ?? [], true) as { readonly range?: readonly number[] } | undefined
  const line = node?.range?.[0] === undefined ? '' : `, line ${lines.linePos(node.range[0]).line}`
  const why = issue?.code === 'unrecognized_keys' || issue?.code === 'custom' ? ` ${issue.message}.` : ''
  throw new Problem(code, `${path}${line}: "${field}" is missing or cannot be used.${why}`, remedy)
}

/** Where a value may have one of several shapes, the slip in the shape that it comes nearest to. */
function nearestIssue(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  const [issue] = issues
  if (issue?.code !== 'invalid_union') return issue
  const [nearest] = [...issue.errors].sort((a, b) => a.length - b.length)
  const inner = nearest && nearestIssue(nearest)
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue
}

function textOf(path: string, code: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Problem(code, `${path} cannot be read: ${error.message}.`, 'Check the spelling, and that it is a file.')
  }
}
