import type { Evidence, Grounded } from '../../model/evidence.ts'
import type { Speaker } from '../../model/statement.ts'

/** Fields are picked by hand in every `…-as-json`: their order is fixed, and nothing leaks that a noun may carry inside. */
export function evidenceAsJson({ exact, start, end }: Evidence): object {
  return { exact, start, end }
}

export function maybeEvidence(evidence: Evidence | null): object | null {
  return evidence === null ? null : evidenceAsJson(evidence)
}

export function groundedAsJson({ value, basis, evidence }: Grounded<string>): object {
  return { value, basis, evidence: maybeEvidence(evidence) }
}

export function speakerAsJson(speaker: Speaker | null): object | null {
  return speaker === null ? null : { id: speaker.id, name: speaker.name, because: speaker.because }
}
