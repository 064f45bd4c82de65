import type { ReadArticle } from '../model/briefing.ts'
import { findNames } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import type { NamedSource } from './named-source.ts'

const BEFORE =
  /\b(?:told|tells|telling|assure[ds]|inform(?:ed|s)|confided (?:in|to)|replied (?:on|to)|listened to|sa(?:id|ys) to|(?:interview|remarks|comments) (?:with|in|on|by|for|to)|(?:quotes|quotations|words) carried by|(?:interview|remarks|comments) (?:(?:(?:granted|given|made) )?(?:to|by|for|in)|(?:carried|published|printed|aired|broadcast) (?:by|in|on))|\binterview (?:that )?(?:appeared|ran) in|\binterview (?:that|which) (?:\S+ ){1,12}?g[ai]ven? (?:to|for)|\bin (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s|\bin (?:today|yesterday)['’]s|interviewed by|according to|cit(?:es|ed|ing)|quot(?:es|ed) (?:by|in|on (?:the )?(?:live )?(?:page|blog|site|website|pages) of)|quot(?:es|ed) (?:her|him|them) from|(?:informs|reported by|published (?:by|in)|(?<=\binterview )(?:published|printed|broadcast) on \d{1,2} [a-z]{3,9} (?:by|in)|first (?:reported|published) (?:by|in))|(?:spoke|speaking) (?:to|on|with)|heard (?:\S+ ){0,4}?on|(?:guest|microphones?|studios?|programme|radio|listeners|sofa) (?:of|at)|guest on|(?:(?:that|which) (?:was|were)|as) (?:carried|relayed|picked up|reported) by|appear(?:ed|s|ing|ance) (?:on|in)|(?:suggest|hint|confirm|explain|admitt|complain|reveal|disclos|stress|indicat|confess)(?:ed|s|es) to|(?:cutting|clipping|printout)s? (?:came )?(?:from|of)|said (?:\w+ )?towards|sa(?:id|ys) (?:\S+ ){1,9}?to(?= the \p{L}+))\s(?:the\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s\s)?(?:\p{Lu}\p{Ll}+['’]s\s)?(?:\p{L}{3,}(?:an|ish|ese|ch|ic|ss|ek)\s)?(?:(?:(?:news|public|state|national|private|TV|television|radio)\s)?(?:agency|newspaper|paper|broadcaster|daily|weekly|magazine|channel|portal|station|edition|publication|outlet|tabloid|website)\s)?["“„«‘]?$/iu
const AFTER =
  /^(?:’s|'s)?\s(?:reported|reports|first reported|quoted|quotes|has (?:reported|quoted)|interview|recording|broadcast|tape|footage)\b/
/** "had said in the Sunday Compass": of what prints, not of an agency or in its house. */
const SAID_IN =
  /\b(?:sa(?:id|ys)|wr(?:ote|ites|itten)|complain(?:ed|s)|warn(?:ed|s)|argue[ds]) in\s(?:the\s)?["“„«‘]?$/i
/** "had given Radio Ilda her sentence" */
const GAVE = /\b(?:gave|given|gives|giving)\s(?:the\s)?$/i
const GIVEN = /^\s(?:her|his|the|an?|this|that)\s/
/** "Ada Brandt, in the Sunday Compass, 18 January", "Ada Brandt, on Radio Ilda, 8 June" */
const PRINTED_IN = /[,–—(]\s(?:in|on)\s(?:the\s)?$/
/** "she said on the BBC’s breakfast programme", "on the CNN sofa" */
const SHOWN_ON = /\bon\s(?:the\s)?$/
export const SHOWN = 'it tells the words as said on ' // which is no copy of what the broadcaster prints
const SHOW =
  /^(?:['’]s)?\s(?:(?:morning|breakfast|evening|Sunday)\s)?(?:sofa|couch|programme|program|(?:talk\s?)?show|podcast)\b/
/** "in Radio Ilda's studio", "on Radio Ilda's morning programme" */
const IN_HOUSE = /\b(?:in|at|on)\s(?:the\s)?$/
const HOUSE_OF = /^['’]s?\s(?:\p{Ll}+\s){0,2}?(?:studios?|programme|program|show|podcast|newsroom)\b/u
/** "On Sunday she had announced on WRF": what a broadcaster aired, by its name and no programme's. */
const AIRED_ON =
  /\b(?:sa(?:id|ys)|told|announced|warned|explained|confirmed|declared|argued|stated|admitted|insisted|ruled out|denied|defended|promised|made)\son\s(?:the\s)?$/i
const OF_DAY =
  /^(?:,?\s\(?\d{1,2}\s\p{Lu}\p{Ll}+|\son\s(?:\p{Lu}\p{Ll}+day|\d{1,2}\s\p{Lu})|\s(?:an hour ago|this (?:morning|evening)|today|yesterday|last night|earlier)\b)/u
const MAY_NAME =
  /[,–—(]\s(?:in|on)\s|\bto the (?:(?:news|public|state|national|private|TV|television|radio) )?(?:agency|newspaper|paper|broadcaster|daily|weekly|magazine|channel|portal|station)\b|\b(?:sp(?:oke|eak)|heard|made on|guest|microphone|studio|radio|listener|listened|towards|assure|replied|confided|recording|broadcast|g[ai]ve|giving|sofa|couch|program|show\b|podcast|tell|told|interview|cutting|clipping|printout|according|cit(?:e|ing)|quot|report|publish|inform|carried by|relayed by|picked up by|appear|suggest|hint|confirm|explain|admit|reveal|disclos|stress|indicat|confess|sa(?:id|ys) (?:to|in|on)|(?:announc|confirm|explain|declar|stat|admitt|insist)ed on|wr(?:ote|ites|itten) in|complain|warn|argue|remarks|comments|\w+day['’]s)/i // before names are looked for
const LEAD = 120 // characters before a name in which its interview is told of
const HEAD = 300 // characters in which an article may name its own outlet
const LONGEST_LINE = 120

/** "told the Sunday Compass", "Reuters reported": another outlet's words, not the article's own. */
export function outletNamed(passage: string, article: ReadArticle, register: Register): NamedSource | null {
  if (!MAY_NAME.test(passage)) return null
  let first: NamedSource | null = null
  for (const { start, end, refs } of findNames(register, passage)) {
    const [ref, another] = refs // "told NATO": a body that also publishes is an audience
    if (ref?.kind !== 'outlet' || another || isOwn(ref.name, article)) continue
    const [before, after] = [passage.slice(Math.max(0, start - LEAD), start), passage.slice(end, end + 24)]
    const isNamed =
      BEFORE.test(before) ||
      AFTER.test(after) ||
      (PRINTED_IN.test(before) && OF_DAY.test(after)) ||
      (GAVE.test(before) && GIVEN.test(after)) ||
      (IN_HOUSE.test(before) && HOUSE_OF.test(after))
    const isWire = register.rows.outlets.some((one) => one.name === ref.name && one.kind === 'agency')
    const isPrinted = !isWire && SAID_IN.test(before) && !/^['’]/.test(after)
    const isAired = !isWire && AIRED_ON.test(before)
    const isShown = !isNamed && SHOWN_ON.test(before) && SHOW.test(after)
    if (!isNamed && !isShown && !isPrinted && !isAired) continue
    const source = {
      key: `${isWire ? 'wire' : 'outlet'}:${ref.name}`,
      label: ref.name,
      because: isShown ? `${SHOWN}${ref.name}` : `it names ${ref.name} for the words`,
    }
    if (RELAYED.test(before)) return source
    first ??= source
  }
  return first
}

/** "told the Harbour Post, as quoted by Reuters": it has the words from the last of them. */
const RELAYED = /\b(?:carried|relayed|picked up|quoted|cited|reported) by\s(?:the\s)?(?:\p{Ll}+\s){0,2}["“]?$/u

/** Whether an article is of that outlet, by its frame or the lines of its head. */
export function isOwn(name: string, article: ReadArticle): boolean {
  const { outlet, credit } = article
  return (
    outlet === name || credit.some((one) => one.name === name) || headOf(article).includes(name.replace(/^The /, ''))
  )
}

/** The lines of the head, without sentences. */
const headOf = ({ text }: ReadArticle) =>
  text
    .slice(0, HEAD)
    .split('\n')
    .filter((line) => line.length <= LONGEST_LINE && !/[.!?]["”’]?$/.test(line))
    .join('\n')
