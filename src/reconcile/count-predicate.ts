import { meaningOf } from './content-words.ts'

const LONGEST = 160 // characters before a number in which its sentence tells of what it is told
const ROUGHLY = String.raw`(?:(?:about|some|around|roughly|an estimated|just)\s)?`
/** "The depot, blasted into a mountain, holds " */
const SUBJECT = new RegExp(
  String.raw`^(?:The|Its|Their|This)\s(?:[\p{L}-]+\s){0,2}?(?<thing>[\p{L}-]+)(?:,[^,;:“”]{3,60},)?\s(?<does>\p{L}+s)\s${ROUGHLY}$`,
  'u',
)
const SAYS_NOTHING = /^(?:is|was|has|does)$/
/** Of what, and by which verb, a sentence tells the number that follows these words: "depot hold"; null: it does not show. */
export function predicateOf(before: string): string | null {
  const told = before.length > LONGEST ? null : SUBJECT.exec(before)
  const { thing = '', does = '' } = told?.groups ?? {}
  if (!told || SAYS_NOTHING.test(does)) return null
  const [what, verb] = [meaningOf(thing.toLowerCase()), meaningOf(does)]
  return what !== null && verb !== null ? `${what} ${verb}` : null
}
