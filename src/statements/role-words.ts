const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

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
  leader rapporteur judge lawyer prosecutor editor author negotiator speaker engineer fellow scholar strategist auditor inspector veteran resident
  reporter correspondent journalist diplomat coordinator manager founder delegate member counsellor councillor attache ceo executive commandant taoiseach tánaiste organiser organizer steward activist
  campaigner unionist farmer teacher lecturer mechanic welder builder shopkeeper trader banker businessman businesswoman entrepreneur
  student nurse surgeon farmhand fisherman sailor reservist conscript volunteer chaplain bishop pastor priest novelist poet
  pollster lobbyist blogger columnist villager worker retiree pensioner landlord innkeeper hotelier docker trucker electrician`)

/** A soldier who is a general, as a part of a regular expression: no secretary general. */
export const GENERAL = '(?<!secretary[ -]|attorney |director |auditor |consul |postmaster |solicitor )general|gen'

/** Whose kin somebody is told to be, as parts of a regular expression. */
export const KINSWOMAN = 'wife|mother|daughter|sister|aunt|niece|widow'
export const KINSMAN = 'husband|father|son|brother|uncle|nephew|widower'
