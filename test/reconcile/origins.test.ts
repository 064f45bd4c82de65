import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Echo, ReadArticle } from '../../src/model/briefing.ts'
import { countOrigins } from '../../src/reconcile/count-origins.ts'
import { akinByKeys, findEchoes, sentenceKeys } from '../../src/reconcile/find-echoes.ts'
import { isRecord } from '../../src/reconcile/is-record.ts'
import { originsOf } from '../../src/reconcile/origins-of.ts'
import { withoutSiblings } from '../../src/reconcile/without-siblings.ts'
import { registerWith } from '../statements/own-register.ts'
import { articleIn, creditOf } from './tellings.ts'

const REGISTER = registerWith([])
const SENTENCES = Array.from({ length: 12 }, (_, at) => `Sentence number ${at} of this story has quite a few words.`)
const text = (...which: number[]) => which.map((at) => SENTENCES[at]).join(' ')
const told = (articles: readonly ReadArticle[]) =>
  findEchoes(articles).map(({ articleId, of, origin, because }) => [articleId, of, origin, because])

/** As a desk edits: a word put in, a word changed, at one end of a sentence. */
const EDITED = text(0, 1, 2, 3)
  .replace('number 1 of this story', 'number 1 of our own story')
  .replace('number 3 of this story has quite', 'number 3 of this story still has quite')
const QUOTED = ['the harbour and its ships', 'the winter and its long nights', 'the money and whoever has it']
  .map((words) => `“We have never before in our lives spoken of ${words}.”`)
  .join(' ')

const OTHERS =
  'The quay was empty when the first of them came. Somebody had hung a flag out of the window above. A dog barked at the sea until it was called in. In the evening all went home by bus, tired and content.'
const LONG = 'The minister of the harbour signed the contract for the ferries in the ministry on Friday.'
const SHORTENED = 'At noon she signed the contract for the ferries in the ministry on Friday. The yards were closed.'
const RAIN = 'Then it rained on all of them until the evening.'
const [SAID, MORE] = [
  'The quay has waited for these ferries for eleven years, and so have we.',
  'We shall not wait for another winter to see them sail out.',
]
const CONTRACT =
  'Velmark signed a contract on Friday for five ferries worth three million crowns, the largest order its harbour has ever placed. The first ferry is due in spring and the last one in the autumn of next year. About one welder in three at the yard is on a short contract that ends before the winter.'
const CONTRACT_TRIMMED =
  'Velmark has signed a contract for five ferries worth three million crowns, the largest order its harbour has ever placed, and the first ferry is due in spring and the last one in the autumn of next year. Unions were cautious, as about one welder in three at the yard is on a short contract that ends before the winter.'
const CONTRACT_MERGED =
  'The contract for five ferries worth three million crowns, which is the largest order its harbour has ever placed, was signed, and while the first ferry is due in spring and the last one in the autumn of 2027, about one welder in three at the yard is on a short contract.'
const LOCAL =
  'For our own valley, which has no coast to speak of apart from the pond behind the mill, the order matters because of the bells: they will be cast in the foundry by the bridge, where eleven people have worked since the old one burnt down. The owner did not wish to talk about it until the ink was dry. His workers were told of it last week in the canteen, between soup and pudding, and some of them clapped.'
const THREE =
  'The ferries were late again on that Monday. Nobody at the quay could say exactly why. The mayor drank her coffee in the tower.'
const ownLines = (first: string, last: string) =>
  Array.from({ length: 8 }, (_, at) => `${first} ${at} ${last}.`).join(' ')
const REUTERS = { credit: [creditOf('wire', 'Reuters')] }
const ONE = { text: text(0, 1, 2, 3), title: 'One', printed: '2026-02-10' }

describe('of articles whose text is not at hand', () => {
  // biome-ignore format: one case a line
  const rows: [a: string, b: string, isAkin: boolean, why: string][] = [
    [text(0, 1, 2, 3), text(0, 1, 2, 3), true, 'a whole copy'],
    [text(0, 1, 2, 3), text(0, 1, 2, 9, 10), true, 'three sentences of four'],
    [text(0, 1, 2, 3), text(0, 1, 9, 10), false, 'two sentences'],
    [text(0, 1, 2, 3, 4, 5, 6, 7), text(0, 1, 2, 8, 9, 10, 11, 3).replace(SENTENCES[3] ?? '', OTHERS), false, 'three of many'],
    [QUOTED, QUOTED, false, 'quotations alone'],
    [text(0, 1, 2), OTHERS, false, 'another story'],
  ]
  test.each(rows)('%#: %s', (a, b, isAkin) => {
    const both = [
      articleIn('a', { text: a, printed: '2026-02-10' }),
      articleIn('b', { text: b, printed: '2026-03-20' }),
    ]
    const keys = new Map(both.map((one) => [one.id, Float64Array.from(sentenceKeys(one))]))
    expect(akinByKeys(keys)).toEqual(isAkin ? [['a', 'b']] : [])
    expect(findEchoes(both)).toHaveLength(isAkin ? 1 : 0) // their texts tell the same
  })
})

describe('echoes', () => {
  // biome-ignore format: one case a line
  const rows: [articles: ReadArticle[], echoes: (string | null)[][], why: string][] = [
    [[articleIn('a', ONE), articleIn('b', { ...ONE, printed: '2026-02-11' })], [['b', 'a', 'One', '4 of its 4 sentences stand in both; it is the later one']], 'a whole copy, the later one'],
    [[articleIn('b', ONE), articleIn('a', { ...ONE, printed: '2026-02-11' })], [['a', 'b', 'One', '4 of its 4 sentences stand in both; it is the later one']], 'whatever the names'],
    [[articleIn('a', ONE), articleIn('b', { text: text(0, 1, 2, 9, 10), printed: '2026-02-11' })], [['b', 'a', 'One', '3 of its 4 sentences stand in both; it is the later one']], 'three sentences of four'],
    [[articleIn('a', ONE), articleIn('b', { text: text(0, 1, 2) })], [['b', 'a', 'One', '3 of its 3 sentences stand in both; which one copied is not told']], 'no day: it is not told who copied'],
    [[articleIn('a', ONE), articleIn('b', ONE)], [['b', 'a', 'One', '4 of its 4 sentences stand in both; which one copied is not told']], 'one day: it is not told who copied'],
    [[articleIn('a', { ...ONE, outlet: 'Reuters', printed: '2026-02-12' }), articleIn('b', { ...ONE, ...REUTERS })], [['b', 'a', 'One', '4 of its 4 sentences stand in both; it credits Reuters']], 'a credit goes before the day'],
    [[articleIn('b', { ...ONE, credit: [creditOf('wire', 'Reuters', 'dateline')] }), articleIn('a', { ...ONE, outlet: 'Port Post' })], [['a', 'b', 'Reuters', '4 of its 4 sentences stand in both; the other is an agency’s own']], 'of one day, an agency’s own goes first'],
    [[articleIn('a', { text: 'Short.', ...REUTERS })], [['a', null, 'Reuters', 'it credits Reuters']], 'a wire that is not among the articles'],
    [[articleIn('a', { text: 'Short.', outlet: 'Reuters', ...REUTERS })], [], 'the wire itself'],
    [[articleIn('a', { text: 'Short.', credit: [creditOf('wire', 'Reuters', 'dateline')] })], [], 'a dateline may be the wire’s own'],
    [[articleIn('a', { text: 'Short.', credit: [creditOf('byline', 'Greta Solheim')] })], [], 'a byline'],
    [[articleIn('a', { text: `${text(0, 1)} ${LONG} ${SHORTENED} Whoever came too late was told to come back in spring.` }), articleIn('b', { text: `${text(0, 1)} ${OTHERS}` })], [], 'two sentences of six are no copy'],
    [[articleIn('a', { text: `${THREE} ${ownLines('Another sentence', 'that is of its own making')}` }), articleIn('b', { text: `${THREE} ${ownLines('Some further line', 'which only this paper prints')}` })], [], 'three of eleven: less than two fifths, and few words'],
    [[articleIn('a', { text: 'We pay. They pay. All pay. Who pays?' }), articleIn('b', { text: 'We pay. They pay. All pay. Who pays?' })], [], 'short sentences may be written twice'],
    [[articleIn('a', ONE), articleIn('b', { text: EDITED, printed: '2026-02-11' })], [['b', 'a', 'One', '4 of its 4 sentences stand in both, 2 of them edited; it is the later one']], 'a copy with edits'],
    [[articleIn('a', ONE), articleIn('b', { text: text(4, 5, 6, 7), printed: '2026-02-11' })], [], 'other numbers in sentences made alike'],
    [[articleIn('a', { text: QUOTED, printed: '2026-02-10' }), articleIn('b', { text: QUOTED, printed: '2026-02-11' })], [], 'two reporters in one room quote alike'],
    [[articleIn('a', { text: `${QUOTED} ${SENTENCES[0]}`, printed: '2026-02-10' }), articleIn('b', { text: `${QUOTED} ${SENTENCES[0]}`, title: 'Two', printed: '2026-02-09' })], [['a', 'b', 'Two', '4 of its 4 sentences stand in both; it is the later one']], 'quotations with a sentence of narration'],
    [[articleIn('a', { ...ONE, text: `${LONG} Then it rained on all of them until the evening. They went home by the last train of the day.` }), articleIn('b', { text: `${SHORTENED} Then it rained on all of them until the evening.`, printed: '2026-02-11' })], [['b', 'a', 'One', '21 of its 24 words of narration stand in both, five or more in a row; it is the later one']], 'shortened, with one whole sentence and the end of another'],
    [[articleIn('a', { ...ONE, text: `${LONG} Then it rained on all of them until the evening. They went home by the last train of the day.` }), articleIn('b', { text: `${SHORTENED} Then it rained on all of them until the evening.`, printed: '2026-02-21' })], [], 'shortened, eleven days later: perhaps its background'],
    [[articleIn('a', { ...ONE, text: `${LONG} ${RAIN} “${SAID}” Marlow said.` }), articleIn('b', { text: `${SHORTENED} ${RAIN} “${SAID}” he added.`, printed: '2026-02-16' })], [['b', 'a', 'One', '21 of its 26 words of narration stand in both, five or more in a row; it is the later one']], 'shortened six days later, with a quotation of its own'],
    [[articleIn('a', { ...ONE, text: `“${SAID}” Marlow said. “${MORE}” Marlow said. ${CONTRACT}` }), articleIn('b', { text: `“${SAID}” he added. ${CONTRACT_MERGED} “${MORE}” he said.`, printed: '2026-02-11' })], [['b', 'a', 'One', '43 of its 52 words of narration stand in both, five or more in a row; it is the later one']], 'two quotations alike, and much of the narration in pieces'],
    [[articleIn('a', { ...ONE, text: `${CONTRACT} ${text(4, 5, 6, 7)}` }), articleIn('b', { text: `${CONTRACT_TRIMMED} ${LOCAL}`, printed: '2026-02-12' })], [['b', 'a', 'One', '50 of its 140 words of narration stand in both, five or more in a row; it is the later one']], 'shortened, with a paragraph of its own as long as the rest'],
    [[articleIn('a', { ...ONE, text: `${text(0)} “${SAID}” Marlow said. “${MORE}” Marlow said.` }), articleIn('b', { text: `${text(1)} “${SAID}” he added. “${MORE}” he said.`, printed: '2026-02-11' })], [], 'two quotations alike, and no sentence of narration'],
    [[articleIn('a', { ...ONE, text: LONG }), articleIn('b', { text: SHORTENED, printed: '2026-02-11' })], [], 'the end of one sentence is too little'],
    [[articleIn('a', { text: '' }), articleIn('b', { text: '' })], [], 'no sentences'],
    [[], [], 'no articles'],
  ]
  for (const [articles, echoes, why] of rows)
    test(why, () => {
      expect(told(articles)).toEqual(echoes)
      expect(told([...articles].reverse())).toEqual(echoes)
    })

  test('accents, case, marks and blanks make no other sentence', () => {
    const other = text(0, 1, 2).toUpperCase().replaceAll(' ', '  ').replaceAll('.', '!')
    expect(told([articleIn('a', ONE), articleIn('b', { text: other })])).toHaveLength(1)
  })

  test('furniture is nobody’s text', () => {
    const words = text(0, 1, 2, 3)
    const blocks = [{ type: 'furniture' as const, start: 0, end: words.length, signature: null }]
    expect(told([articleIn('a', ONE), articleIn('b', { text: words, blocks })])).toEqual([])
  })

  test('two copies of a third are no echoes of each other', () => {
    const echo = (articleId: string, of: string): Echo => ({ articleId, of, origin: 'One', because: 'told' })
    const [one, other, both] = [echo('b', 'a'), echo('c', 'a'), echo('c', 'b')]
    expect(withoutSiblings([one, other, both])).toEqual([one, other])
    expect(withoutSiblings([one, both])).toEqual([one, both]) // a chain: whose copy it is is not known otherwise
  })

  test('three copies are echoes of the first, whatever the order', () => {
    const copies = ['2026-02-10', '2026-02-11', '2026-02-12'].map((printed) => articleIn(printed, { ...ONE, printed }))
    for (const articles of [copies, [...copies].reverse()]) {
      const echoes = findEchoes(articles)
      expect([...new Set(echoes.map(({ articleId }) => articleId))].sort()).toEqual(['2026-02-11', '2026-02-12'])
    }
  })
})

// biome-ignore format: one case a line
const recorded: [text: string, isOne: boolean, why: string][] = [
  ['Statement of the Coastal Eight\nOslo, 25 September 2026\n\n1. We met in Oslo.\n\n2. We will keep fuel.', true, 'a statement in points'],
  ['Declaration by the ministers\n\n1. We met in Oslo.', true, 'a declaration'],
  ['Statement of the Coastal Eight splits the port\n\nThe harbour was quiet today.', false, 'a heading over a report'],
  ['The item – transcript\n\nPresenter: Good morning.\n\nRawle: It was cold.', false, 'the transcript of a programme is no record of what it tells of'],
  ['The session – transcript\n\nThe Minister: Good morning.', true, 'a transcript'],
  ['Ships again\n\n1. We met in Oslo.', false, 'points of something else'],
  ['Harbour Institute\nNote 4\n\nThe communiqué of Oslo has 31 paragraphs.\n\nWe read them.', false, 'a note about a communiqué'],
  ['Communiqué of the Harbour Eight, 4 July 2026\n\nThe ships will come.', true, 'a communiqué by its title'],
]
for (const [text, isOne, why] of recorded)
  test(`${isOne ? 'a record' : 'none'}: ${why}`, () => expect(isRecord(articleIn('a', { text }))).toBe(isOne))

describe('counted three ways', () => {
  const treeOf = (articles: readonly ReadArticle[]) =>
    countOrigins(
      articles.map(({ id }) => id),
      originsOf(articles, findEchoes(articles), { statements: [], register: REGISTER }),
    )
  const count = (articles: readonly ReadArticle[]) => {
    const { independent, same, untold } = treeOf(articles)
    return { independent, same, untold }
  }
  const byline = (file: string, name = file) => articleIn(file, { credit: [creditOf('byline', name)] })
  const wired = (file: string) => articleIn(file, REUTERS)

  // biome-ignore format: one case a line
  const rows: [articles: ReadArticle[], counted: [independent: number, same: number, untold: number], why: string][] = [
    [[articleIn('a')], [1, 0, 0], 'one article'],
    [[articleIn('a'), articleIn('b')], [1, 0, 1], 'two of nobody told'],
    [[byline('a'), byline('b')], [2, 0, 0], 'two reporters'],
    [[byline('a'), articleIn('b')], [1, 0, 1], 'a reporter and one of nobody told'],
    [[wired('a'), wired('b')], [1, 1, 0], 'one wire twice'],
    [[wired('a'), wired('b'), byline('c')], [2, 1, 0], 'one wire twice and a reporter'],
    [[wired('a'), articleIn('b', { credit: [creditOf('wire', 'AFP')] })], [2, 0, 0], 'two wires'],
    [[articleIn('a', { credit: [creditOf('outlet', 'Harbour Gazette')] }), articleIn('b')], [1, 0, 1], 'an outlet’s name tells nothing of whose words'],
    [[articleIn('a', ONE), articleIn('b', ONE)], [1, 1, 0], 'a copy'],
    [[articleIn('a', ONE), articleIn('b', ONE), articleIn('c', ONE)], [1, 2, 0], 'two copies'],
    [[articleIn('a', { ...ONE, ...REUTERS }), articleIn('b', ONE), wired('c')], [1, 2, 0], 'a copy of what carries the wire'],
    [[articleIn('a', { ...ONE, credit: [creditOf('byline', 'x')] }), articleIn('b', { ...ONE, credit: [creditOf('byline', 'y')] })], [1, 1, 0], 'a copy under another byline'],
  ]
  for (const [articles, [independent, same, untold], why] of rows)
    test(why, () => expect(count(articles)).toEqual({ independent, same, untold }))

  const article = fc.record({
    sentences: fc.uniqueArray(fc.nat(11), { maxLength: 8 }),
    credit: fc.constantFrom(
      [],
      [creditOf('wire', 'Reuters')],
      [creditOf('wire', 'AFP')],
      [creditOf('byline', 'Greta Solheim')],
      [creditOf('outlet', 'Harbour Gazette')],
    ),
    outlet: fc.constantFrom(null, 'Reuters'),
    day: fc.constantFrom(undefined, '2026-02-10', '2026-02-11'),
  })
  test('the three always add up to the number of articles, and one at least is independent', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 9 }), (given) => {
        const articles = given.map(({ sentences, credit, outlet, day }, at) =>
          articleIn(`file-${at}`, {
            text: text(...sentences),
            credit,
            outlet,
            ...(day === undefined ? {} : { printed: day }),
          }),
        )
        const counted = count(articles)
        expect(counted.independent + counted.same + counted.untold).toBe(articles.length)
        expect(treeOf([...articles].reverse()).tree).toEqual(treeOf(articles).tree)
        expect(counted.independent).toBeGreaterThanOrEqual(1)
        expect(Math.min(counted.same, counted.untold)).toBeGreaterThanOrEqual(0)
        expect(count([...articles].reverse())).toEqual(counted)
      }),
      { numRuns: 300 },
    )
  })
})

describe('an origin is found among the articles of one claim', () => {
  const byline = (id: string, ...names: readonly string[]) =>
    articleIn(id, {
      text: `${id} ${text(0)}`,
      credit: names.map((name, nth) => creditOf(nth === 0 && names.length > 1 ? 'wire' : 'byline', name)),
    })
  const [one, two] = [byline('one', 'Meridian', 'Ada Writer'), byline('two', 'Norland Press', 'Ida Scribe')]
  const between = byline('between', 'Meridian', 'Ida Scribe') // a freelancer of the second agency, who tells none of these words
  const counted = (articles: readonly ReadArticle[], ids: readonly string[]) =>
    countOrigins(ids, originsOf(articles, [], { statements: [], register: REGISTER }))

  test('a third article, which tells none of the words, ties nothing and names nothing', () => {
    const [alone, withThird] = [counted([one, two], ['one', 'two']), counted([one, two, between], ['one', 'two'])]
    expect(withThird).toEqual(alone)
    expect(alone.independent).toBe(2)
    expect(alone.tree.map(({ origin }) => origin)).toEqual(['Meridian', 'Norland Press'])
    expect(counted([one, two, between], ['one', 'two', 'between']).independent).toBe(1)
  })

  test('whose agency a pooler is of, and the marks of a desk, tell an origin', () => {
    const pool = articleIn('pool', { text: `Doorstep\nPooler: Ada Writer, Meridian. No embargo.\n${text(1)}` })
    expect(counted([pool, one], ['pool', 'one'])).toMatchObject({ independent: 1, same: 1 })
    const marked = articleIn('marked', { text: `Page in English\n\nnpa/wa. The quay was full. ${text(2)}` })
    expect(counted([marked, two], ['marked', 'two'])).toMatchObject({ independent: 2, untold: 0 })
    expect(counted([{ ...marked, text: text(2) }, two], ['marked', 'two'])).toMatchObject({ independent: 1, untold: 1 })
  })

  test('who carries an agency’s words is never the root of what that agency has from a broadcaster', () => {
    const wire = articleIn('wire', {
      text: text(0),
      printed: '2026-02-11',
      credit: [creditOf('wire', 'Reuters', 'dateline')],
    })
    const paper = articleIn('paper', {
      text: text(1),
      printed: '2026-02-10',
      credit: [creditOf('wire', 'Reuters')],
    })
    const other = articleIn('other', { text: text(2), printed: '2026-02-12' })
    const from = { key: 'outlet:Pier', label: 'Pier', because: 'it names Pier for the words' }
    const all = originsOf([wire, paper, other], [], { statements: [], register: REGISTER })
    const named = new Map([wire, other].map(({ id }) => [id, from]))
    const { tree } = countOrigins(['wire', 'paper', 'other'], all, new Map(), named)
    expect(tree.map(({ articleId, of }) => [articleId, of])).toContainEqual(['other', null])
    expect(tree.map(({ articleId, of }) => [articleId, of])).toContainEqual(['paper', 'wire'])
  })
})
