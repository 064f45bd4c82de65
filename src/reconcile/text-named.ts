import { type NamedSource, THE_OFFICE, THE_RECORD } from './named-source.ts'

/** The house of whoever speaks, named for the words: "according to the palace", "from the chancellery's communication". */
const OFFICE =
  /\b(?:according to|from|in the (?:wording|words) of|quot(?:ing|ed) (?:from|by)) the (?:(?:[\p{L}’'-]+ ){0,2}(?:communication|readout|press release|release)\b|(?:palace|presidency|chancellery|(?:prime minister|president)['’]s office)\b)/iu
/** "In a release put out by the MoD" */
const RELEASE =
  /\b(?:in|from) (?:a|the|its|their) (?:press |news )?(?:release|communiqu[eé]) (?:put out|issued|published|released|sent out|sent) by the (?:\p{L}+ ){0,2}?(?:ministry|MoD|MFA|department|government|office|chancellery|palace|presidency)\b/iu
/** "In a letter published on Tuesday by her office", "in the text released by his ministry" */
const LETTER =
  /\b(?:letter|text) (?:published|released|issued|made public|put out)(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| today| yesterday)? by (?:his|her) (?:own )?(?:office|ministry|department)\b/i
const OF_OFFICE = /communication|readout|release|palace|presidency|chancellery|office/i // which it cannot do without
/** "according to the committee’s stenographic record", "the minutes have him say" */
const RECORD =
  /\b(?:according to|reads? in|quot(?:es|ed|ing) from) (?:the|its|an?) (?:[\p{L}’'-]+ ){0,3}(?:record|transcript|minutes|official report(?= of the (?:sitting|debate|session|proceedings)))\b(?! of (?:fail|success))|\bthe (?:[\p{L}-]+ )?(?:record|transcript|minutes) ha(?:s|ve) (?:him|her|it)\b/iu
/** One of which each form that names a record has: looked for before them, as most passages have none. */
export const A_RECORD = /record|transcript|minutes|official report/iu

/** The record, or what the speaker's office put out, that a passage names for the words. */
export function textNamed(passage: string): NamedSource | null {
  if (A_RECORD.test(passage) && RECORD.test(passage)) return THE_RECORD
  return (OF_OFFICE.test(passage) && OFFICE.test(passage)) ||
    LETTER.test(passage) ||
    (passage.includes('by the ') && RELEASE.test(passage))
    ? THE_OFFICE
    : null
}
