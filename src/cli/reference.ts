import type { Command } from 'commander'
import { examples } from './common.ts'
import { addReferenceDiff } from './reference-diff.ts'
import { addReferenceImport } from './reference-import.ts'
import { addReferenceList } from './reference-list.ts'
import { addReferenceShow } from './reference-show.ts'

export function addReference(program: Command): void {
  const command = program
    .command('reference')
    .description('List, show and compare the editions that figures are held against, and take in your own.')
  for (const add of [addReferenceList, addReferenceShow, addReferenceDiff, addReferenceImport]) add(command)
  examples(command, [
    ['wordbond reference list', 'what is held, and what is known and not held'],
    ['wordbond reference show NATO 2025-08 --ally POL', ''],
    ['wordbond reference diff NATO 2025-08 2026-07', 'what the new edition revised'],
    ['wordbond reference import --help', 'how to bring a workbook of your own'],
  ])
}
