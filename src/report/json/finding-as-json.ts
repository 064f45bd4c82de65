import type { Finding, Held } from '../../model/finding.ts'

export function findingAsJson(finding: Finding): object {
  const { figureId, articleId, outcome, atPrinting, now, reason, arithmetic } = finding
  return { figureId, articleId, outcome, atPrinting: held(atPrinting), now: held(now), reason, arithmetic }
}

function held(against: Held | null): object | null {
  if (against === null) return null
  const { edition, value, outcome, producer, definition, prices, address, arithmetic } = against
  return { edition, value, outcome, producer, definition, prices, address, arithmetic }
}
