import { expect, test } from 'vitest'
import { registerWith } from './own-register.ts'
import { printedOn, readIn } from './reading.ts'

const register = registerWith([
  {
    name: 'Bram Weberling',
    office: 'Minister of Defence, Germany',
    role: 'defence_minister',
    body: 'Germany',
    iso3: 'DEU',
    start: '2024-01-01',
  },
])
const GRETA = 'name:greta solheim'
const WEBERLING = 'person:bram-weberling'
const SHE_IS = 'Greta Solheim, Norway’s defence minister, came.'
const Q = '“The road is long and we have begun,”'

const toldIn = (paragraphs: readonly string[]) =>
  readIn(paragraphs, { ...printedOn('2026-03-02'), register }).statements.at(-1)

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [[SHE_IS, `Germany’s Bram Weberling struck another tone. ${Q} the defence minister said.`], WEBERLING, 'who is named in the paragraph and has that office by the register'],
  [[SHE_IS, `Bram Weberling disagreed with Greta Solheim. ${Q} the defence minister said.`], GRETA, 'but the one of that office is named there too'],
  [[SHE_IS, `Her colleague, Bram Weberling, struck another tone. ${Q} so the minister.`], WEBERLING, 'and of a minister of whatever'],
  [[SHE_IS, `Peter Marlow struck another tone. ${Q} the defence minister said.`], null, 'of whom is named there nothing is told: he may be meant'],
  [[SHE_IS, `Our reporter Peter Marlow was there. ${Q} the defence minister said.`], GRETA, 'a reporter is no minister'],
  [[SHE_IS, 'Peter Marlow, the mayor, came.', `Marlow was late. ${Q} the defence minister said.`], GRETA, 'nor a mayor'],
  [[SHE_IS, `Sofia Virtala of Harmania struck another tone. ${Q} the defence minister said.`], null, 'whom the paragraph brings in with a country may be meant'],
  [[SHE_IS, 'Sofia Virtala, a deputy, came.', `Sofia Virtala of the Harbour Party struck another tone. ${Q} the defence minister replied.`], GRETA, 'nobody of a party, of whom another post is told'],
  [[SHE_IS, 'Defence Minister Peter Marlow left.', `Sofia Virtala of Harmania left, too. Marlow smiled. ${Q} the defence minister said.`], 'name:peter marlow', 'of two of that office the one whom the paragraph names'],
  [[SHE_IS, `It rained. ${Q} the defence minister said.`], GRETA, 'nobody else is named there'],
  [[SHE_IS, `But a Baltic minister was scathing. ${Q} the minister said.`], null, 'an unnamed one told nearer'],
  [[SHE_IS, `A Baltic minister came to see Greta Solheim. ${Q} the minister said.`], GRETA, 'told before she is named'],
  [[SHE_IS, `“A minister can wait.” It rained. ${Q} the minister said.`], GRETA, 'words within a quotation tell of nobody'],
  [[SHE_IS, `She is a defence minister, Greta Solheim, of few words. ${Q} the minister said.`], GRETA, 'a name behind it tells who it is'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(toldIn(paragraphs)?.speaker?.id ?? null).toBe(id))

// biome-ignore format: one case a line
const behind: [paragraphs: string[], id: string | null, why: string][] = [
  [[`${Q} the German defence minister said.`, 'Bram Weberling, who spoke in the chamber, nodded.'], WEBERLING, 'named in the paragraph behind'],
  [[`${Q} the defence minister said.`, 'Bram Weberling, who spoke in the chamber, nodded.'], null, 'whose minister is not told'],
  [[`${Q} the German defence minister said. Bram Weberling nodded.`], WEBERLING, 'named right behind in the same paragraph'],
  [[`${Q} the German defence minister said.`, 'Bram Weberling nodded.'], WEBERLING, 'named only in the next: by the register of the day'],
  [[`${Q} the defence minister said. Bram Weberling nodded.`], null, 'a role without a country'],
  [[`In 2014, ${Q} the German defence minister said. Bram Weberling nodded.`], null, 'another time is told'],
  [[`${Q} the Norwegian defence minister said. Bram Weberling nodded.`], null, 'another country’s'],
]
for (const [paragraphs, id, why] of behind)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(toldIn(paragraphs)?.speaker?.id ?? null).toBe(id))

// biome-ignore format: one case a line
const apposed: [paragraphs: string[], id: string | null, why: string][] = [
  [['Peter Marlow, a close ally of Bram Weberling, has doubted it. “The road is long,” he said.'], 'name:peter marlow', 'the second name only says who the first is'],
  [['Peter Marlow met Bram Weberling, an ally, in Oslo. “The road is long,” he said.'], null, 'two men met'],
  [['Peter Marlow, then deputy commander, had told the Post: “The road is long and we have begun.”'], 'name:peter marlow', 'what he was then is he'],
  [['Senator Peter Marlow of Ohio and Representative Greta Solheim of Iowa said that the road is long.'], null, 'two speak together'],
  [['Democrats like Rep. Peter Marlow said that the road is long.'], null, 'who stands for many as an example'],
  [['The adviser of Peter Marlow and Greta Solheim said that the road is long.'], null, 'of two neither speaks'],
  [['Its leader, Peter Marlow, had said a day earlier that the road is long.'], 'name:peter marlow', 'when it was said stands before "that"'],
  [['Had Peter Marlow said that the road is long, nobody would care.'], null, 'had he said it'],
  [['Peter Marlow stated that “the road is long”, reports the Harbour Post.'], 'name:peter marlow', 'who reports his words is not who said them'],
  [['The opposition Forward Norway party accused Greta Solheim of “playing with the road”.'], 'name:forward norway', 'a party by its name'],
  [['The Labour party accused Greta Solheim of “playing with the road”.'], null, 'a party of one word is many a country’s'],
]
for (const [paragraphs, id, why] of apposed)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(toldIn(paragraphs)?.speaker?.id ?? null).toBe(id))

test('"the minister" after "a Baltic minister" is that unnamed one', () => {
  const told = toldIn([SHE_IS, `But a senior Norwegian minister was scathing. ${Q} the minister said.`])
  expect(told).toMatchObject({
    speaker: null,
    anonymity: { level: 'senior minister', body: { name: 'Norway' }, evidence: { exact: 'the minister' } },
  })
})
