import { expect, test } from 'vitest'
import { registerWith } from './own-register.ts'
import { printedOn, whoSays } from './reading.ts'

const held = { start: '2026-01-01' }
const register = registerWith([
  {
    name: 'Bram Weberling',
    office: 'Prime Minister, Norway',
    role: 'head_of_government',
    body: 'Norway',
    iso3: 'NOR',
    start: '2031-01-01',
  },
  {
    name: 'Nils Krollberg',
    office: 'US Senator for OH',
    role: 'legislator',
    body: 'United States',
    iso3: 'USA',
    ...held,
  },
]) // prettier-ignore
const Q = '“The road is long and we have begun,”'
const speakerOf = (paragraphs: readonly string[]) => whoSays(paragraphs, { ...printedOn('2031-03-02'), register })
const GRETA = 'name:greta solheim'
const WEBERLING = 'person:bram-weberling'
const KROLLBERG = 'person:nils-krollberg'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [['Prime Minister Bram Weberling spoke first.', `${Q} the Danish prime minister said.`], null, 'an office of another country than his'],
  [['Prime Minister Bram Weberling spoke first.', `${Q} the Norwegian prime minister said.`], WEBERLING, 'of his own'],
  [['Bram Weberling spoke first.', 'The Spanish leader said that the road was long.'], null, 'a leader of another country'],
  [[`Norway’s Bram Weberling was late. The Norwegian leader said that the road was long.`], WEBERLING, 'a leader of his own'],
  [['Norwegian Prime Minister Bram Weberling spoke first.', `In London, the prime minister said that the road was long.`], null, 'a sentence set in another country'],
  [['Norwegian Prime Minister Bram Weberling spoke first.', `In Oslo, the prime minister said that the road was long.`], WEBERLING, 'a sentence set in his own'],
  [[`Greta Solheim welcomed a young Danish nurse to the stage. ${Q} she said.`], null, 'somebody whom the sentence brings in'],
  [[`Greta Solheim, a former nurse, came to the harbour. ${Q} she said.`], GRETA, 'what she was'],
  [[`A spokeswoman for Ms Solheim later clarified it. ${Q} she said.`, 'Greta Solheim is the mayor.'], null, 'who speaks for another'],
  [['Greta Solheim, whose predecessor Ada Brandt had warned that “time is short”, came to the harbour.', `${Q} she told the meeting.`], null, 'one speaks in an aside, the other goes on'],
  [[`Greta Solheim and her Danish counterpart, Ada Brandt, issued a joint statement saying the road was long.`], null, 'two together'],
  [[`Greta Solheim and Olrik Brandtson said that the road was long.`], null, 'two, of whom one is known'],
  [['Sen. Nils Krollberg, R-Ohio, came.', `${Q} the Ohio Republican said.`], KROLLBERG, 'by the state that he sits for'],
  [['Sen. Nils Krollberg, R-Ohio, came.', `${Q} the Maine Republican said.`], null, 'another state'],
  [[`Sen. Nils Krollberg, R-Ohio, came. The Democrat said that the road was long.`], null, 'another party'],
  [[`Chairman Nils Krollberg came, and the panel’s top Democrat said that the road was long.`], null, 'not the chairman'],
  [[`The Rhode Islander said that the road was long.`], null, 'whoever is of a place has no name'],
  [[`Danish Prime Minister Ada Brandt and Defence Minister Ole Tarn travelled to Kyiv. The minister said that the road was long.`], 'name:ole tarn', 'a prime minister is not the minister'],
  [[`The king of Norway received Bram Weberling. ${Q} the king said.`], null, 'the king is not his guest'],
  [[`Ada Brandt MP said that the road was long.`], 'name:ada brandt', 'letters behind a name'],
  [[`Bram Weberling has been told that the road is long.`], null, 'told to him'],
  [[`Bram Weberling was asked whether the road was long.`], null, 'asked of him'],
  [[`Greta Solheim heard it at lunch. She has it from a Danish minister: ${Q.replace(',', '.')}`], null, 'from another'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(speakerOf(paragraphs)).toBe(id))
