import type { NameHit } from '../register/find-names.ts'
import { genderOf, isGivenName } from '../register/first-names.ts'
import { COMMON_WORDS } from '../text/common-words.ts'
import { fold } from '../text/fold.ts'
import { opensPlace } from '../text/opens-place.ts'
import { spansIn } from '../text/spans-in.ts'
import { aloneIn } from './alone-in.ts'
import { isCityAsName } from './is-city-as-name.ts'
import { isInSentence } from './is-in-sentence.ts'
import { kinBefore } from './kin-before.ts'
import { CAPITALISED, HONORIFIC, PARTICLE } from './name-shapes.ts'
import type { PersonMention } from './people.ts'
import { TITLE } from './role-words.ts'
import { speakingIn } from './speaking-in.ts'

const FIRST_NAME = new RegExp(`(?<![\\p{L}\\p{M}'’-])${CAPITALISED}(?=\\s)`, 'gu')
const TWO_SYLLABLES =
  '(?:-(?!led\\b|era\\b|run\\b|born\\b|like\\b|wide\\b|held\\b|made\\b|type\\b)\\p{Ll}{2,5}(?=[,.;:]|\\s\\p{Ll}))?' // "Ahn Gyu-back"
const REST_OF_NAME = new RegExp(
  `(?:\\s\\p{Lu}\\.)*\\s(?:${PARTICLE}\\s)*${CAPITALISED}(?![\\p{L}])${TWO_SYLLABLES}`,
  'uy',
)
const COURTESY =
  /^(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Sir|Dame|Lady|Lord|Herr|Frau|Monsieur|Madame|Mme|Señor|Señora|Senhor|Senhora|Signor|Signora|Pan|Pani)$/u // "Dame Greta Solheim": no given name
const NO_NAME =
  /^(?:The|This|That|These|Those|His|Her|Their|Its|Our|But|And|When|While|In|On|At|For|From|With|By|After|Before|If|As|One|Another)$/ // "The Dutchwoman, a former captain"
const RANK = /^(?:Maj|Gen|Lt|Col|Adm|Brig|Cdr|Cmdr|Sgt|Cpl)$/ // "Maj Gen Greta Solheim"
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const WHEN = /\b(?:in|since|by|until|till|of|from|last|this|early|late|mid|before|after|during)[\s-]$/i

/** "In January Colbrook said": the month is no given name. */
const isMonth = (text: string, start: number, word: string) =>
  MONTH.test(word) && WHEN.test(text.slice(Math.max(0, start - 8), start))

const NO_SURNAME = new Set(
  `republican republicans democrat democrats democratic conservative conservatives labour labor liberal liberals independent
  affairs security finance defence defense foreign relations trade economy energy
  lord lords party primary caucus caucuses debate convention election senate house congress parliament assembly court university college
  school academy street avenue road square bridge airport hospital river lake beach bay island islands mountains county city
  state states department ministry council committee commission times post tribune herald gazette news journal institute
  service services command forces corps fleet brigade division guard agency office foundation center centre group bank company
  corporation fund tower hotel hall park station stadium prize award act bill law treaty agreement summit national oval
  declaration conference forum mp msp mep mps meps north south east west sea ocean coast europe africa asia america pacific`.split(
    /\s+/,
  ),
)
/** "US Army Europe": what opens the name of a body. */
const NO_GIVEN =
  /^(?:Army|Navy|Air|Force|Forces|Command|Corps|Fleet|Brigade|Division|Ministry|Department|Agency|Office|Council|Committee|Commission|Group|Bank|Party)$/
/** Titles that are surnames behind a given name: "Claudia Major". */
const SURNAME = new Set(['Major', 'King', 'Prince', 'Judge', 'Marshal', 'Fellow', 'Head', 'Scholar'])
const PLACE_BEFORE = /\b(?:North|South|East|West|New|Northern|Southern|Eastern|Western)\s$/

/** "South Carolina Republican", "Virginia Democratic", "Florence Street": a given name that is a place's, or a thing's. */
const isPlaceOrThing = (text: string, start: number, words: readonly string[]) =>
  NO_SURNAME.has(words.at(-1)?.toLowerCase() ?? '') || PLACE_BEFORE.test(text.slice(Math.max(0, start - 10), start))

/** "The Rhode Islander", "the New Yorker": whoever is of a place. */
const isOfPlace = (text: string, start: number, words: readonly string[]) =>
  /\b[Tt]he\s$/.test(text.slice(Math.max(0, start - 4), start)) && /(?:er|an|ite|ese)$/.test(words.at(-1) ?? '')

/** "the Secretary General, Ukrainian Defence Minister": words of the title behind them. */
const leadsToTitle = (text: string, end: number): boolean =>
  TITLE.has(/^\s(\p{Lu}[\p{L}-]+)/u.exec(text.slice(end, end + 24))?.[1]?.toLowerCase() ?? '')

/** Two capitalised words that a known given name, a title before them, a role behind them or a surname that speaks shows to be a person. */
export function unregisteredPeople(text: string, hits: readonly NameHit[]): PersonMention[] {
  const taken = hits.filter((hit) => hit.how !== 'surname' && hit.how !== 'demonym')
  const isAlone = aloneIn(text)
  const speaks = speakingIn(text)
  const found: PersonMention[] = []
  for (const match of text.matchAll(FIRST_NAME)) {
    const start = match.index
    const isNone = [COURTESY, NO_NAME, NO_GIVEN].some((words) => words.test(match[0]))
    if (start < (found.at(-1)?.end ?? 0) || isNone || opensPlace(match[0])) continue
    REST_OF_NAME.lastIndex = start + match[0].length
    const rest = REST_OF_NAME.exec(text)?.[0]
    if (rest === undefined) continue
    const second = start + match[0].length + rest.length
    const kin = kinBefore(text, start)
    const gender = kin?.gender ?? genderOf(match[0])
    const isOfName = (word: string, at: number) => isAlone(word) || (gender !== null && isInSentence(text, start, at))
    const end = second + thirdName(text, second, taken, isOfName)
    if (isMonth(text, start, match[0]) || HONORIFIC.test(`${match[0]} `)) continue
    const shown =
      isGivenName(match[0]) ||
      kin !== null ||
      isTitled(text, start) ||
      (hasRole(text, end) && !goesOnName(text, start)) ||
      isSpeakers(text, start, end, speaks, hits)
    const isTaken = spansIn(taken, start, end).some((hit) => !isCityAsName(text, hit, { start, end }, gender))
    if (!shown || isTaken) continue
    const words = text.slice(start, end).split(/\s/)
    if (gender === null && !/\p{Ll}/u.test(words.join(''))) continue // a headline in capitals
    if (words.every((word) => RANK.test(word))) continue
    const isTitle = (word: string, nth: number) =>
      TITLE.has(word.toLowerCase()) && !(nth > 0 && gender !== null && SURNAME.has(word))
    if (words.some(isTitle) || isPlaceOrThing(text, start, words) || leadsToTitle(text, end)) continue
    if (isOfPlace(text, start, words)) continue
    const name = text.slice(start, end).replace(/\s+/g, ' ')
    found.push({ start, end, id: `name:${fold(name)}`, name, gender, how: 'named in full' })
  }
  return found
}

const THIRD = new RegExp(`[^\\S\\n](${CAPITALISED})(?![\\p{L}])`, 'uy')
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** "Jost Ehrlinger kept the lock", where Ehrlinger speaks: two words in a sentence, neither of them anybody's or anything's else. */
function isSpeakers(
  text: string,
  start: number,
  end: number,
  speaks: (word: string) => boolean,
  hits: readonly NameHit[],
): boolean {
  const [first = '', last = '', ...more] = text.slice(start, end).split(' ')
  if (more.length > 0 || !speaks(last) || COMMON_WORDS.has(first.toLowerCase()) || goesOnName(text, start)) return false
  const isBeside = /\p{Lu}[\p{L}’'-]*[^\S\n]$/u.test(text.slice(Math.max(0, start - 24), start)) // the end of more than a name
  return !isBeside && isInSentence(text, start, end) && spansIn(hits, start, end).length === 0
}

/** "Norbert Leo Butz": how far the name goes on, where its third word is told to be part of one and is nothing registered. */
function thirdName(
  text: string,
  end: number,
  taken: readonly NameHit[],
  isOfName: (word: string, end: number) => boolean,
): number {
  THIRD.lastIndex = end
  const [whole, word] = THIRD.exec(text) ?? []
  if (whole === undefined || word === undefined) return 0
  const other =
    DAY.test(word) || MONTH.test(word) || NO_SURNAME.has(word.toLowerCase()) || TITLE.has(word.toLowerCase())
  const past = end + whole.length
  return other || !isOfName(word, past) || spansIn(taken, end + 1, past).length > 0 ? 0 : whole.length
}

/** "the Centre for Strategic and Naval Studies, who": the end of a longer name. */
const goesOnName = (text: string, start: number): boolean =>
  /\s(?:of|for)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*,?\s)*(?:and\s)?$/u.test(text.slice(Math.max(0, start - 80), start))

/** "Minister Lorne Pickavance", "opposition MP Lorne Pickavance", "Col. Lorne Pickavance", "Mr. Pickavance" */
export function isTitled(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const title = /([\p{L}-]+)(?:\s(?:of|for)(?:\s[\p{L}-]+){1,4}?)?,?\s$/u.exec(before)?.[1]?.toLowerCase()
  return (
    HONORIFIC.test(before) ||
    SHORTENED.test(before) ||
    (title !== undefined && TITLE.has(title) && !OF_A_BODY.test(before))
  )
}

const SHORTENED = /\b(?:M(?:P|EP)|(?:Gen|Col|Lt|Maj|Brig|Adm|Capt|Cmdr|Sgt|Sen|Rep|Gov|Prof|Dr)\.)\s$/

/** "chief of the Defence Staff": what stands right behind is what the title is of. */
const OF_A_BODY = /\s(?:of|for)(?:\s(?:the|an?|our|his|her|its|their))?\s$/

/** "Lorne Pickavance, who chairs …", "Lorne Pickavance, Sorvania’s prime minister,", "Lorne Pickavance, 53," */
export function hasRole(text: string, end: number): boolean {
  if (/^(?:,\s\d{1,2}[,.]|\s\(\d{1,2}\))/.test(text.slice(end, end + 6))) return true
  const apposition = /^,\s([^,.;:()“”"\n]{1,80})/.exec(text.slice(end, end + 84))?.[1]
  if (apposition === undefined) return false
  if (/^who\s/.test(apposition)) return true
  if (/^(?:its|their|his|her)\s/.test(apposition)) return false // "the Partido Popular, its spokesperson Ester Muñoz": another
  return (
    apposition
      .split(/\s(?:of|for|at|in|to|on)\s/)[0]
      ?.split(/\s/)
      .some((word) => TITLE.has(word.toLowerCase())) ?? false
  )
}
