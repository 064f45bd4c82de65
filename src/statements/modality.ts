import type { Modality } from '../model/statement.ts'

/** Cue verbs by what they do with the content; the first that fits decides. */
const BY_CUE: readonly (readonly [RegExp, Modality])[] = [
  [/\b(?:den(?:y|ies|ied|ying)|reject\p{L}*|dismiss\p{L}*|disput\p{L}*)\b/iu, 'denies'],
  [/\b(?:pledg\p{L}*|promis\p{L}*|vow(?:s|ed|ing)?|swor\p{L}*|swear\p{L}*|commit\p{L}*|undert\p{L}*)\b/iu, 'pledges'],
  [
    /\b(?:urg(?:e|es|ed|ing)|demand\p{L}*|call\p{L}*\s(?:for|on|upon)|insist\p{L}*\son|implor\p{L}*|pressed)\b/iu,
    'demands',
  ],
  [/\b(?:predict\p{L}*|forecast\p{L}*|expect\p{L}*|estimat\p{L}*|project(?:s|ed|ing))\b/iu, 'forecasts'],
  [/\b(?:cit(?:e|es|ed|ing)|report(?:s|ed|ing)?|according to|recall\p{L}*|quot\p{L}*)\b/iu, 'reports'],
]

const CONDITION =
  /\b(?:only if|unless|provided (?:that )?|on condition that|as long as|as soon as|in exchange for|in return for)\b/i
/** What a text does in its own name: "Allies commit to …", "We call on …". */
const OWN_DEMAND = /^["“]?(?:we|(?:all\s)?allies)\s(?:also\s|strongly\s)?(?:urge|demand|call\s(?:for|on|upon))\b/i
const OWN_WILL =
  /^(?:that\s)?["“]?(?:we|i|(?:all\s)?allies(?=\s(?:pledge|promise|commit|undertake)))(?:\s(?:will|shall)|['’]ll|\sare going to|\sam going to|['’]re going to|['’]m going to|\spledge|\spromise|\scommit|\sundertake)\b/i

/** What the speaker does with the words: says them, pledges, demands, sets a condition, denies, reports or forecasts. */
export function modalityOf(cue: string | null, content: string): Modality {
  const byCue = cue === null ? undefined : BY_CUE.find(([pattern]) => pattern.test(cue))
  if (byCue) return byCue[1]
  if (CONDITION.test(content)) return 'conditions'
  if (OWN_DEMAND.test(content.trim())) return 'demands'
  return OWN_WILL.test(content.trim()) ? 'pledges' : 'says'
}
