import { PRESENTER } from '../text/presenter.ts'
import type { Draft } from './draft.ts'

const LEADS = new RegExp(`^(?:${PRESENTER}|studio)$`, 'i')
const REPORTS = /^(?:reporter|correspondent)$/i
const MOST = 50 // labels that the text is asked about: no programme has more voices

/**
 * The turns of a bulletin in which its own presenter and reporters tell the news, "RAWLE: The head of the agency said …" of whom the
 * presenter speaks as "our correspondent Ada Rawle": narration like any other paragraph's, with the label apart. A reporter who asks at a
 * press conference is none: nobody presents there.
 */
export function narrateTurns(text: string, drafts: readonly Draft[]): Draft[] {
  if (!drafts.some(({ signature }) => signature && LEADS.test(signature.name.exact))) return [...drafts]
  const narrators = new Map<string, boolean>()
  const narrates = (name: string) => {
    const known =
      narrators.get(name) ??
      (LEADS.test(name) || REPORTS.test(name) || (narrators.size < MOST && isReporter(name, text)))
    narrators.set(name, known)
    return known
  }
  return drafts.flatMap((draft) => {
    const { type, signature } = draft
    if (type !== 'transcript-turn' || !signature || !narrates(signature.name.exact)) return [draft]
    if (signature.end <= draft.start) return [{ ...draft, type: null, signature: null }]
    const rest = text.slice(signature.end, draft.end)
    const start = draft.end - rest.trimStart().length
    const label: Draft = {
      ...draft,
      end: signature.end,
      words: text.slice(draft.start, signature.end),
      type: 'subhead',
      signature: null,
    }
    return [label, { ...draft, start, words: text.slice(start, draft.end), apart: false, type: null, signature: null }]
  })
}

/** "Our political correspondent Ada Rawle", "Ada Rawle reports". */
function isReporter(label: string, text: string): boolean {
  const surname = label.trim().split(/\s+/).at(-1) ?? ''
  if (!/^[\p{L}’'-]{3,}$/u.test(surname)) return false
  const name = String.raw`(?:\p{Lu}[\p{L}.’'-]+\s){0,2}${surname.charAt(0)}(?:${surname.slice(1)}|${surname.slice(1).toLowerCase()})(?!\p{L})`
  return new RegExp(String.raw`(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor),?\s${name}|${name}\sreports\b`, 'u').test(
    text,
  )
}
