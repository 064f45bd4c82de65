import type { Commitment } from '../model/commitment.ts'

/** Commitments under one head, the nearest date first. */
export interface UrgencyGroup {
  readonly title: string
  readonly commitments: readonly Commitment[]
}

const A_YEAR = 365

/** Past its date, within a year, later, no date: what asks for a look first. Groups without commitments are left out. */
export function byUrgency(commitments: readonly Commitment[]): UrgencyGroup[] {
  const dated = commitments.filter(({ daysLeft }) => daysLeft !== null)
  const left = ({ daysLeft }: Commitment): number => daysLeft ?? 0
  const nearest = (a: Commitment, b: Commitment) => left(a) - left(b)
  const groups = [
    { title: 'Past its date', commitments: dated.filter((one) => left(one) < 0).sort(overdueFirst) },
    {
      title: 'Due within a year',
      commitments: dated.filter((one) => left(one) >= 0 && left(one) <= A_YEAR).sort(nearest),
    },
    { title: 'Later', commitments: dated.filter((one) => left(one) > A_YEAR).sort(nearest) },
    { title: 'No date given', commitments: commitments.filter(({ daysLeft }) => daysLeft === null) },
  ]
  return groups.filter((group) => group.commitments.length > 0)
}

function overdueFirst(a: Commitment, b: Commitment): number {
  return Number(b.overdue) - Number(a.overdue) || (a.daysLeft ?? 0) - (b.daysLeft ?? 0)
}

/** Those of the register that this coverage names, or that a passage of it may mean. */
export function spokenOf(commitments: readonly Commitment[], pairs: readonly { readonly b: string }[]): Commitment[] {
  const paired = new Set(pairs.map(({ b }) => b))
  return commitments.filter(({ source, mentions, id }) => source !== null && (mentions.length > 0 || paired.has(id)))
}
