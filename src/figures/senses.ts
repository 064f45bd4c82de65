import type { Sense } from '../model/figure.ts'

const BEFORE: readonly (readonly [Sense, string])[] = [
  ['at least', 'at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum of|upwards of'],
  ['at least', 'upward of|at or above|meet or exceed|met or exceeded|equal to or above|at a minimum'],
  ['at most', 'at most|up to|no more than|not more than|a maximum of|maximum of|as many as|as much as|at or below'],
  [
    'more than',
    'more than|over|above|exceeding|exceeds|exceed|exceeded|in excess of|greater than|higher than|well over',
  ],
  ['more than', 'well above|just over|just above|slightly over|slightly above|slightly more than|north of|beyond'],
  ['more than', 'surpass|surpassed|surpassing|surpasses|topping|topped|tops|a little over'],
  ['less than', 'less than|under|below|fewer than|lower than|well under|well below|just under|just below|shy of'],
  ['less than', 'slightly under|slightly below|slightly less than|short of'],
  ['about', 'about|around|some|roughly|approximately|approx|nearly|almost|circa|ca|close to|in the region of'],
  [
    'less than',
    'just shy of|just short of|a little under|a little below|a little less than|a little short of|not quite',
  ],
  ['more than', 'a little above|a little more than|only just over|only just above|comfortably over|comfortably above'],
  ['about', 'not far off|not far from|in the order of|of the order of|close on|virtually|practically'],
  ['about', 'an estimated|estimated|just about|somewhere around|~|≈|more or less|nearer|an average of some'],
]
const AFTER: readonly (readonly [Sense, string])[] = [
  ['at least', 'or more|or above|or higher|or over|and above|and over|and more|at least|at a minimum|plus'],
  ['at most', 'or less|or fewer|or below|or lower|at most|at the most'],
  ['about', 'or so|or thereabouts'],
]

/** "a shade over", "a whisker under": by how little is left out. */
const SHADES = [
  'a shade',
  'a touch',
  'a whisker',
  'a fraction',
  'a hair',
  'a tad',
  'a bit',
  'marginally',
  'fractionally',
]
const SHADED = SHADES.flatMap((shade): [Sense, string][] => [
  ['more than', ['over', 'above', 'more than'].map((side) => `${shade} ${side}`).join('|')],
  ['less than', ['under', 'below', 'less than', 'short of', 'shy of'].map((side) => `${shade} ${side}`).join('|')],
])

const senseBefore = phrases([...BEFORE, ...SHADED])
const senseAfter = phrases(AFTER)

function phrases(rows: readonly (readonly [Sense, string])[]): ReadonlyMap<string, Sense> {
  return new Map(rows.flatMap(([sense, words]) => words.split('|').map((phrase): [string, Sense] => [phrase, sense])))
}

interface SenseRead {
  readonly sense: Sense
  readonly at: number // its first token (before a number) or the token after it (behind one)
}

/** "handed over 200 tanks" says nothing of more. */
const PHRASAL =
  /^(?:hand|hands|handed|handing|take|takes|took|taken|taking|turn|turned|turning|pass|passed|win|won|sign|signed)$/

/** "his comment about 47 percent" names a topic. */
const TOPIC =
  /^(?:comments?|talk|talks|talked|talking|questions?|report|reports|story|concerns?|worried|warnings?|know|learn|more|remarks?|debate|news|lied|joked?)$/

/** The sense whose words end just before token `i`; the longest phrase counts. */
export function readSenseBefore(low: readonly string[], i: number): SenseRead | null {
  if (low[i - 1] === 'over' && PHRASAL.test(low[i - 2] ?? '')) return null
  if (low[i - 1] === 'about' && TOPIC.test(low[i - 2] ?? '')) return null
  const end = low[i - 1] === '.' && /^(?:approx|ca)$/.test(low[i - 2] ?? '') ? i - 1 : i
  for (let length = Math.min(4, end); length > 0; length -= 1) {
    const sense = senseBefore.get(low.slice(end - length, end).join(' '))
    if (sense) return { sense, at: end - length }
  }
  return null
}

/** The sense whose words start at token `i`. */
export function readSenseAfter(low: readonly string[], i: number): SenseRead | null {
  for (let length = Math.min(3, low.length - i); length > 0; length -= 1) {
    const sense = senseAfter.get(low.slice(i, i + length).join(' '))
    if (sense) return { sense, at: i + length }
  }
  return null
}
