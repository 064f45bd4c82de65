import { expect, test } from 'vitest'
import { evidenceAt } from '../../src/model/evidence.ts'
import { statementOf } from '../../src/model/factories.ts'
import type { Mode } from '../../src/model/statement.ts'
import { claimTold } from '../../src/report/statement-words.ts'

function told(text: string, cue: string, content: string, mode: Mode, quoted: readonly string[] = []) {
  const at = (words: string) => evidenceAt(text, text.indexOf(words), text.indexOf(words) + words.length)
  return statementOf({ mode, cue: at(cue), contents: [at(content)], quoted: quoted.map(at) })
}

const DOUBTS = 'Brandt voiced doubts about the price of the bridge.'
const doubts = told(DOUBTS, 'voiced doubts', 'about the price of the bridge', 'indirect')
const urgent = told(
  'It may be, she noted that it is “direct and urgent” now.',
  'noted',
  'that it is “direct and urgent” now',
  'mixed',
  ['direct and urgent'],
)
const direct = told('“We carry on,” she said.', 'said', 'We carry on,', 'direct', ['We carry on,'])
const apart = told('She asked, at length, for a second bridge.', 'asked', 'for a second bridge', 'indirect')

test.each([
  [
    'a phrase is led up to by its verb',
    'about the price of the bridge',
    [doubts],
    'voiced doubts ',
    'about the price of the bridge',
  ],
  [
    'a quotation within a clause is shown with its clause',
    'direct and urgent',
    [urgent],
    'noted ',
    'that it is “direct and urgent” now',
  ],
  ['a quotation needs nobody to lead up to it', 'We carry on', [direct], '', '“We carry on,”'],
  ['nothing is put together that does not stand together', 'for a second bridge', [apart], '', 'for a second bridge'],
  ['of several the one that has the words', 'about the price', [apart, doubts], 'voiced doubts ', 'about the price'],
  ['of several what they have in common, in marks', 'We carry on', [direct, urgent], '', '“We carry on”'],
  ['a statement that is not at hand', 'We carry on', [undefined], '', 'We carry on'],
])('%s', (_, words, statements, lead, shown) => {
  expect(claimTold({ words }, statements)).toEqual({ lead, words: shown })
})
