/**
 * Verbs that attribute, by what they may take. A first tagger's word list, by hand;
 * PARC and PolNeAR call these words cues.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Take a quotation, a that-clause or a bare clause: "said", "argued that …". */
export const SPEECH = list(`
  say tell add write argue note warn stress emphasize emphasise insist claim declare explain state suggest announce
  acknowledge admit reply respond respon answer recall conclude remark comment observe confirm assert maintain contend caution
  concede reiterate repeat predict vow pledge promise swear quip joke tweet post report reveal signal allege complain
  lament boast believe think hope fear expect estimate predict forecast agree underline underscore highlight
  counter retort interject ask wonder demand point`)

/** Only with a quotation or a that-clause beside them: too common otherwise. */
export const NEEDS_CLAUSE = list(`
  add report ask answer respond wonder expect hope fear believe think agree signal reveal confirm observe maintain
  recall conclude explain highlight underscore underline repeat predict estimate forecast comment post write point state
  declare promise swear counter note answer demand`)

/** Only beside a quotation: “…,” she continued. */
export const QUOTE_ONLY = list('continue begin open smile laugh shrug nod sigh shout chant cry deadpan')

/** Take a noun phrase or an infinitive that is itself what was said: "urged all members to …", "stressed the need for …". */
export const OBJECT = list(`
  urge stress emphasize emphasise reaffirm reiterate reject deny propose pledge promise vow demand acknowledge suggest cite
  call warn announce predict underline underscore advocate report`)

/** Judge or describe; an attribution only where quoted words stand inside what follows. */
export const WITH_QUOTED_OBJECT = list(`
  laud praise dismiss describe call criticize criticise condemn denounce hail brand label term welcome blast decry slam
  tout deride liken frame cast characterize characterise credit promise offer express raise mock portray reject refer
  reaffirm reiterate cite accuse blame defend invoke pledge vow want seek support see`)

/** Words that may stand between a source and its cue. */
export const BEFORE_CUE = list(`
  has have had having also later privately publicly repeatedly then already again once still just even now did do does
  would will could might may must not never n't is was been being are were openly quietly flatly simply recently further
  himself herself themselves itself both all each today yesterday`)

/** Nouns that speak, though they name nobody. */
export const PERSON_NOUN = list(`
  official officials officer officers minister ministers diplomat diplomats analyst analysts expert experts observer
  observers critic critics aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson spokespeople
  spokespersons source sources president premier chancellor senator senators congressman congresswoman lawmaker lawmakers
  legislator legislators secretary undersecretary under-secretary secretary-general general admiral commander commanders
  chief chiefs leader leaders politician politicians envoy ambassador ambassadors delegate delegates professor researcher
  researchers economist economists author authors reporter reporters journalist journalists resident residents soldier
  soldiers veteran veterans governor mayor king queen chairman chairwoman chair director head deputy economist scholar
  scholars historian strategist insider insiders people person man woman he she they who others some many few several
  most one another group groups voters allies members governments parliament government ministry department administration
  commission council alliance committee delegation opposition party embassy office team agency agencies union military
  army navy campaign institute tank tanks host moderator interviewer colleague colleagues counterpart counterparts
  candidate candidates speaker representative representatives member state states capitals country countries nation
  nations publisher editor editors historian lawyer lawyers pollster planner planners negotiator negotiators attache
  colonel captain major sergeant lieutenant marshal brigadier`)

/** Singular nouns that stand before a name as its title, or behind it as its holder's role. */
export const TITLE = list(`
  minister president premier chancellor senator secretary undersecretary under-secretary secretary-general general admiral
  commander chief ambassador envoy professor doctor colonel captain major sergeant lieutenant marshal brigadier governor mayor
  king queen prince princess chairman chairwoman chair director head deputy representative commissioner spokesman spokeswoman
  spokesperson congressman congresswoman lawmaker analyst expert researcher economist historian adviser advisor pilot officer
  leader judge lawyer editor author negotiator speaker engineer fellow scholar strategist auditor inspector veteran resident
  reporter correspondent journalist diplomat coordinator manager founder delegate member counsellor councillor attache`)

/** Texts that speak. */
export const DOCUMENT_NOUN = list(`
  report reports declaration statement communique communiqué document documents letter strategy study studies survey
  paper resolution treaty agreement plan law bill memo note review assessment analysis text release article newspaper
  magazine agency post tweet transcript readout brief briefing figures data estimates poll budget`)

/** Words after a cue that tell where, when or to whom it was said, not what. */
export const ADJUNCT_START = list(`
  on in at during after before to from with via by over near outside inside alongside following upon for under through
  between`)
