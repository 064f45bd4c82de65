/** What the official report's pages, and those that reprint it, set under whoever speaks: a line of its own. */
export const CONTRIBUTION_MARK =
  /^\s*(?:Share this contribution|[-•]?\s?View Speech - Hansard\b.{0,40}|Link to this (?:speech|contribution).{0,40})\s*$/i
