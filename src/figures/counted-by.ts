import type { NamedHere } from './named.ts'
import { otherTeller } from './other-teller.ts'
import type { Passage } from './passage.ts'
import { toldBySeat } from './told-by-seat.ts'

/** Names of those who count military expenditure by a rule of their own. */
const OTHERS =
  /\b(?:SIPRI|Stockholm International Peace Research Institute|IISS|International Institute for Strategic Studies|Military Balance|Jane['’]s|European Defence Agency|EDA|World Bank|IMF|International Monetary Fund|Eurostat|OECD|COFOG|(?:[Gg]ross )?[Nn]ational income|GNI|national definition)\b/
/** What is counted with, or left out, in other words than the alliance's rule. */
const PARTS =
  'intelligence|police|policing|gendarmes?|gendarmerie|guardia civil|carabinieri|border (?:guards?|force|forces|troops|police|protection)|coast ?guards?|national guard|paramilitar(?:y|ies)|(?:military )?pensions?|veterans|civil (?:defen[cs]e|protection)|special funds?|infrastructure|fire (?:brigades?|services?)|firefighters?|(?:rescue|emergency) services?|disaster relief|prisons?|customs|cyber(?:security| security| defen[cs]e)|space (?:programmes?|programs?|forces?)|nuclear (?:weapons|deterrent|deterrence|forces)|debt service|arrears|debts?|loans|nuclear|interest payments|dual-use|off-budget'
/** Aid to Ukraine is in the alliance's count: another one leaves it out. */
const AID =
  'aid (?:to|for) \\w+|(?:military )?aid|(?:support|help|weapons|arms|donations) for (?:ukraine|kyiv)|donations|gifts'
/** Words that put in or take out some money, whatever it is for. */
const PUTS =
  /\b(?:(?:strip(?:s|ped|ping)?|tak(?:e|es|en|ing)|leav(?:e|es|ing)|left|back(?:s|ed|ing)?|carv(?:e|es|ed|ing)|net(?:s|ted|ting)?|factor(?:s|ed|ing)?) (?:out|away)\b(?! of)|strip(?:s|ped|ping)? (?:\w+ ){1,5}out\b|(?:count|add|factor|lump|fold|throw|bundl)(?:s|es|ed|ing|n|e)? in\b|(?:leaving|setting) aside|(?:subtract|deduct|omit)(?:s|t?ed|t?ing)?\b|discounting\b|not (?:counting|including)\b|if (?:you|one|we) (?:count|include|add|exclude|strip|subtract|deduct)|(?:once|when|if) [^,;.]{1,60} (?:is|are) (?:counted|included|added|excluded|stripped|taken (?:out|away|off)|left out|deducted|subtracted)|adjusted for (?!inflation|prices))/i
/** What is no defence by the alliance's rule, so that only counting it in makes another count. */
const CIVIL = 'motorways?|highways?|roads?|railways?|bridges?|ports|hospitals?|resilience'
const COUNTING = new RegExp(
  `\\b(?<!without )(?:count(?:s|ed|ing)?|includ(?:es?|ed|ing)|add(?:s|ed|ing)?|with|plus)\\s+(?:in\\s+)?(?:[\\w’']+\\s+){0,3}(?:${PARTS}|${CIVIL})\\b|\\b(?:${PARTS}|${CIVIL}|${AID})(?:['’]s?)?\\s+(?:\\w+\\s+){0,2}(?:included|counted|added)\\b|\\bwith\\s+(?:${AID}|${PARTS})[^,;.]{0,30}\\bit\\s(?:is|was|comes|came|would)\\b|\\b(?:${PARTS}|${AID})\\s(?:made|makes?|brings?|brought|lifts?|lifted|push(?:es|ed)?)\\sit\\b`,
  'i',
)
const LEAVING_OUT = new RegExp(
  `\\b(?:exclud(?:es?|ed|ing)|before|without|not including|less|ignor(?:es?|ed|ing)|leav(?:es?|ing) out|left out|minus|net of|disregarding|stripped of|not counting)\\s+(?:[\\w’']+\\s+){0,3}(?:${PARTS}|${AID})\\b|\\b(?:${PARTS}|${AID})['’]?\\s+(?:\\w+\\s+){0,2}(?:excluded|left out|(?:left |set )?aside|not counted|stripped out|apart|deducted)\\b`,
  'i',
)
/** "excluding procurement": less than the alliance counts, whatever is left out; not "excluding Iceland", who is left out. */
const EXCLUDING =
  /\b(?:[Ee]xcluding|[Ee]xcludes|[Nn]et of) (?:the |its |all |their |any )?(?!inflation|prices?|currency|exchange|allies|members|countries|states)\p{Ll}[\p{L}-]*/u
/** A budget as a ministry, a parliament or a state prints it. */
const BUDGET =
  /\b(?:ministry(?:['’]s)?\s+(?:own\s+)?(?:budget|plan|figures|spending|accounts?|books)|budget of the \w+(?: \w+)? ministry|(?:state|federal|national|core|regular|base|draft|supplementary|voted|approved) (?:defen[cs]e |military )?budget|(?:parliament|Bundestag|Congress|Sejm|lawmakers|MPs|cabinet|Senate) (?:\w+ )?(?:approved|passed|adopted|backed) (?:\w+ ){0,3}budget|budget (?:for (?:this year|next year|(?:19|20)\d\d) )?(?:gives?|grants?|puts?|shows?|foresees|sets aside|earmarks|includes?|contains?|provides?|allots?|allocates?|envisages?)|under the (?:\w+ )?budget|in (?:the|its) (?:(?:19|20)\d\d )?(?:draft )?budget\b|in (?:last|this|next) year['’]s (?:\w+ )?budget\b|(?:spring|autumn|fall|budget|fiscal) statement|budget (?:plan|law|bill|act|proposal|draft)|(?:stability|convergence|reform|consolidation) (?:programme|program|plan)|(?:budget\s+)?section\s+14|Einzelplan\s+14|special fund|(?:defen[cs]e )?appropriat(?:ions?|ed|es)|budget(?:ed|ing)\b(?! for)|budgeted for|budgets (?=\d|[$€£]|about|some|over|more|nearly)|earmark(?:s|ed|ing)?|(?:has|have|had|been|were|are) set aside|setting aside|(?:approved|voted) (?:[\w’'-]+ ){0,5}?[$€£]?\d[\d.]* ?(?:%|per ?cent|billion|bn|million)|[Aa]uthori[sz]ation (?:[Aa]ct|[Bb]ill)|(?:passed|signed|under) (?:a|the) bill|bill (?:\w+ )?(?:brings?|lets?|gives?|sets?|would|under|allows?|provides?|raises?)|authori[sz]ed to spend|Pentagon(?:['’]s)? (?:\w+ )?budget|army(?:['’]s)? budget|(?:defen[cs]e|war) (?:ministry|department)(?: in \w+)? (?:(?:will|would|is to|was to|is due to|could|can) )?(?:have|has|had|gets?|got|receives?|received|be given|was given|was allotted|be allotted)(?= (?:\w+ )?[$€£]?\d))\b/i
/** Somebody's own way of counting, or one that is not the alliance's. */
const WAY =
  '(?:way|counts?|counting|reckoning|methods?|methodology|definitions?|rules?|accounting|accounts|books|criteria|yardsticks?|calculations?|measure)'
const OWN_WAY = new RegExp(
  `\\b(?:(?<!(?:go|goes|going|gone|went|pay|pays|paid|paying|find|finds|make|makes|have|has|had) )(?:its|their|his|her|our|my) own (?:${WAY}|arithmetic|sums|maths)|by (?:its|their) own|own definition|count(?:s|ed|ing)? (?:it|them|spending) (?:differently|otherwise)|(?<!(?:NATO|alliance)['’]s )own (?:\\w+ )?(?:statistics|figures?|data|numbers?|estimates?|tally|tallies|sums?)|voted by (?:the )?\\w+|(?:defined|measured|counted|reckoned) (?:more )?(?:broadly|widely|narrowly|strictly|differently|otherwise)|(?:by|on|under) the (?:\\w+ )?${WAY} of (?!(?:the )?(?:NATO|alliance|allies|members|countries|\\d))|(?:a|the|its) (?:broader|wider|narrower|different|stricter|looser|national|core) (?:definition|measure|count)|counted (?:the way|as) (?:\\w+ ){1,3}(?:do(?:es)?|likes?|prefers?|wants?)|(?:so|thus) counted|plus (?:\\w+ )?(?:related|other) spending)(?:\\b|(?<= ))`,
  'i',
)
/** "the Treasury's definition", "by the Debt Office’s method" */
const OWNER_OF_WAY = new RegExp(`\\b([\\w-]{1,40})(?:['’]s|s['’]) (?:own )?${WAY}\\b`, 'gi')
/** "government figures show", "the ministry puts its outlays at": told by who spends, as they reckon it. */
const OWN_FIGURES =
  /\b(?:government|ministry|treasury|state|national|budget|army)(?:['’]s)? (?:own )?(?:figures?|data|numbers?|statistics|estimates?|tall(?:y|ies)|sums?|records|papers|tables?|accounts)\b|\b(?:government|ministry|treasury|parliament|cabinet)(?: \w+)? (?:puts?|reckons?|counts?|calculates?|estimates?|computes?) (?:it|its|the|that|this|their|defen[cs]e|military|spending|outlays)\b/i
/** "and 3.4 percent by the government's": the count goes without saying. */
const OF_OFFICE =
  /\b(?:[Bb]y|[Oo]n|[Uu]nder) (?:the |its )?(?:[\w-]+ )?(?:government|ministry|treasury|cabinet|parliament|institute|opposition|office|agency|EU|Union|Commission|fund|bank)['’]s(?: own)?(?= *(?:[,;:.)–—]|$))/i
/** A basis on which sums are put together that no series of the alliance has. */
const BASIS =
  /\b(?:on (?:a|an) (?:cash|accrual|budget|national) basis|in its own (?:books|accounts|figures)|national accounts|general government|purchasing[- ]power|PPP|(?:by|in|on|for the|calculated by|per) (?:fiscal|financial) years?|fiscal[- ]year (?:terms|basis|figures)|in (?:the )?(?:fiscal|financial) year|(?:19|20)\d\d[/–-]\d\d(?!\d|-)|mainland (?:GDP|economy)|(?:next|last|previous|following) year['’]s (?:GDP|output)|(?:accrual|cash) (?:figures|basis|accounting)|GNP|(?:trend|potential) (?:GDP|output))\b/i
/** An edition that is named for its age: "on the estimates of that summer", "by an earlier estimate". */
const OLDER =
  /\b(?:on|by|in|under|with|according to) (?:the |its |their |an? |nato['’]s )*(?:(?:estimates?|figures|tables?|data|numbers) (?:of|from|published|available|current) (?:that|at the time|the time|the summer|(?:that|last) \w+|then)\b|(?:earlier|previous|older|initial|original|superseded|since revised|old|last year['’]s) (?:estimates?|figures|tables?|edition|data|release|report)\b)/i
/** An office or institute that says how it counts. */
const TELLER =
  /\b(?:[Ii]nstitute|[Cc]ent(?:re|er)|[Tt]hink[- ]tank|[Oo]ffice|[Mm]inistry|[Aa]gency|[Bb]ureau|[Tt]reasury|[Aa]uditors?|[Ss]tatisticians?|[Ee]conomists?|[Ww]atchdog|[Ff]oundation|[Cc]ourt of [Aa]udit)\b/
const HOW =
  /\b(?:which|that|who) (?:counts?|includes?|excludes?|adds?|leaves? out)\b|\b(?:method|methodology|reckoning|accounting|definition|yardstick)\b|\b(?:adding|leaving out|excluding|including)\b|\bcounts? (?:only|no|not|all)\b/
/** An institute that reckons has a way of its own, named or not. */
const RECKONS =
  /\b(?:[Ii]nstitute|[Cc]ent(?:re|er) (?:for|of)|[Tt]hink[- ]tank|[Ee]conomists?|[Rr]esearchers?|[Aa]uditors|[Cc]ourt of [Aa]udit(?:ors)?)\b[^.;]{0,60}\b(?:reckons?|estimates?|calculates?|computes?|puts|works? out|worked out|found|finds|figured out|established|concluded)\b/

/** Whether words that name another count hold for sentences behind that name none: a budget that is passed and an older edition are told of their own figures alone. */
export const mayGoOn = (words: string): boolean => !BUDGET.test(words) && !OLDER.test(words)

/** By the alliance's own rule, whatever it counts in. */
const BY_ALLIANCE = new RegExp(`\\b(?:NATO|alliance)(?:['’]s)? (?:own )?${WAY}\\b`, 'i')

/** Words of a sentence that say a figure is not by the alliance's count: "SIPRI", "special fund included"; null: none do. */
export function countedBy(passage: Passage, names: readonly NamedHere[]): string | null {
  const words = passage.text.slice(passage.start, passage.end)
  const patterns = [OTHERS, LEAVING_OUT, EXCLUDING, PUTS, BUDGET, OWN_WAY, OWN_FIGURES, OF_OFFICE, BASIS, OLDER]
  const byAlliance = BY_ALLIANCE.test(words)
  for (const pattern of byAlliance ? patterns : [...patterns, COUNTING]) {
    const hit = pattern.exec(words)
    if (hit) return hit[0].replace(/\s+/g, ' ')
  }
  for (const hit of words.matchAll(OWNER_OF_WAY)) if (isAnother(hit[1] ?? '')) return hit[0]
  const told = toldBySeat(passage, names) ?? otherTeller(words)
  if (told !== null) return told
  const teller = byAlliance ? null : TELLER.exec(words)
  if (teller && HOW.test(words)) return teller[0]
  return byAlliance ? null : (RECKONS.exec(words)?.[0] ?? null)
}

/** Who may count by a way of their own: not the alliance, nor "last year's count". */
const isAnother = (owner: string): boolean => !ALLIANCE_OR_TIME.test(owner)
const ALLIANCE_OR_TIME =
  /^(?:NATO|alliance|allie|secretariat|headquarters|organi[sz]ation|summit|guideline|treaty|table|it|that|there|what|year|month|week|today|yesterday|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i
