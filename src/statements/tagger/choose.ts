import { type Proposal, shared, sizeOf } from './proposal.ts'

export interface Weighed {
  readonly proposal: Proposal
  readonly chance: number // that a reader would tie these words together
}

/** Best first, down to the least chance; one that says over again half of what a better one says, or shares its cue, is left out. */
export function choose(weighed: readonly Weighed[], least: number): Weighed[] {
  const kept: Weighed[] = []
  for (const one of [...weighed].sort((a, b) => b.chance - a.chance)) {
    if (one.chance < least) break
    if (!kept.some((other) => repeats(one.proposal, other.proposal))) kept.push(one)
  }
  return kept.sort((a, b) => a.proposal.word - b.proposal.word)
}

function repeats(one: Proposal, other: Proposal): boolean {
  const least = Math.min(sizeOf(one.content), sizeOf(other.content))
  return one.word === other.word || shared(one.content, other.content) / least > 0.5 || shared(one.cue, other.cue) > 0
}
