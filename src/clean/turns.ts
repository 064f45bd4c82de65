import type { Signature } from '../model/article.ts'
import { type Draft, endsLikeSentence } from './draft.ts'
import { type Label, labelOf, ROLES, signatureOf } from './turn-label.ts'

const HEAD = 8 // lines in which a page says that it is a transcript
const LONGEST = 160
const CALLED =
  /\b(?:transcripts?|press (?:conference|point|briefing)|doorstep|as delivered|question and answer session|Q\s?(?:&|and)\s?A)\b/i

const OWN_VOICE = /(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y)(?![\p{L}])/u // behind the last label: no narration
/** "Spokesperson: Jane Example", "Moderator: Jane Example, director of the Harbour Forum", in a head: who is there, and nothing that is said. */
const NAME_ALONE = /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3}(?:\p{L}|,\s\p{L}[^.!?:“”"]{3,80}\p{L})$/u
const INITIALS = /^\p{Lu}{1,4}$/u
const TITLE =
  /^(?:MR|MS|MRS|DR|SEN|SENATOR|REP|GEN|GENERAL|ADM|ADMIRAL|COL|AMB|AMBASSADOR|PRESIDENT|MINISTER|SECRETARY|CHAIRMAN|CHAIRWOMAN|THE CHAIR|THE PRESIDENT|THE SPEAKER|THE WITNESS)\b/

/**
 * Find the turns of a transcript. One label proves nothing ("BRUSSELS: …", "Risks: …"): two in capitals or as question
 * and answer do, or three that name people and come back. Where most lines have a label, or the page says that it is a transcript, one without goes on
 * with the turn before, between two turns or, of such a page, in the first person behind the last; else it is narration.
 */
export function markTurns(text: string, drafts: readonly Draft[], isPlace: (words: string) => boolean): void {
  // The first line may be a title with a colon in it.
  const isOne = drafts.slice(0, HEAD).some(({ words }) => words.length < LONGEST && CALLED.test(words))
  const labels = drafts.map((draft, index) => {
    const label = index === 0 && !endsLikeSentence(draft.words) ? null : labelOf(draft, isPlace)
    return label?.posted && !isOne ? null : label
  })
  const told = labels.filter((label) => label !== null)
  const printed = told.map(({ words }) => words)
  if (
    !isTranscript(printed) &&
    !areItems(told) &&
    !(isOne && told.length >= LEAST_SAID && printed.some((label) => ROLES.test(label))) &&
    told.filter(({ posted }) => posted).length < 2 &&
    !areSurnames(printed, text)
  )
    return
  const goesOn = isOne || told.length + told.filter(({ alone }) => alone).length >= drafts.length / 2
  const end = labels.findLastIndex((label) => label !== null)
  const last = !goesOn ? -1 : labels[end]?.alone ? end + 1 : end
  const isLastTurn = ({ words }: Draft, index: number) => isOne && index > last && OWN_VOICE.test(words)
  let turn: Signature | null = null
  let bold = false
  drafts.forEach((draft, index) => {
    if (draft.type !== null) return
    const label = labels[index]
    if (label) {
      turn = signatureOf(text, draft, label)
      bold = label.alone ? isBold(drafts[index + 1]?.words ?? '') : isBold(draft.words)
    } else if ((index > last && !isLastTurn(draft, index)) || isBold(draft.words) !== bold) turn = null // questions in bold, answers not: another speaks
    if (label && NAME_ALONE.test(draft.words.slice(label.end).trim())) {
      draft.type = 'subhead'
      turn = null
    }
    if (label?.alone) draft.type = 'subhead'
    if (!turn || label?.alone || isStageDirection(draft.words)) return
    draft.type = 'transcript-turn'
    draft.signature = turn
  })
}

const ITEMS = 3
const LEAST_SAID = 3 // labels of a page that says what it is, one of them who leads through it
const OF_MINUTES = /^(?:Mr|Mrs|Ms|Miss|Dr|The [Cc]hair(?:man|woman)?)\b/

/** "1. Depots. Mr Example: …", "4. Close. The chair: …": the items of minutes. */
const areItems = (labels: readonly Label[]): boolean =>
  labels.filter(({ numbered, words }) => numbered && OF_MINUTES.test(words)).length >= ITEMS

/** All of it in bold, as interviews set their questions. */
const isBold = (words: string): boolean => /^(\*\*|__)(?:(?!\1).)+\1$/s.test(words)

function isTranscript(printed: readonly string[]): boolean {
  const labels = printed.map((label) => label.replace(/,\s.*$/, '')) // without the post behind a name
  const capitals = labels.filter((label) => label === label.toUpperCase() && !ROLES.test(label))
  const comesBack =
    new Set(capitals).size < capitals.length || capitals.some((label) => TITLE.test(label) || INITIALS.test(label))
  const asked = labels.filter((label) => ROLES.test(label)).length
  // "DRIVING THE DAY: …", "MEANWHILE IN OSLO: …": headings do not come back
  if (asked >= 2 || (asked + capitals.length >= 2 && (comesBack || asked > 0))) return true
  if (labels.filter((label) => label.endsWith(')')).length >= 2) return true
  const names = labels.filter((label) => label.includes(' '))
  if ((names.length >= 3 || asked > 0) && new Set(names).size < names.length) return true
  const surnames = names.map((label) =>
    label
      .replace(/\s\(.*$/, '')
      .split(' ')
      .at(-1),
  )
  return names.length >= 3 && names.every((label) => COURTESY.test(label)) && new Set(surnames).size < names.length
}

/** "Hon. Jane Example:", and later "Senator Example:" */
const COURTESY = /^(?:(?:The\s)?Hon(?:ou?rable)?\.?|Senator|Sen\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Dame|Minister)\s/

const MOST_LABELS = 200 // of a text, that are looked at
const MOST_SPEAKERS = 12

/** "Sund:" and "Marsh:" by turns, below "Jane Sund" and "Bo Marsh": two or more, each of whom comes back and is named in full. */
function areSurnames(printed: readonly string[], text: string): boolean {
  const labels = printed.slice(0, MOST_LABELS).filter((label) => /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(label))
  const back = [...new Set(labels)].filter((label) => labels.indexOf(label) < labels.lastIndexOf(label))
  if (back.length > MOST_SPEAKERS) return false
  const named = back.filter((label) => new RegExp(`\\p{Lu}\\p{Ll}[\\p{L}’'-]*\\s${label}(?![\\p{L}:])`, 'u').test(text))
  return named.length >= 2 && named.length === back.length
}

const isStageDirection = (words: string): boolean => /^[[(][^\])]{1,60}[\])]$/.test(words)
