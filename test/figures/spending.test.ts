import { describe, expect, test } from 'vitest'
import { findFiguresIn } from '../../src/figures/find-figures-in.ts'
import type { Figure } from '../../src/model/figure.ts'
import { register } from '../register/shipped.ts'

const figuresIn = (text: string): readonly Figure[] => findFiguresIn(text, '2026-02-13', register).figures
const brief = (figure: Figure): string => {
  const { indicator, value, entity, period, told } = figure
  const { than, currency, ...rest } = told ?? {}
  const more = Object.entries(rest).map(([key, one]) => (one === true ? key : `${key} ${one}`))
  const side = than ? [`than ${than.name}`] : []
  return [indicator, value, entity?.name ?? '-', period ?? '-', ...(currency ?? []), ...side, ...more].join(' ')
}

// biome-ignore format: a table
const tied: readonly [text: string, told: readonly string[], why: string][] = [
  ['Germany spent $112.1 billion on defence in 2025.', ['expenditure 112100000000 Germany 2025 USD'], 'a sum'],
  ['German defence expenditure of €90.6 billion in 2024 was a start.', ['expenditure 90600000000 Germany 2024 EUR'], 'expenditure of'],
  ['Norway spent 112.2 billion kroner on defence in 2024.', ['expenditure 112200000000 Norway 2024 NOK DKK'], 'a name of two currencies'],
  ['Together the allies spent $1.63 trillion on defence in 2025.', ['expenditure 1630000000000 NATO 2025 USD'], 'the alliance by its members'],
  ['Canada spent $40 billion on defence in 2025 at 2021 prices.', ['expenditure 40000000000 Canada 2025 USD prices constant priceYear 2021'], 'prices of a year'],
  ['SIPRI says Germany spent $114 billion on its military in 2025.', ['expenditure 114000000000 Germany 2025 USD countedBy SIPRI'], 'counted by another'],
  ['Italy spent 20 percent of its defence budget on equipment in 2025.', ['equipment-share 20 Italy 2025'], 'equipment'],
  ['The United States accounted for 60 percent of NATO’s total defence expenditure in 2025.', ['share-of-total 60 United States 2025'], 'a part of all'],
  ['Hungary’s defence spending fell by 6.3 percent in real terms in 2025.', ['expenditure-change 6.3 Hungary 2025 falls prices constant'], 'a fall in real terms'],
  ['Italy’s spending was up 47 percent over 2024 in current dollars in 2025.', ['expenditure-change 47 Italy 2025 since 2024 prices current'], 'over a year'],
  ['European allies and Canada have at least doubled their defence spending since 2014, by 2025.', ['expenditure-change 2 European allies and Canada 2025 since 2014'], 'doubled'],
  ['Germany’s spending in 2026 is more than double what it spent in 2021.', ['expenditure-change 2 Germany 2026 since 2021'], 'the other year behind'],
  ['Poland had 216,000 people under arms in 2024, Latvia 8,300.', ['personnel 216000 Poland 2024', 'personnel 8300 Latvia 2024'], 'people under arms, and the next ally’s'],
  ['Poland spent a larger share of GDP on defence in 2025 than Germany.', ['share-comparison 1 Poland 2025 than Germany'], 'a larger share'],
  ['Poland spent more than twice the share of GDP that Spain did in 2025.', ['share-comparison 2 Poland 2025 than Spain'], 'a multiple of another’s'],
  ['In dollars, Germany outspent Britain on defence in 2025.', ['expenditure-comparison 1 Germany 2025 than United Kingdom'], 'outspent'],
  ['Lithuania, second only to Poland as a share of GDP in 2025, is building.', ['share-rank 2 Lithuania 2025 than Poland'], 'second only to'],
  ['Slovenia sat at the bottom of NATO’s table in 2025.', ['share-rank 1 Slovenia 2025 fromBottom'], 'the end of the table'],
  ['Germany was NATO’s second-largest spender in dollars in 2025.', ['expenditure-rank 2 Germany 2025'], 'a place by money'],
  ['Each of the Baltic states spent more than 3 percent of GDP on defence in 2025.', ['defence-share 3 Baltic states 2025 each'], 'each of a group'],
  ['Every Nordic ally with an army spent over 2.5 percent of GDP in 2025.', ['defence-share 2.5 Nordic countries 2025 each'], 'a group in the singular'],
  ['Poland, Estonia and Latvia each spent more than 3 percent of GDP in 2025.', ['defence-share 3 Poland, Estonia, Latvia 2025 each'], 'a list'],
  ['All but three allies met the 2 percent guideline in 2025.', ['allies-at-share 3 NATO 2025 counted less than', 'guideline 2 - 2025'], 'those left out are counted'],
  ['No ally spent less than 1 percent of GDP in 2025.', ['allies-at-share 0 NATO 2025 counted less than', 'guideline 1 - 2025'], 'none'],
  ['Ten allies put 20 percent or more of their defence budgets into equipment in 2025.', ['allies-at-equipment-share 10 NATO 2025', 'other 20 - -'], 'a count at a share of equipment'],
  ['Twenty-one of the EU members of NATO met 2 percent in 2025.', ['allies-at-share 21 EU members of NATO 2025', 'guideline 2 - 2025'], 'a group named by two bodies is no count of all allies'],
  ['A total of 23 allies hit 2% in 2024, up from three in 2014.', ['allies-at-share 23 NATO 2024', 'guideline 2 - 2024', 'allies-at-share 3 NATO 2014'], 'an earlier count'],
  ['NATO’s European members and Canada together spent $654 billion on defence in 2025.', ['expenditure 654000000000 European allies and Canada 2025 USD'], 'a group in other words, and not Canada'],
  ['Equipment made up 50.7 percent of Polish defence spending in 2025.', ['equipment-share 50.7 Poland 2025'], 'equipment as the subject'],
  ['France’s armed forces number 205,000 in 2025.', ['personnel 205000 France 2025'], 'a number of forces'],
  ['On 29 March 2004 Slovakia joined the alliance.', ['dated-act 2004-03-29 Slovakia 2004-03-29 act accession'], 'the day before the act'],
  ['With Finland the alliance grew to 31 members in April 2023.', ['members 31 NATO 2023-04'], 'the month of a number of members'],
  ['After inflation, Denmark spent 35 percent more on defence in 2025 than a year earlier.', ['expenditure-change 35 Denmark 2025 prices constant'], 'spent more'],
  ['In real terms, Italian spending rose 45 percent in 2025.', ['expenditure-change 45 Italy 2025 prices constant'], 'an adjective for whose'],
  ['In current dollars, Poland’s outlays were 28 percent higher in 2025 than in 2024.', ['expenditure-change 28 Poland 2025 since 2024 prices current'], 'higher than'],
  ['Lithuania’s share of GDP in 2025 was more than four times that of 2014.', ['share-change 4 Lithuania 2025 since 2014'], 'times that of a year'],
  ['By share of GDP Greece was behind Latvia in 2025.', ['share-comparison 1 Greece 2025 than Latvia'], 'behind'],
  ['Estonia was third in the alliance by share of GDP in 2025.', ['share-rank 3 Estonia 2025'], 'third'],
  ['Sweden has been an ally since 7 March 2024.', ['dated-act 2024-03-07 Sweden 2024-03-07 act accession'], 'since a day'],
  ['The Treasury’s method, which adds pensions, puts Britain at 2.6 percent of GDP on defence in 2025.', ['defence-share 2.6 United Kingdom 2025 countedBy adds pensions'], 'an office with a method of its own'],
  ['On a cash basis Poland spent 3.9 percent of GDP on defence in 2025.', ['defence-share 3.9 Poland 2025 countedBy On a cash basis'], 'another basis'],
  ['By last year’s count 23 allies met 2 percent of GDP in 2024.', ['allies-at-share 23 NATO 2024 edition last year’s count', 'guideline 2 - 2024'], 'a count of another day is no other definition'],
  ['By NATO’s own figures Poland spent 4.25 percent of GDP on defence in 2025.', ['defence-share 4.25 Poland 2025'], 'the alliance’s own'],
  ['The 2026 tables put Poland’s defence spending in 2025 at 4.25 percent of GDP.', ['defence-share 4.25 Poland 2025 edition The 2026 tables'], 'the year of the tables is not the year of the share'],
  ['In 2025 $112.1 billion was spent on defence by Germany.', ['expenditure 112100000000 Germany 2025 USD'], 'a year before a dollar sign is no part of the sum'],
  ['Finland joined NATO on 4 April 2023.', ['dated-act 2023-04-04 Finland 2023-04-04 act accession'], 'an accession'],
  ['The Wednesday launch of Arctic Sentry surprised nobody.', ['dated-act 2026-02-11 Arctic Sentry 2026-02-11 act launch'], 'a weekday before the day of printing'],
  ['Russia loses between 7,000 and 8,000 soldiers per week.', ['other 7000 - - per week topic russian-losses'], 'a rate'],
]

describe('what is spent, and whose', () => {
  for (const [text, told, why] of tied)
    test(`${why}: “${text}”`, () => expect(figuresIn(text).map(brief)).toEqual(told))
})

test('another count holds for the whole paragraph, however long, until the alliance tells', () => {
  const rain = 'It rained on the harbour that day. '.repeat(200)
  const [first, last] = [`SIPRI has new numbers. ${rain}`, 'Poland spent 3.9 percent of GDP on defence in 2025.']
  expect(figuresIn(first + last).map(brief)).toEqual(['defence-share 3.9 Poland 2025 countedBy SIPRI'])
  expect(figuresIn(`${first}NATO gives its own. ${last}`).map(brief)).toEqual(['defence-share 3.9 Poland 2025'])
  expect(figuresIn(`${first.trim()}\n\n${last}`).map(brief)).toEqual(['defence-share 3.9 Poland 2025'])
})

// biome-ignore format: a table
const untied: readonly [text: string, why: string][] = [
  ['Consumer spending in Germany rose by 3 percent in 2025.', 'another spending'],
  ['Germany’s federal budget rose by 5 percent in 2025.', 'a whole budget'],
  ['Germany’s economy grew by 0.2 percent in 2025.', 'no spending'],
  ['NATO’s common budget is a modest €4.6 billion in 2025.', 'not what the allies spend'],
  ['Germany spent $5 billion on drones in 2025.', 'a part'],
  ['Norway spends $3,400 a head on its forces.', 'a rate by head'],
  ['Canada will add $10 billion more for defence in 2026.', 'what is added'],
  ['Poland could spend $60 billion on defence in 2026.', 'what could be'],
  ['The Pentagon has 80,000 American troops in Europe.', 'some of them'],
  ['Estonia, the smallest of the three, met.', 'a place among others'],
  ['It was the highest level since 1990.', 'a place in a series of years'],
  ['Poland and Estonia overtook Germany in 2025.', 'ahead in what?'],
  ['Germany spent more than France and Italy on drones in 2025.', 'two on the other side'],
  ['If Germany spent 2 percent of GDP, it would still outspend Italy.', 'supposed'],
  ['Finland will join forces with NATO on 4 April 2026.', 'no accession'],
  ['Croatia joined the EU in 2013.', 'another body'],
  ['Sweden joined NATO exercises on 4 March 2024.', 'joined in something else'],
  ['Greece had the highest share of GDP spent on interest in 2025.', 'a share of something else'],
  ['Poland spent a larger share of GDP on health in 2025 than Germany.', 'on something else'],
  ['Germany spent $50 billion on defence in the first half of 2025.', 'a part of a year'],
  ['The US, the alliance’s biggest spender, spoke of 3.19 percent of GDP.', 'biggest by which measure?'],
  ['Radio equipment takes 12 percent of the budget for equipment of Poland’s police.', 'other equipment'],
]

describe('not tied to what is spent', () => {
  const free = new Set(['other', 'guideline', null])
  for (const [text, why] of untied)
    test(`${why}: “${text}”`, () =>
      expect(
        figuresIn(text)
          .filter(({ indicator }) => !free.has(indicator))
          .map(brief),
      ).toEqual([]))
})
