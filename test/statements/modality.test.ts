import { describe, expect, test } from 'vitest'
import type { Modality } from '../../src/model/statement.ts'
import { modalityOf } from '../../src/statements/modality.ts'

// biome-ignore format: one case a line
const rows: [cue: string | null, content: string, modality: Modality, why: string][] = [
  ['said', 'the fleet is ready', 'says', 'a plain saying'],
  ['warned', 'the fleet is late', 'says', 'a warning is a saying'],
  [null, 'The fleet is ready.', 'says', 'a post'],
  // by the cue
  ['pledged', 'to buy ships', 'pledges', 'pledged'],
  ['vowed', 'to buy ships', 'pledges', 'vowed'],
  ['promised', 'ships', 'pledges', 'promised'],
  ['urged', 'allies to pay', 'demands', 'urged'],
  ['called for', 'more ships', 'demands', 'called for'],
  ['called on', 'allies to pay', 'demands', 'called on'],
  ['demanded', 'that allies pay', 'demands', 'demanded'],
  ['denied', 'that the fleet is late', 'denies', 'denied'],
  ['rejected', 'the plan', 'denies', 'rejected'],
  ['dismissed', 'the plan as “late”', 'denies', 'dismissed'],
  ['predicted', 'the share will rise', 'forecasts', 'predicted'],
  ['estimates', 'the share at 3 percent', 'forecasts', 'estimates'],
  ['according to', 'the fleet is ready', 'reports', 'according to'],
  ['citing', 'a report', 'reports', 'citing'],
  ['pledged', 'to pay only if others do', 'pledges', 'the cue goes before the words'],
  ['denied', 'we will pay', 'denies', 'the cue goes before the words'],
  // by the words
  ['said', 'we will buy ships', 'pledges', 'we will'],
  ['said', '“We will buy ships,”', 'pledges', 'inside marks'],
  ['said', 'that we shall buy ships', 'pledges', 'behind "that"'],
  ['said', '“We’re going to buy ships.”', 'pledges', 'going to'],
  [null, 'I promise to buy ships.', 'pledges', 'a promise in a post'],
  ['said', '“I’ll buy ships.”', 'pledges', 'I’ll'],
  ['said', 'they will pay only if others do', 'conditions', 'only if'],
  ['said', '“We will pay unless others leave.”', 'conditions', 'unless: a condition goes before a promise'],
  ['said', 'it depends, as long as others pay', 'conditions', 'as long as'],
  // neither
  ['said', 'they will buy ships', 'says', 'what others will do is no promise'],
  ['said', 'allies will pay', 'says', 'nor what allies will do'],
  ['said', 'if the wind turns, the fleet sails', 'says', 'a bare "if" sets no condition'],
  ['asked', '“Will we buy ships?”', 'says', 'a question'],
  ['called', 'the plan “late”', 'says', 'called something something'],
  ['insisted', 'the fleet is ready', 'says', 'insisted that'],
  ['expressed', 'doubt', 'says', '"pressed" inside another word'],
  ['projector', 'x', 'says', '"project" inside another word'],
]
for (const [cue, content, modality, why] of rows)
  test(`${why}: ${cue} | ${content}`, () => expect(modalityOf(cue, content)).toBe(modality))

describe('hostile', () => {
  for (const [name, text] of [
    ['blanks', ' '],
    ['"provided "', 'provided '],
    ['quotation marks', '“'],
  ] as const)
    test(`100 kB of ${name}`, () =>
      expect(modalityOf(text.repeat(100_000 / text.length), text.repeat(100_000 / text.length))).toBeTypeOf('string'))
})
