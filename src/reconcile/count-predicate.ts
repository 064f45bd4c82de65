import { meaningOf } from './content-words.ts'

const LONGEST = 160 // characters before a number in which its sentence tells of what it is told
const ROUGHLY = String.raw`(?:(?:about|some|around|roughly|an estimated|just|for)\s){0,2}`
const SUBJECT = String.raw`(?:The|Its|Their|This|That)\s(?:[\p{L}’'-]+\s){0,2}?(?<thing>[\p{L}-]+)(?:\sfor\s[\p{L}\p{N}\s]{3,40}?)?(?:,[^,;:“”]{3,60},)?\s`
/** "The depot, blasted into a mountain, holds ", "The call lasted for " */
const DOES = new RegExp(String.raw`^${SUBJECT}(?<does>\p{L}+(?:s|ed))\s${ROUGHLY}$`, 'u')
/** "The order for 116 tanks is worth ", "The deal has a price tag of " */
const PRICED = new RegExp(
  String.raw`^${SUBJECT}(?:(?:is|was|will be)\s(?:worth|valued at|priced at|put at)|has a price tag of|comes to|came to|amounts to|costs?|will cost|has cost)\s${ROUGHLY}$`,
  'u',
)
/** "an order worth ", "a contract valued at " */
const WORTH = new RegExp(
  String.raw`\b(?<thing>contract|deal|order|agreement|package|programme|project)\s(?:worth|valued at|costing)\s${ROUGHLY}$`,
  'u',
)
const SAYS_NOTHING = /^(?:is|was|has|does|needed|used|added|said|says)$/
const ONE_THING = new Map([
  ['deal', 'contract'],
  ['order', 'contract'],
  ['agreement', 'contract'],
  ['conversation', 'call'],
  ['talk', 'call'],
])

/**
 * Of what, and by which verb, a sentence tells the number that follows these words: "depot hold", "contract worth"; null: it does not show.
 */
export function predicateOf(before: string): string | null {
  if (before.length > LONGEST) return null
  const priced = PRICED.exec(before) ?? WORTH.exec(before)
  if (priced) return predicate(priced.groups?.thing, 'worth')
  const { thing, does = '' } = DOES.exec(before)?.groups ?? {}
  return SAYS_NOTHING.test(does) ? null : predicate(thing, meaningOf(does))
}

function predicate(thing: string | undefined, verb: string | null): string | null {
  const what = thing === undefined ? null : meaningOf(thing.toLowerCase())
  return what === null || verb === null ? null : `${ONE_THING.get(what) ?? what} ${verb}`
}
