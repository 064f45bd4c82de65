import type { ReviewPair } from '../../model/decision.ts'

export function reviewAsJson({ a, b, score, because }: ReviewPair): object {
  return { a, b, score, because }
}
