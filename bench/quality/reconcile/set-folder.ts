import { dirname, join } from 'node:path'
import { dataFolder } from '../../../src/reference/data-folder.ts'
import { HELD_OUT } from './sets.ts'

/** Where the occasions of a set lie, a folder each. */
export const setFolder = (set: string): string => join(dirname(dataFolder()), 'bench/quality/reconcile', set)

/** The first sets share a register; those from the second practice set on have their own alone. */
export function registersOf(set: string): string[] {
  const [common, own] = [setFolder('register'), join(setFolder(set), 'register')]
  if (set === 'tuning' || set === HELD_OUT) return [common]
  return set === 'practice' ? [common, own] : [own]
}
