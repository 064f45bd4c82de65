import type { Signature } from '../model/article.ts'
import { type Draft, endsLikeSentence } from './draft.ts'
import { isPersonName } from './person-name.ts'
import { type Label, labelOf, signatureOf } from './turn-label.ts'

const INTERVIEW =
  /\binterview(?:ed|s)?\b|\bsat down with\b|\bspoke (?:to|with) (?:us|the)\b|\bin conversation with\b|\bQ\s?(?:&|and)\s?A\b/i
const OVER =
  /\b(?:interview (?:was|has been)|(?:edited|condensed|shortened) for|conducted by|questions were asked by)\b/i
const HEAD = 8 // lines in which a page says that it is an interview
const LONGEST_QUESTION = 600 // UTF-16 units
const LEAST_ASKED = 2 // questions without a label
const LEAST_BARE = 3 // labels of a surname alone

/**
 * Find the turns of a printed interview that names its two voices once: "DW: Is Europe ready?", "Jane Example: Not yet." What
 * follows without a label asks where it ends in a question mark, and answers where it does not, to the note that it is over.
 */
export function markInterview(text: string, drafts: readonly Draft[], isPlace: (words: string) => boolean): void {
  if (drafts.some(({ type }) => type === 'transcript-turn')) return
  const says = [...drafts.slice(0, HEAD), ...drafts.slice(-HEAD)]
  if (!says.some(({ words }) => INTERVIEW.test(words))) return
  const labels = drafts.map((draft) => labelOf(draft, isPlace))
  if (markGuest(text, drafts, labels)) return
  const first = labels.findIndex((label, nth) => label !== null && isVoices(drafts[nth], labels[nth + 1]))
  const [asker, guest] = [labels[first], labels[first + 1]]
  if (!asker || !guest || labels.filter((label) => label !== null).length > 3) return
  const over = drafts.findIndex(({ words }, nth) => nth > first + 1 && OVER.test(words))
  const rest = drafts.slice(first, over < 0 ? drafts.length : over).filter(isTurn)
  if (rest.slice(2).filter(isQuestion).length < LEAST_ASKED) return
  const voices: [Signature, Signature] = [sign(text, drafts[first], asker), sign(text, drafts[first + 1], guest)]
  rest.forEach((draft, nth) => {
    const voice = voices[isQuestion(draft) ? 0 : 1]
    draft.type = 'transcript-turn'
    draft.signature = nth < 2 ? voice : { ...voice, start: draft.start, end: draft.start } // a statement each
  })
}

/** Where the guest alone has labels, "General Jane Example:", then "Example:": these are turns, and what stands between asks. */
function markGuest(text: string, drafts: readonly Draft[], labels: readonly (Label | null)[]): boolean {
  const names = labels.flatMap((label) => (label ? [label.words.split(/\s/).at(-1)] : []))
  const first = labels.find((label) => label !== null)
  if (names.length < LEAST_ASKED || new Set(names).size > 1 || !first) return false
  if (!isPersonName(first.words) && !(names.length >= LEAST_BARE && isNamedIn(drafts.slice(0, HEAD), first.words)))
    return false
  drafts.forEach((draft, nth) => {
    const label = labels[nth]
    if (!label || draft.type !== null) return
    draft.type = 'transcript-turn'
    draft.signature = sign(text, draft, label)
  })
  return true
}

/** "Example:" alone, where the head names one Jane Example. */
function isNamedIn(head: readonly Draft[], surname: string): boolean {
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(surname)) return false
  const named = new RegExp(String.raw`(?<![\p{L}])\p{Lu}[\p{L}’'-]+\s${surname}(?![\p{L}])`, 'gu')
  return new Set(head.flatMap(({ words }) => words.match(named) ?? [])).size === 1
}

const sign = (text: string, draft: Draft | undefined, label: Label): Signature =>
  signatureOf(text, draft ?? { start: 0 }, label)

/** A question, and right behind it a person's name before an answer. */
const isVoices = (question: Draft | undefined, guest: Label | null | undefined): boolean =>
  question !== undefined && isQuestion(question) && guest !== null && guest !== undefined && isPersonName(guest.words)

/** A paragraph that ends in a question mark, be it of a quotation or in bold. */
export const isQuestion = ({ words }: Draft): boolean =>
  words.length <= LONGEST_QUESTION && /\?["”’*_]*$/.test(words.trimEnd())

const isTurn = ({ type, words }: Draft): boolean => type === null && endsLikeSentence(words)
