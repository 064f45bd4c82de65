import { expect, test } from 'vitest'
import { blocksOf, cleaned } from './cleaned.ts'

const P = 'The ministers met in the old customs house and talked about the price of the ships for most of the day.'

// biome-ignore format: one case a line
const split: [prefix: string, words: string, why: string][] = [
  ['OSLO, 12 November 2026 -', 'Envoy Jane Sund said that the door was open.', 'place and day'],
  ['OSLO (MPA) -', 'The door is open.', 'agency'],
  ['OSLO. March 2 (MPA) –', 'The door is open.', 'a full stop behind the city'],
  ['LINDHAVEN, Sept 3 (Merrow) —', '“We will buy the ships,” said Jane Sund.', 'an agency nobody knows, and a quotation'],
  ['Oslo [Norway], May 8 (MPA):', 'The door is open.', 'a country in square brackets'],
  ['Oslo, March 5 (Merrow Press)--', 'Raising the share is no priority, Jane Sund said.', 'two dashes without a blank'],
  ['MUNICH, GERMANY:', 'The door is open.', 'country and colon'],
  ['Lindhaven, 12 November 2026 –', 'The door is open.', 'a place nobody knows, its day and a dash'],
  ['16.41 –', 'The minister has left.', 'an entry’s time'],
  ['4:41 p.m. —', '“I am going home,” Jane Sund says.', 'an entry’s time, twelve hours'],
  ['16:41 CET', 'The minister has left.', 'an entry’s time with its zone'],
]
for (const [prefix, words, why] of split)
  test(`a block of its own: ${why}`, () => {
    const article = cleaned(`Title of the text\n\n${prefix} ${words}\n\n${P}`)
    expect(blocksOf(article).slice(1)).toEqual([
      ['dateline', prefix],
      ['paragraph', words],
      ['paragraph', P],
    ])
  })

// biome-ignore format: one case a line
const whole: [text: string, why: string][] = [
  ['2.50 – 3.50 percent of the budget went to the ferries.', 'a range of figures'],
  ['16.41 percent of the budget went to the ferries.', 'a figure'],
  ['Oslo is a city on a fjord – and a port.', 'a sentence'],
  ['Monday, 12 November 2026 – the day the ferry sank – was a day of mist.', 'a day is no place'],
  ['WARNING — the ferry leaves early today.', 'capitals and a dash'],
]
for (const [text, why] of whole)
  test(`no prefix: ${why}`, () =>
    expect(blocksOf(cleaned(`Title of the text\n\n${text}\n\n${P}`))[1]).toEqual(['paragraph', text]))

const entries = (times: readonly string[]) =>
  cleaned(
    `Title of the text\n\n${P}\n\n${times.map((time) => `${time} Jane Sund is out of the customs house.`).join('\n\n')}`,
  )
// biome-ignore format: one case a line
const bare: [times: string[], cut: number, why: string][] = [
  [['16:41', '15:10', '11:02'], 3, 'the latest first'],
  [['11.02', '15.10', '15.10'], 3, 'the earliest first, two at a time'],
  [['16:41', '11:02', '15:10'], 0, 'in no order, so they may be anything'],
  [['16:41', '15:10'], 0, 'two make no live page'],
]
for (const [times, cut, why] of bare)
  test(`times with nothing behind them, ${why}: ${times.join(' ')}`, () =>
    expect(blocksOf(entries(times)).filter(([type]) => type === 'dateline')).toHaveLength(cut))

test('a time alone on its line is no subhead', () =>
  expect(blocksOf(cleaned(`Title of the text\n\n${P}\n\n16.41 GMT\n\n${P}`))[2]?.[0]).toBe('dateline'))

test('HTML and Markdown too', () => {
  const html = `<html><body><h1>Title</h1><p>OSLO, March 2 (MPA) &mdash; ${P}</p><p>${P}</p></body></html>`
  expect(blocksOf(cleaned(html, 'text/html')).slice(1)).toEqual([
    ['dateline', 'OSLO, March 2 (MPA) —'],
    ['paragraph', P],
    ['paragraph', P],
  ])
  expect(blocksOf(cleaned(`# Title\n\nOSLO, March 2 (MPA) - ${P}`, 'text/markdown'))[1]).toEqual([
    'dateline',
    'OSLO, March 2 (MPA) -',
  ])
})
