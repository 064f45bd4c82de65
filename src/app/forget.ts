import { articleById } from '../ledger/article-by-id.ts'
import { type Forgot, forgetCapture } from '../ledger/forget-capture.ts'
import { readingOf } from '../ledger/reading-of.ts'
import { derive } from './derive.ts'
import type { ArticleRead } from './read-captures.ts'
import type { Workplace } from './workplace.ts'

/** Takedown or embargo: the bytes and all that was read from them go, hash, date and reason stay; what shared a claim is remade. */
export async function forget(capture: string, reason: string, workplace: Workplace): Promise<Forgot> {
  const forgot = await forgetCapture(workplace.ledger, capture, reason)
  const left: ArticleRead[] = []
  for (const id of forgot.remake) {
    const { captureId } = await articleById(workplace.ledger, id)
    const reading = await readingOf(workplace.ledger, captureId, workplace.code, workplace.registerId)
    if (reading) left.push(reading)
  }
  if (left.length > 0) await derive(left, workplace)
  return forgot
}
