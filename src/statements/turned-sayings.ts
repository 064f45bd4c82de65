import type { Span } from './attribution.ts'
import { FINITE } from './finite-verbs.ts'
import type { Saying } from './saying-forms.ts'

const NAMES = "(?:\\p{Lu}[\\p{L}.’'-]*\\s){0,4}\\p{Lu}[\\p{L}’-]+"
const TITLED = `(?:(?:the|an?|one)\\s)?(?:\\p{L}[\\p{L}-]*\\s){0,5}?${NAMES}`
const BELIEVES =
  'believes?|thinks?|argues?|argued|says|said|insists?|insisted|warns?|warned|claims?|claimed|contends|reckons?|predicts?|predicted|estimates|maintains|admits|admitted|concedes|suggests?|feels|hopes'
const STOP = '(?=[.;!?](?!\\d)|$)' // not the one in "4.1"
const PAUSE = '(?=[.,;](?!\\d)|$)'
const CLAUSE = new RegExp(`\\b(?:${FINITE.slice(3, -1)}|\\p{Ll}{3,}ed)\\b`, 'u')
const SAYING =
  'saying|noting|arguing|warning|adding|insisting|stressing|claiming|acknowledging|admitting|conceding|pointing out|cautioning|predicting|complaining'

const WHAT =
  '(?:officials?|diplomats?|ministers?|secretary|president|chancellor|premier|general|ambassador|leader|chief|commander|sources?|advis[eo]rs?|aides?|officers?|lawmakers?|spokes\\p{Ll}+|analysts?|people|person|admirals?|directors?|mayors?|chair\\p{Ll}+)(?![\\p{L}’-])'

/** "It would be madness to cut now, in the view of General Kroll." */
const IN_VIEW_OF = new RegExp(
  `^(?<content>[^:;]{12,}?),\\s(?:in|to)\\sthe\\s(?<cue>view|opinion|judge?ment|estimation|eyes|reading|mind)\\sof\\s(?<who>${TITLED})${PAUSE}`,
  'du',
)
const GOES_ON =
  '(?!\\p{Ll}+ing\\b|wh(?:o|ich|en|ile|ere)\\b|as\\b|after\\b|before\\b|but\\b|though\\b|in\\b|on\\b|at\\b|during\\b|with\\b|according\\b|a\\b)' // what the narrator may add
/** "Europe, he believes, can replace it.", "Nine had signed so far, she went on, and others would follow." */
const MIDWAY = new RegExp(
  `(?:^|[:;]\\s)(?<subject>[^,:;“”"]{2,90}),\\s(?<who>he|she|${NAMES}|the\\s(?:[\\p{L}-]+\\s){0,3}?${WHAT})\\s(?:\\p{Ll}+ly\\s)?(?<cue>${BELIEVES}|wrote|writes|went on|goes on|added|adds|noted|notes|stressed|explained|continued|point(?:ed|s)\\sout|acknowledged|observed|recalled|conceded|told\\s(?:him|her|them|us|me|reporters|journalists|lawmakers))(?:\\s(?:on|in|at)\\s[^,:;“”"]{2,30})?,\\s(?<content>${GOES_ON}\\p{Ll}[^:;“”"]{8,}?)${STOP}`,
  'du',
)
/** "What counts, according to Kroll, is the fleet." */
const MIDWAY_ACCORDING = new RegExp(
  `(?:^|[:;]\\s)(?<subject>[^,:;“”"]{2,90}),\\s(?<cue>according\\sto)\\s(?<who>${TITLED}),\\s(?<content>${FINITE}\\b[^:;“”"]{3,}?)${STOP}`,
  'du',
)
const WORDING = '(?:words|phrase|formulation|telling|phrasing|wording|rendering|version)'
/** "No ally, in the dry formulation of Kroll, gets to count it twice.", "The plan, in Kroll's words, is a ship without a crew." */
const IN_WORDS = [
  `the\\s(?:[\\p{Ll}-]+\\s){0,2}(?<cue>${WORDING})\\sof\\s(?<who>${TITLED})`,
  `(?<who>his|her|${NAMES}(?=['’]))(?:['’]s?)?\\s(?:own\\s)?(?<cue>${WORDING})`,
].map(
  (whose) =>
    new RegExp(
      `^(?<subject>[^,:;“”"]{2,90}),\\sin\\s${whose},\\s(?<content>(?!wh|after|before|but|though|in|on|at|during|with)\\p{Ll}[^:;“”"]{3,}?)${STOP}`,
      'du',
    ),
)
/** "The pledge was, as Kroll put it, a horoscope." */
const MIDWAY_PUT = new RegExp(
  `^(?<subject>[^,:;“”"]{2,90}\\b(?:is|are|was|were|be|been|become|becomes|became|remains|remained|a|an|the|of|to)),\\sas\\s(?<who>he|she|${TITLED})\\s(?<cue>puts?|phrased|called|calls|described|describes)\\s(?:it|that|them)(?:\\s[^,:;“”"]{2,40})?,\\s(?<content>[^:;“”"]{3,}?)${STOP}`,
  'du',
)
/** "He could send no bill, so Kroll, but could ask for a map.", "That was late, so Kroll.", in what was German. */
const SO_WHO = [
  `(?<subject>[^:;“”"]{12,}?),\\s(?<cue>so)\\s(?<who>${TITLED}),\\s(?<content>(?:but|and|while)\\s[^:;“”"]{8,}?)${STOP}`,
  `(?<content>[^:;“”"]{12,}?),\\s(?<cue>so)\\s(?<who>${TITLED})(?=\\.?$)`,
].map((form) => new RegExp(`^${form}`, 'du'))
/** "Minister Kroll was firm on arriving in Oslo: two ships would sail." */
const FIRM = new RegExp(
  `^(?:(?:But|And|Still|Yet),?\\s)?(?<who>He|She|${TITLED})\\s(?:was|is|sounded|remained)\\s(?:\\p{Ll}+ly\\s|quite\\s|very\\s)?(?<cue>firm|clear|blunt|explicit|categorical|adamant|unequivocal|plain|definite|frank|unambiguous)(?:\\s[^,:;“”"]{2,60})?:\\s(?<content>[^:;“”"]*?\\b${FINITE}\\b[^:;“”"]{3,}?)(?=[.!?]?$)`,
  'du',
)
/** "Kroll was more cautious, noting that parliament had yet to vote." */
const OPENER = new RegExp(
  `^(?:(?:But|And|Still|Yet|Meanwhile),?\\s)?(?<who>He|She|${TITLED})(?:,\\s[^,]{3,60},)?\\s(?:was|is|sounded|seemed|remained|struck|took|went|stayed|kept|played|hit|pushed|lashed|weighed|shrugged|waved|brushed|dug|stood)\\s[^,:;“”"]{2,80},\\s(?:\\p{Ll}+ly\\s)?(?<cue>${SAYING})\\s(?<content>[^“”"]{12,}?)(?=[.!?]?$)`,
  'du',
)

/** "Europe, promised Kroll, will replace it." */
const MIDWAY_INVERTED = new RegExp(
  `(?:^|[:;]\\s)(?<subject>[^,:;“”"]{2,80}),\\s(?<cue>so|said|says|promised|promises|warned|warns|insisted|insists|added|adds|noted|believes|thinks|finds)\\s(?<who>${TITLED}|the\\s\\d{2}-year-old|the\\s(?:\\p{Ll}+\\s){0,3}(?:minister|general|commander|chief|director|president|chancellor|premier|ambassador|chair\\p{Ll}*))(?:,\\s[^,;:“”"]{2,60})?,\\s(?<content>${FINITE}\\b[^:;“”"]{3,}?)${STOP}`,
  'du',
)
/** "The road is long, as Kroll put it." */
const AS_PUT = new RegExp(
  `^(?<content>[^:;“”"]{12,}?),\\sas\\s(?<who>he|she|${TITLED}|the\\s(?:\\p{L}[\\p{L}-]*\\s){1,4})(?<=\\S)\\s?(?:(?<cue>put|puts|phrased|phrases)\\s(?:it|that)|(?:(?:has|had)\\s)?(?<did>conceded|communicated|stated|noted|explained|announced|declared|admitted|confirmed|stressed|emphasi[sz]ed|recalled|remarked|promised))${PAUSE}`,
  'du',
)
const NAMED_OR_POST = `${TITLED}|(?:the|his|her|their|its)\\s(?:[\\p{L}-]+\\s){0,4}?${WHAT}`
/** "According to Kroll the road is long" */
const ACCORDING = new RegExp(
  `^(?<cue>According\\sto)\\s(?<who>${NAMED_OR_POST})\\s(?<content>(?:the|an?|it|there|this|that|no|its|his|her|their|all|most|some|\\d[\\d.,]*)\\s[^:;“”"]*?\\b${FINITE}\\b[^:;“”"]{3,}?)${STOP}`,
  'du',
)
/** "According to Kroll, the ships leave in June." */
const ACCORDING_COMMA = new RegExp(
  `^(?<cue>According\\sto|In\\sthe\\swords\\sof)\\s(?<who>(?:him|her|them|${NAMED_OR_POST})(?:\\sof\\s(?:the\\s)?(?:\\p{Ll}+\\s){0,2}\\p{Ll}+)?(?:,\\s${NAMES}(?=,))?)(?:,\\s(?:who|the|an?|head|director|chief|chair)\\b[^,;:“”"]{3,80})?,\\s(?<content>[\\p{L}\\d€$£][^:;“”"]{11,}?)${STOP}`,
  'du',
)

/** "Mr Kroll: I can buy a shell today.", "The Chair: The sitting is closed." in minutes: in prose nobody is told so. */
const LABELLED = new RegExp(
  `^(?:\\d{1,2}\\.\\s)?(?<who>The\\s(?:Chair(?:man|woman)?|President|Minister|Rapporteur|Secretary|Speaker)|(?:Mr|Mrs|Ms|Dame|Sir|Dr|Professor|General|Admiral|Colonel|Minister|Ambassador)\\s${NAMES})(?<cue>:)\\s(?<content>\\p{Lu}[^“”":]*\\b${FINITE}\\b[^“”":]{3,}?)(?=[.!?]?$)`,
  'du',
)

/** "Kroll on the fuel depot: Oslo would host it.", "Ada Brandt (defence, Velmark), going in: three ships are ready.", in notes and live pages. */
const NOTED = new RegExp(
  `^(?:\\d{1,2}[:.]\\d{2}\\s(?:[–—-]\\s)?)?(?<who>${NAMES})(?:\\s\\([^()\\n]{2,40}\\))?(?:\\son\\s(?:the|his|her|its|their|an?|\\p{Ll})[^,:.;“”"]{2,50}|,\\s(?:going\\sin|going\\sout|arriving|leaving|on\\s(?:his|her)\\sway\\s(?:in|out))[^:.;“”"]{0,30})(?<cue>:)\\s(?<content>[^“”":]*\\b${FINITE}\\b[^“”":]{3,}?)(?=[.!?](?:\\s|$))`,
  'du',
)

/** "A diplomat told Reuters the deal had been reached": without "that". */
const TOLD = new RegExp(
  `^(?:(?:But|And|Still|Yet|Meanwhile),?\\s)?(?<who>He|She|${TITLED}|(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Ss]everal|[Tt]wo)\\s(?:[\\p{L}.’'-]+\\s){0,6}${WHAT})(?:,\\s[^,]{3,60},)?\\s(?:has\\s|had\\s|later\\s|also\\s)?(?<cue>told)\\s(?:reporters|journalists|lawmakers|senators|us|me|(?:the\\s|an\\s)?\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,3})\\s(?:(?:on\\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\s)?(?<content>(?:that|the|an?|he|she|it|they|we|his|her|its|their|our|there|no|some|most|all|any|this|these|those)\\s[^“”"]*\\b(?:${FINITE}|\\p{Ll}{3,}ed)\\b[^“”"]{3,}?)(?=[.!?]?$|,\\s\\p{Ll}+ing\\s)`,
  'du',
)
/** "The Nordics have each paid for one, said an official, who was not named." */
const INVERTED = new RegExp(
  `^(?<content>[^“”":;]{24,}?),\\s(?<cue>(?:(?:has|had)\\s)?(?:said|says|warned|argued|noted|added|wrote|lamented|regretted|promised|promises|pledged|insisted|declared|announced|explained|demanded|assured|stated|conceded|admitted|recalled|means|believes))\\s(?<who>(?:an?|one|the|another|two|several)\\s(?:[\\p{L}.’'-]+\\s){0,6}${WHAT}|${TITLED})(?=[.,]|\\s(?:on|in|at)\\s|$)`,
  'du',
)

const APART = '(?:,\\s[^,;:“”"]{3,80},)?' // "Kroll, for his part, called on", "Kroll, who spoke later, put"
/** "Kroll, for his part, called on the allies to lift their ban.", "Kroll put the cost at more than two billion." */
const CALLED = new RegExp(
  `^(?:(?:But|And|Still|Yet|Meanwhile),?\\s)?(?<who>He|She|${TITLED})${APART}\\s(?:(?:has|had|also|again|repeatedly)\\s){0,2}(?<cue>called\\s(?:on|for)|appealed\\sto|urged|puts?(?=\\sthe\\s(?:[\\p{L}-]+\\s){1,6}at\\s[^.]{0,24}?\\d))\\s(?<content>[^“”":;]{12,}?)(?=[.;]?$|,\\s\\p{Ll}+ing\\s|,\\s[“"])`,
  'du',
)

/** "Kroll, of the opposition, put it to Holm that the fleet was late." */
const PUT_TO = new RegExp(
  `^(?<who>He|She|${TITLED})${APART}\\s(?<cue>put\\sit\\sto)\\s[^,;:“”"]{2,60}?\\s(?<content>that\\s[^“”"]{8,}?)(?=[.;!?]?$)`,
  'du',
)

const INVERTS =
  /,\s(?:has\s|had\s)?(?:so|sa(?:id|ys)|warn|argued|noted|add|wrote|promise|pledged|insist|declared|announced|explained|demanded|assured|stated|conceded|admitted|recalled|lamented|regretted|means|believes|thinks|finds)/

/** Sayings whose verb stands in the middle, or whose speaker is told first and what he says behind a participle. */
export function turnedSayings(line: string, offset: number): Saying[] {
  const found: Saying[] = []
  if (/\sthe\s(?:view|opinion|judge?ment|estimation|eyes|reading|mind)\sof\s/.test(line))
    found.push(...read(IN_VIEW_OF, line, offset))
  if (/,\s[^,]+,\s/.test(line)) found.push(...read(MIDWAY, line, offset))
  if (line.includes(', according to ')) found.push(...read(MIDWAY_ACCORDING, line, offset))
  if (INVERTS.test(line))
    found.push(
      ...read(INVERTED, line, offset).filter(({ content }) =>
        CLAUSE.test(line.slice(content.start - offset, content.end - offset)),
      ),
    )
  if (INVERTS.test(line)) found.push(...read(MIDWAY_INVERTED, line, offset))
  if (/,\sin\s[^,]{3,90},\s/.test(line)) found.push(...IN_WORDS.flatMap((form) => read(form, line, offset)))
  if (/,\sso\s/.test(line)) found.push(...SO_WHO.flatMap((form) => read(form, line, offset)).slice(0, 1))
  if (/,\sas\s/.test(line)) {
    const midway = read(MIDWAY_PUT, line, offset)
    found.push(...(midway.length > 0 ? midway : read(AS_PUT, line, offset)))
  }
  if (/^[^:]{3,60}:\s\p{Lu}/u.test(line)) found.push(...read(LABELLED, line, offset))
  if (/^[^:]{3,120}:\s/u.test(line) && /\son\s|,\s|\(/.test(line)) found.push(...read(NOTED, line, offset))
  if (/^(?:According to|In the words of)\s/.test(line))
    found.push(...read(ACCORDING, line, offset), ...read(ACCORDING_COMMA, line, offset))
  if (/\stold\s/.test(line)) found.push(...read(TOLD, line, offset))
  if (/\s(?:called|appealed|urged|puts?)\s/.test(line)) found.push(...read(CALLED, line, offset))
  if (/\sput it to\s/.test(line)) found.push(...read(PUT_TO, line, offset))
  if (/ing\s/.test(line)) found.push(...read(OPENER, line, offset))
  if (/\s(?:was|is|sounded|remained)\s[^:]*:\s/.test(line)) found.push(...read(FIRM, line, offset))
  return found
}

function read(pattern: RegExp, line: string, offset: number): Saying[] {
  const { who, did, cue = did, content, subject } = pattern.exec(line)?.indices?.groups ?? {}
  if (!who || !cue || !content) return []
  const at = ([start, end]: readonly [number, number]): Span => ({ start: offset + start, end: offset + end })
  return [{ source: at(who), cue: at(cue), content: at(content), ...(subject ? { subject: at(subject) } : {}) }]
}
