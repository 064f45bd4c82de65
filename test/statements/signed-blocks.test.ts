import { describe, expect, test } from 'vitest'
import type { Block, Signature } from '../../src/model/article.ts'
import type { DateMention } from '../../src/model/date.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { findStatements } from '../../src/statements/find-statements.ts'
import { register } from '../register/shipped.ts'
import { articleIn } from './reading.ts'

interface Signed {
  readonly type?: Block['type']
  readonly name?: string
  readonly handle?: string
  readonly quotes?: string
  readonly date?: string
}

/** Paragraphs, of which those at `signed` carry one signature, that of the line `sign`. */
function signedIn(paragraphs: readonly string[], signed: readonly number[], sign: string, given: Signed = {}) {
  const { type = 'post', name = 'Greta Solheim', handle = null, quotes, date } = given
  const plain = articleIn(paragraphs)
  const at = (words: string, from = 0) => {
    const start = plain.text.indexOf(words, from)
    return evidenceAt(plain.text, start, start + words.length)
  }
  const line = at(sign)
  const mention = (words: string): DateMention => ({ ...at(words, line.start), date: '2026-03-02', basis: 'stated' })
  const signature: Signature = {
    name: at(name, line.start),
    handle,
    office: null,
    date: date === undefined ? null : mention(date),
    start: line.start,
    end: line.end,
    quotes: quotes === undefined ? null : at(quotes),
  }
  const blocks = plain.blocks.map(
    (block, index): Block => (signed.includes(index) ? { ...block, type, signature } : block),
  )
  return findStatements(articleIn(paragraphs, { blocks }), register).statements
}

const told = (statements: ReturnType<typeof signedIn>) =>
  statements.map(({ speaker, carriedBy, contents }) => [
    speaker?.id ?? null,
    carriedBy?.id ?? null,
    ...contents.map(({ exact }) => exact),
  ])

const GRETA = 'name:greta solheim'
const SIGN = '— Greta Solheim (@GSolheim) March 2, 2026'

describe('a post', () => {
  // biome-ignore format: one case a line
  const rows: [paragraphs: string[], signed: number[], words: string[], why: string][] = [
    [['We stay and pay.', SIGN], [0, 1], ['We stay and pay.'], 'its words without its signature line'],
    [[SIGN, 'We stay and pay.'], [0, 1], ['We stay and pay.'], 'signed before'],
    [['We stay.', SIGN, 'And we pay.'], [0, 1, 2], ['We stay.', 'And we pay.'], 'signed in the middle: one statement'],
    [['We stay. pic.twitter.com/abc', SIGN], [0, 1], ['We stay.'], 'a link is no word'],
    [['We stay https://t.co/abc and pay.', SIGN], [0, 1], ['We stay', 'and pay.'], 'a link between words'],
    [[`We stay and pay. ${SIGN}`], [0], ['We stay and pay.'], 'signed on the same line'],
  ]
  for (const [paragraphs, signed, words, why] of rows)
    test(why, () => expect(told(signedIn(paragraphs, signed, SIGN))).toEqual([[GRETA, null, ...words]]))

  test('nothing but a signature and a link says nothing', () =>
    expect(signedIn(['pic.twitter.com/abc', SIGN], [0, 1], SIGN)).toEqual([]))

  test('it bears its own day, and nothing of where its signer spoke', () => {
    const paragraphs = ['Greta Solheim said in Oslo that the share will rise.', 'We stay and pay.', SIGN]
    const post = signedIn(paragraphs, [1, 2], SIGN, { date: 'March 2, 2026' }).at(-1)
    expect(post?.occasion).toMatchObject({
      city: { value: null },
      venue: { value: null },
      date: { value: '2026-03-02', basis: 'stated' },
    })
  })

  test('a promise in it is one', () =>
    expect(signedIn(['We will pay.', SIGN], [0, 1], SIGN)[0]?.modality).toBe('pledges'))

  test('an account that opens "Name:" carries that person’s words', () => {
    const sign = '— Harbour Press (@HarbourPress) March 2, 2026'
    const statements = signedIn(['Greta Solheim:', '“We stay and pay.”', sign], [0, 1, 2], sign, {
      name: 'Harbour Press',
      quotes: 'Greta Solheim',
    })
    expect(told(statements)).toEqual([[GRETA, 'name:harbour press', '“We stay and pay.”']])
    expect(statements[0]?.quoted.map(({ exact }) => exact)).toEqual(['We stay and pay.'])
  })
})

describe('a post that passes words on', () => {
  const sign = '— Harbour Press (@HarbourPress) March 2, 2026'
  const PRESS = 'name:harbour press'
  // biome-ignore format: one case a line
  const rows: [post: string, told: (string | null)[][], why: string][] = [
    ['In Oslo with the best of ministers. Greta Solheim: “We stay and pay.” Quite so.', [[PRESS, null, 'In Oslo with the best of ministers. Greta Solheim:', 'Quite so.'], [GRETA, PRESS, '“We stay and pay.”']], 'a name and a colon behind a sentence of its own'],
    ['Our minister, Dr. Greta Solheim, to the cooks of Oslo tonight: “We stay and pay.”', [[PRESS, null, 'Our minister, Dr. Greta Solheim, to the cooks of Oslo tonight:'], [GRETA, PRESS, '“We stay and pay.”']], 'to whom it was said'],
    ['Greta Solheim came. Our motto: “We stay and pay.”', [[PRESS, null, 'Greta Solheim came. Our motto: “We stay and pay.”']], 'no name leads up to it'],
  ]
  for (const [post, expected, why] of rows)
    test(why, () => expect(told(signedIn([post, sign], [0, 1], sign, { name: 'Harbour Press' }))).toEqual(expected))
})

test('two surnames in brackets behind an office are of the one registered with the first', () => {
  const say = (name: string) =>
    signedIn([`The PRESIDENT (${name}): We stay and pay.`], [0], `The PRESIDENT (${name}):`, {
      type: 'transcript-turn',
      name,
    })
  expect(told(say('Zelenskyy Rey'))[0]?.[0]).toBe('person:volodymyr-zelenskyy')
  expect(told(say('Rey Zelenskyy'))[0]?.[0]).not.toBe('person:volodymyr-zelenskyy')
})

describe('a transcript that names its chair', () => {
  const lines = (list: string) =>
    signedIn([list, 'CHAIR: We stay and pay.'], [1], 'CHAIR:', { type: 'transcript-turn', name: 'CHAIR' })
  test('tells who the chair is', () =>
    expect(told(lines('Present: Greta Solheim (Chair); Mr Fisk'))[0]?.[0]).toBe(GRETA))
  test('or does not', () => expect(told(lines('Present: Greta Solheim; Mr Fisk'))[0]?.[0]).toBe(null))
})

describe('a pull quote', () => {
  const LINE = '— Greta Solheim'

  test('is its signer’s', () =>
    expect(told(signedIn(['“We stay and pay.”', LINE], [0, 1], LINE, { type: 'pull-quote' }))).toEqual([
      [GRETA, null, '“We stay and pay.”'],
    ]))

  test('was said where its signer was last told to speak', () => {
    const paragraphs = ['Greta Solheim said in Oslo that the share will rise.', '“We stay and pay.”', LINE]
    const quote = signedIn(paragraphs, [1, 2], LINE, { type: 'pull-quote' }).at(-1)
    expect(quote?.occasion.city).toMatchObject({ value: 'Oslo', basis: 'implied' })
  })
})

test('a transcript turn is its label’s', () => {
  const label = 'GRETA SOLHEIM:'
  const statements = signedIn([`${label} We stay and pay.`], [0], label, {
    type: 'transcript-turn',
    name: 'GRETA SOLHEIM',
  })
  expect(told(statements)).toEqual([[GRETA, null, 'We stay and pay.']])
})

test('a turn of an office is of who was told in it before, and of nobody else', () => {
  const turn = (first: string) => {
    const label = 'NATO Secretary General:'
    const paragraphs = [first, `${label} We stay and pay.`]
    return told(signedIn(paragraphs, [1], label, { type: 'transcript-turn', name: 'NATO Secretary General' }))
  }
  expect(turn('NATO Secretary General Greta Solheim came.')).toEqual([[GRETA, null, 'We stay and pay.']])
  expect(turn('It rained.')).toEqual([[null, null, 'We stay and pay.']])
})

test('who asks is unnamed, by what the label says', () => {
  const label = 'Moderator:'
  const [turn] = signedIn([`${label} We stay for two questions.`], [0], label, {
    type: 'transcript-turn',
    name: 'Moderator',
  })
  expect(turn).toMatchObject({ speaker: null, anonymity: { level: 'moderator', evidence: { exact: 'Moderator' } } })
})

describe('carried words', () => {
  const SPOKEN = '“We shall carry our own weight here,” Peter Marlow said.'
  const carriedIn = (post: string, spoken = SPOKEN) => told(signedIn([spoken, post, SIGN], [1, 2], SIGN)).at(-1)

  // biome-ignore format: one case a line
  const rows: [post: string, speaker: string, carriedBy: string | null, why: string][] = [
    ['We shall carry our own weight here.', 'name:peter marlow', GRETA, 'the same sentence'],
    ['Peter: “we shall carry our own weight”', 'name:peter marlow', GRETA, 'six words of it, other marks and case'],
    ['We shall carry our own load here.', GRETA, null, 'five words in a row'],
    ['We shall pay our own way here.', GRETA, null, 'other words'],
  ]
  for (const [post, speaker, carriedBy, why] of rows)
    test(`${why}: ${post}`, () => expect(carriedIn(post)?.slice(0, 2)).toEqual([speaker, carriedBy]))

  test('her own words again are her own', () =>
    expect(
      carriedIn(
        'We shall carry our own weight here.',
        '“We shall carry our own weight here,” Greta Solheim said.',
      )?.slice(0, 2),
    ).toEqual([GRETA, null]))

  test('words of nobody told are not carried', () =>
    expect(
      carriedIn('We shall carry our own weight here.', '“We shall carry our own weight here,” she said.')?.slice(0, 2),
    ).toEqual([GRETA, null]))
})

test('a reporter who speaks of others on the air passes their quotations on', () => {
  const turn =
    'Greta Solheim: They are impatient. Peter Marlow, the chief of the yard, told the panel: “We can build four ships a month.” I have seen the yard.'
  const statements = signedIn([turn], [0], 'Greta Solheim:', { type: 'transcript-turn' })
  expect(told(statements)).toEqual([
    [GRETA, null, 'They are impatient. Peter Marlow, the chief of the yard, told the panel:', 'I have seen the yard.'],
    ['name:peter marlow', GRETA, '“We can build four ships a month.”'],
  ])
})

test('who quotes himself in a turn speaks himself', () => {
  const words = 'I said then: “We can build four ships.” So it was.'
  const statements = signedIn([`Greta Solheim: ${words}`], [0], 'Greta Solheim:', { type: 'transcript-turn' })
  expect(told(statements)).toEqual([[GRETA, null, words]])
})

test('who is quoted in a turn by an office that nobody is known to hold is not the one who quotes him', () => {
  for (const role of ['The minister', 'The Prime Minister']) {
    const turn = `Greta Solheim: ${role} was clear: “We can build four ships.” So it was.`
    const statements = signedIn([turn], [0], 'Greta Solheim:', { type: 'transcript-turn' })
    expect(told(statements)).toEqual([
      [GRETA, null, `${role} was clear:`, 'So it was.'],
      [null, GRETA, '“We can build four ships.”'],
    ])
  }
})

test('what a turn tells of others in indirect speech is theirs, without marks', () => {
  const turn =
    'Greta Solheim: It rains. General Peter Marlow, the deputy commander, said he would rather have four ships than one poster.'
  const statements = signedIn([turn], [0], 'Greta Solheim:', { type: 'transcript-turn' })
  expect(statements.map(({ speaker, mode, quoted }) => [speaker?.id, mode, quoted.length])).toEqual([
    [GRETA, 'direct', 1],
    ['name:peter marlow', 'indirect', 0],
  ])
})

test('a pronoun in a turn is the one whom the sentence before names', () => {
  const turn =
    'Greta Solheim: It rains. I put that to the owner of the yard, Peter Marlow. He told me: “We can build four ships.”'
  const statements = signedIn([turn], [0], 'Greta Solheim:', { type: 'transcript-turn' })
  expect(told(statements).map(([id]) => id)).toEqual([GRETA, 'name:peter marlow'])
})

test('who is only named beside the speaker of a turn’s indirect speech says nothing', () => {
  for (const said of [
    'An aide to Peter Marlow said he would rather stay.',
    'The minister, whom Peter Marlow met, said he would rather stay.',
  ]) {
    const statements = signedIn([`Greta Solheim: It rains. ${said}`], [0], 'Greta Solheim:', {
      type: 'transcript-turn',
    })
    expect(statements.map(({ speaker }) => speaker?.id)).toEqual([GRETA])
  }
})
