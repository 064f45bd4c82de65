import { readFileSync, statSync } from 'node:fs'
import { Problem } from '../../model/problem.ts'
import { csvSheet } from './csv-sheet.ts'
import { readWorkbook } from './read-workbook.ts'
import type { Sheet } from './sheet.ts'

const MOST = 20_000_000 // bytes, as for everything that is read

/** The sheets of a producer's file, and the bytes they were read from. */
export async function readSheets(path: string): Promise<{ readonly sheets: Sheet[]; readonly bytes: Uint8Array }> {
  const bytes = bytesOf(path)
  if (/\.csv$/i.test(path)) return { sheets: [csvSheet(path, bytes)], bytes }
  if (/\.xlsx$/i.test(path)) return { sheets: await readWorkbook(path, bytes), bytes }
  throw new Problem('import-file', `${path} is neither .xlsx nor .csv.`, 'Save it as one of the two.')
}

function bytesOf(path: string): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new Problem('import-file', `There is no file ${path}.`, 'Check the spelling.')
  if (found.size > MOST)
    throw new Problem('import-file', `${path} is larger than 20 MB.`, 'Keep only the sheets meant.')
  return readFileSync(path)
}
