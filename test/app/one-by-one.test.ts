import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brief } from '../../src/app/brief.ts'
import { rederive } from '../../src/app/rederive.ts'
import type { Workplace } from '../../src/app/workplace.ts'
import { listClaims } from '../../src/ledger/list-claims.ts'
import { listConflicts } from '../../src/ledger/list-conflicts.ts'
import { write } from '../cli/coverage.ts'
import { useFolders, useWorkplaces } from './workplaces.ts'

const newFolder = useFolders()
const newWorkplace = useWorkplaces()
const GOLD = join(import.meta.dirname, '../../bench/quality/reconcile')
const TUNING = join(GOLD, 'tuning')
const REGISTER = [join(GOLD, 'register')]
const occasions = readdirSync(TUNING).filter((name) => statSync(join(TUNING, name)).isDirectory())
const filesOf = (occasion: string) =>
  readdirSync(join(TUNING, occasion))
    .filter((name) => name !== 'expected.json')
    .map((name) => join(TUNING, occasion, name))

/** All that the ledger tells, in one order. */
async function derivedIn({ ledger }: Workplace) {
  const { items: claims } = await listClaims(ledger, { limit: 1000 })
  const { items: conflicts } = await listConflicts(ledger, { limit: 1000 })
  return { claims: claims.map((one) => JSON.stringify(one)).sort(), conflicts }
}

test.each(occasions)(
  '%s: whole, backwards or in any order, claims, origins and the sides of conflicts are the same',
  async (occasion) => {
    const files = filesOf(occasion)
    const toldOf = async (portions: readonly (readonly string[])[]) => {
      const workplace = await newWorkplace({}, REGISTER)
      for (const portion of portions) await brief(portion, workplace)
      return derivedIn(workplace)
    }
    const expected = await toldOf([files])
    expect(expected.claims.length).toBeGreaterThan(0)
    expect(await toldOf(files.toReversed().map((file) => [file]))).toEqual(expected)
    const anyOrder = fc.shuffledSubarray(files, { minLength: files.length })
    await fc.assert(
      fc.asyncProperty(anyOrder, async (order) => {
        expect(await toldOf(order.map((file) => [file]))).toEqual(expected)
      }),
      { numRuns: 1, endOnFailure: true }, // a failure prints its order
    )
  },
)

test.each(occasions)(
  '%s: by twos and threes, and told anew for any of its articles, everything is the same',
  async (occasion) => {
    const files = filesOf(occasion)
    const whole = await newWorkplace({}, REGISTER)
    const { articles } = await brief(files, whole)
    const expected = await derivedIn(whole)
    const some = fc.shuffledSubarray(
      articles.map(({ id }) => id),
      { minLength: 2 },
    )
    const sizes = fc.array(fc.integer({ min: 2, max: 3 }), { minLength: files.length, maxLength: files.length })
    await fc.assert(
      fc.asyncProperty(some, sizes, async (ids, each) => {
        await rederive(ids, whole)
        expect(await derivedIn(whole)).toEqual(expected)
        const portions = await newWorkplace({}, REGISTER)
        for (let from = 0, nth = 0; from < files.length; from += each[nth++] ?? 2)
          await brief(files.slice(from, from + (each[nth] ?? 2)), portions)
        expect(await derivedIn(portions)).toEqual(expected)
      }),
      { numRuns: 2, endOnFailure: true },
    )
  },
)

const printed = (day: number, words: string) => `Harwick, ${day} March 2026\n\n${day} March 2026\n\n${words}\n`

/** Orders in which one article after the other once told otherwise than all of them at once. */
const ORDERS: readonly (readonly [why: string, set: string, files: readonly string[]])[] = [
  [
    'who else speaks in an article tells for whose words its lede names a station',
    'practice-9/ilda-breakfast',
    ['agbel.txt', 'cenna.txt'],
  ],
  [
    'what an article itself tells apart goes first, though but one of the two sayings is met',
    'practice-11/radna-depot',
    ['july-engineers.txt', 'tap-notes.txt', 'german-back.jsonl'],
  ],
  [
    'a deputy of a country and a head of nothing named',
    'practice-11/stanmoor-audit',
    ['farm-213.txt', 'feed-hollow.jsonl'],
  ],
  [
    'who heads a navy is of no other body, whatever a third article tells',
    'practice-7/kingsmoor-submarines',
    ['lantern.txt', 'transcript.txt', 'ostervik.txt'],
  ],
  [
    'of a conflict that an article leaves the rest is told',
    'practice-9/stourmouth-frigate',
    ['downing.txt', 'mercury.txt', 'ppx.txt', 'feed.jsonl', 'keel.txt', 'museum.txt'],
  ],
]

test.each(ORDERS)('%s', async (_, set, names) => {
  const [practice = ''] = set.split('/')
  const registers = [...REGISTER, join(GOLD, practice, 'register')]
  const files = names.map((name) => join(GOLD, set, name))
  const [whole, apart] = [await newWorkplace({}, registers), await newWorkplace({}, registers)]
  await brief(files, whole)
  for (const file of files) await brief([file], apart)
  expect(await derivedIn(apart)).toEqual(await derivedIn(whole))
})

/** Articles that have no words in common, and what the last of them makes two of them differ on. */
const APART: readonly (readonly [what: string, articles: readonly string[], kind: string])[] = [
  [
    'an office, of whom others call otherwise',
    [
      printed(3, 'Defence Minister Ada Brandt was in Harwick. “The crane stands,” Ada Brandt said.'),
      printed(4, 'Rain fell on the harbour. “Nobody drowned in it,” said Foreign Minister Ada Brandt.'),
    ],
    'office',
  ],
  [
    'an office, which an article without a year prints as well',
    [
      printed(3, 'Defence Minister Ada Brandt was in Harwick. “The crane stands,” Ada Brandt said.'),
      printed(4, 'Rain fell on the harbour. “Nobody drowned in it,” said Foreign Minister Ada Brandt.'),
      'A day at sea\n\n5 March\n\n“Herring is cheap again,” said Foreign Minister Ada Brandt.\n',
    ],
    'office',
  ],
  [
    'a share that one series holds',
    [
      printed(3, 'Denmark spent 3.22 percent of its GDP on defence in 2025, a table says.'),
      printed(5, 'The neighbours are calm. Denmark spent 2.23 percent of its GDP on defence in 2025.'),
    ],
    'figure',
  ],
  [
    'a share of one series, weeks apart',
    [
      printed(3, 'Denmark spent 3.22 percent of its GDP on defence in 2025, a table says.'),
      printed(13, 'The neighbours are calm. Denmark spent 2.23 percent of its GDP on defence in 2025.'),
      printed(23, 'It rained in Harwick. Denmark spent 3.22 percent of its GDP on defence in 2025, by the way.'),
      printed(29, 'Herring is cheap. Denmark spent 3.22 percent of its GDP on defence in 2025, by the way.'),
    ],
    'figure',
  ],
  [
    'a share of one series, of which weeks apart two carry one text and one a wire',
    [
      printed(3, 'Denmark spent 2.23 percent of its GDP on defence in 2025, a table says.'),
      printed(
        10,
        'HARWICK (Reuters) - It rained in the harbour town all of the week. Denmark spent 3.22 percent of its GDP on defence in 2025.',
      ),
      printed(
        17,
        'The crane of the northern yard stands idle again. The band plays for the gulls on the quay of Harwick. Nobody has bought a ticket for the ferry. Denmark spent 3.22 percent of its GDP on defence in 2025.',
      ),
      printed(
        29,
        'The crane of the northern yard stands idle again. The band plays for the gulls on the quay of Harwick. Nobody has bought a ticket for the ferry. Denmark, by the way, spent 3.22 percent of its GDP on defence in 2025.',
      ),
    ],
    'figure',
  ],
  [
    'two shares of one series, of which the last article prints one',
    [
      printed(
        2,
        'Denmark spent 2.23 percent of its gross domestic product on defence in 2025. Norway spent 3.27 percent of its gross domestic product on defence in 2025.',
      ),
      printed(
        11,
        'Nobody sang. Denmark spent 3.22 percent of its gross domestic product on defence in 2025. Norway spent 2.37 percent of its gross domestic product on defence in 2025.',
      ),
      printed(20, 'The crane stands. Norway spent 3.27 percent of its gross domestic product on defence in 2025.'),
      printed(26, 'The harbour froze. Norway spent 2.37 percent of its gross domestic product on defence in 2025.'),
      printed(30, 'Herring is cheap. Denmark spent 3.22 percent of its gross domestic product on defence in 2025.'),
    ],
    'figure figure',
  ],
  [
    'a share of one series, which an article has whose year only another tells',
    [
      'From the quay\n\n5 March\n\nDenmark spent 3.22 percent of its GDP on defence in 2025. “The crane of the northern yard stands idle again,” said Harbour Minister Ada Brandt.\n',
      printed(
        6,
        'Denmark spent 3.22 percent of its GDP on defence in 2025. “The crane of the northern yard stands idle again,” said Harbour Minister Ada Brandt.',
      ),
      printed(9, 'It rained. Denmark spent 2.23 percent of its GDP on defence in 2025.'),
      printed(28, 'Herring is cheap. Denmark spent 3.22 percent of its GDP on defence in 2025, by the way.'),
    ],
    'figure',
  ],
  [
    'a share of one series, of which two carry one text, edited',
    [
      printed(
        3,
        'The crane of the northern yard stands idle again this week. The band plays for the gulls on the long quay of Harwick. Nobody has bought a single ticket for the ferry. Denmark spent 3.22 percent of its GDP on defence in 2025.',
      ),
      printed(
        12,
        'The crane of the northern yard stands idle again this month. The band plays for the gulls on the old quay of Harwick. Nobody has bought a single ticket for the ferry. Denmark spent 3.22 percent of its GDP on defence in 2025.',
      ),
      printed(17, 'Denmark spent 2.23 percent of its GDP on defence in 2025, a table says.'),
      printed(29, 'Herring is cheap. Denmark spent 3.22 percent of its GDP on defence in 2025, by the way.'),
    ],
    'figure',
  ],
  [
    'two shares of one series, each with sides of its own',
    [
      printed(2, 'Rain fell. Denmark spent 2.23 percent of its GDP on defence in 2025, Norway 3.27 percent.'),
      printed(
        11,
        'Nobody sang. Denmark spent 3.22 percent of its GDP on defence in 2025. Norway spent 2.37 percent of its GDP on defence in 2025.',
      ),
      printed(20, 'The crane stands. Norway spent 3.27 percent of its GDP on defence in 2025.'),
      printed(26, 'The harbour froze. Norway spent 2.37 percent of its GDP on defence in 2025.'),
      printed(30, 'Herring is cheap. Denmark spent 3.22 percent of its GDP on defence in 2025.'),
    ],
    'figure figure',
  ],
  [
    'a count of one thing',
    [
      printed(3, 'The order of the northern yard covers 1,240 trucks for the brigade.'),
      printed(4, 'A northern yard works through the night: its order covers 1,420 trucks for the brigade.'),
    ],
    'figure',
  ],
  [
    'a count, of which an article without a day has one number',
    [
      printed(3, 'The order of the northern yard covers 1,240 trucks for the brigade.'),
      printed(4, 'A northern yard works through the night: its order covers 1,420 trucks for the brigade.'),
      'From the quay\n\nThe band was wet. There will be 1,240 trucks, and nowhere to leave them.\n',
    ],
    'figure',
  ],
]

test.each(APART)('read one after the other: %s', async (_, articles, kind) => {
  const folder = newFolder()
  write(folder, Object.fromEntries(articles.map((text, nth) => [`${nth}.txt`, text])))
  const [whole, forwards, backwards] = [await newWorkplace(), await newWorkplace(), await newWorkplace()]
  await brief([folder], whole)
  const files = articles.map((_, nth) => join(folder, `${nth}.txt`))
  for (const file of files) await brief([file], forwards)
  for (const file of [...files].reverse()) await brief([file], backwards)
  const expected = await derivedIn(whole)
  expect(expected.conflicts.map((conflict) => conflict.kind).join(' ')).toBe(kind)
  expect(await derivedIn(forwards)).toEqual(expected)
  expect(await derivedIn(backwards)).toEqual(expected)
})

test('a later article tells only of itself, though an older conflict is told anew with it', async () => {
  const folder = newFolder()
  write(folder, {
    'a.txt': printed(3, 'Defence Minister Ada Brandt was in Harwick. “The crane stands,” Ada Brandt said.'),
    'b.txt': printed(4, 'Rain fell on the harbour. “Nobody drowned in it,” said Foreign Minister Ada Brandt.'),
    'c.txt': printed(5, '“We pay for the lighthouse,” said Treasurer Bo Lind.'),
  })
  const workplace = await newWorkplace()
  await brief([join(folder, 'a.txt'), join(folder, 'b.txt')], workplace)
  const { claims, conflicts } = await brief([join(folder, 'c.txt')], workplace)
  expect(conflicts).toEqual([])
  expect(claims.map(({ words }) => words)).toEqual(['We pay for the lighthouse'])
  expect((await derivedIn(workplace)).conflicts).toHaveLength(1)
})

test('a briefing names who stands in a conflict by a figure alone, though it was read before', async () => {
  const folder = newFolder()
  write(folder, {
    'a.txt': printed(3, 'Denmark spent 2.23 percent of its GDP on defence in 2025, a table says.'),
    'b.txt': printed(13, 'It rained. Denmark spent 3.22 percent of its GDP on defence in 2025.'),
    'c.txt': printed(29, 'Herring is cheap. Denmark spent 3.22 percent of its GDP on defence in 2025, by the way.'),
  })
  const workplace = await newWorkplace()
  for (const file of ['a.txt', 'b.txt']) await brief([join(folder, file)], workplace)
  const { conflicts, elsewhere } = await brief([join(folder, 'c.txt')], workplace)
  expect(conflicts.map(({ sides }) => sides.flatMap(({ articleIds }) => articleIds).length)).toEqual([3])
  expect(elsewhere.articles.map(({ path }) => path.slice(-5)).sort()).toEqual(['a.txt', 'b.txt'])
})
