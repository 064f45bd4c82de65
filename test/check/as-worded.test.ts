import { describe, expect, test } from 'vitest'
import { verdictsOn } from './verdicts-on.ts'

type Row = readonly [text: string, verdicts: string[], why: string]

// biome-ignore format: a table
const prices: readonly Row[] = [
  ['Italy spent $53.3 billion on defence in 2025, 38.5 percent more in real terms.', ['$53.3 billion: agrees'], 'the prices of the change'],
  ['Norway spent $16.8 billion on defence in 2025; at 2021 prices it was $17.7 billion.', ['$16.8 billion: agrees'], 'the prices of another sum'],
  ['Romania spent $9.4 billion on defence in 2025, unchanged in real terms.', ['$9.4 billion: agrees'], 'of what is unchanged'],
  ['At 2021 prices, Italy spent $48.8 billion on defence in 2025.', ['$48.8 billion: agrees'], 'told before the sum'],
  ['Italy spent $48.8 billion on defence in 2025, at constant prices.', ['$48.8 billion: agrees'], 'told behind it'],
  ['Italy spent $53.3 billion on defence in 2025, at constant prices.', ['$53.3 billion: differs'], 'the other prices'],
]

// biome-ignore format: a table
const editions: readonly Row[] = [
  ['Last year’s tables put Finland’s defence spending at 2.4 percent of GDP in 2024.', [], 'an older edition, named as such'],
  ['Italy’s defence spending in 2025 was revised from 2.01 percent of GDP.', [], 'a revision'],
  ['Seventeen allies met the 2 percent target in 2024, and not 18 as first reported.', ['Seventeen allies: agrees'], 'what is current stands'],
  ['Finland spent 2.4 percent of GDP on defence in 2024.', ['2.4 percent of GDP: outdated'], 'told as what is'],
]

// biome-ignore format: a table
const denied: readonly Row[] = [
  ['By no measure did Belgium spend more than 2.4 percent of GDP on defence in 2025.', [], 'denied by the order of the words'],
  ['The idea that all allies met the 2 percent target in 2025 is a comfort.', [], 'an idea'],
  ['Nothing in the report suggests that Spain spent 3 percent of GDP on defence in 2025.', [], 'nothing does'],
  ['It would be wrong to say that Spain spent 3 percent of GDP on defence in 2025.', [], 'it would be wrong'],
  ['Whoever says that Spain spent 3 percent of GDP on defence in 2025 cannot read.', [], 'left to whoever says so'],
  ['Germany spent 2.22 percent of GDP on defence in 2025, nothing like the 3 percent once mooted.', ['2.22 percent of GDP: agrees'], 'a figure named as what is not'],
  ['Belgium spent 2 percent of GDP on defence in 2025, let alone 2.5 percent.', ['2 percent of GDP: agrees'], 'let alone'],
  ['France has yet to outspend Britain on defence in dollars; it did not in 2025.', [], 'not yet'],
]

// biome-ignore format: a table
const members: readonly Row[] = [
  ['When Spain joined in 1982, NATO became an alliance of 16 members.', ['1982: agrees'], 'a number of members of another year'],
  ['Born in 1949 with 12 members, NATO has 32 today.', [], 'two years'],
  ['NATO’s 28 members that met the line include Spain.', [], 'some of them'],
  ['The 31 members other than America meet in May.', [], 'without one'],
  ['NATO has 32 members; 23 members belong to both it and the EU.', ['32 members: agrees'], 'of two bodies'],
  ['NATO had 30 members in 2022.', ['30 members: agrees'], 'of the year told'],
  ['Founded in 1949, NATO has 31 members.', ['31 members: differs'], 'what it has now'],
]

// biome-ignore format: a table
const places: readonly Row[] = [
  ['Latvia spent more of its GDP on defence in 2026 than any ally save Lithuania and Estonia.', [], 'with exceptions'],
  ['Greece spent 3.65 percent of GDP on defence in 2026, the highest share of any ally west of the Vistula.', ['3.65 percent of GDP: agrees'], 'among some of them'],
  ['Of the founding members, Denmark had the highest share of GDP in 2025.', [], 'among some of them'],
  ['After the Baltic states and Poland, Greece has the highest share of GDP in the alliance in 2026.', [], 'of those that are left'],
  ['Slovenia was second to last in NATO by share of GDP in 2025.', [], 'not the last'],
  ['Poland, the biggest spender in 2025 at 4.25 percent of GDP, leads.', ['the biggest spender: agrees', '4.25 percent of GDP: agrees'], 'by share, as the words beside it say'],
  ['Spain had the third-lowest share of GDP in the alliance in 2025, 2.0 percent.', ['the third-lowest share: differs', '2.0 percent: agrees'], 'whose share, and among whom'],
]

// biome-ignore format: a table
const years: readonly Row[] = [
  ['Sweden spent 2.85 percent of GDP on defence last year but now spends 3.22 percent of GDP.', ['2.85 percent of GDP: agrees'], 'what is, beside what was'],
  ['Sweden spent 2.85 percent of GDP on defence in 2025 and spends 3.22 percent of GDP this year.', ['2.85 percent of GDP: agrees', '3.22 percent of GDP: agrees'], 'each of its own year'],
  ['In the last year of peace, 2021, Poland spent 2.19 percent of GDP on defence.', [], 'not the year before that of printing'],
  ['In 2026 it turned out that Czechia had spent 1.86 percent of GDP on defence the previous year.', ['1.86 percent of GDP: agrees'], 'a year back'],
  ['Germany spent 25.2 percent of its defence budget on equipment that year and will spend 32.1 percent this year.', [], 'a year that no words here give'],
]

// biome-ignore format: a table
const whose: readonly Row[] = [
  ['France and, to a lesser extent, Italy spent 2.09 percent of GDP on defence in 2025.', [], 'two'],
  ['It was Latvia, not Estonia, that spent 3.93 percent of GDP on defence in 2025.', [], 'not who it was not'],
  ['Turkey will overtake Hungary with 2.85 percent of GDP on defence in 2026.', [], 'whoever overtakes'],
  ['In Germany it was 2.22 percent of GDP for defence in 2025; here it was 2.04 percent.', ['2.22 percent of GDP: agrees'], 'nobody who is named'],
  ['If it spent as much as Poland, it would have $215 billion. It spent 2.22 percent of GDP on defence in 2025.', [], 'another than Poland'],
  ['Joining the alliance’s 2 percent club in 2025, Italy spent 2.09 percent of GDP on defence.', ['2.09 percent of GDP: agrees'], 'a club is a line'],
  ['In 2025 28 allies met the target, and four spent more than 3.5 percent of GDP on defence.', [], 'the line of another count'],
  ['Poland outspent Italy as a share of GDP in 2025, though not in dollars.', ['outspent Italy: agrees'], 'by share'],
  ['Rounded to one decimal, Czechia reached 2.0 percent of GDP on defence in 2024.', ['2.0 percent of GDP: agrees'], 'a rounded share is no bound'],
]

// biome-ignore format: a table
const counted: readonly Row[] = [
  ['Under the wider definition, Italy spent 3.5 percent of GDP on defence in 2026.', [], 'another definition'],
  ['Counted the way Madrid likes, Spain spent 2.4 percent of GDP on defence in 2025.', [], 'another count'],
  ['Figures compiled by this newspaper have Italy spending 1.7 percent of GDP on defence in 2025.', [], 'a count of one’s own'],
  ['In the fiscal year 2025 Canada spent 2.0 percent of GDP on defence.', [], 'another year'],
  ['Figures compiled by NATO have Italy spending 2.09 percent of GDP on defence in 2025.', ['2.09 percent of GDP: agrees'], 'the alliance’s'],
]

describe.each([
  ['prices', prices],
  ['editions', editions],
  ['denied', denied],
  ['members', members],
  ['places', places],
  ['years', years],
  ['whose', whose],
  ['counted otherwise', counted],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, verdicts, _why) => {
    expect(verdictsOn(text)).toEqual(verdicts)
  })
})
