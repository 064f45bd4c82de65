import { describe, expect, test } from 'vitest'
import { evidenceAt } from '../../src/model/evidence.ts'
import type { Anonymity, Statement } from '../../src/model/statement.ts'
import { BY_THE_WORDS, withKnownWords } from '../../src/reconcile/known-words.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { register } from '../register/shipped.ts'
import { registerWith } from '../statements/own-register.ts'
import { articleIn, byId, NO_SERIES, statementIn, type Telling } from './tellings.ts'

const WORDS = 'The yard will hand over two ferries by the end of October'
const CHANGED = WORDS.replace('will', 'could')
const [ONE, TWO, THREE, FOUR] = ['one', 'two', 'three', 'four'].map((file) =>
  articleIn(file, { printed: '2026-02-10' }),
) as [Telling['in'], Telling['in'], Telling['in'], Telling['in']]

const UNNAMED: Anonymity = { level: 'minister', body: null, evidence: evidenceAt('the minister', 0, 12) }

/** Words that this article prints, with a line that names nobody who could be told. */
function untold(text: string, source: string | null, anonymity: Anonymity | null = null, words = CHANGED): Statement {
  const article = articleIn('open', { text, printed: '2026-02-11' })
  const at = text.indexOf(words)
  const contents = [evidenceAt(text, Math.max(0, at), at < 0 ? 1 : at + words.length)]
  return {
    ...statementIn({ in: article, words }),
    speaker: null,
    source: source === null ? null : evidenceAt(source, 0, source.length),
    anonymity,
    contents,
    quoted: contents,
  }
}

const speakerOf = (text: string, source: string | null, anonymity: Anonymity | null, told: readonly Telling[]) => {
  const open = untold(text, source, anonymity)
  const articles = byId([ONE, TWO, THREE, FOUR, articleIn('open', { text })])
  return withKnownWords([...told.map(statementIn), open], articles, register).find(({ id }) => id === open.id)?.speaker
}

const HERS: Telling[] = [{ in: ONE, words: WORDS }]
const MOSTLY_HERS: Telling[] = [ONE, TWO, THREE].map((article) => ({ in: article, words: WORDS }))
const HIS: Telling = { in: FOUR, words: WORDS, by: 'Peter Marlow' }
const NAMED = `Ada Brandt was early.\n“${CHANGED},” she said.`
const BOTH = `Ada Brandt met Peter Marlow.\n“${CHANGED},” she said.`

describe('whose words these are, where the line does not tell', () => {
  // biome-ignore format: one case a line
  const hers: [text: string, source: string | null, anonymity: Anonymity | null, told: Telling[], why: string][] = [
    [NAMED, 'she', null, HERS, 'a pronoun'],
    [NAMED, null, null, HERS, 'no source at all'],
    [NAMED, 'the minister', UNNAMED, HERS, 'an office without a name'],
    [`Brandt’s day.\n“${CHANGED}.”`, 'She', null, HERS, 'named by surname'],
    [`Brandt’s day.\n“${CHANGED}.”`, 'our minister', UNNAMED, HERS, 'whose office is told as ours'],
    [`The day of Dame Ada.\n“${CHANGED}.”`, 'the chair', UNNAMED, HERS, 'named by courtesy and given name'],
    [`Peter Marlow came.\n“${CHANGED},” said Ada Brandt’s deputy.`, 'she', null, [...HERS, HIS], 'of two the one named in the same paragraph'],
    [BOTH, 'she', null, [...MOSTLY_HERS, HIS], 'of two the one to whom nearly all articles give them'],
  ]
  for (const [text, source, anonymity, told, why] of hers)
    test(`hers: ${why}`, () => {
      const speaker = speakerOf(text, source, anonymity, told)
      expect([speaker?.name, speaker?.because]).toEqual(['Ada Brandt', BY_THE_WORDS])
    })

  // biome-ignore format: one case a line
  const nobodys: [text: string, source: string | null, anonymity: Anonymity | null, told: Telling[], why: string][] = [
    [`It rained.\n“${CHANGED},” she said.`, 'she', null, HERS, 'the article names her nowhere'],
    [NAMED, 'Ms Quarrel', null, HERS, 'the line names another'],
    [`${NAMED} Peter Marlow left.`, 'Marlow', null, [...HERS, { in: TWO, words: 'Nothing of the kind', by: 'Peter Marlow' }], 'another who speaks elsewhere'],
    [NAMED, 'Quarrel', null, HERS, 'the line names another by his surname'],
    [`A day at sea.\n“${CHANGED}.”`, 'the shipowner', null, MOSTLY_HERS, 'the line tells somebody by what he is'],
    [NAMED, 'a minister', UNNAMED, HERS, 'somebody who is not named'],
    [NAMED, 'the official', UNNAMED, HERS, 'an official'],
    [BOTH, 'she', null, [...HERS, HIS], 'two to whom others give them'],
    [NAMED, 'she', null, [{ in: ONE, words: 'The yard will hand over all that it has' }], 'five words in common'],
    [NAMED, 'she', null, [{ in: ONE, words: WORDS, indirect: true }], 'nobody quotes them so'],
    [NAMED, 'she', null, [], 'nobody else tells them'],
  ]
  for (const [text, source, anonymity, told, why] of nobodys)
    test(`nobody’s: ${why}`, () => expect(speakerOf(text, source, anonymity, told) ?? null).toBeNull())
})

describe('whose words these are, where the article names nobody who could be meant', () => {
  const AT_DOOR = `It rained.\n“${CHANGED},” she said at the door.`
  const INDIRECT = `Ada Brandt was early.\nShe said that ${CHANGED}.`
  const OF_TWO: Telling[] = [ONE, TWO].map((article) => ({ in: article, words: CHANGED }))
  const alone = 'others give these very words to one speaker only'
  const told = (text: string, source: string | null, tellings: Telling[], change: Partial<Statement> = {}) => {
    const open = { ...untold(text, source), ...change }
    const offices = tellings.map(statementIn).map((one) => ({ ...one, office: officeOf('Prime Minister') }))
    const articles = byId([ONE, TWO, THREE, FOUR, articleIn('open', { text })])
    return withKnownWords([...offices, open], articles, register).find(({ id }) => id === open.id)?.speaker
  }
  const officeOf = (text: string) => ({ text, evidence: evidenceAt(text, 0, text.length) })
  const HIS_TOO: Telling = { in: FOUR, words: 'two ferries by the end of October or none', by: 'Peter Marlow' }
  const indirect = { mode: 'indirect', quoted: [] } as const

  // biome-ignore format: one case a line
  const rows: [who: string | null, text: string, source: string | null, tellings: Telling[], change: Partial<Statement>, why: string][] = [
    [alone, AT_DOOR, 'she', OF_TWO, {}, 'two articles give her these words, and nobody another'],
    [alone, AT_DOOR, 'the prime minister', OF_TWO, {}, 'an office that is hers'],
    [null, AT_DOOR, 'the defence minister', OF_TWO, {}, 'an office that is not hers'],
    [null, AT_DOOR, 'she', OF_TWO.slice(1), {}, 'one article only'],
    [null, AT_DOOR, 'she', [...OF_TWO, HIS_TOO], {}, 'some of them are given to another'],
    [null, AT_DOOR, 'a minister', OF_TWO, {}, 'somebody who is not named'],
    [null, AT_DOOR.replace('she', 'she told Marlow'), 'she', [...OF_TWO, { in: FOUR, words: 'Nothing of the kind', by: 'Peter Marlow' }], {}, 'another who speaks is named beside them'],
    [null, AT_DOOR, 'she', [ONE, TWO].map((article) => ({ in: article, words: 'hand over two ferries by the end, they say' })), {}, 'seven words in common'],
    [BY_THE_WORDS, INDIRECT, 'She', OF_TWO.slice(1), indirect, 'told without marks, word for word'],
    [null, INDIRECT, 'She', [{ in: ONE, words: 'hand over two ferries by the end, they say' }], indirect, 'told without marks, seven words in common'],
  ]
  for (const [who, text, source, tellings, change, why] of rows)
    test(`${who === null ? 'nobody’s' : 'hers'}: ${why}`, () =>
      expect(told(text, source, tellings, change)?.because ?? null).toBe(who))
})

describe('in claims', () => {
  const reconciled = (statements: readonly Statement[], text = NAMED) =>
    reconcile({
      articles: [ONE, TWO, articleIn('open', { text, printed: '2026-02-11' })],
      statements,
      figures: [],
      decisions: [],
      register: registerWith([]),
      series: NO_SERIES,
    })

  test('they join hers and take a side where the wording differs, and the claim says why', () => {
    const { claims, conflicts } = reconciled([...HERS.map(statementIn), untold(NAMED, 'she')])
    expect(claims.map(({ articles }) => articles)).toEqual([2])
    expect(claims[0]?.because[0]).toContain(BY_THE_WORDS)
    expect(conflicts.map(({ kind }) => kind)).toEqual(['wording'])
  })

  test('an article that names nobody puts her in no other city', () => {
    const of = (article: Telling['in'], city: string) => statementIn({ in: article, words: CHANGED, city })
    const text = `It rained.\n“${CHANGED},” she said at the door.`
    const open = { ...untold(text, 'she'), occasion: of(ONE, 'Munich').occasion }
    const { claims, conflicts } = reconciled([of(ONE, 'Brussels'), of(TWO, 'Brussels'), open], text)
    expect(claims.map(({ articles }) => articles)).toEqual([3])
    expect(conflicts).toEqual([])
  })

  test('alone they make no claim', () => {
    const words = 'For years nobody could hand over two ferries by the end of a week in which it rains'
    const [other, open] = [statementIn({ in: ONE, words }), untold(NAMED, 'she')]
    expect(reconciled([other, open]).claims.map(({ statementIds }) => statementIds)).toEqual([[other.id]])
  })
})
