import type { Claim } from '../../model/claim.ts'

export function claimAsJson(claim: Claim): object {
  const { words, speaker, speakerId, statementIds, articles, because } = claim
  const { independent, same, untold } = claim.origins
  return { words, speaker, speakerId, statementIds, origins: { independent, same, untold }, articles, because }
}
