import type { Draft } from './draft.ts'
import { signatureAt, splitSigned } from './signature.ts'

// "Greta Solheim @gsolheim", as a network prints who posts above the post.
const PROFILE =
  /^(?<name>(?!(?:Follow|Share|Read|Join|Contact|Via)\b)\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:of|the|in|for|and|to|van|von|de|der|di|da|la)\s){0,3}\p{Lu}[\p{L}\p{M}.'’-]*){0,5})\s\(?@(?<handle>\w[\w.-]{0,60})\)?(?:\s*[·•|–—-]\s*[^@]{0,40})?$/u
/** "1,204 likes, 96 answers": counts of readers close a post. */
const COUNTS = /^\d[\d.,]*\s?[kKmM]?\s(?:likes?|answers?|repl(?:y|ies)|re-?posts?|shares?|views?|comments?)\b/
const QUOTES = /["“”„«»]/
const LONGEST = 1000 // UTF-16 units of a line; a longer one is an article's

/**
 * A text that opens with the line of a profile is a post: its lines up to the counts of readers are the words of that profile. Lines
 * that quote somebody are left to be read as running text.
 */
export function markProfilePosts(text: string, drafts: readonly Draft[]): void {
  const [head, ...rest] = drafts
  const match = head && head.type === null && head.words.length <= 160 ? PROFILE.exec(head.words) : null
  if (!head || !match) return
  const counts = rest.findIndex(({ words }) => COUNTS.test(words))
  const lines = (counts < 0 ? rest : rest.slice(0, counts)).filter((one) => one.type === null)
  if (lines.length === 0 || lines.some(({ words }) => words.length > LONGEST || PROFILE.test(words))) return
  const { name = '', handle = '' } = match.groups ?? {}
  const signature = signatureAt(splitSigned(text, head.start, head.start + name.length), head, handle)
  head.type = 'dateline'
  head.signature = signature
  for (const line of lines)
    if (!QUOTES.test(line.words)) {
      line.type = 'post'
      line.signature = signature
    }
}
