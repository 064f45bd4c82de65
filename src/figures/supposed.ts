import { isDoubted, isEntertained } from './doubted.ts'
import { isExcepted } from './exceptions.ts'
import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'
import { clauseStart } from './share-words.ts'
import { AUXILIARIES, SPEND_VERBS } from './spending-words.ts'
import { withoutAsides } from './without-asides.ts'

const MODAL = /^(?:would|could|should|might|must|ought|may|'d|wouldn't|couldn't|shouldn't|mightn't)$/
const CONDITION = /^(?:if|unless|whether|suppose|supposing|assuming|provided|providing|imagine|hypothetically)$/
/** Verbs that tell a fact, unless an auxiliary stands before them: "spent", as against "would have spent". */
const FACT =
  /^(?:spends|spent|is|was|are|were|stands|stood|reaches|reached|meets|met|hits|exceeds|exceeded|allocates|allocated|devotes|devoted|invests|invested|leads|led|had|has)$/
const TO_SPEND =
  /^(?:spend|allocate|devote|dedicate|invest|earmark|budget|put|reach|meet|hit|exceed|raise|increase|boost|lift|go|get|move|commit|be)$/

/** "would", "if", "had …", "needs to", "told … to": what would or should be, and nobody's spending yet. A plan ("will", "plans to") is none. */
export const isSupposed = (passage: Passage, share: Quantity): boolean =>
  isHypothetical(passage, share) || isExcepted(passage, share.from)

export function isHypothetical(passage: Passage, share: Quantity): boolean {
  const { low } = passage
  const start = clauseStart(passage, share)
  const before = withoutAsides(low.slice(start, share.from))
  if (before.some((word) => CONDITION.test(word)) || isConditionBehind(low, share.next) || isDoubted(passage))
    return true
  // "4.8 percent of GDP would go to defence"
  if (MODAL.test(low[share.next] ?? '') && isModal(passage, share.next)) return true
  if (LAYS_DOWN.test(before.join(' ')) || DECIDES.test(before.join(' '))) return true
  if (isInverted(passage, start, share.from) || isToBeDone(before) || isExpected(before)) return true
  if (isEntertained(before, low.slice(share.next, share.next + 16))) return true
  const modal = before.findLastIndex((word, i) => MODAL.test(word) && isModal(passage, start + i))
  return modal >= 0 && !tellsFact(before, modal)
}

/** "The law fixes defence spending at no less than 2 percent" */
const LAYS_DOWN =
  /(?<!\bbudget )\b(?:law|laws|legislation|statute|treaty|rules?|decree|constitution|act|clause)\b.*\b(?:fix(?:es|ed)|sets?|mandates?d?|enshrin(?:es|ed)|guarantee[sd]?|stipulate[sd]?|caps|capped|prescribe[sd]?|binds|bound|provides?|keeps?|ties|tied)\b/

/** "In 2025 Spain settled for 2.1 percent", "lets Germany spend 1.5 percent": what is decided, allowed or fought over is spent by nobody yet. */
const DECIDES =
  /\b(?:resolve[sd]?|won the right|settle[sd]? (?:for|on)|let off|opt(?:s|ed)? (?:out of|for)|h(?:eld|olds?) out (?:against|for)|embrac(?:es|ed)|c(?:ame|omes?) (?:round|around|out) (?:to|for|against)|champion(?:s|ed)|br(?:ought|ings?) forward|back(?:s|ed)|put(?:s)? off|postpone[sd]?|defer(?:s|red)?|agreed to|decided (?:to|on)|authori[sz](?:es|ed) to|permits?|permitted|entitles?|entitled|lets? [\p{L} -]{2,40} (?:spend|devote|run)|allow(?:s|ed)? [\p{L} -]{2,40} to|clause (?:gives?|gave|lets?)|campaign(?:s|ed)? (?:for|on)|vot(?:es|ed) (?:for|on|against)|sign(?:s|ed) up (?:to|for)|balk(?:s|ed)?)\b(?! (?:by|up)\b)(?:(?! (?:spent|spends|was|were|stood) )[^;])*$/u

/** "May 2025" is a month. */
const isModal = (passage: Passage, at: number): boolean =>
  passage.low[at] !== 'may' || passage.tokens[at]?.text === 'may'

/** "Officials who would not be named said Spain spent 1.9%": the modal is another verb's. */
function tellsFact(words: readonly string[], modal: number): boolean {
  return words.some((word, i) => {
    if (i <= modal || !FACT.test(word)) return false
    let at = i - 1
    while (at > modal && (AUXILIARIES.has(words[at] ?? '') || /ly$/.test(words[at] ?? ''))) at -= 1
    return at > modal
  })
}

/** "… 3% in 2026, if the budget passes" */
function isConditionBehind(low: readonly string[], from: number): boolean {
  for (let at = from; at < from + 12; at += 1) {
    const word = low[at] ?? ''
    if (/^(?:;|while|whereas|but|although|though|%|percent)$/.test(word)) return false
    // "if only just" doubts nothing
    if (word === 'if' && /^(?:only|just|barely|narrowly|not|by)$/.test(low[at + 1] ?? '')) return false
    if (/^(?:if|unless|provided|assuming)$/.test(word)) return true
  }
  return false
}

/** "Had Germany spent 3%", "Were Spain to spend 3%". */
function isInverted(passage: Passage, start: number, end: number): boolean {
  const { low } = passage
  for (let at = start; at < end; at += 1) {
    if (!/^(?:had|were)$/.test(low[at] ?? '')) continue
    const isHead = at === start || /^(?:[,:"“”'(–—]|and|that|said|but)$/.test(low[at - 1] ?? '')
    const next = low[at + 1] ?? ''
    const isSubject = /^\p{Lu}/u.test(passage.tokens[at + 1]?.text ?? '') || SUBJECT.test(next)
    const isOnly = /^(?:only|just)$/.test(next) && /^\p{Lu}/u.test(passage.tokens[at + 2]?.text ?? '')
    if (isHead && (isOnly || (isSubject && !SPEND_VERBS.has(next) && !AUXILIARIES.has(next)))) return true
  }
  return false
}

/** Who may stand behind an inverted verb; ", were below" is none. */
const SUBJECT =
  /^(?:it|they|he|she|we|you|this|that|these|those|the|a|an|all|every|each|any|no|its|their|our|both|either|spending|allies|members|europeans)$/

/** "needs to spend", "would have to", "was told to spend", "were to spend", "a proposal to spend". */
function isToBeDone(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (word !== 'to' || !isToSpend(words, at + 1)) return false
    const governor = words[at - 1] ?? ''
    if (
      /^(?:have|has|had|having|need|needs|needed|needing|were|was|hope|hopes|hoped|hoping|wish|wishes|seek|seeks|aspires?)$/.test(
        governor,
      )
    )
      return true
    const lead = words.slice(Math.max(0, at - 7), at)
    return lead.some((one) =>
      /^(?:told|tells|tell|telling|ordered|recommend|recommends|recommended|recommending|advise[ds]?|encourage[ds]?|request(?:s|ed)?|begged|implored|lobbied|invited|proposals?|proposed|proposes|calls?|called|plea|appeal|appeals|appealed|demands?|pressure|pressured|forced?|forces|compelled?|compels|way|reason|possible|enough|obliged|free|able)$/.test(
        one,
      ),
    )
  })
}

/** "which the Treasury had put at 2.4 percent", "was forecast to spend", "had planned to spend": what was expected once. */
const isExpected = (words: readonly string[]): boolean =>
  EXPECTED.test(words.join(' ')) || THAN_PLANNED.test(words.join(' '))
/** "less than it had planned, 2.5 percent" */
const THAN_PLANNED =
  /\bthan (?:\w+ ){1,4}(?:had|has|have) (?:once |originally |first |been )*(?:planned|promised|pledged|hoped|expected|budgeted|wanted|projected|forecast|intended|announced)(?: (?:to|for))? [,:–(]/
const EXPECTED = new RegExp(
  `\\b(?:${[
    '(?:had|has) (?:been )?(?:put|forecast|expected|projected|estimated|predicted|budgeted|foreseen)(?: (?:it|this|spending))? (?:at|to)',
    'had (?:first |originally |once |initially |earlier |previously |also |already )?(?:been )?(?:planned|hoped|expected|promised|pledged|aimed|intended|estimated|forecast|projected|announced|wanted|budgeted|foreseen|predicted|committed|vowed|targeted|set)',
    '(?:was|were) (?:once |originally |initially |first |still |then |long )?(?:forecast|expected|projected|due|set|on course|on track|supposed|predicted|budgeted|slated|scheduled|meant|planning|hoping|aiming|intended) (?:to|for|at)',
    '(?<!\\b(?:is|are|be) (?:\\w+ )?)(?:hoped|aimed|intended|wanted|expected|planned|meant|sought|strove|vowed|tried|struggled) (?:to|for)',
  ].join('|')})\\b(?:(?! (?:spent|but|and then|instead) )[^,])*$`,
)

function isToSpend(words: readonly string[], at: number): boolean {
  for (let i = at; i < at + 3; i += 1) {
    if (TO_SPEND.test(words[i] ?? '')) return true
    if (!/ly$|^(?:also|not|at|least|over)$/.test(words[i] ?? '')) return false
  }
  return false
}
