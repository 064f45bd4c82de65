import type { Passage } from './passage.ts'
import type { SentenceBefore } from './sentence-before.ts'

/** A story, a game, a model or an old paper: what is told in it is not what is. */
const OPENS =
  /\b(?:war[ -]?games?|scenarios?|thought experiments?|simulations?|simulates?|(?:novel|thriller|film|play|series|game|exercise) (?:is |was )?set in|(?:the|a|her|his|this) (?:novel|thriller|fiction|satire|fable|dystopia)|(?:from|in) (?:the|our|its|their) archives?|the archives? (?:also )?(?:has|have|had|shows?|records?)|(?:this day|on this day|years ago (?:today|this week|this month)) |imagine|picture (?:a|this|the)|suppose|supposing|let us (?:assume|say|suppose|imagine)|let's (?:assume|say|suppose|imagine)|what if|counterfactuals?|hypothetical(?:ly)?|alternate history|parallel universe)\b/
/** "The model assumes", "under the optimistic path": of its own sentence alone. */
const HERE =
  /\b(?:models?|forecasters?|study|authors?|paper|projections?|calculations?|it|we|they) (?:\w+ly )?(?:assumes?|assumed|supposes?|posits?|posited|presupposes?)\b|\b(?:under|in|on|by|along) (?:the|an?|its|their|this) (?:[\w-]+ ){0,2}(?:path|pathway|variant|case|assumption|assumptions|projection|trajectory|simulation|model|option)\b(?! (?:of|for|with|against|study|that|in) )|\bassuming\b|\bas if\b/
/** Behind such a frame the tables speak again. */
const BACK =
  /\b(?:in (?:fact|reality|truth|actual fact)|actually|real(?:ity)? |nato's (?:own )?(?:figures|tables|estimates|data)|according to nato|for now|so far|today)\b/

/** Whether a sentence stands in a scenario, or behind one that opens it in the same paragraph. */
export function isImagined(passage: Passage, before: SentenceBefore | null): boolean {
  const words = passage.low.join(' ')
  if (OPENS.test(words) || HERE.test(words)) return true
  return before !== null && OPENS.test(before.passage.low.join(' ')) && !BACK.test(words)
}
