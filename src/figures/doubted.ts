import type { Passage } from './passage.ts'

/** What a sentence says of its own figure: that it is not so, or not sure. */
const DENIES = [
  '(?:is|was|are|were|be|been|proved|proves|turned out|turns out|called|branded|dismissed as|as) (?:simply |plainly |quite |just )?(?:wrong(?! to\\b| side)|false|untrue|incorrect|inaccurate|mistaken|disputed|contested|misleading|exaggerated|overstated|understated|inflated|invented|made up|not true|not so|doubtful|unlikely|implausible|nonsense|fiction|fake news|a myth)',
  '(?:it|they|which|that|he|she) (?:did|does|do|has|have|had|is|was) (?:not|nothing of the (?:sort|kind))(?=$|[ ,.;:]*$)',
  '(?:doubts?|doubted|doubting|doubtful|disbelieves?|disputes|disputed|denies|denied|deny|denying|rejects?|rejected|refutes?|refuted|debunks?|debunked|questions|questioned) (?:that|(?:the |a |any |all )?(?:claims?|reports?|assertions?|suggestions?|notion|idea)|whether|having|it)\\b',
  '(?:rumou?rs?|myth|hoax|illusion|allegations?|speculation|fiction)(?:\\b)',
  '(?:falsely|wrongly|mistakenly|erroneously|incorrectly|allegedly|supposedly|purportedly|reputedly)',
  '(?:claims?|claimed|claiming|thought|believed|rumoured|rumored|alleged|assumed|said|reported|understood|presumed|supposed) to (?:have|be)\\b',
  '(?:is|was|were|be) (?:only |just |merely |no more than )?an? (?:claim (?:of|by|made)|boast|rumou?r|guess|exaggeration|guesstimate|fabrication)',
  '(?:hopes?|hoped|fears?|feared|wish(?:es|ed)|pretends?|pretended|imagines?|imagined|guess(?:es|ed)) (?:that )?(?:it|he|she|they|its|the)',
  '(?:unlikely|improbable|impossible)',
  '(?:held|alleged|alleges|purported|purports) that',
  '(?:nobody|no one|few|hardly anyone)(?: (?:in|at|on|among) (?:the )?[\\p{L}-]+)? (?:believes?|believed|thinks?|claims?|expects?|expected)',
  '(?:it is|it was|is|was) not (?:true|so|the case) that',
  '(?:scoffed|scoffs|joked|jokes|quipped|quips|mocked|mocks|sneered|jeered|deadpanned|teased|laughed|jested)',
  'claims? (?:about |over |some |at least |more than |to spend |spending of )?[\\d.]+',
  '(?:later |since |promptly |quickly |swiftly )?(?:corrected|debunked|retracted) (?:later|since|him|her|this|that|it|them)',
  '(?:then|later|since|soon|quickly) corrected|corrected (?:\\w+ )?(?:later|afterwards|himself|herself|the record)',
  '(?:bogus|doctored|forged|fabricated|faked?|false|erroneous|misleading|satirical) (?:chart|video|claim|post|figure|number|report|tweet|graphic|map|table|document|story|headline|statistic|letter)s?',
  "or so (?:[\\p{L}'-]+ ){1,4}(?:would have it|says?|said|claims?|claimed|insists?|insisted|believes?|likes?|thinks?)",
  "(?:in|by|on) (?:[\\p{L}-]+ ){0,3}[\\p{L}-]+(?:'s|s') (?:eyes|lights|version|telling|view|book|reading|opinion|imagination|world|fantasy)",
  '(?:in no particular order|in (?:reverse|random|alphabetical) order|(?:not )?(?:necessarily )?in that order|the other way (?:a)?round|or vice versa)',
  'on paper(?! the| that)|(?:a|the) mystery|by his account|by her account|if (?:he|she|it|they) (?:is|are) to be believed|would have (?:us|you|voters|one) believe|to hear (?:him|her|them)',
  '(?:earlier|previous|first|original) version|misstate[sd]?|misreport(?:s|ed)?|misquoted|mistakenly',
  '(?:correct(?:s|ed)|retract(?:s|ed)|withdr(?:e|a)w) (?:a|the|its|an) ',
].join('|')
const DENIED = new RegExp(`\\b(?:${DENIES})`, 'u')

/** Whether a sentence asks, or says that what it tells is disputed, denied or only claimed: then nothing in it is told as a fact. */
export function isDoubted({ text, end, low }: Passage): boolean {
  const last = text.slice(Math.max(0, end - 4), end)
  return last.includes('?') || DENIED.test(low.join(' '))
}

const ENTERTAINS =
  /\b(?:rul(?:e|es|ed|ing) out|balk(?:s|ed)? at|avoid(?:s|ed|ing)?|debat(?:es?|ed|ing)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|discuss(?:es|ed|ing)?|contemplat(?:es?|ed|ing)|negotiat(?:es?|ed|ing)|dream(?:s|ed|t|ing)? of|(?:road|path|way|route|march|journey) to|a plan for|away from|towards?|closer to|in an? (?:ideal|perfect|better|different|parallel|fantasy) (?:world|universe)|no (?:plans?|intention|wish|desire|appetite|need|reason) (?:to|of|for)|appl(?:y|ies|ied) to|bets?|betting|bank(?:s|ing) on)\b[^,]*$/
const OUT_OF_REACH =
  /^(?:is|was|equals|equal|means|would be|amounts to) (?:about |some |roughly |around )?(?:[$€£] ?)?\d|^[^,;]*\b(?:(?:was|were|is|are|been|be) (?:ruled out|rejected|off the table|shelved|scrapped|blocked|vetoed|dropped)|out of reach|out of the question|(?:a|the) (?:long way off|dream|pipe dream|fantasy|distant goal)|too (?:much|high|low|little|expensive|costly)|(?:is|was|would be|were) (?:\w+ )?(?:madness|absurd|insane|crazy|nonsense|folly|ludicrous|unthinkable|unrealistic|unaffordable|overdue|enough|plenty|insufficient|inadequate|not enough))\b/

/** "less than the 2.5 percent of GDP that the law prescribes", "the 3 percent it had promised": told as a measure. */
const PRESCRIBED =
  /^(?:that |which )?(?:it|they|he|she|(?:the|its|their|a) [\p{L}-]+(?: [\p{L}-]+)?|nato|[\p{L}-]+'s [\p{L}-]+) (?:had |has |have |once |now |still )*(?:prescribe[sd]?|require[sd]?|demand(?:s|ed)?|foresees?|foresaw|sets?|mandate[sd]?|promised|promises|pledged|planned|plans|expected|hoped|wanted|wants|forecast|stipulate[sd]?|lays? down|laid down|asks?|asked|enshrine[sd]?)\b/u

/** "ruled out spending 2.5 percent", "on the road to 2.5 percent", "2.5 percent is out of reach", "By spending 3.5 percent, Italy would": thought of, and not spent. */
export function isEntertained(before: readonly string[], behind: readonly string[]): boolean {
  const next = behind.join(' ')
  const isMeans = /^(?:by|at|with)(?: spending|$)/.test(before.slice(0, 2).join(' '))
  return (
    PRESCRIBED.test(next) ||
    ENTERTAINS.test(before.join(' ')) ||
    OUT_OF_REACH.test(next) ||
    (isMeans && /\b(?:would|could|might)\b/.test(next))
  )
}
