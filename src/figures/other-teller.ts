/** Who publishes figures of their own on what states spend: unions, banks, raters, offices of statistics and of budgets. */
const PRODUCER = [
  '(?:the )?(?:European |EU )?Commission',
  '(?:the )?(?:European|Asian) Central Bank|(?:the )?(?:central bank|Bundesbank|ECB|Bank of \\p{Lu}\\p{L}+)',
  "Moody['’]s|Fitch|S&P|Standard (?:&|and) Poor['’]s|Scope Ratings|(?:rating|credit) agenc(?:y|ies)",
  'Goldman(?: Sachs)?|Morgan Stanley|JP ?Morgan|Deutsche Bank|Citi(?:group)?|Barclays|UBS|Bank of America|BNP Paribas|ING|McKinsey|Deloitte|Bernstein|Jefferies',
  'Destatis|Insee|INSEE|Istat|ISTAT|Statistics (?!show|suggest)\\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+ Statistics|(?:\\p{L}+ )?(?:statistics|statistical) (?:office|agency|bureau|institute|service)',
  '(?:[Pp]arliamentary )?[Bb]udget [Oo]ffice(?:r)?|Office for Budget Responsibility|OBR|CBO|PBO|GAO|AIReF|(?:fiscal|spending|budget) (?:watchdog|council)|(?:[Cc]ourt of )?[Aa]udit(?:ors?|(?: [Oo]ffice)?)|(?:\\p{L}+ )?[Oo]bservatory|(?:[Ee]conomic|[Ff]iscal) [Cc]ouncil|(?:\\p{Lu}\\p{L}+ )*Research (?:Agency|Institute|Establishment)',
  'Kiel Institute|Bruegel|Ifo|IfW|RAND|RUSI|CSIS|Chatham House|Bertelsmann(?: Foundation)?|Greenpeace|Oxfam|Bloomberg Economics|Oxford Economics|(?:the )?(?:UN|United Nations)|(?:CIA )?(?:World )?Factbook|CIA|Brussels(?= (?:estimates|forecasts|reckons|projects|expects))',
].join('|')
const TELLS =
  '(?:says?|said|puts?|estimates?|estimated|forecasts?|forecast|projects?|projected|sees?|reckons?|reckoned|expects?|calculates?|calculated|predicts?|predicted|data|figures|numbers|report(?:s|ed)?|paper|study|analysis|calculations?|classification|economists?|analysts?|researchers?|show(?:s|ed)?|found|finds|lists?|has)'
const BY_PRODUCER = new RegExp(
  `(?<![\\p{L}-])(?:${PRODUCER})(?:['’]s?)?(?![\\p{L}-])(?: [\\p{L}’'-]+){0,2}? (?:${TELLS}(?![\\p{L}-])|(?:just |only |about )?\\d)`,
  'u',
)
const FROM_PRODUCER = new RegExp(
  `(?:[Aa]ccording to|(?:data|figures|numbers|estimates|forecasts?|statistics|a report|report) (?:from|by|of|at)) (?:the )?(?:[\\p{L}’'-]+ ){0,2}?(?:${PRODUCER})(?![\\p{L}-])`,
  'u',
)
/** "according to the Polish defence ministry": who spends, or who studies it, by a count that may be theirs. */
const FROM_OFFICE =
  /\b[Aa]ccording to (?:[\p{L}’'-]+ ){0,6}?(?:[Mm]inistr(?:y|ies)|[Tt]reasury|[Pp]entagon|[Dd]epartment|[Gg]eneral [Ss]taff|[Ii]nstitute|[Oo]bservatory|[Cc]alculations?|[Ss]tudy|[Ss]urvey|[Pp]aper|[Ww]atchdog|[Aa]gency|[Cc]ouncil|[Cc]harity|[Cc]ent(?:re|er)|[Tt]hink[- ]tank|[Uu]niversity|[Rr]esearchers?|[Aa]nalysts?|[Ee]conomists?|[Cc]onsultancy|[Cc]onsultants?|[Ll]obby|[Oo]pposition|[Aa]uditors?|[Oo]ffice)(?![\p{L}-])/u
/** "the defence ministry said", "the Ministry of Finance in Oslo announced"; a spokesman is a person who says it. */
const OFFICE_SAYS =
  /\b(?:[Dd]efen[cs]e|[Ff]inance|[Ww]ar) (?:[Mm]inistry|[Dd]epartment) (?:said|says|announced|reports?|reported|confirmed|stated)(?![\p{L}-])|\b[Mm]inistry of (?:\p{Lu}\p{L}+ )*(?:[Dd]efen[cs]e|[Ff]inance)(?: in \p{Lu}\p{L}+)? (?:said|says|announced|reports?|reported|confirmed|stated)(?![\p{L}-])/u
/** ", says the Treasury,": the office behind its verb. */
const SAYS_OFFICE =
  /\b(?:says?|said|reckons?|reckoned|estimates?|estimated|reports?|reported) (?:the )?(?:[\p{L}’'-]+ ){0,2}?(?:[Tt]reasury|[Pp]entagon|(?:[Dd]efen[cs]e|[Ff]inance|[Ww]ar) (?:[Mm]inistry|[Dd]epartment)|[Mm]inistry of (?:[Dd]efen[cs]e|[Ff]inance))(?![\p{L}-])|\b[Tt]reasury (?:says?|said|reckons?|estimates?|reports?|reported)(?![\p{L}-])/u
/** "told Brussels it spent", "reported to the European Commission": by the Union's rules. */
const TO_UNION =
  /\b(?:told|(?:reported|notified|declared|submitted|sent|communicated|presented) (?:to )?)(?: (?:the )?(?:European |EU )?)?(?:Brussels|Commission|Eurostat)\b(?! (?:headquarters|summit))/
const OF_ALLIANCE = /\bNATO\b|\b[Aa]lliance(?:['’]s)?\b|\b[Ss]ecretariat\b|\bheadquarters\b/

/** "figures compiled by this newspaper" */
const COMPILED =
  /\b(?:figures?|data|numbers?|estimates?|statistics) (?:compiled|collected|gathered|assembled|collated|crunched|calculated) by\b(?! (?:the )?(?:NATO|alliance|secretariat))/i

/** Words that name somebody else than the alliance who tells the figures of a sentence: "Moody's estimates"; null: none do. */
export function otherTeller(words: string): string | null {
  const [hit] =
    BY_PRODUCER.exec(words) ??
    FROM_PRODUCER.exec(words) ??
    FROM_OFFICE.exec(words) ??
    OFFICE_SAYS.exec(words) ??
    SAYS_OFFICE.exec(words) ??
    TO_UNION.exec(words) ??
    COMPILED.exec(words) ??
    []
  return hit === undefined || OF_ALLIANCE.test(hit) || tellsForAlliance(words) ? null : hit
}

/** "Moody's says, citing NATO's figures" */
const tellsForAlliance = (words: string): boolean =>
  OF_ALLIANCE.test(words) &&
  /\b(?:citing|cited|by|from|in|quoting|repeating) (?:the )?(?:NATO|alliance)(?:['’]s)? (?:own )?(?:figures?|data|numbers?|statistics|estimates?|tables?|count|report)\b|\b(?:NATO|alliance)(?:['’]s)? (?:figures?|data|numbers?|estimates?|tables?) (?:that|which|cited|quoted|published)\b/.test(
    words,
  )
