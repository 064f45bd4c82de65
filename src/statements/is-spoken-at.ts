import type { NameHit } from '../register/find-names.ts'
import { US_STATES } from '../register/us-states.ts'
import { EVENT } from './event-words.ts'

const BACK = 160 // UTF-16 units of the sentence ahead of the city

/** "Dartmouth College", "the Berlin Review": the city is a part of another name, unless that is where people meet or stand. */
const LONGER_NAME = new RegExp(
  `^\\s(?!(?:${EVENT}|airport|air base|air force|base|barracks|garrison|castle|palace|fort|hall|town|city|square|stadium|arena|hotel|cathedral|harbou?r|port|docks?|shipyards?|station|old|north|south|east|west|convention|security|defen[cs]e|d\\.?c)\\b)\\p{Lu}\\p{L}+`,
  'iu',
)
const CAPITAL_NEXT = /^\s\p{Lu}\p{Ll}+/u

/** Who is told of, or what happened there once: not where anybody speaks. */
const SOMEBODY_THERE =
  /(?<!\p{L})(?:supporters|voters|people|residents|families|those|most|many|some|allies|diplomats|sources?|officials?|experts?|analysts?|bloggers?|activists?|pollsters?|professors?|lawyers?|students|m[ae]n|wom[ae]n|attacks?|bombings?|shootings?|killings?|massacres?|war|fighting|offensive|deaths?|store|clinic|supermarket|bureau|department|company|firm|think[\s-]tank|group|based|headquartered|located|settled|lives|died|buried|killed|wounded|built|stationed|deployed|stored)\s(?:in|at|outside|near)\s(?:the\s)?$/iu

/** "With an accent from his time in Oslo", "who studied law in Oslo": where somebody once was. */
const ONCE =
  /\b(?:his|her|their)\s(?:\p{L}+\s){0,2}(?:time|years|days|months|studies|childhood|youth|posting)\s(?:in|at)\s(?:the\s)?$|\b(?:born|raised|educated|studied|lived|grew\sup|trained)\s(?:\p{L}+\s){0,2}(?:in|at|near)\s(?:the\s)?$/iu

/** "told supporters in Oslo": those whom he addresses are where he is. */
const TO_THEM =
  /\b(?:told|tells|telling|assured|address(?:ed|es|ing)|(?:sp(?:oke|eaks|eaking|oken)|talk(?:ed|ing)|said|says|speech|remarks|questions)\s(?:to|with|from))\s(?:[\p{L}-]+\s){1,4}(?:in|at|outside|near)\s(?:the\s)?$/iu

const DOES =
  '(?:\\p{L}{3,}(?:ed|ing)|said|says|told|tells|spoke|speaks|was|were|is|are|has|had|have|will|would|met|made|gave|came|went|stood|took|held|put|set|let|left|sat|saw|found|began|wrote|rose|did|does|do|can|could|may|might|must|should|not|never|done|given|taken|written|seen|shown|known|drawn)'
/** "told the Harbour Dialogue, a yearly forum in": described is what he speaks at. */
const AT_AN_EVENT = new RegExp(`\\b(?:${EVENT})\\s(?:in|at|outside|near)\\s(?:the\\s)?$`, 'iu')

/** "Ada Kroll, a blogger in", "said Ada Kroll, chair of the faculty at": behind the name who she is, not where she speaks. */
const DESCRIBED = new RegExp(
  `\\p{Lu}[\\p{L}.’'-]+(?:,\\s\\d\\d)?,\\s(?:(?:an?|the|its|their|his|her)\\s(?!(?:same|next|following|previous|day|week)\\s)|(?!(?:who|which|whose|in|on|at|to|from|by|for|with|and|but|or|as|after|before|during|while|when|where|until|then|later|earlier|via|live|here|both|${DOES})\\s)\\p{Ll}+\\s(?:\\p{Ll}+\\s){0,5}(?:of|at|for|with|in)\\s)(?:(?!\\s${DOES}\\s)[^,.;:“”"])*$`,
  'u',
)

/**
 * Whether a city that a sentence names may be where somebody speaks. Not the seat of his college or firm, where those live of whom he
 * tells, where something once happened, part of a longer name, nor a namesake in another country: "Berlin, New Hampshire".
 */
export function isSpokenAt(text: string, { start, end }: NameHit, country: string | null): boolean {
  const behind = text.slice(end, end + 40)
  if (CAPITAL_NEXT.test(behind) && LONGER_NAME.test(behind)) return false
  const within = /^,\s(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)/u.exec(behind)?.[1]
  if (within !== undefined && country !== 'United States' && US_STATES.has(within)) return false
  const before = text.slice(Math.max(0, start - BACK), start)
  const line = before.slice(Math.max(before.lastIndexOf('\n'), 0))
  if (ONCE.test(line)) return false
  return (!SOMEBODY_THERE.test(line) || TO_THEM.test(line)) && (!DESCRIBED.test(line) || AT_AN_EVENT.test(line))
}
