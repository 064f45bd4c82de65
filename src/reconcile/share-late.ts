import type { Comparable } from './comparable.ts'
import { apartFrom, forbidden, mayMeet, type OpenClaim } from './joined-claim.ts'
import type { Judgements } from './judgements.ts'
import { SAME } from './likeness.ts'
import { fitsDays, likenessTo } from './likeness-to.ts'
import type { SeedIndex } from './seed-index.ts'
import { type Found, isElsewhere, shareIn } from './shared-words.ts'

/** A statement of several sentences, and the claims it was found to be of. */
export interface Longer {
  readonly item: Comparable
  readonly keys: readonly string[] // of its blocks
  readonly placed: Found[] // its own claim first
}

/**
 * A release says in three sentences what later articles quote one by one: once all are read, it stands in their claims, too, with the
 * sentence that each is about.
 */
export function shareLate({ item, keys, placed }: Longer, seeds: SeedIndex<OpenClaim>, judged: Judgements): void {
  const known = new Set(placed.map(({ claim }) => claim))
  const different = apartFrom(item, judged)
  for (const claim of seeds.nearest(keys)) {
    if (known.has(claim) || !mayMeet(claim.seed, item) || forbidden(different, claim)) continue
    const { likeness, raised } = likenessTo(claim, item)
    if (likeness.score < SAME + raised || !fitsDays(claim, item, likeness.shared)) continue
    if (!placed.every((one) => isElsewhere(one.likeness, likeness))) continue
    placed.push({ claim, likeness })
    shareIn(claim, item, likeness)
  }
}
