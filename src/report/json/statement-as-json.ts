import type { Statement } from '../../model/statement.ts'
import { evidenceAsJson, groundedAsJson, maybeEvidence, speakerAsJson } from './evidence-as-json.ts'

export function statementAsJson(statement: Statement): object {
  const { anonymity, office, occasion, corrected } = statement
  return {
    id: statement.id,
    articleId: statement.articleId,
    mode: statement.mode,
    modality: statement.modality,
    source: maybeEvidence(statement.source),
    speaker: speakerAsJson(statement.speaker),
    carriedBy: speakerAsJson(statement.carriedBy),
    anonymity: anonymity === null ? null : anonymous(anonymity),
    office: office === null ? null : { text: office.text, evidence: evidenceAsJson(office.evidence) },
    cue: maybeEvidence(statement.cue),
    contents: statement.contents.map(evidenceAsJson),
    quoted: statement.quoted.map(evidenceAsJson),
    occasion: {
      venue: groundedAsJson(occasion.venue),
      city: groundedAsJson(occasion.city),
      date: groundedAsJson(occasion.date),
    },
    corrected:
      corrected === undefined
        ? null
        : { decision: corrected.decision, by: corrected.by, at: corrected.at, told: speakerAsJson(corrected.told) },
  }
}

const anonymous = ({ level, body, evidence }: NonNullable<Statement['anonymity']>) => ({
  level,
  body: body === null ? null : { id: body.id, name: body.name },
  evidence: evidenceAsJson(evidence),
})
