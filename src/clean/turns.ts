import type { Signature } from '../model/article.ts'
import { type Draft, endsLikeSentence } from './draft.ts'
import { splitSigned } from './signature.ts'

// A transcript's speaker label: in capitals, a letter for question and answer, or a name.
const LABEL =
  /^(?<label>[QA]|(?:\p{Lu}[\p{Lu}.’'-]+\s?){1,6}(?:\([^)]{1,40}\))?|(?:\p{Lu}[\p{L}.’'-]+\s){0,4}\p{Lu}[\p{L}.’'-]+):\s+(?=\S)/u
const ROLES = /^(?:Q|A|Question|Answer|Moderator|Host|Interviewer|Journalist|Reporter|Anchor|Presenter|Chair)$/i

/**
 * Find the turns of a transcript. One label proves nothing ("BRUSSELS: …", "Risks: …"): two in capitals or as question
 * and answer do, or three that name people and come back. Where most lines have a
 * label, one between two turns goes on with the first of them; else it is narration.
 */
export function markTurns(text: string, drafts: readonly Draft[], isPlace: (words: string) => boolean): void {
  // The first line may be a title with a colon in it.
  const labels = drafts.map((draft, index) =>
    index === 0 && !endsLikeSentence(draft.words) ? null : labelOf(draft, isPlace),
  )
  const told = labels.filter((label) => label !== null)
  if (!isTranscript(told)) return
  const last = told.length >= drafts.length / 2 ? labels.findLastIndex((label) => label !== null) : -1
  let turn: Signature | null = null
  drafts.forEach((draft, index) => {
    if (draft.type !== null) return
    const label = labels[index]
    if (label) turn = signatureOf(text, draft, label)
    else if (index > last) turn = null
    if (!turn || isStageDirection(draft.words)) return
    draft.type = 'transcript-turn'
    draft.signature = turn
  })
}

function labelOf({ type, words }: Draft, isPlace: (words: string) => boolean): string | null {
  const label = type === null ? LABEL.exec(words.slice(0, 120))?.groups?.label?.trim() : undefined
  return label === undefined || isPlace(label) ? null : label
}

function isTranscript(labels: readonly string[]): boolean {
  if (labels.filter((label) => ROLES.test(label) || label === label.toUpperCase()).length >= 2) return true
  const names = labels.filter((label) => label.includes(' '))
  return names.length >= 3 && new Set(names).size < names.length
}

const isStageDirection = (words: string): boolean => /^[[(][^\])]{1,60}[\])]$/.test(words)

function signatureOf(text: string, { start, words }: Draft, label: string): Signature {
  const colon = words.indexOf(':', label.length)
  const signed = splitSigned(text, start, start + label.length)
  return { ...signed, handle: null, date: null, start, end: start + colon + 1, quotes: null }
}
