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

// biome-ignore format: a table
const beside: readonly Row[] = [
  ['Poland spent 4.25 percent of GDP on defence in 2025, its neighbour to the west 2.22 percent.', ['4.25 percent of GDP: agrees'], 'somebody who is not named'],
  ['Spain spent 2.0 percent of GDP on defence in 2025, others barely 3 percent.', ['2.0 percent of GDP: agrees'], 'others'],
  ['Spain spent 2.0 percent of GDP on defence in 2025; 3.5 percent is the next step.', ['2.0 percent of GDP: agrees'], 'what is still to come'],
  ['Croatia’s defence spending was 2.07 percent of GDP in 2025 and will ease to 2.03 percent in 2026.', ['2.07 percent of GDP: agrees', '2.03 percent: agrees'], 'its own, a year on'],
  ['Germany’s share is lower than Britain’s, 2.56 against 2.69 percent of GDP in 2026.', [], 'which number is whose, the order alone tells'],
  ['No ally likes it, but Spain spent 2.0 percent of GDP on defence in 2025.', ['2.0 percent of GDP: agrees'], 'no count of allies'],
  ['NATO has 32 members, of whom 28 met 2 percent of GDP in 2025.', ['32 members: agrees'], 'what some of them spent is not the share of all'],
]

// biome-ignore format: a table
const decided: readonly Row[] = [
  ['In 2025 Spain settled for 2.1 percent of GDP on defence.', [], 'a line that was settled on'],
  ['In 2025 Canada put off 5 percent of GDP on defence until 2035.', [], 'put off'],
  ['The EU lets Germany spend 1.5 percent of GDP on defence outside its rules in 2026.', [], 'allowed'],
  ['The bill lets the United States spend $925 billion on defence in 2026.', [], 'allowed by a bill'],
  ['Germany still lacked 1.28 percent of GDP for defence in 2025.', [], 'what was missing'],
  ['Poland spent $3.7 billion a month on defence in 2025.', [], 'by the month'],
]

// biome-ignore format: a table
const sources: readonly Row[] = [
  ['Greece spent 2.7 percent of GDP on its military in 2025. The figure is SIPRI’s.', [], 'whose figure, told behind it'],
  ['France spent 1.9 percent of GDP on defence in 2025. Pensions are not included.', [], 'what is left out, told behind it'],
  ['Germany spent 2.22 percent of GDP on defence in 2025. Excluding the fund it is 1.6 percent.', ['2.22 percent of GDP: agrees'], 'the next tells its own number'],
  ['Researchers in Rome worked out that Italy spent 1.5 percent of GDP on defence in 2025.', [], 'a count of others'],
  ['Most Norwegians think that Norway spent 2 percent of GDP on defence in 2025.', [], 'what people think'],
]

// biome-ignore format: a table
const changes: readonly Row[] = [
  ['Germany’s defence spending will rise by 22.3 percent in real terms in 2026, the fastest pace since 2014.', ['22.3 percent: agrees'], 'since when it was slower'],
  ['Swedish defence spending, which has more than tripled since 2014, rises by 15.1 percent in real terms in 2026.', ['more than tripled: agrees', '15.1 percent: agrees'], 'each change from its own year'],
  ['German defence spending rose by 20 percent in nominal terms in 2025.', [], 'in euros, which no edition has'],
  ['Germany doubled its defence spending in real terms between 2020 and 2025.', [], 'not quite twice is neither'],
  ['Slovenia spent nearly $2 billion on defence in 2025.', ['nearly $2 billion: differs'], 'no reader would say so of 1.25'],
  ['The alliance spent about $2 trillion on defence in 2025.', ['about $2 trillion: agrees'], 'what rounds to it'],
]

// biome-ignore format: a table
const regions: readonly Row[] = [
  ['In southern Europe, Greece spent the most as a share of GDP in 2025.', [], 'a part of the world'],
  ['Of all kingdoms in the alliance, Denmark spent the largest share of GDP in 2025.', [], 'a class'],
  ['NATO, now an alliance of 32 members, had 30 when Finland applied in May 2022.', ['32 members: agrees'], 'what it is now'],
  ['The 32-member alliance was founded in Washington in April 1949.', ['April 1949: agrees'], 'no number of that day'],
  ['Germany and Poland both spent more than 4.2 percent of GDP on defence in 2025.', ['more than 4.2 percent of GDP: differs'], 'no edition in which one of those named is blank bears it out'],
  ['Norway, missing the 20 percent equipment guideline in 2026, is buying frigates.', [], 'a line, and no value'],
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
  ['beside another', beside],
  ['decided or missing', decided],
  ['sources', sources],
  ['changes', changes],
  ['regions and the whole', regions],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, verdicts, _why) => {
    expect(verdictsOn(text)).toEqual(verdicts)
  })
})
