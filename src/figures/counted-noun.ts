import type { Unit } from '../model/figure.ts'
import { smallNumber } from './number-words.ts'

const words = (list: string) => new Set(list.split(' '))

const PERSONS = words(
  'troops soldiers servicemembers servicemen servicewomen personnel people civilians men women children casualties ' +
    'deaths killed wounded dead fighters recruits refugees officers residents voters reservists conscripts staff ' +
    'marines sailors airmen forces workers employees prisoners victims guards police policemen paratroopers ' +
    'rangers volunteers contractors citizens migrants delegates injured missing troop soldier losses',
)
const COUNTRIES = words('allies nations countries governments')

/** Spans of time, ages and times of day are no figures of this step. */
export const TIME = words(
  'second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months year years ' +
    'decade decades century centuries quarter quarters semester semesters yr yrs hrs min mins am pm a.m. p.m. gmt cet utc',
)

/** No word of what is counted: a number that runs into one of these counts nothing named. */
const CLOSES = words(
  'of in on at to for from by with within without into onto over under between among against during since until after ' +
    'before about around as than that which who whom whose and or but nor so yet if when while where because though ' +
    'the a an this these those its their his her our my your is are was were be been being has have had do does did ' +
    'will would can could shall should may might must not said says per it they he she we you i there here ' +
    'met meet meets reached reach hit spent spend spends exceeded exceed remain remains went go joined came',
)

/** Nouns that look plural and count nothing; singular words that end in s. */
const NO_PLURAL = /(?:ss|us|is|'s|ous)$/
const IRREGULAR = words('aircraft people men women children police personnel staff dead wounded killed missing injured')

const LONGEST_NOUN = 40 // a longer run of letters is no word

interface CountedNoun {
  readonly noun: string // lower case
  readonly next: number // the token after it
  readonly between: readonly number[] // tokens between number and noun
}

/** The plural noun that a number at `i - 1` counts: "positions", "NATO command posts", "member states". */
export function readCountedNoun(low: readonly string[], i: number): CountedNoun | null {
  const between: number[] = []
  for (let at = i; at < i + 5; at += 1) {
    const word = low[at] ?? ''
    if (!/^\p{L}/u.test(word) || CLOSES.has(word) || word.length > LONGEST_NOUN || smallNumber(word) !== null)
      return null
    if (isPlural(word)) return { noun: word, next: at + 1, between }
    between.push(at)
  }
  return null
}

function isPlural(word: string): boolean {
  if (CLOSES.has(word)) return false
  return IRREGULAR.has(word) || PERSONS.has(word) || (word.length > 3 && /s$/.test(word) && !NO_PLURAL.test(word))
}

export function unitOf(noun: string | null): Unit {
  if (noun === null) return 'count'
  if (PERSONS.has(noun)) return 'persons'
  return COUNTRIES.has(noun) ? 'countries' : 'count'
}

/** Singular nouns behind a hyphen: "32-nation", "5,000-strong", "90,000-troop". */
export function unitOfHyphened(word: string): Unit | null {
  if (/^(?:nation|member|country|state|ally)$/.test(word)) return 'countries'
  return /^(?:strong|troop|soldier|man|person)$/.test(word) ? 'persons' : null
}
