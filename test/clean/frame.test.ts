import { expect, test } from 'vitest'
import { cleaned } from './cleaned.ts'

const P = 'The ministers met in the old customs house and talked about the price of the ships for most of the day.'

// biome-ignore format: one case a line
const dates: [text: string, value: string | null, basis: string, why: string][] = [
  [`Title here\n— OSLO, March 2, 2026\n${P}`, '2026-03-02', 'stated', 'dateline on its own line'],
  [`Title here\n\nMarch 2, 2026\n\n${P}`, '2026-03-02', 'stated', 'date line'],
  [`Title here\nUpdated March 4, 2026\nPublished March 2, 2026\n${P}`, '2026-03-02', 'stated', 'published before updated'],
  [`Title here\nOSLO, March 2, 2026 (MPA) - ${P}`, '2026-03-02', 'stated', 'dateline at the head of a paragraph'],
  [`Title here\nBy Jane Writer\n${P}\nend mpa\n1447 19 May 2026`, '2026-05-19', 'stated', 'an agency’s closing line, behind the hour'],
  [`Title here\n(MPA) - OSLO, MAR 2 - ${P}`, 'XXXX-03-02', 'stated', 'a dateline behind its agency'],
  [`Title here\n/MPA/ Oslo, 2 March 2026\n${P}`, '2026-03-02', 'stated', 'a dateline behind its agency, between strokes'],
  [`Title here\nOSLO, March 2 (MPA) - ${P}`, 'XXXX-03-02', 'stated', 'no year: not stated'],
  [`Title here\nNobody sleeps in a tent after the first of October, it was said. ${P}`, null, 'unknown', 'the only day of the text, up to which something holds'],
  [`Title here\nAt a March 2 meeting, it was said. ${P}`, 'XXXX-03-02', 'implied', 'the only day of the text, no year'],
  [`Title here\nOn Monday, March 2, they met. ${P}\nWe stay.\n— Jane Sund (@js) March 2, 2026`, '2026-03-02', 'implied', 'a post of the day the text names'],
  [`Title here\nThey met. ${P}\nWe stay.\n— Jane Sund (@js) March 2, 2026`, null, 'unknown', 'a post may be old'],
  [`Title here\nOn March 2 and March 5 they met. ${P}`, null, 'unknown', 'two days'],
  [`Title here\nSince 24 February 2022 they have met. ${P}`, null, 'unknown', 'a day of long ago'],
  [`Title here\n${P}\nA sailor waves in Oslo, March 2, 2026.\nIna Castellow/MPA`, null, 'unknown', 'a picture’s day'],
  [`Title here\n\nTuesday, 3 March\n\n${P}`, 'XXXX-03-03', 'stated', 'a line without its year'],
  [`Title here\n\nBy Jane Writer | Mar 3\n\n${P}`, 'XXXX-03-03', 'stated', 'after a byline, without its year'],
  [`Title here\n\nPosted on 16/03/2026 by Jane Writer\n\n${P}`, '2026-03-16', 'stated', 'a number that can only be a day'],
  [`Title here\n\nPosted on 03/04/2026 by Jane Writer\n\n${P}`, null, 'unknown', 'may be March or April'],
  [`Title here\n\nLindhaven, 2 March 2026\n\n${P} It began on 1 March 2026.`, '2026-03-02', 'stated', 'a place nobody knows, and its day'],
  [`Title here\n\nTuesday, 3 March\n\nIt began on 1 March 2026. ${P}`, 'XXXX-03-03', 'stated', 'the frame’s day, not the body’s'],
  [`Title here\n**Good morning. It is Monday, March 2, 2026.** Today: ships.\n${P}`, '2026-03-02', 'stated', 'a letter’s bold opening'],
  [`Title here\n**The treaty of Monday, March 3, 2026** failed. ${P}`, null, 'unknown', 'no such Monday'],
  [`Title here\n\nFriday 13 March 2026. Reuters / The Guardian\n\n${P}`, '2026-03-13', 'stated', 'outlets behind the day and a stop'],
  [`Title here\n\n11/03/2026 - 19:05\n\nThey met on Wednesday. ${P}`, '2026-03-11', 'implied', 'may be March or November, and was a Wednesday'],
  [`Title here\n\n09/10/2026 - 19:05\n\nThey met on Wednesday. ${P}`, '2026-09-10', 'implied', 'the day before, whichever way round it is written'],
  [`Title here\n\n10/09/2026 - 19:05\n\nThey met on Thursday. ${P}`, null, 'unknown', 'a Thursday, or the day after one'],
  [`Title here\n\n10/09/2026 - 19:05\n\nThey met on Monday. ${P}`, null, 'unknown', 'neither month, by its weekday'],
  [`Title here\nThe Pier Review, weekend pages. 2 March 2026\n${P}`, '2026-03-02', 'stated', 'a day behind a stop in a line of the head'],
  [`Title here\nCouncil hall, Monday 2 March 2026. Newest first. With Jane Writer at the door and in the hall\n${P}`, '2026-03-02', 'stated', 'a sentence behind the day'],
  [`Title here\nNotes No. 2 / Informal meeting of foreign ministers / 2 Mar 2026\n${P}`, '2026-03-02', 'stated', 'a slash before it, a long part before that'],
  [`Title here\nIssue of 2 March 2026. Editor: Jane Writer\n${P}`, '2026-03-02', 'stated', 'an issue’s day'],
  [`Title here\n«Pier News», English. 2 March 2026, 09:15\n${P}`, '2026-03-02', 'stated', 'an outlet’s name in marks is no quotation'],
  [`Title here\nLINDHAVEN, 2 Mar 2026. ${P}`, '2026-03-02', 'stated', 'a dateline that ends in a stop'],
  [`Title here\nOSLO/LINDHAVEN, March 2 (MPA) - ${P}`, 'XXXX-03-02', 'stated', 'a dateline of two cities'],
  [`Title here\nMarch 2 (MPA) - ${P}`, 'XXXX-03-02', 'stated', 'an agency’s day without a place'],
  [`Title here\n${P}\n${P}\nkv/ts (02.03.2026)`, '2026-03-02', 'stated', 'the day of a closing line'],
  [`Title here\n${P}\n${P}\nMPA kv/ts 2 March 2026`, '2026-03-02', 'stated', 'initials and the day'],
  [`Title here\n${P}\n${P}\nThe Pier Review, 2 March 2026, page 8`, '2026-03-02', 'stated', 'a letter’s outlet and day'],
  [`Title here\n${P}\n${P}\nThe hall stays shut until 2 March 2026`, null, 'unknown', 'a closing sentence tells of another day'],
  [`Title here\n${P}\n${P}\nThey part on Monday, 2 March 2026.`, null, 'unknown', 'a closing sentence with a stop'],
  [`Title here\nTue 3 Mar: MPA-12 / Gdynia / 2.III.2026 / corr. Greta Solheim\n${P}`, '2026-03-02', 'stated', 'a month in Roman numerals'],
  [`Title here\n02.03.26 kl. 09:12, from the Norwegian\n${P}`, '2026-03-02', 'implied', 'a year of two figures, the day first with full stops'],
  [`Title here\n16/3/26. Rope, tallow, news\n${P}`, '2026-03-16', 'implied', 'figures that can only be a day, with a short year'],
  [`Title here\n03-04-2026 15:40 GMT\nOSLO, April 3 (MPA) - ${P}`, '2026-04-03', 'implied', 'the dateline tells which of the two figures is the month'],
  [`Title here\nMonday 02/03/2026, 07:30 edition\n${P}`, '2026-03-02', 'implied', 'and so does the weekday beside them'],
  [`Title here\nVersion 1.2.26.4 of the rules\n${P}`, null, 'unknown', 'figures of a version'],
  [`Title here\nThe school’s paper, spring number, out on 2 March 2026\n${P} It began on 1 March.`, '2026-03-02', 'stated', 'the day of printing before one that the text tells of'],
  [`Title here\nFor release on 2 March 2026, 11.00\n${P}`, '2026-03-02', 'stated', 'a release’s day'],
  [`Title here\nEmbargoed until 10.00 on Monday 2 March 2026\n${P}`, '2026-03-02', 'stated', 'an embargo’s day'],
  [`Title here\nOpen until 2 March 2026\n${P}`, null, 'unknown', 'a day until which something lasts'],
  [`Title here\n${P}\n${P}\n2 March 2026, 17.05. Published with the consent of the agency.`, '2026-03-02', 'stated', 'a closing line that opens with its day and hour'],
  [`Title here\n${P}\n${P}\n2 March 2026 was the day on which it all began.`, null, 'unknown', 'a sentence that opens with a day'],
  [`Title here\n${P}\n${P}\nSent out on 2 March 2026`, '2026-03-02', 'stated', 'a letter’s closing line'],
  [`Title here\nLINDHAVEN (Norland), March 2, 2026 (MPA) - ${P}`, '2026-03-02', 'stated', 'a country in brackets between the city and the day'],
  [`Title here\nLindhaven/Oslo, 02.03.2026. ${P}`, '2026-03-02', 'stated', 'two cities and a day in figures'],
  [`Title here\nOSLO (MPA) — They met on Monday, March 2, 2026, and parted. ${P}`, '2026-03-02', 'implied', 'the only full day behind a dateline without one'],
  [`Title here\nOSLO (MPA) — They met on Monday, March 2, 2026, after Sunday, March 1, 2026. ${P}`, null, 'unknown', 'two full days behind a dateline'],
  [`Title here\nThey met on Monday, March 2, 2026, and parted. ${P}`, null, 'unknown', 'a day of the text, and no dateline'],
  [`Title here\n“They met in Oslo, 2 March 2026” and more of it\n${P}`, null, 'unknown', 'a day that is quoted'],
  [P, null, 'unknown', 'no date'],
]
for (const [text, value, basis, why] of dates)
  test(`published: ${why}`, () => {
    const { published, text: words } = cleaned(text)
    expect([published.value, published.basis]).toEqual([value, basis])
    if (published.evidence)
      expect(words.slice(published.evidence.start, published.evidence.end)).toBe(published.evidence.exact)
  })

// biome-ignore format: one case a line
const places: [text: string, place: string | null, why: string][] = [
  [`— BRUSSELS, March 2, 2026\n${P}`, 'Brussels', 'dateline of its own'],
  [`MUNICH, GERMANY: ${P}`, 'Munich', 'with its country, before a colon'],
  [`Brussels, Belgium – ${P}`, 'Brussels', 'in small letters, known'],
  [`LINDHAVEN, Velmark (MPA) — ${P}`, null, 'a country nobody knows'],
  [`LINDHAVEN (MPA) — ${P}`, 'LINDHAVEN', 'unknown, but in capitals with an agency'],
  [`MINISTER: ${P}`, null, 'a speaker'],
  [`OSLO/BRUSSELS, March 2 (MPA) - ${P}`, null, 'of two cities neither'],
  [`OSLO / BRUSSELS – ${P}`, null, 'of two cities neither, with blanks between'],
  [`OSLO/BRUSSELS/MUNICH (Nobody-Known) - ${P}`, null, 'of three cities none, behind them an agency that nobody knows'],
  [`OSLO (Nobody Known) - ${P}`, 'Oslo', 'a known city in capitals, an agency that nobody knows'],
  [`BRUSSELS (MPA) _ ${P}`, 'Brussels', 'a low line for the dash'],
  [`Brussels, Belgium | ${P}`, 'Brussels', 'with its country, before a stroke'],
  [`WARNING — ${P}\n`, null, 'capitals and a dash prove nothing'],
  [`Oslo is a city. ${P}`, null, 'a sentence'],
  [`In Brussels, ministers met. ${P}`, null, 'a sentence'],
]
for (const [text, place, why] of places)
  test(`place: ${why}`, () => expect(cleaned(`Title of the text\n${text}`).place.value).toBe(place))

// biome-ignore format: one case a line
const credits: [text: string, credit: string[], why: string][] = [
  [`OSLO, March 2 (MPA) - ${P}`, ['wire Merrow Press Agency dateline'], 'dateline'],
  [`LINDHAVEN (MPA), 2 March 2026\n\n${P}`, ['wire Merrow Press Agency dateline'], 'dateline with the agency before the day'],
  [`LINDHAVEN (Merrow Press Agency), 2 March 2026\n\n${P}`, ['wire Merrow Press Agency dateline'], 'the same in full, which is no country'],
  [`March 2 (MPA) - ${P}`, ['wire Merrow Press Agency dateline'], 'dateline without a place'],
  [`By Jane Writer, Merrow Press Agency\n${P}`, ['byline Jane Writer byline', 'wire Merrow Press Agency byline'], 'byline'],
  [`Ships again\nby Staff Writer | 3 March 2026\n\n${P}`, [], 'a byline of nobody'],
  [`By Jane Writer and Tom Quill\n${P}`, ['byline Jane Writer byline', 'byline Tom Quill byline'], 'two writers'],
  [`${P}\nSource: Merrow Press Agency`, ['wire Merrow Press Agency reported-by'], 'closing line'],
  [`${P}\n© 2026 Merrow Press Agency. All rights reserved.`, ['wire Merrow Press Agency copyright'], 'copyright'],
  [`${P}\n(Reporting by Jane Writer; Editing by Tom Quill)`, ['wire Merrow Press Agency reported-by'], 'the one agency that signs so'],
  [`${P}\nIna Castellow/MPA`, [], 'a photo credit is none of the text'],
  [`According to Merrow Press Agency, it rained. ${P}\n${P}`, [], 'one fact from an agency'],
]
for (const [text, credit, why] of credits)
  test(`credit: ${why}`, () => {
    const { credit: found, text: words } = cleaned(`Title of the text\n${text}`)
    expect(found.map(({ kind, name, rule }) => `${kind} ${name} ${rule}`)).toEqual(credit)
    for (const { evidence } of found)
      if (evidence) expect(words.slice(evidence.start, evidence.end)).toBe(evidence.exact)
  })

test('language: told from the words, not told from a few', () => {
  expect(cleaned(`${P}\n${P}`).language).toBe('en')
  expect(
    cleaned('Die Küstenwache soll auch im nächsten Winter mit zwei Schiffen in der Meerenge bleiben, hieß es.')
      .language,
  ).toBe('de')
  expect(cleaned('Ok.').language).toBe('und')
})
