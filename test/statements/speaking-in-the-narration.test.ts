import { expect, test } from 'vitest'
import type { Article, Block } from '../../src/model/article.ts'
import { articleIn, readIn } from './reading.ts'

const speakerOf = (paragraphs: readonly string[], given: Partial<Article> = {}) =>
  readIn(paragraphs, given).statements.at(-1)?.speaker?.id ?? null

/** Paragraphs whose first one is the heading. */
function headed(paragraphs: readonly string[]): Partial<Article> {
  const { blocks } = articleIn(paragraphs)
  return { blocks: blocks.map((block, nth): Block => (nth === 0 ? { ...block, type: 'headline' } : block)) }
}

const GRETA = 'name:greta solheim'
const Q = '“The road is long and we have begun,”'

// biome-ignore format: one case a line
const described: [paragraphs: string[], id: string | null, why: string][] = [
  [['Greta Solheim built the harbour.', `${Q} the former harbour chief said.`], GRETA, 'the only person named so far'],
  [['Greta Solheim arrived late.', `${Q} said the Norwegian politician.`], GRETA, 'a politician, and one named'],
  [['General Greta Solheim met the mayor, Peter Marlow.', `${Q} the general said.`], GRETA, 'one soldier of two named'],
  [['Greta Solheim met Peter Marlow.', `${Q} the former harbour chief said.`], null, 'two people may be meant'],
  [['General Greta Solheim met General Peter Marlow.', `${Q} the general said.`], null, 'two soldiers'],
  [['Greta Solheim arrived. A retired officer said the road is long.', `${Q} the retired officer said.`], null, 'somebody unnamed spoke since'],
  [['Greta Solheim arrived.', 'The fleet is old.', 'The crews are old.', 'The harbour is old.', `${Q} the former harbour chief said.`], null, 'named too far back'],
  [['Greta Solheim, minister of defence of Ruvonia, arrived.', `${Q} the minister said.`], GRETA, 'minister of something is the minister'],
  [['In her first year Greta Solheim was silent.', `In her opinion, ${Q.replace(',”', '”')}.`], GRETA, 'in her opinion'],
  [['In January Marlow came. Peter Marlow is mayor.', `${Q} Marlow said.`], 'name:peter marlow', 'a month is no given name'],
  [['Forty diplomats said the road is long. Greta Solheim came.', `${Q} she said.`], GRETA, 'of many unnamed nobody is meant by "she"'],
]
for (const [paragraphs, id, why] of described)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(speakerOf(paragraphs)).toBe(id))

// biome-ignore format: one case a line
const bodies: [paragraphs: string[], id: string | null, why: string][] = [
  [['NATO met. The joint statement of NATO is short.', `${Q} the statement says.`], 'body:nato', 'whose statement the article tells'],
  [['NATO met.', `${Q} the statement says.`], null, 'nobody’s statement is told of'],
  [['Ministers of NATO agreed on it, according to a joint statement.', `${Q} the statement says.`], 'body:nato', 'those whose ministers met put it out together'],
  [['Ministers of the seven countries of NATO agreed on it in a joint statement.', `${Q} the statement says.`], 'body:nato', 'the same, counted'],
  [['Ministers of NATO and members of the European Union adopted a joint statement.', `${Q} the statement says.`], null, 'two bodies met'],
  [['Ministers of NATO met. The yard put out a statement.', `${Q} the statement says.`], null, 'no joint text'],
  [['NATO met. A draft of the statement leaked.', `${Q} the draft says.`], null, 'a draft is nobody’s words yet'],
  [['The declaration of NATO and the declaration of the European Union differ.', `${Q} the declaration says.`], null, 'two bodies issued one'],
  [['NATO met.', `${Q} the alliance said.`], 'body:nato', 'the alliance, where NATO is named'],
  [['NATO wants a frigate from January. Will it get one?', '“That is a road on which we have begun.”'], null, 'a question does not tell who answers'],
  [['Thirty states met.', '“The members of NATO will mend the road by 2028,” their statement says.'], 'body:nato', 'the words name whose they are'],
  [['Thirty states met.', '“The members of NATO will mend the road by 2028,” the draft says.'], null, 'a draft is nobody’s, whomever it names'],
  [['Thirty states met.', '“The ships of NATO will mend the road by 2028,” their statement says.'], null, 'they name a body, but not as theirs'],
  [['Thirty states met.', '14.10 The text is here. Point 2: “The members of NATO will mend the road by 2028.” So soon!', '14.00 And point 3: “Ships will pass before all other traffic on the road.” A horn.'], 'body:nato', 'a point of a text of which another names its body'],
  [['Thirty states met.', '14.00 And point 3: “Ships will pass before all other traffic on the road.” A horn.'], null, 'a point of nobody’s text'],
]
for (const [paragraphs, id, why] of bodies)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(speakerOf(paragraphs)).toBe(id))

test('"we" of a declaration is the body that issued it', () => {
  const paragraphs = [
    'Hague Summit Declaration',
    'We, the Heads of State and Government of NATO, have met.',
    'We reaffirm that the road is long.',
  ]
  expect(speakerOf(paragraphs, headed(paragraphs))).toBe('body:nato')
})

test('"we" of a story about NATO is nobody', () => {
  const paragraphs = ['NATO meets', 'NATO met on Monday.', 'We reaffirm that the road is long.']
  expect(speakerOf(paragraphs, headed(paragraphs))).toBeNull()
})

test('"I" of a signed column is its writer, and of an unsigned one nobody', () => {
  const paragraphs = ['By Greta Solheim', 'I propose that the road be closed.']
  const blocks = articleIn(paragraphs).blocks.map(
    (block, nth): Block => (nth === 0 ? { ...block, type: 'dateline' } : block),
  )
  const credit = [{ kind: 'byline' as const, name: 'Greta Solheim', evidence: null, rule: 'byline' as const }]
  expect(speakerOf(paragraphs, { blocks, credit })).toBe(GRETA)
  expect(speakerOf(paragraphs, { blocks })).toBeNull()
})

// biome-ignore format: one case a line
const interviews: [paragraphs: string[], ids: (string | null)[], why: string][] = [
  [['Greta Solheim runs the harbour.', 'What is new?', '“The road is long and we go on.”', 'And then?', '“We rest.”'], [GRETA, GRETA], 'each answer after a question'],
  [['Greta Solheim stopped for a minute.', 'Q on the road. “The road is long and we go on.”', 'Q (shouted) on the coalition. “Ask me on Sunday.”'], [GRETA, GRETA], 'notes of a pool'],
  [['Greta Solheim met Peter Marlow.', 'What is new?', '“The road is long and we go on.”', 'And then?', '“We rest.”'], [], 'of two nobody'],
  [['Greta Solheim runs the harbour.', 'What is new?', 'The road is long and we go on.', 'And then?', 'We rest.'], [], 'answers without marks are not known from narration'],
]
for (const [paragraphs, ids, why] of interviews)
  test(`interview: ${why}`, () => {
    const told = readIn(paragraphs).statements.map(({ speaker }) => speaker?.id ?? null)
    expect(told.filter((id) => id !== null)).toEqual(ids)
  })

test('initials before a colon are the person named', () => {
  const paragraphs = ['Greta Solheim runs the harbour.', 'GS: The road is long.', 'QX: Is it?', 'GS: It is.']
  const told = readIn(paragraphs).statements.map(({ source, speaker }) => [source?.exact, speaker?.id ?? null])
  expect(told).toContainEqual(['GS', GRETA])
  expect(told).not.toContainEqual(['QX', GRETA])
})

test('initials before a colon are the paper named', () => {
  const paragraphs = [
    'Kyiv Post: The road is long.',
    'Greta Solheim: It is not.',
    'KP: The fleet is old.',
    'Greta Solheim: It is not.',
    'KP: The crews are old.',
  ]
  const told = readIn(paragraphs).statements.map(({ source, speaker }) => [source?.exact, speaker?.id ?? null])
  expect(told).toContainEqual(['KP', 'outlet:kyiv-post'])
})

test('the register tells an office of somebody named in full, unless a surname alone may mean another holder', () => {
  const own = { published: { value: '2026-03-01', basis: 'stated', evidence: null } } as const
  expect(speakerOf(['Hanno Pevkur came.', `${Q} the defence minister said.`], own)).toBe('person:hanno-pevkur')
  expect(speakerOf(['Hanno Pevkur met Pistorius.', `${Q} the defence minister said.`], own)).toBeNull()
})

test('of two offices of one body only the very one is meant', () => {
  const own = { published: { value: '2026-03-01', basis: 'stated', evidence: null } } as const
  expect(speakerOf(['Andrius Kubilius came.', `${Q} the defence commissioner said.`], own)).toBe(
    'person:andrius-kubilius',
  )
  expect(speakerOf(['Andrius Kubilius came.', `${Q} the High Representative said.`], own)).toBeNull()
})

test('a senator by the state that the register has', () => {
  const own = { published: { value: '2026-03-01', basis: 'stated', evidence: null } } as const
  expect(speakerOf(['Bernie Sanders came.', `${Q} the Vermont senator said.`], own)).toBe('person:bernard-sanders')
  expect(speakerOf(['Bernie Sanders came.', `${Q} the Texas senator said.`], own)).toBeNull()
})

test('a surname that another bears whom the article tells by his office is nobody', () => {
  const named = (role: string) => [
    `Greta Merz, a member of the Bundestag, came. The ${role} of Germany left. Merz said the road is long.`,
  ]
  const own = { published: { value: '2026-03-01', basis: 'stated', evidence: null } } as const
  expect(speakerOf(named('chancellor'), own)).toBeNull()
  expect(speakerOf(named('team'), own)).toBe('name:greta merz')
})

test('an office does not reach over the end of a sentence', () => {
  const { offices } = readIn([
    'The head of the navy has sent a warning. Navy Chief Greta Solheim said that the road is long.',
  ])
  expect(offices.map(({ text }) => text)).toEqual(['Navy Chief'])
})
