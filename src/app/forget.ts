import { isAbsolute, normalize, relative, resolve } from 'node:path'
import { type Forgot, forgetCapture } from '../ledger/forget-capture.ts'
import { Problem } from '../model/problem.ts'
import { rederive } from './rederive.ts'
import type { Workplace } from './workplace.ts'

/**
 * Takedown or embargo: the bytes and all that was read from them go, hash, date and reason stay; what shared a claim is remade.
 * A path is tried as it is given, then as it may have been spelled when it was read from this same folder.
 */
export async function forget(capture: string, reason: string, workplace: Workplace): Promise<Forgot> {
  const spelled = isAbsolute(capture) ? relative('.', capture) : resolve(capture)
  for (const given of new Set([capture, normalize(capture), `./${normalize(capture)}`, spelled])) {
    try {
      return await forgetCapture(workplace.ledger, given, reason, (ledger, articleIds) =>
        rederive(articleIds, { ...workplace, ledger }),
      )
    } catch (error) {
      if (!(error instanceof Problem) || (error.code !== 'id-unreadable' && error.code !== 'capture-unknown'))
        throw error
    }
  }
  throw new Problem(
    'capture-unknown',
    `The ledger has nothing that was read from "${capture}", and no capture whose hash begins so.`,
    'Give the path as the briefing shows it (a line of a .jsonl file is file.jsonl#3), or six digits or more of the hash; and the same --ledger.',
  )
}
