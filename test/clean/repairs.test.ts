import { expect, test } from 'vitest'
import { cleaned } from './cleaned.ts'

/** As browsers and libraries read UTF-8 bytes as GBK: what cannot be read is dropped or replaced. */
const asGbk = (text: string, lost = '') => new TextDecoder('gbk').decode(Buffer.from(text)).replaceAll('\uFFFD', lost)
const asWindows = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text))
const asLatin = (text: string) => Buffer.from(text).toString('latin1')

// biome-ignore format: one case a line
const mended: [text: string, why: string][] = [
  ['“We’ll keep the ships,” she said of the allies’ plan.', 'marks and apostrophes'],
  ['“The ships — and the crews — stay because we need them,” she said.', 'dashes inside a quotation'],
  ['The plan — she called it “a start” — is old. “It’s late,” he said.', 'dashes outside'],
  ['She said “1,500 soldiers” would go, “$5 million” would follow.', 'a quotation that opens with a figure'],
  ['“We trust our allies’ budgets,” she said of the states’ plans.', 'possessives inside and outside a quotation'],
  ['He spoke of André and Zoë’s café.', 'letters with accents'],
  ['It was 5 o’clock when she left the ship’s bridge.', 'a blank of no break'],
]
for (const [text, why] of mended) {
  test(`read as GBK, ${why}`, () =>
    expect(cleaned(`The ship’s crew.\n${asGbk(text)}`).text).toBe(`The ship’s crew.\n${text}`))
  test(`read as GBK with U+FFFD, ${why}`, () => expect(cleaned(asGbk(text, '\uFFFD')).text).toBe(text))
  test(`read as windows-1252, ${why}`, () => expect(cleaned(asWindows(text)).text).toBe(text))
  test(`read as Latin-1, ${why}`, () => expect(cleaned(asLatin(text)).text).toBe(text))
}

test('the blank that was lost with the last byte comes back', () => {
  expect(cleaned('鈥淲e stay,鈥?she said. 鈥淲e do.鈥?And left.').text).toBe('“We stay,” she said. “We do.” And left.')
})

test('real Chinese beside damage stays', () => {
  const article = cleaned(`北方瞭望\n\n${asGbk('“It’s late,” she said.')}`)
  expect(article.text).toBe('北方瞭望\n\n“It’s late,” she said.')
  expect(article.repairs).toEqual([
    { kind: 'gbk', runs: 3, examples: expect.arrayContaining([{ before: '鈥檚', after: '’s' }]) },
  ])
})

// biome-ignore format: one case a line
const untouched: [text: string, why: string][] = [
  ['国防部长表示,盟国将增加国防开支。茅台酒也很贵。', 'a Chinese text'],
  ['The character 茅 is a surname.', 'a Chinese character spoken of'],
  ['MAÇÃ” and CAFÉ» stay, naïve façade, über', 'letters before closing marks'],
  ['Ça va, dit-il à l’été.', 'French'],
  ['It cost 5 € — “much”.', 'undamaged'],
]
for (const [text, why] of untouched)
  test(`nothing to mend: ${why}`, () => expect(cleaned(text)).toMatchObject({ text, repairs: [] }))
