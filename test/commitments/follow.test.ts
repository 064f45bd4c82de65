import { describe, expect, test } from 'vitest'
import { followCommitments, type ToFollow } from '../../src/commitments/follow-commitments.ts'
import { relatedItemsIn } from '../../src/commitments/related-items-in.ts'
import type { CandidateReading } from '../../src/model/commitment.ts'
import type { CandidateDecision } from '../../src/model/decision.ts'
import { anchorOf, candidateOf, commitmentRowOf, commitmentRowsOf, statementOf } from '../../src/model/factories.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadCommitments } from '../../src/reference/load-commitments.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { seriesOf } from '../../src/series/series.ts'
import { register } from '../register/shipped.ts'
import { candidatesIn } from './reading.ts'

const series = seriesOf(loadSeries([dataFolder()]))
const shipped = loadCommitments([dataFolder()], register.rows.allies)

const follow = (given: Partial<ToFollow> = {}) =>
  followCommitments({
    rows: commitmentRowsOf(),
    articles: [],
    statements: [],
    figures: [],
    readings: [],
    groups: [],
    decisions: [],
    register,
    series,
    today: '2026-11-23',
    ...given,
  })

const decided = (statementId: string, given: Partial<CandidateDecision> = {}): CandidateDecision => ({
  id: 1,
  a: anchorOf({ statementId }),
  b: null,
  judgement: 'confirmed',
  by: 'E. Vale',
  at: '2026-11-20T09:00:00.000Z',
  undone: null,
  orphan: false,
  ...given,
})

describe('candidates', () => {
  const first = candidateOf({ statementId: 'aaaa', told: '2026-02-13', kind: 'guarantee' })
  const later = candidateOf({ statementId: '0000', told: '2026-02-14', kind: 'guarantee' })
  const groups = [['0000', 'aaaa']]
  const ids = (readings: readonly CandidateReading[], given: Partial<ToFollow> = {}) =>
    follow({ readings, ...given }).commitments.map(({ id }) => id)

  test('those of one claim are one commitment, under its earliest statement; a later day reaffirms a guarantee', () => {
    const [one, ...more] = follow({ readings: [later, first], groups }).commitments
    expect(more).toEqual([])
    expect(one).toMatchObject({ id: 'aaaa', candidate: true, stage: 'reaffirmed', statementIds: ['aaaa', '0000'] })
    expect(one?.stages.map(({ stage, date }) => [stage, date])).toEqual([
      ['voiced', '2026-02-13'],
      ['reaffirmed', '2026-02-14'],
    ])
  })
  describe('one speaker’s guarantee told several times in one article is one promise', () => {
    const said = (id: string, more: object) => ({ ...first, statementId: id, speaker: 'person:e-vale', ...more })
    const stays = said('bbbb', { words: 'We are not leaving NATO.' })
    const again = said('cccc', { words: 'The United States’ commitment to NATO', told: first.told })
    test('with all its statements', () =>
      expect(follow({ readings: [stays, again] }).commitments).toMatchObject([
        { id: 'bbbb', statementIds: ['bbbb', 'cccc'] },
      ]))
    // biome-ignore format: a table
    const apart: [why: string, other: object][] = [
      ['another speaker', { speaker: 'person:r-moss' }],
      ['nobody named', { speaker: null }],
      ['another article', { articleId: 'other' }],
      ['another thing', { words: 'We will hold our nuclear umbrella over NATO.' }],
      ['a thing that cannot be told', { words: 'We will stand firm.' }],
      ['a condition of its own', { condition: 'if others pay' }],
    ]
    for (const [why, other] of apart)
      test(`but not ${why}`, () => expect(ids([stays, { ...again, ...other }])).toHaveLength(2))
  })

  test('those that no claim joins stay apart, and so do two kinds or two bound in one claim', () => {
    expect(ids([first, later])).toEqual(['aaaa', '0000'])
    expect(ids([first, { ...later, kind: 'money' }], { groups })).toEqual(['aaaa', '0000'])
    const other = { name: 'Sweden', ids: ['ally:swe'], because: '' }
    expect(ids([first, { ...later, who: other }], { groups })).toEqual(['aaaa', '0000'])
  })
  test('one whose actor cannot be told is none', () => expect(ids([{ ...first, who: null }])).toEqual([]))

  test('confirmed on any of its statements; undone and orphaned decisions do not count', () => {
    const of = (...decisions: CandidateDecision[]) => follow({ readings: [first, later], groups, decisions })
    expect(of(decided('0000')).commitments).toMatchObject([{ candidate: false, confirmed: { by: 'E. Vale' } }])
    const undone = decided('aaaa', { undone: { by: 'R. Moss', at: '2026-11-21T09:00:00.000Z' } })
    expect(of(undone, decided('aaaa', { orphan: true })).commitments).toMatchObject([
      { candidate: true, confirmed: null },
    ])
    const rejected = of(decided('aaaa'), decided('0000', { id: 2, judgement: 'rejected' }))
    expect([rejected.commitments, rejected.rejected]).toEqual([[], ['aaaa']])
  })
})

describe('passages that may speak of a row are pairs, and never joined', () => {
  const pairsOf = (text: string) => {
    const { readings } = candidatesIn(text)
    const told = follow({ rows: shipped, readings })
    expect(told.commitments.filter(({ source, mentions }) => source !== null && mentions.length > 0)).toEqual([])
    return told.pairs.map(({ b }) => b).sort()
  }
  const SAID = 'Mark Rutte, NATO Secretary General, said'
  // biome-ignore format: a table
  const cases: [text: string, pairs: string[], why: string][] = [
    [`${SAID} two top commands will be handed over to European officers.`, ['jfc-brunssum', 'jfc-naples', 'jfc-norfolk', 'marcom-us'], 'unnamed commands may be any of them'],
    ['Mark Rutte praised this week’s transfer of two top commands to European officers.', ['jfc-brunssum', 'jfc-naples', 'jfc-norfolk', 'marcom-us'], 'told as a noun'],
    [`${SAID} Joint Force Command Naples will be led by Italy.`, ['jfc-naples'], 'a named one is only that one'],
    [`${SAID} Germany will spend 181 billion dollars in 2029.`, ['deu-152bn-2029', 'deu-3.5-2029'], 'currencies that are not compared'],
    [`${SAID} Germany will spend 3.5 percent of GDP in 2029.`, ['deu-152bn-2029', 'deu-3.5-2029'], 'the same share and year'],
    [`${SAID} Iceland will spend 181 billion dollars in 2029.`, [], 'another is bound'],
    [`${SAID} Germany will defend every ally.`, [], 'another kind'],
  ]
  for (const [text, pairs, why] of cases) test(`${why}: ${text}`, () => expect(pairsOf(text)).toEqual(pairs))

  describe('and say where day or stage differ from the row', () => {
    const reasonsOf = (text: string) =>
      follow({ rows: shipped, readings: candidatesIn(text).readings }).pairs.find(({ b }) => b === 'jfc-norfolk')
        ?.because
    const DAY = 'dated 2026-02-09 to 2026-02-10 by its words; the register has 2026-02-06'
    const STAGE = 'told as handed over; the register has “agreed; incremental”'

    test('a transfer told as this week’s, and as done', () => {
      const told = reasonsOf('Mark Rutte praised this week’s transfer of two top commands to European officers.')
      expect(told).toEqual(expect.arrayContaining([DAY, STAGE]))
    })
    test('another date in the sentence is not the day of the act', () => {
      const text =
        'Mark Rutte praised this week’s transfer of two top commands to European officers, who met on 3 January 2026.'
      expect(reasonsOf(text)).toContain(DAY)
    })
    test('what is still to be handed over differs in nothing', () => {
      const told = reasonsOf(`${SAID} two top commands will be handed over to European officers.`)
      expect(told?.join()).not.toMatch(/the register has/)
    })
  })
})

describe('what coverage names', () => {
  const namedIn = (...paragraphs: string[]) => {
    const { article } = candidatesIn(...paragraphs)
    return follow({ rows: shipped, articles: [article] })
  }
  const rowsNamed = (text: string) =>
    namedIn(text).commitments.flatMap(({ id, mentions }) => (mentions.length > 0 ? [id] : []))
  // biome-ignore format: a table
  const cases: [text: string, rows: string[], why: string][] = [
    ['The allies launched Arctic Sentry on Wednesday.', ['arctic-sentry'], 'by its name'],
    ['The commands in Naples and Norfolk change hands.', ['jfc-naples', 'jfc-norfolk'], 'both words in one sentence'],
    ['He flew to Naples. The command changed hands.', [], 'in two sentences'],
    ['Two top commands change hands.', [], 'an unnamed thing is not named'],
    ['They met in Norfolk, Virginia.', [], 'a place alone'],
    ['SPURLING is a name.', [], 'a word inside another'],
  ]
  for (const [text, rows, why] of cases) test(`${why}: ${text}`, () => expect(rowsNamed(text)).toEqual(rows))

  describe('the alliance’s guideline, by its share', () => {
    const rowsOf = (day: string | null) => {
      const { article, figures } = candidatesIn(
        'Several countries exceed the alliance’s benchmark of at least 2 percent of GDP.',
      )
      const published = { value: day, basis: day === null ? 'unknown' : 'stated', evidence: null } as const
      const told = follow({ rows: shipped, articles: [{ ...article, published }], figures })
      return told.commitments.flatMap(({ id, mentions }) => mentions.map(({ because }) => `${id}: ${because}`))
    }
    test('is told of every row that has it, each with the others', () =>
      expect(rowsOf('2026-02-10')).toEqual([
        'wales-2pct: prints “at least 2 percent of GDP”, which vilnius-2pct-floor may be as well',
        'vilnius-2pct-floor: prints “at least 2 percent of GDP”, which wales-2pct may be as well',
      ]))
    test('not of a row adopted after the day of printing', () =>
      expect(rowsOf('2020-02-10')).toEqual(['wales-2pct: prints “at least 2 percent of GDP”']))
    test('not without a day of printing', () => {
      expect(rowsOf(null)).toEqual([])
      expect(rowsOf('XXXX-02-15')).toEqual([])
    })
  })

  test('a topic without a series is followed by its words', () => {
    const topic = namedIn('They spoke of critical minerals.').followed.find(({ id }) => id === 'critical-minerals')
    expect(topic).toMatchObject({
      series: false,
      measures: [],
      mentions: [{ exact: 'They spoke of critical minerals.' }],
    })
  })
})

describe('the shipped register, told on a day', () => {
  const on = (today: string) => new Map(follow({ rows: shipped, today }).commitments.map((one) => [one.id, one]))

  test('three command transfers under one decision of 6 February 2026', () => {
    const naples = on('2026-11-23').get('jfc-naples')
    expect(naples).toMatchObject({ stage: 'adopted', adopted: '2026-02-06', adoptedWhere: 'North Atlantic Council' })
    expect(naples?.decidedWith).toEqual(expect.arrayContaining(['jfc-norfolk', 'jfc-brunssum']))
  })
  test('on an earlier day nothing of a later one is told', () => {
    const before = on('2025-01-10')
    expect(before.has('hague-total-5')).toBe(false)
    expect(before.get('wales-2pct')).toMatchObject({ stage: 'adopted', overdue: true, daysLeft: -10 })
    expect(on('2026-11-23').get('wales-2pct')).toMatchObject({ stage: 'superseded', overdue: true })
  })
  test('the 5 % of The Hague are 3.5 and 1.5, once', () => {
    const net = follow({ rows: shipped }).nettings.find(({ whole }) => whole === 'hague-total-5')
    expect(net?.words).toBe('5 % of GDP; 3.5 + 1.5 = 5 lie within it; counted 5, not 10')
  })
})

test('rows whose own stage is unknown say so, and a row of one’s own counts as well', () => {
  const [row] = follow({ rows: commitmentRowsOf({ commitments: [commitmentRowOf({ stages: [] })] }) }).commitments
  expect(row).toMatchObject({ id: 'nor-3', stage: null, candidate: false })
})

describe('what is counted towards the 1.5 % is told in the words', () => {
  // biome-ignore format: a table
  const cases: [words: string, told: string[]][] = [
    ['A bridge counts towards the 1.5 percent.', ['bridges, roads, railways, ports: asserted']],
    ['A bridge does not count towards the 1.5 percent.', ['bridges, roads, railways, ports: disputed']],
    ['The allies agreed that hospitals are included in the 1.5%.', ['civil preparedness and resilience: accepted']],
    ['A bridge counts for much.', []],
    ['The 1.5 percent will come.', []],
  ]
  for (const [words, told] of cases) {
    test(words, () => {
      const found = relatedItemsIn([statementOf({ words })])
      expect(found.map(({ item, state }) => `${item}: ${state}`)).toEqual(told)
      for (const { evidence } of found) expect(evidence?.exact).toBe(words)
    })
  }
})
