import type { Conflict, ConflictSide } from '../../model/conflict.ts'
import { evidenceAsJson } from './evidence-as-json.ts'

export function conflictAsJson({ kind, subject, words, sides, register }: Conflict): object {
  return {
    kind,
    subject,
    words,
    sides: sides.map(side),
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
