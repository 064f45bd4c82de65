import { expect, test } from 'vitest'
import { apartByMode } from '../../src/statements/apart-by-mode.ts'

const at = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

// biome-ignore format: one case a line
const rows: [text: string, cue: string, contents: string[], told: [cue: string | null, contents: string[]][], why: string][] = [
  ['The port was open, Kroll said. “We pay for it.”', 'said', ['The port was open', '“We pay for it.”'], [['said', ['The port was open']], [null, ['“We pay for it.”']]], 'a sentence quoted behind what is told without its words'],
  ['Kroll said the port was open and that “we pay”.', 'said', ['the port was open and that', '“we pay”'], [['said', ['the port was open and that', '“we pay”']]], 'a phrase quoted in it is of it'],
  ['The port was open, Kroll said, “and paid for”.', 'said', ['The port was open', '“and paid for”'], [['said', ['The port was open', '“and paid for”']]], 'so is what goes on with it'],
  ['“We pay,” Kroll said. “And we are open.”', 'said', ['“We pay,”', '“And we are open.”'], [['said', ['“We pay,”', '“And we are open.”']]], 'two that are quoted are one saying'],
  ['“We pay for it.” The port was open, Kroll said.', 'said', ['“We pay for it.” The port was open'], [[null, ['“We pay for it.”']], ['said', ['The port was open']]], 'what stands before the cue is told by it'],
  ['Kroll said: “We pay for it.” Nine have come since.', 'said', ['“We pay for it.” Nine have come since'], [['said', ['“We pay for it.”']]], 'the writer goes on'],
  ['Kroll said “we pay for it” and left.', 'said', ['“we pay for it” and left'], [['said', ['“we pay for it” and left']]], 'no sentence has ended'],
]
for (const [text, cue, contents, told, why] of rows)
  test(why, () => {
    const one = {
      source: at(text, 'Kroll'),
      cue: at(text, cue),
      contents: contents.map((words) => at(text, words)),
      block: 0,
    }
    const wordsOf = (span: { start: number; end: number }) => text.slice(span.start, span.end)
    expect(apartByMode(text, one).map((own) => [own.cue && wordsOf(own.cue), own.contents.map(wordsOf)])).toEqual(told)
  })
