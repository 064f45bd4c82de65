import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { Edition } from '../model/series.ts'
import { newestEdition, unheldCovering } from '../series/edition-on.ts'
import type { Series } from '../series/series.ts'
import { type CheckContext, heldSeries } from './check-context.ts'
import { type Current, currentEdition } from './current-edition.ts'
import { findingOf } from './finding-of.ts'
import { type Answer, type Compared, heldAgainst, notHeld } from './held-against.ts'
import { type Answers, outcomeOf } from './outcome-of.ts'
import { reasonFor, type Subject } from './reason-for.ts'

/** A question that each edition of a producer may answer. */
interface Question extends Subject {
  readonly producer: string
  readonly indicator: string // as in releases.yml
  readonly year: number
  compare(edition: Edition): Compared
}

/**
 * Holds a figure against the edition current on the day of printing and against the newest one.
 * The rules, with worked examples: docs/methods/checks.md.
 */
export function verdict(figure: Figure, question: Question, context: CheckContext): Finding {
  const series = heldSeries(context)
  const editions = series.editions.get(question.producer) ?? []
  const newest = newestEdition(series, question.producer)
  if (newest === null) {
    return findingOf(figure, 'not-comparable', `Edition not held: none of ${question.producer} is.`)
  }
  const now = heldAgainst(newest, question.compare(newest))
  const answers = editions.map((edition) => heldAgainst(edition, question.compare(edition)))
  if (answers.every(({ held }) => held.value === null)) return nowhere(figure, question, context, series, now)
  const current = currentEdition(series, question.producer, context.printed)
  if (current.kind !== 'held') return withoutCurrent(figure, question, current, now)
  const at = editions.indexOf(current.edition)
  const then = answers[at] ?? now
  const unheld = unheldCovering(series, question, current.day)
  const all: Answers = { then, now, earlier: answers.slice(0, at), later: answers.slice(at + 1, -1), unheld }
  const decided = outcomeOf(all)
  return findingOf(
    figure,
    decided.outcome,
    reasonFor(question, all, decided),
    then.held,
    now.held,
    decided.bearing?.held,
  )
}

/** The day of printing is not known, or its edition is not held: `now` is shown all the same. */
function withoutCurrent(figure: Figure, question: Question, current: Current, now: Answer): Finding {
  const has = hasNow(question, now)
  if (current.kind === 'not-held') {
    const then = notHeld(current.release)
    const reason = `Edition not held: ${then.edition} was the latest on the day of printing; ${has}.`
    return findingOf(figure, 'not-comparable', reason, then, now.held)
  }
  const reason =
    current.kind === 'undated'
      ? `Undated: the day of printing is not known; ${has}.`
      : `Edition not held: printed before the first release that is known; ${has}.`
  return findingOf(figure, 'not-comparable', reason, null, now.held)
}

/** No edition held has the cell. */
function nowhere(figure: Figure, question: Question, context: CheckContext, series: Series, now: Answer): Finding {
  const [release] = unheldCovering(series, question, context.today)
  if (release) {
    const reason = `Edition not held: ${notHeld(release).edition} may have ${question.subject}; no edition held does.`
    return findingOf(figure, 'not-comparable', reason, null, now.held)
  }
  return findingOf(figure, 'no-series', `No edition held has a figure for ${question.subject}.`, null, now.held)
}

function hasNow({ subject }: Question, { held, said }: Answer): string {
  return held.value === null
    ? `${held.edition} has no figure for ${subject}`
    : `${subject} is ${said} in ${held.edition}`
}
