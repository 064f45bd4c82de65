import { listDecisions } from '../ledger/list-decisions.ts'
import { recordConfirmation } from '../ledger/record-confirmation.ts'
import { undoDecision } from '../ledger/undo-decision.ts'
import type { Commitment } from '../model/commitment.ts'
import type { CandidateDecision, Confirmation } from '../model/decision.ts'
import { isOnCandidate } from '../model/decision.ts'
import { Problem } from '../model/problem.ts'
import { allCommitments } from './commitments.ts'
import { standing } from './judge.ts'
import type { Workplace } from './workplace.ts'

/** What a person says of a candidate, kept with name and day on its earliest statement. */
export async function confirm(
  id: string,
  judgement: Confirmation,
  by: string,
  workplace: Workplace,
): Promise<CandidateDecision> {
  const [statement = ''] = await candidateStatements(id, workplace)
  await standing(statement, workplace)
  return recordConfirmation(workplace.ledger, { statement, judgement, by })
}

/** Takes back the last standing confirmation or rejection of a candidate; it stays in the record. */
export async function undoConfirmation(id: string, by: string, workplace: Workplace): Promise<CandidateDecision> {
  const statements = await candidateStatements(id, workplace)
  const last = (await listDecisions(workplace.ledger, statements))
    .filter(isOnCandidate)
    .filter(({ undone }) => undone === null)
    .at(-1)
  if (!last) {
    throw new Problem('decision-unknown', 'Nothing stands decided on this candidate.', 'List them: wordbond decisions')
  }
  const { undone } = await undoDecision(workplace.ledger, last.id, by)
  return { ...last, undone }
}

/** The statements of the candidate meant, the earliest first: any of them addresses it, by an unambiguous start of its id. */
async function candidateStatements(id: string, workplace: Workplace): Promise<readonly string[]> {
  if (workplace.commitments.commitments.some((row) => row.id === id)) {
    throw new Problem(
      'commitment-registered',
      `"${id}" is a row of the register, which rests on its address.`,
      'Confirm candidates, whose ids are those of statements: wordbond commitments lists them.',
    )
  }
  const { commitments, rejected } = await allCommitments(workplace)
  const found = commitments.filter((one) => begins(one, id))
  const gone = rejected.filter((one) => one.startsWith(id))
  const [only] = [...found.map(({ statementIds }) => statementIds), ...gone.map((one) => [one])]
  if (id.length >= 6 && found.length + gone.length === 1 && only) return only
  throw new Problem(
    found.length + gone.length > 1 ? 'candidate-ambiguous' : 'candidate-unknown',
    found.length + gone.length > 1
      ? `Several candidates begin with "${id}".`
      : `No candidate has an id that begins with "${id}".`,
    'Give the first digits of one, six or more: wordbond commitments lists them.',
  )
}

const begins = ({ source, statementIds }: Commitment, id: string): boolean =>
  source === null && statementIds.some((one) => one.startsWith(id))
