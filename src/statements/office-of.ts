import type { OfficeMention } from '../model/office-mention.ts'
import type { Statement } from '../model/statement.ts'
import type { Span } from './attribution.ts'

/** The office printed with this very source, else the first that the article prints for the speaker. */
export function officeOf(
  speakerId: string,
  source: Span | null,
  offices: readonly OfficeMention[],
): Statement['office'] {
  const own = offices.filter((office) => office.personId === speakerId)
  const here =
    source && own.find((office) => office.evidence.start >= source.start && office.evidence.end <= source.end)
  const office = here ?? own.find((one) => one.where === 'text') ?? own[0]
  return office ? { text: office.text, evidence: office.evidence } : null
}
