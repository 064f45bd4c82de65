import type { EdtfDate } from '../model/date.ts'
import { isShareOfGdp } from './is-share-of-gdp.ts'
import type { Passage } from './passage.ts'
import { type SentenceBefore, yearNamed } from './sentence-before.ts'
import { DEMANDS, NOT_DEFENCE, PLEDGES } from './spending-words.ts'

const ON_DEFENCE =
  /\b(?:defen[cs]e|military) (?:spending|expenditures?|outlays?|budgets?|bill|share)\b|\bspends? on (?:its )?(?:defen[cs]e|the military|armed forces)\b|\bspending on (?:defen[cs]e|the military)\b/
/** "hit the target", "scraped past the line" */
const AT_A_LINE =
  /\b(?:met|hit|reached|missed|cleared|passed|crossed|beat|exceeded|past|undershot|below|short of) (?:the|its|nato's|that) (?:[\w-]+ ){0,2}(?:target|line|guideline|benchmark|mark|threshold|goal)\b/
/** "missed the target for trains" */
const FOR_DEFENCE = /^(?:defen[cs]e|military|nato|the|a|years?|once|spending|(?:19|20)\d\d)$/
const NOT_YET =
  /^(?:will|would|could|should|may|might|must|plans?|planned|planning|wants?|hopes?|aims?|if|not|n't|never|set|decided|vowed|refus(?:e|es|ed))$/

const isTalk = ({ low }: Passage): boolean =>
  !low.some((word) => NOT_DEFENCE.test(word) || PLEDGES.test(word) || DEMANDS.test(word) || NOT_YET.test(word))

/** Whether a sentence speaks of what is spent on defence, and of nothing else that has a share or a sum. */
export const speaksOfSpending = ({ passage }: SentenceBefore): boolean =>
  ON_DEFENCE.test(passage.low.join(' ')) && isTalk(passage)

/** "is split over defence", "debates defence spending", and nothing else that is spent on. */
export const isOverDefence = ({ passage }: SentenceBefore): boolean =>
  !speaksOfOther(passage) &&
  /\b(?:over|about|on) (?:its |the )?(?:defen[cs]e|military|armed forces)\b(?! (?:minist|industr|firm|exports?))|\b(?:defen[cs]e|military) (?:spending|expenditure|outlays|budgets?)\b/.test(
    passage.low.join(' '),
  )

/** Whether a sentence names something else that shares and sums are spent on. */
export const speaksOfOther = ({ low }: Passage): boolean =>
  low.some((word) => NOT_DEFENCE.test(word) || OTHER_TOPIC.test(word))
const OTHER_TOPIC =
  /^(?:schools?|housing|roads?|rail|railways?|culture|police|universit(?:y|ies)|hospitals?|fuel|rents?|food|farmers?|famil(?:y|ies)|childcare|asylum|elections?|voters?|polls?|wages|salaries|energy|electricity|consumers?|households?)$/

/** "Defence spending as a share of GDP varied in 2025": a bare percentage behind it is of that. */
export const measuresShare = ({ passage, tied }: SentenceBefore): boolean =>
  tied.some(({ indicator }) => indicator === 'share-rank' || indicator === 'share-comparison') ||
  (isShareOfGdp(passage.low) && ON_DEFENCE.test(passage.low.join(' ')) && isTalk(passage))

/** "how much of each defence budget goes on new equipment", "a fifth of defence spending on equipment": a part behind it is of that. */
export const measuresEquipment = ({ passage: { low }, tied }: SentenceBefore): boolean =>
  tied.some(({ indicator }) => indicator === 'equipment-share' || indicator === 'allies-at-equipment-share') ||
  /\b(?:defen[cs]e|military) (?:spending|budgets?|expenditure|outlays)(?: \w+){0,3} (?:on|for|to|into) (?:(?:new|major|modern) )*equipment\b/.test(
    low.join(' '),
  )

/** "NATO's tables of defence spending cover 2026", "published its estimates for 2026": the year of what they tell. */
export function yearOfTables({ passage: { low } }: SentenceBefore): EdtfDate | null {
  const words = low.join(' ')
  const [, year] =
    /\b(?:tables?|figures|estimates|data|numbers)(?: \w+){0,4}? (?:for|of|cover|covers|covering|on) ((?:19|20)\d\d)\b/.exec(
      words,
    ) ?? []
  const isOfSpending = ON_DEFENCE.test(words) || low.some((word) => /^(?:nato|nato's|alliance|alliance's)$/.test(word))
  return year === undefined || !isOfSpending || low.some((word) => /^(?:19|20)\d\d$/.test(word) && word !== year)
    ? null
    : year
}

/** The one year of a sentence whose subject is what is spent on defence, or a line that was met or missed: "Canada hit the target in 2025." */
export function yearOfTalk(before: SentenceBefore, printed: EdtfDate | null): EdtfDate | null {
  const { low } = before.passage
  const year = yearNamed(before, printed)
  const years = low.filter((word) => /^(?:19|20)\d\d$/.test(word))
  if (
    year === null ||
    printed === null ||
    year > printed ||
    years.some((word) => word !== year) ||
    !isTalk(before.passage)
  )
    return null
  if (low.some((word, at) => word === year && /^(?:by|since|until|before|after|from)$/.test(low[at - 1] ?? '')))
    return null
  const words = low.join(' ')
  if (/^(?:(?:19|20)\d\d|last year) (?:was|brought|marked|saw)\b/.test(words)) return year
  const spending = words.search(ON_DEFENCE)
  const isHead = spending >= 0 && words.slice(0, spending).split(' ').length <= 6
  const isForAnother = low.some((word, at) => word === 'for' && !FOR_DEFENCE.test(low[at + 1] ?? ''))
  return isHead || (AT_A_LINE.test(words) && !isForAnother) ? year : null
}
