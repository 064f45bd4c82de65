import { expect, test } from 'vitest'
import { plainSayings } from '../../src/statements/plain-sayings.ts'
import { findQuotations } from '../../src/text/quotation-marks.ts'

type Told = [source: string | null, cue: string | null, content: string]

/** What is found by form alone, beside `before`: what was told already, as words of the text. */
function foundIn(text: string, before: readonly Told[] = []): Told[] {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const told = before.map(([source, cue, content]) => ({
    source: source === null ? null : spanOf(source),
    cue: cue === null ? null : spanOf(cue),
    contents: [spanOf(content)],
    block: 0,
  }))
  const paragraph = { start: 0, end: text.length, block: 0 }
  return plainSayings(text, paragraph, findQuotations(text, 0, text.length), told).map(({ source, cue, contents }) => {
    const words = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end)
    return [words(source) ?? null, words(cue) ?? null, words(contents[0]) ?? '']
  })
}

const DECLARING: Told = ['Kroll', 'declaring', 'that the fleet is ready']

// biome-ignore format: one case a line
const found: [text: string, before: Told[], told: Told[], why: string][] = [
  ['He also held that the fleet would be ready in May.', [], [['He', 'held', 'that the fleet would be ready in May']], 'held as a view'],
  ['He also held that post in May.', [], [], 'held as a post'],
  ['However, Kroll maintained that the fleet needs more crews.', [], [['Kroll', 'maintained', 'that the fleet needs more crews']], 'a verb of speaking and a clause'],
  ['Several diplomats noted that the port is open, citing new cranes.', [], [['Several diplomats', 'noted', 'that the port is open']], 'the clause ends where the next thing is done'],
  ['Kroll spoke, declaring that the fleet is ready while warning that the crews are tired.', [DECLARING], [['Kroll', 'warning', 'that the crews are tired']], 'who spoke before in the sentence goes on'],
  ['According to the general 52 would suffice.', [], [['the general', 'According to', '52 would suffice']], 'a number and no noun'],
  ['- The ships would be late this year, Kroll said there.', [], [['Kroll', 'said', 'The ships would be late this year']], 'in an item of a list, said there'],
  ['The ships are late this year, some analysts said.', [], [['some analysts', 'said', 'The ships are late this year']], 'the clause first'],
  ['By 2029 the port will have ten cranes, Ms. Oldervik pointed out Wednesday, adding that it is a start.', [['Ms. Oldervik', 'adding', 'that it is a start']], [['Ms. Oldervik', 'pointed out', 'By 2029 the port will have ten cranes']], 'the clause first, a day behind'],
  ['In his view, the stronger the crews, the stronger the fleet — a bold thesis.', [], [['his', 'view', 'the stronger the crews, the stronger the fleet']], 'his view, and no word of the narrator'],
  ['Kroll cited estimates that the yard loses ten ships a year and left.', [], [['Kroll', 'cited estimates', 'that the yard loses ten ships a year and left']], 'estimates cited'],
  ['Still, some worry that the port could close.', [], [['some', 'worry', 'that the port could close']], 'a worry'],
]
for (const [text, before, told, why] of found)
  test(`${why}: ${text}`, () => expect(foundIn(text, before)).toEqual(told))

// biome-ignore format: one case a line
const nothing: [text: string, before: Told[], why: string][] = [
  ['Kroll did not say that the fleet is ready.', [], 'it was not said'],
  ['It is unclear whether Kroll said that the fleet is ready.', [], 'nor is this known'],
  ['The idea stated that the fleet is ready.', [], 'an idea is nobody'],
  ['“Kroll said that the fleet is ready,” Oldervik told us.', [['Oldervik', 'told', '“Kroll said that the fleet is ready,”']], 'words within words'],
  ['Kroll said that the fleet is ready.', [['Kroll', 'said', 'that the fleet is ready']], 'told already'],
  ['The ships came, warning that the storm is near.', [], 'nobody spoke before in the sentence'],
  ['Despite Mr. Kroll’s claims that the fleet is ready, it stayed.', [], 'claims that are a noun'],
  ['After the long meeting, Kroll said.', [], 'no clause before'],
  ['The ships, Kroll said.', [], 'nothing is told of the ships'],
]
for (const [text, before, why] of nothing)
  test(`nothing (${why}): ${text}`, () => expect(foundIn(text, before)).toEqual([]))

// biome-ignore format: one case a line
const nouns: [text: string, told: Told[], why: string][] = [
  ['It goes with President Oldervik’s long-standing demand that allies pay more for the ships.', [['President Oldervik', 'demand', 'that allies pay more for the ships']], 'a demand of somebody'],
  ['That came amid speculation by some diplomats and officials that the fleet may shrink, which it did before.', [['some diplomats and officials', 'speculation', 'that the fleet may shrink']], 'what "which" adds is the narrator’s'],
  ['For now, Kroll’s message is clear: the ships stay, but the bill must be shared.', [['Kroll', 'message', 'the ships stay, but the bill must be shared']], 'a message'],
  ['Kroll also raised concerns about the price of the ships.', [['Kroll', 'raised concerns', 'about the price of the ships']], 'concerns'],
  ['The ship’s wake that morning was wide.', [], 'a thing of a thing'],
]
for (const [text, told, why] of nouns) test(`${why}: ${text}`, () => expect(foundIn(text)).toEqual(told))
