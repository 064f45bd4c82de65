import type { Figure, FigureTopic } from '../model/figure.ts'
import type { Beside } from '../model/finding.ts'
import type { Fact } from '../model/series.ts'
import { factsOn } from '../series/facts-on.ts'
import { type CheckContext, heldSeries } from './check-context.ts'

/** Which facts are about what: the topic of their rows, and words of what they are about. */
const ROWS: Record<FigureTopic, { readonly topic: string; readonly about: RegExp; readonly units: RegExp }> = {
  'us-troops-in-europe': { topic: 'us_posture', about: /^US troops in Europe/, units: /^persons$/ },
  'russian-drones': { topic: 'war', about: /^Russian (?:long-range )?drone/, units: /^drones$/ },
  'russian-losses': { topic: 'war', about: /^Russian (?:soldiers killed|troops killed|losses)/, units: /^persons$/ },
  'purl-members': { topic: 'purl', about: /allies|countries|members/, units: /allies|countries|states/ },
  'purl-sum': { topic: 'purl', about: /^PURL/, units: /^(?:USD|EUR|GBP)/ },
}
const MOST = 6

/** What others have published on the same, newest first; no check, and nothing is averaged. */
export function besideOf(figure: Figure, context: CheckContext): readonly Beside[] {
  const topic = figure.told?.topic
  if (topic === undefined) return []
  const rows = ROWS[topic]
  const facts = factsOn(heldSeries(context), rows.topic)?.facts ?? []
  return facts
    .filter((fact) => rows.about.test(fact.about) && rows.units.test(fact.unit) && fact.date <= context.today)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, MOST)
    .map((fact) => ({
      about: fact.about,
      words: wordsOf(fact),
      period: fact.period,
      whoSays: fact.whoSays,
      address: fact.address,
      date: fact.date,
    }))
}

function wordsOf({ value, valueMax, words, unit, sense, note }: Fact): string {
  const number =
    value === null
      ? (words ?? '')
      : valueMax === null
        ? value.toLocaleString('en-US')
        : `${value.toLocaleString('en-US')} to ${valueMax.toLocaleString('en-US')}`
  const told = `${sense === null || sense === 'exact' || sense === 'between' ? '' : `${sense} `}${number} ${unit}`
  return note === '' ? told : `${told} (${note})`
}
