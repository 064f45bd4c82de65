/** Kinds of posts of which one person holds one at a time in one body; see `compareTitles`. */
export type PostKind =
  | 'lead'
  | 'chair'
  | 'speaker'
  | 'president'
  | 'premier'
  | 'minister'
  | 'ambassador'
  | 'envoy'
  | 'special-envoy'
  | 'consul'
  | 'attache'
  | 'secretary-general'
  | 'member'
  | 'staff'
  | 'rapporteur'
  | 'governor'
  | 'executive'
  | 'executive-chair'
  | 'permanent-secretary'
  | 'auditor'

interface HeadWord {
  readonly kind: PostKind
  readonly deputy?: boolean // the word itself tells somebody's deputy
}

const lines = <T>(table: string, value: (words: readonly string[]) => T): [string, T][] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', rest = ''] = line.trim().split(': ')
      const words = rest.split(', ')
      return words.map((word): [string, T] => [word, value([first])])
    })

/** The noun on which a title ends, after `composedTitle`. */
export const HEADS: ReadonlyMap<string, HeadWord> = new Map<string, HeadWord>([
  ...lines<HeadWord>(
    `
    lead: director, head, chief, boss, commander, commandant, leader, commissioner, inspector
    auditor: auditor, comptroller
    chair: chair, chairman, chairwoman, chairperson
    speaker: speaker
    president: president
    premier: premier, pm, chancellor
    minister: minister, secretary
    ambassador: ambassador
    envoy: envoy
    special-envoy: special-envoy
    consul: consul
    attache: attache
    secretary-general: secretary-general
    member: member
    rapporteur: rapporteur
    governor: governor
    executive: executive
    executive-chair: executive-chair
    permanent-secretary: permanent-secretary`,
    ([kind]) => ({ kind: kind as PostKind }),
  ),
  ['under-minister', { kind: 'minister', deputy: true }],
  ['charge', { kind: 'ambassador', deputy: true }],
])

/** Nouns that are said of many posts. */
export const LOOSE_HEADS: ReadonlySet<string> = new Set([
  'chief',
  'head',
  'boss',
  'leader',
  'envoy',
  'secretary',
  'speaker',
])

/** Whoever bears these holds the post below. */
export const RANKS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'associate', 'sub', 'junior'])

/** Not held on the day, or not by right. */
export const NOT_OF_NOW: ReadonlySet<string> = new Set(
  'former ex onetime retired acting interim caretaker then shadow incoming elect designate nominee candidate outgoing future next late'.split(
    ' ',
  ),
)

/** What a post is about. Fields of one line are one field: "defence" and "armed forces" have one chief, and one minister. */
export const FIELDS: ReadonlyMap<string, string> = new Map(
  lines(
    `
    defence: defence, defense, national defence, national defense, armed forces, war, military, defence staff, defense staff, general staff, defence forces, defense forces
    navy: navy, naval, naval forces, naval staff
    fleet: fleet
    army: army
    land: land forces, ground forces
    air: air force, air forces, air staff
    cyber: cyber command, cyber forces
    guard: coast guard, coastguard
    investment: defence investment, defense investment
    procurement: procurement, defence procurement, defense procurement, armaments
    foreign: foreign, foreign affairs, external affairs
    finance: finance, finances, treasury
    budget: budget, budgets
    europe: european-affairs
    interior: interior, home affairs
    justice: justice
    economy: economy, economics, economic affairs
    trade: trade, foreign trade, commerce
    energy: energy
    transport: transport, transportation, mobility
    health: health
    industry: industry
    agriculture: agriculture, farming, fisheries
    environment: environment, climate
    education: education, schools
    culture: culture
    labour: labour, labor, employment, social affairs
    research: research, studies, science
    operations: operations
    policy: policy, planning, strategy
    brigade: brigade
    battalion: battalion, battlegroup, battle group
    division: division
    corps: corps
    squadron: squadron
    regiment: regiment`,
    ([field = '']) => field,
  ),
)

const COMPOSED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:chief executive(?: officer)?|ceo)\b/g, 'executive'],
  [/\b(?:supervisory )?board (?=chair)/g, ''],
  [/\bchair\w* of (?:the )?(?:management|executive) board\b/g, 'executive'], // of a firm with two boards
  [/\b(chair\w*) of (?:the )?(?:(?:supervisory )?board|board of directors)\b/g, '$1'],
  [/\b(?:chair\w*|president) (?:and )?executive\b|\bexecutive (?:and )?chair\w*/g, 'executive-chair'],
  [/\bprime minister\b|\bhead of (?:the )?government\b/g, 'premier'],
  [/\bchancellor of (?:the )?exchequer\b/g, 'minister of finance'],
  [/\bfederal chancellor\b/g, 'chancellor'],
  [/\bhead of state\b/g, 'president'],
  [/\bsecretary general\b/g, 'secretary-general'],
  [/\bcomptroller and auditor general\b/g, 'auditor'],
  [/\b(director|auditor|comptroller|inspector) general\b/g, '$1'],
  [/\bfirst sea lord\b/g, 'chief of naval staff'],
  [/\bcommander in chief\b/g, 'commander'],
  [/\bsecond in command\b/g, 'deputy commander'],
  [/\bchief of (?:the )?(?:(general|defen[cs]e|naval|air) )?staff\b/g, 'chief of $1 staff'],
  [/\bpermanent (?:under ?)?secretary(?: of state)?\b/g, 'permanent-secretary'],
  [
    /\b(?:(?:parliamentary )?state secretary|parliamentary (?:under )?secretary|under ?secretary|junior minister)\b/g,
    'under-minister',
  ],
  [/\bcharge d affaires\b/g, 'charge'],
  [/\bspecial (?:envoy|representative)\b/g, 'special-envoy'],
  [/\b(?:europe|(?:european|eu) affairs) minister\b/g, 'european-affairs minister'],
  [/\b(minister (?:of state )?(?:of|for)) (?:europe|(?:european|eu) affairs)\b/g, '$1 european-affairs'],
  [/\bconsul general\b/g, 'consul'],
  [/\b(?:military|defen[cs]e) attache\b/g, 'attache'],
  [/\b(minister|secretary) of state for\b/g, '$1 for'],
]

/** Words that make one noun, as one word. */
export const composedTitle = (folded: string): string =>
  COMPOSED.reduce((words, [from, to]) => words.replace(from, to), folded)
    .replace(/\s+/g, ' ')
    .trim()

const JOINTS = [
  'of',
  'for',
  'at',
  'to',
  'in',
  'and',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'general',
  'state',
  'staff',
  'prime',
  'diplomacy',
  'special',
  'federal',
  'parliamentary',
  'permanent',
  'exercise',
  'operation',
  'mission',
  'ceo',
  'officer',
  'board',
  'supervisory',
  'female',
  'male',
]
const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...JOINTS,
  ...RANKS,
  ...NOT_OF_NOW,
  ...HEADS.keys(),
  ...[...FIELDS.keys()].flatMap((field) => field.split(' ')),
])

/** Whether titles are made of that word, printed small. */
export const isTitleWord = (word: string): boolean => TITLE_WORDS.has(word)
