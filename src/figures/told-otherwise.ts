import type { Passage } from './passage.ts'

/** What is told only to be denied, mocked or left to whoever believes it. */
const PATTERNS = [
  // "By no reckoning did Belgium exceed"
  '\\b(?:by|under|at|in|on|to) no (?:\\w+ ){1,2}(?:did|does|do|has|had|have|will|was|were|is|are|can|could)\\b',
  '\\b(?:never|nowhere|rarely|hardly|scarcely|not once) (?:did|does|do|has|had|have|was|were) (?:the )?\\w+',
  '\\b(?:idea|notion|belief|claim|myth|suggestion|assertion|contention|boast|story|theory|impression|legend) that\\b',
  '\\b(?:little|nothing|no evidence|no table|no document|hardly anything)(?: (?:in|of|from) (?:the |any )?\\w+(?: \\w+)?)? (?:suggests?|shows?|indicates?|supports?|proves?|points to)\\b',
  '\\b(?:it|this|that) (?:would be|is|was) (?:wrong|false|a mistake|misleading|incorrect|untrue|nonsense|tempting|absurd|silly) to\\b',
  '\\b(?:whoever|whosoever|anyone who|anybody who|those who|people who|somebody who|someone who) (?:thinks?|tells?|says?|claims?|believes?|insists?|argues?)\\b',
  '\\bso much for\\b',
  '\\b(?:is|are|was|were|remains?) (?:pure |sheer |mere |just |simply )?(?:wishful(?: thinking)?|fakes?|a joke|news to|a pipe dream|selling (?:something|snake oil)|rubbish|hogwash|bunk)\\b',
  '\\blikes? to (?:say|claim|think|boast|believe|pretend|tell)\\b',
  '\\bhas it that\\b',
  "\\b(?:hope[sd]?|thinks?|thought|guess(?:es|ed)?|imagine[sd]?|fear(?:s|ed)?|suspect(?:s|ed)?|reckoned|bet) (?:that )?(?!(?:nato|the alliance)\\b)[\\p{L}]+(?:'s)? (?:\\p{L}+ ){0,3}(?:spen(?:t|ds)|spending|devot|put)",
  '\\b(?:the lie|lies|survey|respondents|pollsters?|opinion poll|quiz)\\b|\\bclaim :|\\bverdict :',
]
const OTHERWISE = new RegExp(PATTERNS.join('|'), 'u')

/** Whether a sentence tells something as what others think, or as what is not so: none of its figures is then told as a fact. */
export const isToldOtherwise = ({ low }: Passage): boolean => OTHERWISE.test(low.join(' '))

const SET_ASIDE =
  /\b(?:let alone|much less|still less|never mind|not to mention|nothing like|nowhere near|a far cry from|anything but|to say nothing of)\b[^,;:]*$/

/** "2.1 percent, let alone 2.5", "nothing like the 3 percent once mooted": a figure that is named as what is not. */
export const isSetAside = ({ low }: Passage, { from }: { readonly from: number }): boolean =>
  SET_ASIDE.test(low.slice(Math.max(0, from - 16), from).join(' '))
