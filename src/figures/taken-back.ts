import type { Passage } from './passage.ts'

const NOT_SO =
  '(?:not (?:so|true|correct|right|accurate|the case)|no longer (?:so|true|correct)|wrong|false|untrue|incorrect|inaccurate|mistaken|erroneous|an? (?:\\w+ )?(?:error|mistake|misprint|typo|slip|myth|fiction|invention|exaggeration|fabrication)|nonsense|fiction|invented|made up|fake|misleading|bogus|overstated|understated|exaggerated|inflated|out of date|outdated)'
const WHAT =
  '(?:(?:that|this) (?:claim|post|statement|figure|number|chart)|that|this|it|he|she|they|all of (?:this|it|that)|both|the (?:premier|president|minister|post|leaflet|speaker|paper|newspaper|author|senator|chancellor|claim|statement|assertion|figures?|numbers?|boast|sum|count|percentage|table|chart|graphic|story|article|report)s?)'
/** "That is not so", "None of this is true", "The figure was wrong", "It did not" behind a sentence. */
const TAKES_BACK = new RegExp(
  `^(?:["“'(]|but |yet |alas ,? |however , |unfortunately , |well , )*(?:${WHAT} (?:is|was|are|were|has been|proved|turned out to be) (?:simply |plainly |quite |just |also |flatly |all |sadly )?${NOT_SO}|(?:none|nothing|not a word|neither) (?:of (?:this|it|that|them|the \\w+) )?(?:is|was|are|were) (?:true|so|right|correct|accurate)|${WHAT} (?:is|was|does|did|has|had|have|do)(?: not|n't)(?: [.!]|$)|(?:not so|not true|not quite|wrong|false|untrue|nonsense|hardly|rubbish)\\b(?: [.!,:]|$)|he misspoke|she misspoke|no such figure)`,
)
const RIGHT =
  '(?:correct|right|real|true|actual|accurate|proper) (?:figure|number|share|sum|percentage|value|count|year|date|amount|total|level|rate|result|answer|ranking|order)s?(?: (?:is|was|are|were|,|:)| for )'
/** "The correct figure is", "It should have said" */
const SETS_RIGHT = new RegExp(
  `(?<!\\b(?:say|says|claims?|argues?|insists?|reckons?) (?:that )?the )\\b(?:${RIGHT}|should (?:have (?:said|read|given|stated)|read)\\b|we (?:apologi[sz]e|regret)|(?:was|is) corrected)`,
)
/** "Correction:", "an article on Tuesday said", "we wrote on Monday": an error of one's own is told. */
const OWN_ERROR = new RegExp(
  [
    '^(?:corrections?|clarifications?|corrigend(?:um|a)|errat(?:um|a)|amendments?)\\b',
    '\\b(?:we|i) (?:wrongly |mistakenly |incorrectly )?(?:wrote|reported|stated|printed|published|said|gave) (?:(?:on|in|last|earlier|yesterday|here) )',
    '\\bwe (?:wrote|reported|stated|printed)(?: ,|$| that)',
    '^(?:an?|our|the|in an?|in our) (?:[\\w-]+ ){0,3}(?:article|report|story|editorial|graphic|chart|table|map|column|headline|caption|item|piece) (?:on|in|of|published|about|yesterday|last)\\b[^.]{0,60}\\b(?:said|stated|gave|put|showed|had|referred|reported|suggested|claimed)\\b',
  ].join('|'),
)
const OWN_PAPER =
  /\b(?:our|the) (?:[\w-]+ ){0,2}(?:article|report|story|graphic|chart|table|map|caption)\b.* (?:was|were|had|contained) (?:[\w-]+ ){0,2}(?:out of date|wrong|incorrect|error|errors|mistake|mistakes|mistaken|outdated|typo)\b/
const GOES_ON =
  /^(?:it|this|that|they|the (?:article|report|story|graphic|chart|table|map|caption)) (?:also )?(?:said|gave|put|showed|had|stated|read|listed)\b/
/** "In fact it spent", behind what somebody says. */
const IN_FACT = /^(?:in (?:fact|truth|reality|actual fact)|in point of fact|the truth is|the reality is|actually)\b/
const SAYS =
  /\b(?:sa(?:ys|id)|claim(?:s|ed)|boast(?:s|ed)|told|wrote|writes|tweeted|posted|posts?|insist(?:s|ed)|declared|according to|as \w+ would have it|leaflet|rumou?r)\b/

/** Whether a sentence is taken back by itself, by the one behind it or by the one before: its figures are then told by nobody as facts. */
export function isTakenBack(passage: Passage, before: Passage | null, behind: Passage | null): boolean {
  const words = passage.low.join(' ')
  if (OWN_ERROR.test(words)) return true
  const prior = before === null ? '' : before.low.join(' ')
  if (GOES_ON.test(words) && (OWN_PAPER.test(prior) || OWN_ERROR.test(prior))) return true
  const next = behind === null ? '' : behind.low.join(' ')
  return TAKES_BACK.test(next) || SETS_RIGHT.test(next) || (IN_FACT.test(next) && SAYS.test(words))
}

/** Where in a sentence the right figure begins that is set against those before it; -1: nowhere. */
export const setRightAt = ({ low }: Passage): number => {
  const hit = SETS_RIGHT.exec(low.join(' '))
  return hit ? low.join(' ').slice(0, hit.index).split(' ').length - 1 : -1
}
