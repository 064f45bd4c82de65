import type { Register } from '../register/register.ts'
import { readTitle } from '../register/title-of-words.ts'
import type { TitleSpan } from './titles-beside.ts'

const POSTS: Readonly<Record<string, string>> = {
  chairs: 'chair of',
  heads: 'head of',
  leads: 'leader of',
  commands: 'commander of',
  directs: 'director of',
  governs: 'governor of',
  'sits on': 'member of',
  'presides over': 'president of',
}
const DOING =
  /^,\swho\s(?:also\s|now\s|currently\s)?(?<does>chairs|heads|leads|commands|directs|governs|sits on|presides over)\s(?<what>[^,.;:()“”"—\n]+)/u
/** Where what is headed stops and its head's doings go on: "and farms pigs", "when the doors open". */
const GOES_ON =
  /\s(?:and\s(?:\p{Ll}+s|is|was|has|will|would|can|may|must)|when|while|as|who|which|that|said|says|told|for|since|until)(?=\s|$)/u

/** "X, who chairs the defence committee, said": the post that a clause behind a name tells by what its holder does. */
export function titleOfDoing(line: string, from: number, register: Register): TitleSpan | null {
  const { does = '', what = '' } = DOING.exec(line)?.groups ?? {}
  const own = what.split(GOES_ON)[0]?.trim() ?? ''
  const title = own === '' ? null : readTitle(register, `${POSTS[does] ?? ''} ${own}`)
  if (!title || title.loose || (title.body === null && title.fields.length === 0)) return null
  const start = from + line.indexOf(does)
  return { title, former: false, start, end: from + line.indexOf(own, line.indexOf(does)) + own.length }
}
