import type { Conflict, ConflictSide } from '../../model/conflict.ts'
import { sideChanges } from '../side-changes.ts'
import { evidenceAsJson } from './evidence-as-json.ts'

export function conflictAsJson(conflict: Conflict): object {
  const { kind, subject, words, sides, register } = conflict
  return {
    kind,
    subject,
    words,
    sides: sides.map((one, nth) => ({ ...side(one), ...changesOf(conflict, nth) })),
    register:
      register === null
        ? null
        : {
            value: register.value,
            producer: register.producer,
            address: register.address,
            heldAgainst: register.heldAgainst,
          },
  }
}

const side = ({ value, articleIds, statementIds, evidence, origins }: ConflictSide) => ({
  value,
  articleIds,
  statementIds,
  evidence: evidence.map((it) => ({ ...evidenceAsJson(it), articleId: it.articleId, note: it.note })),
  ...(origins === undefined ? {} : { origins }),
})

/** `changes`: of a conflict of wording, how the side's words differ from the first side's, stretch by stretch. */
function changesOf(conflict: Conflict, nth: number): object {
  const changes = sideChanges(conflict, nth)
  return changes === null ? {} : { changes }
}
