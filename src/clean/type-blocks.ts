import type { Block } from '../model/article.ts'
import { markCaptions } from './captions.ts'
import { markContributions } from './contributions.ts'
import { markDatelines } from './datelines.ts'
import { draftsOf } from './draft.ts'
import { markFurniture } from './furniture.ts'
import { markForeignScript, markHeadline, markSubheads } from './headings.ts'
import { markInterview } from './interview.ts'
import { markMonologue } from './monologue.ts'
import type { NameIndex } from './name-index.ts'
import { narrateTurns } from './narrated-turns.ts'
import { markPosts } from './posts.ts'
import { splitPrefixes } from './prefixes.ts'
import { markProfilePosts } from './profile-posts.ts'
import { markPullQuotes } from './pull-quotes.ts'
import type { RawBlock } from './raw-block.ts'
import { markTeasers } from './teasers.ts'
import { markTurns } from './turns.ts'
import { markUnlabelledInterview } from './unlabelled-interview.ts'

/**
 * Tell what each block is. The rules run from the surest to the least sure; what none of them claims is a paragraph.
 * The words of a block are its range without the range of its signature.
 */
export function typeBlocks(text: string, blocks: readonly RawBlock[], names: NameIndex, title: string | null): Block[] {
  const lines = draftsOf(text, blocks)
  markPosts(text, lines)
  markProfilePosts(text, lines)
  const labelled = markPullQuotes(text, lines, names.isPlaceName)
  markFurniture(labelled)
  markContributions(text, labelled)
  markDatelines(labelled, names)
  markTurns(text, labelled, names.isPlaceName)
  const drafts = narrateTurns(text, labelled)
  markInterview(text, drafts, names.isPlaceName)
  markUnlabelledInterview(text, drafts)
  markMonologue(text, drafts)
  markCaptions(drafts, names)
  markForeignScript(text, drafts)
  markHeadline(drafts, title)
  markTeasers(drafts)
  markSubheads(drafts)
  return splitPrefixes(text, drafts, names).map(({ start, end, type, signature }) => ({
    type: type ?? 'paragraph',
    start,
    end,
    signature,
  }))
}
