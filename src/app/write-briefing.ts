import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Briefing } from '../model/briefing.ts'
import { Problem } from '../model/problem.ts'
import { briefingAsHtml } from '../report/briefing-as-html.ts'
import type { Section } from '../report/html/section.ts'
import { burdenOfBriefing } from './burden-of-briefing.ts'
import { loadFonts } from './fonts.ts'
import type { Workplace } from './workplace.ts'

/** Refuses at once what could only fail after hours of reading. */
export function checkPlace(path: string): void {
  if (path === '') throw unwritten(path, 'it has no name')
  if (existsSync(path) && !statSync(path).isFile()) throw unwritten(path, 'it is not a file')
  if (!existsSync(dirname(path))) throw unwritten(path, `there is no folder ${dirname(path)}`)
}

/** Writes the briefing as one HTML file; written beside it first, so that a full disk leaves the old file whole. */
export async function writeBriefing(briefing: Briefing, path: string, workplace: Workplace): Promise<void> {
  const page = briefingAsHtml(briefing, loadFonts(), await burdenPart(briefing, workplace))
  const beside = `${path}.${process.pid}.part`
  try {
    writeFileSync(beside, page)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw unwritten(path, whyNot(error))
  }
}

/** The library that draws is loaded only where there is something to draw. */
async function burdenPart(briefing: Briefing, workplace: Workplace): Promise<Section | null> {
  const burden = burdenOfBriefing(briefing, workplace)
  return burden === null ? null : (await import('../report/html/burden-section.ts')).burdenSection(burden)
}

function unwritten(path: string, why: string): Problem {
  return new Problem(
    'briefing-unwritten',
    `The briefing could not be written to "${path}": ${why}.`,
    'Name another file with --out FILE, or leave it out with --no-html. What was read is safe in the ledger.',
  )
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['EFBIG', 'it is larger than files may be here'],
  ['EACCES', 'that place may not be written to (no permission)'],
  ['EPERM', 'that place may not be written to (no permission)'],
  ['EROFS', 'that place may only be read'],
])

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS.get(code) ?? (error instanceof Error ? error.message : String(error))
}
