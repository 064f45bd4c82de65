import { readDateline } from './dateline-prefix.ts'
import type { Draft } from './draft.ts'
import { entryTimes } from './entry-times.ts'
import { isRunningText } from './is-running-text.ts'
import type { NameIndex } from './name-index.ts'

const FIRST_DRAFTS = 12
const FIRST_PARAGRAPHS = 3
/**
 * Cut the dateline off the first paragraphs, and the time off the entries of a live blog, as blocks of their own: their
 * place, day and hour are the article's and never a sentence's.
 */
export function splitPrefixes(text: string, drafts: readonly Draft[], names: NameIndex): Draft[] {
  const endOfTime = entryTimes(drafts)
  let paragraphs = 0
  return drafts.flatMap((draft, index) => {
    if (draft.signature || !(draft.type === null || draft.type === 'subhead')) return [draft]
    const time = endOfTime(draft)
    if (time > 0) return cut(text, draft, draft.start + time)
    if (draft.type !== null || index >= FIRST_DRAFTS || paragraphs >= FIRST_PARAGRAPHS) return [draft]
    if (isRunningText(draft.words)) paragraphs += 1
    const dateline = readDateline(text, draft.start, draft.end, names)
    return dateline ? cut(text, draft, dateline.end) : [draft]
  })
}

function cut(text: string, draft: Draft, at: number): Draft[] {
  const rest = text.slice(at, draft.end)
  const head: Draft = { ...draft, end: at, words: text.slice(draft.start, at), type: 'dateline' }
  if (!/[\p{L}\p{N}]/u.test(rest)) return [{ ...draft, type: 'dateline' }]
  const start = draft.end - rest.trimStart().length
  return [head, { ...draft, start, words: text.slice(start, draft.end), apart: false }]
}
