import type { FigureEntity } from '../../src/model/figure.ts'
import { nameOf, random, wordsOf } from './words.ts'

const A_SPEAKER = 1000 // statements: some two hundred sayings
const SAYINGS = 8
const OWN = 5 // of these the speaker's, the others a second one's
const DAYS = 900
const CITIES = 'Berlin Brussels Copenhagen Helsinki Lisbon Madrid Oslo Prague Riga Rome'.split(' ')
const ALLIES: readonly FigureEntity[] = Object.entries({
  alb: 'Albania',
  bel: 'Belgium',
  bgr: 'Bulgaria',
  can: 'Canada',
  cze: 'Czechia',
  deu: 'Germany',
  dnk: 'Denmark',
  esp: 'Spain',
  est: 'Estonia',
  fin: 'Finland',
  fra: 'France',
  gbr: 'Britain',
  grc: 'Greece',
  hrv: 'Croatia',
  hun: 'Hungary',
  ita: 'Italy',
  ltu: 'Lithuania',
  lva: 'Latvia',
  nld: 'Netherlands',
  nor: 'Norway',
  pol: 'Poland',
  prt: 'Portugal',
  rou: 'Romania',
  swe: 'Sweden',
}).map(([iso3, name]) => ({ id: `ally:${iso3}`, name }))
const THINGS = 'soldiers trucks interceptors reservists drones shells vehicles sailors'.split(' ')
const DEEDS = [
  'took part in the exercise',
  'left the harbour of',
  'are missing in the depots of',
  'were sold by the yard of',
  'will guard the border at',
  'were counted by the auditors of',
  'reached the barracks at',
]
const IN_WORDS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

interface Person {
  readonly id: string
  readonly name: string
}

/** Where two people spoke on one day, and what each said. */
export interface Event {
  readonly nth: number
  readonly speaker: Person
  readonly second: Person
  readonly ally: FigureEntity
  readonly city: string
  readonly day: string
  readonly dayInWords: string
  readonly count: number
  readonly counted: string // "soldiers took part in the exercise Roki"
  readonly share: number | null // of GDP, %; null: nobody tells it
}

/** One article's account of an event. */
export interface Telling {
  readonly office: string
  readonly city: string
  readonly share: number | null
  readonly opening: string
  readonly narration: readonly string[]
  readonly sayings: readonly { readonly line: string; readonly words: string; readonly speaker: Person }[]
}

/** Event `nth` of a corpus of `count` statements; a speaker has some forty events. */
export function eventOf(nth: number, count: number): Event {
  const people = Math.max(2, Math.floor(count / A_SPEAKER))
  const who = nth % people
  const date = new Date(Date.UTC(2024, 0, 1 + Math.floor(random(nth * 7) * DAYS)))
  const ally = pick(ALLIES, nth >> 2)
  return {
    nth,
    speaker: personOf(who),
    second: personOf((who + 1) % people),
    ally,
    city: pick(CITIES, Math.floor(random(nth * 13) * CITIES.length)),
    day: date.toISOString().slice(0, 10),
    dayInWords: IN_WORDS.format(date),
    count: 1000 + Math.floor(random(nth * 17) * 8000),
    counted: `${pick(THINGS, nth)} ${pick(DEEDS, Math.floor(random(nth * 19) * DEEDS.length))} ${nameOf(nth)}`,
    share: nth % 4 === 0 ? 2 + ((nth >> 2) % ALLIES.length) / 10 : null,
  }
}

/** Three of five tell it in the wire's words; the faults are spread by the number of the article. */
export function tellingOf(event: Event, nth: number): Telling {
  const city = nth % 60 === 0 ? elsewhere(event.city) : event.city
  const office = nth % 401 === 0 ? 'foreign minister' : 'defence minister'
  const share = event.share !== null && nth % 211 === 0 ? 5.1 : event.share
  const count = nth % 83 === 0 ? event.count + 900 : event.count
  const seed = nth % 5 < 3 ? event.nth * 3 : nth * 5 + 1
  const narration = [0, 1, 2].map((at) => `The ${wordsOf(seed + at * 7919, 14).join(' ')}.`)
  return {
    office,
    city,
    share,
    opening: `${event.ally.name}'s ${office} ${event.speaker.name} spoke in ${city} on ${event.dayInWords}.`,
    narration: [
      ...narration,
      `${count} ${event.counted}.`,
      ...(share === null ? [] : [`${event.ally.name} spends ${share} percent of its output on defence.`]),
    ],
    sayings: Array.from({ length: SAYINGS }, (_, at) => sayingOf(event, nth, at)),
  }
}

function sayingOf(event: Event, nth: number, at: number): Telling['sayings'][number] {
  const telling = nth * SAYINGS + at
  const own = at < OWN ? event.speaker : event.second
  const speaker = telling % 331 === 0 ? (own === event.speaker ? event.second : event.speaker) : own
  const words = wordsSaid(event.nth * SAYINGS + at, telling)
  return { line: `“${words},” ${speaker.name} said.`, words, speaker }
}

/** Every third saying has a number; every fifth telling is trimmed, and one in 97 has a word or the number wrong. */
function wordsSaid(saying: number, telling: number): string {
  const words = ['We', 'will', ...wordsOf(saying, 10 + (saying % 12))]
  const middle = words.length >> 1
  if (saying % 3 === 0) words.splice(middle, 1, String(20 + (saying % 70) + (telling % 97 === 0 ? 7 : 0)))
  else if (telling % 97 === 0) words.splice(middle, 1, wordsOf(telling, 1)[0] ?? '')
  return (telling % 5 === 0 ? words.slice(0, -3) : words).join(' ')
}

const personOf = (nth: number): Person => {
  const name = `${nameOf(nth)} ${nameOf(nth * 7 + 3)}`
  return { id: `name:${name.toLowerCase()}`, name }
}

function pick<T>(list: readonly T[], nth: number): T {
  const one = list[nth % list.length]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

const elsewhere = (city: string): string => CITIES.find((one) => one !== city) ?? city
