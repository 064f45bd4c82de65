import { countReview, listReview, placeOfPair } from '../ledger/list-review.ts'
import { checkSigned } from '../ledger/record-decision.ts'
import { statementById } from '../ledger/statement-by-id.ts'
import type { ReviewPair } from '../model/decision.ts'
import type { Answer, Reviewed, ReviewShown } from '../model/review.ts'
import { judge, undoJudgement } from './judge.ts'
import type { Workplace } from './workplace.ts'

interface Step {
  readonly before: string | null // the place in the list from which its pair comes next
  readonly pair: ReviewPair
  readonly answer: Exclude<Answer, 'undo' | 'quit'>
}

/**
 * Puts the undecided pairs before a person, the likeliest first. Each answer is kept at once, with name and day, and the
 * claims are remade; a sitting may end at any pair.
 *
 * @param ask - shows a pair and waits for the answer; null: there is no further one, and only the last answer can be undone
 */
export async function review(
  by: string,
  ask: (shown: ReviewShown | null) => Promise<Answer>,
  workplace: Workplace,
): Promise<Reviewed> {
  checkSigned(by)
  const steps: Step[] = []
  let at: string | null = null
  for (;;) {
    const found = await nextPair(at, workplace)
    if (found === null && steps.length === 0) break
    const answer = await ask(found?.shown ?? null)
    if (answer === 'quit') break
    if (answer === 'undo') {
      const last = steps.pop()
      if (last && last.answer !== 'skip') await undoJudgement(last.pair.a, last.pair.b, by, workplace)
      if (last) at = last.before
    } else if (found !== null) {
      const { pair } = found.shown
      if (answer !== 'skip') await judge(pair.a, pair.b, answer, by, workplace)
      steps.push({ before: at, pair, answer })
      at = found.place
    }
  }
  const count = (answer: Answer) => steps.filter((step) => step.answer === answer).length
  const judged = { same: count('same'), different: count('different'), unsure: count('unsure') }
  return { judged, skipped: count('skip'), left: await countReview(workplace.ledger) }
}

/** The undecided pairs, the likeliest first, as many as asked for. */
export async function undecided(limit: number, { ledger }: Workplace) {
  const { items, generation } = await listReview(ledger, { limit, undecided: true })
  return { pairs: items, left: await countReview(ledger), generation }
}

async function nextPair(
  after: string | null,
  { ledger }: Workplace,
): Promise<{ readonly shown: ReviewShown; readonly place: string } | null> {
  const asked = { limit: 1, undecided: true, ...(after === null ? {} : { after }) }
  const [pair] = (await listReview(ledger, asked)).items
  if (!pair) return null
  const [a, b] = [await statementById(ledger, pair.a), await statementById(ledger, pair.b)]
  return { shown: { pair, a, b, left: await countReview(ledger) }, place: placeOfPair(pair) }
}
