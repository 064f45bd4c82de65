import type { Beside, Finding, Held } from '../../model/finding.ts'

export function findingAsJson(finding: Finding): object {
  const { figureId, articleId, outcome, atPrinting, now, reason, arithmetic, beside = [] } = finding
  return {
    figureId,
    articleId,
    outcome,
    atPrinting: held(atPrinting),
    now: held(now),
    reason,
    arithmetic,
    beside: beside.map(published),
  }
}

const published = ({ about, words, period, whoSays, address, date }: Beside): object => ({
  about,
  words,
  period,
  whoSays,
  address,
  date,
})

function held(against: Held | null): object | null {
  if (against === null) return null
  const { edition, value, outcome, producer, definition, prices, address, arithmetic } = against
  return { edition, value, outcome, producer, definition, prices, address, arithmetic }
}
