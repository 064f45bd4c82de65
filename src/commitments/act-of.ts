import type { CommitmentKind } from '../model/commitment.ts'
import type { Marker } from './find-markers.ts'

/** What is undertaken: the kind of track it is on, and whether those bound do it or have it done to them. */
export interface Act {
  readonly kind: CommitmentKind
  readonly passive: boolean
  readonly again: boolean // "continue to", "remains committed": it was undertaken before
}

const MONEY = String.raw`(?:percent|per\s?cent|%|billion|million|bn\b|[€$£]|spending|expenditures?|budgets?|outlays|funding|funds?|aid\b|contributions?|invest\p{L}*)`
const ARMS = String.raw`(?:weapons?|arms\b|ammunition|missiles?|shells|artillery|tanks|aircraft|jets|interceptors?|air[\s-]defen[cs]e|patriots?|equipment|batter(?:y|ies)|packages?)`
const FORCES = String.raw`(?:troops?|soldiers|service\s?members|servicemen|forces|brigades?|battalions?|divisions?|personnel|posts|positions|squadrons?|warships?|frigates?)\b`
const COMMANDS = String.raw`(?:commands?\b|command\s+posts|battlegroups?)`
const SHIELD = String.raw`(?:nato\b|alliance|article\s(?:5|five)|collective\s(?:defen[cs]e|security)|allies|defen[cs]e\s+of|security\s+of|umbrella|deterren\p{L}*|europe\b)`

const near = (verbs: string, objects: string) => new RegExp(String.raw`^(?:${verbs})\b(?=[^;]*?(?:${objects}))`, 'iu')
const only = (verbs: string) => new RegExp(String.raw`^(?:${verbs})\b`, 'iu')

/** The first that fits; each verb also as its gerund and participle. */
// biome-ignore format: one rule a line
const RULES: readonly (readonly [CommitmentKind, RegExp])[] = [
  ['command', near(String.raw`transfer(?:ring|red)?|hand(?:ing|ed)?(?:\s+over)?|tak(?:e|ing|en)(?:\s+over)?|lead(?:ing)?|led|assum(?:e|ing|ed)|cede|ceding|ceded|shar(?:e|ing|ed)`, COMMANDS)],
  ['forces', near('send(?:ing)?|sent|deploy(?:ing|ed)?|station(?:ing|ed)?|mov(?:e|ing|ed)|withdraw(?:ing|n)?|pull(?:ing|ed)?|reduc(?:e|ing|ed)|cut(?:ting)?|keep(?:ing)?|kept|maintain(?:ing|ed)?|retain(?:ing|ed)?|rotat(?:e|ing|ed)|bas(?:e|ing|ed)|bring(?:ing)?|brought|remov(?:e|ing|ed)|eliminat(?:e|ing|ed)', FORCES)],
  ['guarantee', near('provid(?:e|ing)|extend(?:ing)?|keep(?:ing)?', 'umbrella|deterren|nuclear')],
  ['money', only('spend(?:ing)?|spent|invest(?:ing|ed)?|allocat(?:e|ing|ed)|pay(?:ing)?|paid|lend(?:ing)?|lent|financ(?:e|ing|ed)|fund(?:ing|ed)?|donat(?:e|ing|ed)|contribut(?:e|ing|ed)')],
  ['money', near(String.raw`rais(?:e|ing|ed)|increas(?:e|ing|ed)|boost(?:ing|ed)?|lift(?:ing|ed)?|doubl(?:e|ing|ed)|tripl(?:e|ing|ed)|step(?:ping|ped)?\s+up|ramp(?:ing|ed)?\s+up|hik(?:e|ing|ed)|meet(?:ing)?|met|reach(?:ing|ed)?|hit(?:ting)?|exceed(?:ing|ed)?|achiev(?:e|ing|ed)`, `${MONEY}|target|goal|guideline|benchmark`)],
  ['money', near('buy(?:ing)?|bought|purchas(?:e|ing|ed)|procur(?:e|ing|ed)|order(?:ing|ed)?|acquir(?:e|ing|ed)|provid(?:e|ing|ed)|giv(?:e|ing|en)|send(?:ing)?|sent|deliver(?:ing|ed)?|suppl(?:y|ying|ied)|earmark(?:ing|ed)?|grant(?:ing|ed)?|commit(?:ting)?', `${MONEY}|${ARMS}`)],
  ['law', near('pass(?:ing|ed)?|enact(?:ing|ed)?|ratif(?:y|ying|ied)|adopt(?:ing|ed)?|sign(?:ing|ed)?|introduc(?:e|ing|ed)|chang(?:e|ing|ed)', String.raw`laws?\b|bills?\b|legislation|treat(?:y|ies)\b|constitution`)],
  ['guarantee', near('defend(?:ing|ed)?|protect(?:ing|ed)?|guarantee(?:ing|d)?|hono(?:u)?r(?:ing|ed)?|uphold(?:ing)?', `${SHIELD}|ally\\b|every\\s+inch|territory|each\\s+other|one\\s+another|commitments?`)],
  ['guarantee', near(String.raw`stand(?:ing)?\s+(?:with|by|beside)|com(?:e|ing)\s+to\s+the\s+(?:aid|defen[cs]e)\s+of|remain(?:ing)?\s+in|stay(?:ing)?\s+in`, `${SHIELD}|ally\\b|partners?|ukraine`)],
  ['plan', only(String.raw`launch(?:ing|ed)?|establish(?:ing|ed)?|set(?:ting)?\s+up|creat(?:e|ing|ed)|draw(?:ing)?\s+up|present(?:ing|ed)?|submit(?:ting|ted)?|publish(?:ing|ed)?|review(?:ing|ed)?|join(?:ing|ed)?|support(?:ing|ed)?|pursu(?:e|ing|ed)|negotiat(?:e|ing|ed)|build(?:ing)?|built|develop(?:ing|ed)?|host(?:ing|ed)?|train(?:ing|ed)?|test(?:ing|ed)?|expand(?:ing|ed)?|strengthen(?:ing|ed)?|moderni[sz](?:e|ing|ed)|produc(?:e|ing|ed)`)],
]

/** Undertaken by not doing it. */
const NOT_DONE =
  /^(?:leav(?:e|ing)|abandon(?:ing)?|withdraw(?:ing)?|walk(?:ing)?\s+away|go(?:ing)?\s+away|pull(?:ing)?\s+out|quit(?:ting)?|desert(?:ing)?)\b/iu
const CUT = /^(?:cut(?:ting)?|reduc(?:e|ing)|withdraw(?:ing)?|pull(?:ing)?)\b/iu
const REACH = 400 // UTF-16 units: no act is told further on
const FILLER =
  /^(?:(?:also|always|now|soon|then|still|again|therefore|together|jointly|finally|certainly|definitely|further|significantly|gradually|fully|ultimately|never|\p{L}+ly)\s+)+/iu
const AGAIN = /^(?:continue\s+(?:to\s+)?|continu(?:ing|ed)\s+to\s+|keep\s+on\s+)/iu
const PASSIVE = /^be\s+(?:\p{L}+ly\s+)?(?=\p{L}+(?:ed|en|t|d|n)\b)/iu

const OF_SHIELD = new RegExp(String.raw`^(?:\p{L}+['’]?s?\s+){0,6}?${SHIELD}`, 'iu')
const IN_FORCES = new RegExp(FORCES, 'iu')
const TURNED_FROM = new RegExp(String.raw`${SHIELD}|ukraine|^go(?:ing)?\s+away`, 'iu')

/** The act behind a marker; null: none that a track is known for, or one undertaken not to be done. */
export function actOf(clause: string, { negated, form, verb, start, end }: Marker): Act | null {
  let rest = clause
    .slice(end, end + REACH)
    .replace(/^\s+/, '')
    .replace(FILLER, '')
  const again = AGAIN.test(rest) || /\b(?:remain|stay)/i.test(clause.slice(start, end))
  rest = rest.replace(AGAIN, '').replace(FILLER, '')
  const passive = PASSIVE.test(rest) && form !== 'gerund'
  // what is done to it stands before: "two commands will be handed over"
  if (passive) rest = `${rest.replace(PASSIVE, '')} ${clause.slice(0, start)}`
  if (negated) return notDone(rest, clause, again)
  const rule = RULES.find(([, pattern]) => pattern.test(rest))
  if (rule) return { kind: rule[0], passive, again }
  // "committed to NATO", "pledges to the alliance": no verb, and nothing else a state could mean by it
  return verb === 'commits' && OF_SHIELD.test(rest) ? { kind: 'guarantee', passive: false, again } : null
}

function notDone(rest: string, clause: string, again: boolean): Act | null {
  if (CUT.test(rest) && IN_FORCES.test(rest)) return { kind: 'forces', passive: false, again }
  if (!NOT_DONE.test(rest)) return null
  return TURNED_FROM.test(rest) || /\bnato\b|alliance/i.test(clause)
    ? { kind: 'guarantee', passive: false, again }
    : null
}
