import type { Claim, Telling } from '../../model/claim.ts'

export function claimAsJson(claim: Claim): object {
  const { words, speaker, speakerId, statementIds, sharedIds, articles, tree, because } = claim
  const { independent, same, untold } = claim.origins
  return {
    words,
    speaker,
    speakerId,
    statementIds,
    sharedIds: sharedIds ?? [], // a claim that an older ledger keeps does not tell
    origins: { independent, same, untold },
    articles,
    tree: tree.map(tellingAsJson),
    because,
  }
}

const tellingAsJson = ({ articleId, of, origin, role, because }: Telling) => ({ articleId, of, origin, role, because })
