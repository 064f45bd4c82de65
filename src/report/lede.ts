import type { Briefing } from '../model/briefing.ts'
import { bySpeaker, speakersInWords } from './by-speaker.ts'
import { capital, countOf, inWords, listOf } from './numbers.ts'
import { type Sums, sumsOf } from './sums.ts'
import { outcomeInWords } from './words.ts'

/** The sums under the first sentence; what is counted apart adds up to its total. */
export function ledeOf(briefing: Briefing, sums = sumsOf(briefing)): string {
  const statements =
    sums.statements.all === 0
      ? ''
      : `${capital(countOf(sums.statements.all, 'statement'))}: ${speakersInWords(bySpeaker(briefing.statements))}.`
  return [conflictsTold(sums), statements, claimsTold(sums), figuresTold(sums), candidatesTold(briefing)]
    .filter(Boolean)
    .join(' ')
}

function conflictsTold({ conflicts: { all, registered } }: Sums): string {
  const open = all - registered
  if (all === 0) return ''
  if (all === 1) return registered === 1 ? 'The register speaks on it.' : 'It is not decided.'
  if (registered === 0) return 'None of them is decided.'
  if (open === 0) return `The register speaks on ${all === 2 ? 'both' : `all ${inWords(all)}`}.`
  return `The register speaks on ${inWords(registered)}; ${inWords(open)} ${open === 1 ? 'is' : 'are'} not decided.`
}

function claimsTold({ claims: { all, several, single } }: Sums): string {
  if (all === 0) return ''
  if (several === 0)
    return all === 1 ? 'The one claim is told by one article.' : 'No claim is told by more than one article.'
  return `Of ${countOf(all, 'claim')} ${inWords(several)} ${several === 1 ? 'is' : 'are'} told by several articles, ${inWords(single)} by one only.`
}

function candidatesTold({ commitments: { commitments } }: Briefing): string {
  const count = commitments.filter(({ candidate }) => candidate).length
  return count === 0
    ? ''
    : `${capital(countOf(count, 'candidate'))} for a commitment ${count === 1 ? 'waits' : 'wait'} for a person.`
}

function figuresTold({ figures: { all, outcomes, unchecked } }: Sums): string {
  if (all === 0) return ''
  const parts = outcomes.map(([outcome, count]) => outcomeInWords(outcome, count))
  if (unchecked > 0) parts.push(`${inWords(unchecked)} ${unchecked === 1 ? 'was' : 'were'} not checked`)
  return `Of ${countOf(all, 'figure')} ${listOf(parts)}.`
}
