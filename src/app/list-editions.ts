import { type Holding, holdings } from '../series/holdings.ts'
import type { Reference } from './open-reference.ts'

/** Every producer with its editions held, and its releases known and not held. */
export function listEditions({ series }: Reference): Holding[] {
  return holdings(series)
}
