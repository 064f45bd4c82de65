import { renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Briefing } from '../model/briefing.ts'
import { Problem } from '../model/problem.ts'
import { briefingAsHtml } from '../report/briefing-as-html.ts'
import { loadFonts } from './fonts.ts'

/** Writes the briefing as one HTML file; written beside it first, so that a full disk leaves the old file whole. */
export function writeBriefing(briefing: Briefing, path: string): void {
  const page = briefingAsHtml(briefing, loadFonts())
  const beside = `${path}.${process.pid}.part`
  try {
    writeFileSync(beside, page)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    const reason = error instanceof Error ? error.message : String(error)
    throw new Problem(
      'briefing-unwritten',
      `The briefing could not be written to ${path}: ${reason}`,
      'Name another file with --out FILE. Everything read is safe in the ledger.',
    )
  }
}
