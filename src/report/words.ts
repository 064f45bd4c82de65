import type { BlockType, Repair } from '../model/article.ts'
import type { Outcome } from '../model/finding.ts'
import type { Modality, Mode } from '../model/statement.ts'
import { inWords } from './numbers.ts'

/**
 * The one table of words for people. Every finding is a sign and a word, never the sign alone;
 * none of these words judges a speaker or an outlet.
 */
export const WORDS = {
  undecided: 'Not decided',
  unreviewed: 'Unreviewed',
  unreviewedWhy: 'made by rules, approved by nobody yet',
  notStated: 'not stated',
  noHeadline: 'no headline',
  speakerUnknown: 'Speaker unknown',
  unnamed: 'Unnamed',
} as const

export interface Said {
  readonly sign: string // one column wide
  readonly word: string
  readonly alarm: boolean // in red: conflict, differs, refused; nothing else
}

export const CONFLICT: Said = { sign: '≠', word: 'accounts differ', alarm: true }
export const REFUSED: Said = { sign: '⊘', word: 'refused', alarm: true }
export const REVIEW: Said = { sign: '?', word: 'up for review', alarm: false }
export const OVERDUE: Said = { sign: '!', word: 'overdue', alarm: true }
export const UNCHECKED: Said = { sign: '○', word: 'not checked', alarm: false }

export const OUTCOME: Readonly<Record<Outcome, Said>> = {
  differs: { sign: '✕', word: 'differs', alarm: true },
  outdated: { sign: '◔', word: 'outdated', alarm: false },
  'agreed-then': { sign: '◐', word: 'agreed then', alarm: false },
  'agrees-now': { sign: '◑', word: 'agrees now', alarm: false },
  agrees: { sign: '●', word: 'agrees', alarm: false },
  'not-comparable': { sign: '‖', word: 'not comparable', alarm: false },
  attributed: { sign: '❝', word: 'attributed', alarm: false },
  'no-series': { sign: '◌', word: 'no series', alarm: false },
}

/** In the order in which figures are shown: what asks for a look first. */
export const OUTCOMES = Object.keys(OUTCOME) as readonly Outcome[]

/** What became of some figures, as the end of "Of eight figures …". */
export function outcomeInWords(outcome: Outcome, count: number): string {
  const one = count === 1
  const rest: Readonly<Record<Outcome, string>> = {
    differs: one ? 'differs' : 'differ',
    outdated: `${one ? 'is' : 'are'} from an edition superseded before printing`,
    'agreed-then': 'agreed when printed and not since',
    'agrees-now': `did not agree when printed and now ${one ? 'does' : 'do'}`,
    agrees: one ? 'agrees' : 'agree',
    'not-comparable': 'cannot be compared',
    attributed: `${one ? 'is' : 'are'} somebody’s own word`,
    'no-series': `${one ? 'belongs' : 'belong'} to no series`,
  }
  return `${inWords(count)} ${rest[outcome]}`
}

/** '' for plain saying: only what adds something is shown. */
export const MODALITY: Readonly<Record<Modality, string>> = {
  says: '',
  pledges: 'pledge',
  demands: 'demand',
  conditions: 'condition',
  denies: 'denial',
  reports: 'report',
  forecasts: 'forecast',
}

export const MODE: Readonly<Record<Mode, string>> = {
  direct: 'in quotation marks',
  mixed: 'partly in quotation marks',
  indirect: 'in the article’s words',
}

export const BLOCK: Readonly<Partial<Record<BlockType, string>>> = {
  headline: 'in the headline',
  subhead: 'in a subhead',
  caption: 'in a caption',
  'pull-quote': 'in a pull quote',
  post: 'in a post',
}

const CHARSET: Readonly<Record<Repair['kind'], string>> = {
  gbk: 'GBK',
  'windows-1252': 'windows-1252',
  'latin-1': 'Latin-1',
}

export function repairInWords({ kind, runs }: Repair): string {
  return `UTF-8 once read as ${CHARSET[kind]}, repaired in ${inWords(runs)} ${runs === 1 ? 'place' : 'places'}`
}

/** "English"; 'und' and codes nobody knows are told as they are. */
export function languageInWords(code: string): string {
  if (code === 'und') return 'language could not be told'
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
  } catch {
    return code // not a language code at all
  }
}
