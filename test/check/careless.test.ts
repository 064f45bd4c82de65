import { describe, expect, test } from 'vitest'
import { verdictsOn } from './verdicts-on.ts'

// biome-ignore format: a table
const whose: readonly [text: string, verdicts: string[], why: string][] = [
  ['Estonia, whose bigger neighbour Finland spends less, will put 5.1 percent of GDP into defence in 2026.', ['5.1 percent of GDP: agrees'], 'who acts in an aside does not act behind it'],
  ['The Polish-led group said spending in the region reached 4.25 percent of GDP in 2025.', [], 'led by Poles is not Poland'],
  ['Finnish-Swedish defence spending came to 2.8 percent of GDP in 2025.', [], 'two together'],
  ['A NATO ally spent 1.57 percent of GDP on defence in 2025.', [], 'one of them, and not the alliance'],
  ['Norway spent $16.8 billion on Ukraine’s defence in 2025.', [], 'on the defence of another'],
  ['Germany was the second largest spender on Ukraine’s defence in 2025.', [], 'a place in that'],
  ['Norway said it spent more than Denmark on defence of the Arctic in 2025.', [], 'a comparison in that'],
  ['Latvia spends a larger share of GDP on defence than Germany spends on pensions in 2025.', [], 'two things compared'],
  ['Lithuania overtook Poland in military aid as a share of GDP in 2025.', [], 'aid'],
  ['France said Italy spent 2.09 percent of GDP on defence in 2025 and itself 2.04 percent.', ['2.09 percent of GDP: agrees'], 'itself is who speaks'],
  ['Germany has a brigade in Lithuania. The country spent 4.03 percent of GDP on defence in 2025.', [], 'either country'],
  ['In 2025, $9.4 billion was spent on defence in Romania by foreign investors.', [], 'by others'],
  ['Poland’s state bank BGK spent $44.2 billion on defence in 2025.', [], 'a bank is no state'],
]

// biome-ignore format: a table
const when: readonly [text: string, verdicts: string[], why: string][] = [
  ['Writing in 2025, the historian noted that Germany spent 1.16 percent of GDP on defence.', [], 'when it was written'],
  ['Hungary reported in 2026 that spending on defence had been 2.06 percent of GDP.', [], 'when it was reported'],
  ['Estonia will spend $2.6 billion on defence in 2026 through 2029.', [], 'several years'],
  ['Latvia’s defence spending in 2026 is a percentage point higher than in 2025, at 4.92 percent of GDP.', ['4.92 percent of GDP: agrees'], 'the year beside it is another'],
  ['By October, Germany had spent $112.1 billion on defence in 2025.', [], 'a part of the year'],
  ['In 2026 Slovakia will spend 2.02 percent of GDP on defence. Hungary spent 2.06 percent.', ['2.02 percent of GDP: agrees'], 'what was, behind what will be'],
  ['In the past decade Italy spent $57 billion on defence.', [], 'of ten years'],
]

// biome-ignore format: a table
const what: readonly [text: string, verdicts: string[], why: string][] = [
  ['Germany spent 2.22 percent of GDP on defence and security in 2025.', [], 'on more than defence'],
  ['Latvia’s defence loans of 3.67 percent of GDP came due in 2025.', [], 'loans'],
  ['Dutch defence contracts were worth 2.53 percent of GDP in 2025.', [], 'contracts'],
  ['Croatia’s defence budget was worth 2.07 percent of GDP in 2025.', ['2.07 percent of GDP: agrees'], 'what is spent may be worth something'],
  ['Poland will use an EU escape clause worth 1.5 percent of GDP for defence in 2025.', [], 'a clause'],
  ['The shortfall in Belgian defence spending was 2 percent of GDP in 2025.', [], 'what is lacking'],
  ['Canada spent 2.03 percent of GDP on continental defence in 2025.', [], 'a part of defence'],
  ['Romania was allocated $9.4 billion for defence in 2025 under SAFE.', [], 'given by others'],
  ['Albania’s 1.48 percent of GDP in 2025 went on defence wages alone.', [], 'a part'],
  ['Sweden’s defence spending doubled between 2020 and 2025 as a share of the budget.', [], 'measured by a budget'],
  ['Poland’s defence spending rose by 10 percent in zlotys in 2025.', [], 'in its own currency'],
  ['Spending on Germany’s defence industry grew 11.3 percent in real terms in 2025.', [], 'an industry'],
  ['France devoted 31 percent of its defence spending to equipment maintenance in 2025.', [], 'its upkeep'],
  ['Germany has 182,300 soldiers and reservists under arms in 2025.', [], 'more than those under arms'],
  ['28 of 31 allies are to meet the 2 percent target in 2025.', [], 'who is to meet it, of how many'],
  ['Poland, Estonia and Latvia raised defence spending by 0.5, 0.6 and 0.4 percent of GDP in 2025.', [], 'each was added'],
  ['Trust in NATO was highest in Poland (4.2), Denmark (4.1) and Norway (4.0) on a scale of five, regardless of the share of GDP spent on defence in 2025.', [], 'in brackets, and no shares'],
  ['The Baltic state will collect 5.1 percent of GDP for defence in Estonia in 2026.', [], 'collected, not spent'],
  ['Germany’s defence spending of $112.1 billion in 2025 compares with a budget of $62 billion.', ['$112.1 billion: agrees'], 'a budget of whatever'],
  ['Germany spent $112.1 billion on defence in 2025, compared with $20 billion a year earlier for Ukraine.', ['$112.1 billion: agrees'], 'for another purpose'],
  ['Germany spent $112.1 billion on defence in 2025. In arms exports, Britain came second with $5 billion.', ['$112.1 billion: agrees'], 'a place in exports'],
  ['Germany spent 2.22 percent of GDP on defence in 2025. In growth, France came second with 1.1 percent.', ['2.22 percent of GDP: agrees'], 'a place in growth'],
  ['Berlin’s target is 3.5 percent of GDP. In 2025 it spent 1.5 percent on rail.', [], 'on something else'],
  ['Poland spent 4.25 percent of GDP on defence in 2025. Aid is another matter. In 2025 Sweden spent 0.8 percent.', ['4.25 percent of GDP: agrees'], 'aid is spoken of in between'],
  ['Poland spent 4.25 percent of GDP on defence in 2025. Sweden stood at 2 percent on interest rates.', ['4.25 percent of GDP: agrees'], 'of interest'],
  ['Poland spent 4.25 percent of GDP on defence in 2025. The ruling party in Sweden was at 3 percent in polls.', ['4.25 percent of GDP: agrees'], 'of a party'],
  ['The Slovenian health minister met the defence minister. Spending was 8.5 percent of GDP in 2025.', [], 'on which of the two?'],
  ['Germany gave Ukraine $9 billion. It spent 25.2 percent of that on equipment in 2025.', [], 'of a gift'],
  ['Germany’s defence spending has doubled. The deficit grew too. Last year it was $112.1 billion.', [], 'of the deficit'],
  ['Spain’s spending of 2 percent of GDP in 2025 includes 0.5 percent for the harbour police.', ['2 percent of GDP: agrees'], 'a part of it'],
  ['France devotes 2.04 percent of GDP to defence in 2025, of which 0.25 percent to the deterrent.', ['2.04 percent of GDP: agrees'], 'of which'],
  ['One percent of Belgian GDP is 6 billion euros in 2025, as much as defence used to get.', [], 'what a percent is worth'],
  ['France’s share of NATO spending in 2025 was 4.2 percent, about its share of GDP.', ['4.2 percent: agrees'], 'of what all spend, and not of GDP'],
  ['Hungary’s defence minister told Slovakia’s that 2.06 percent of GDP was spent on defence in 2025.', [], 'by whose?'],
  ['Estonia gave the highest share of GDP to Ukraine in 2025.', [], 'a place among those who give'],
  ['Poland came first in NATO’s marathon in 2025, and spends a big share of GDP.', [], 'a place in a race'],
  ['Denmark spends more than Norway on Greenland’s defence in 2025.', [], 'on the defence of another'],
  ['Greece’s defence share of GDP was higher in 2025 than Turkey’s deficit.', [], 'beside a deficit'],
  ['28 allies spent 20 percent of research budgets on equipment in 2025.', [], 'of another budget'],
  ['All allies but three spend 20 percent on equipment made at home in 2025.', [], 'some equipment'],
  ['NATO spent $1.63 trillion on defence in 2025. Norway contributed $50 million.', ['$1.63 trillion: agrees'], 'to whatever'],
  ['Germany spent more on defence than the average of 2.1 percent of GDP in 2025.', [], 'the value of an average'],
]

// biome-ignore format: a table
const unsaid: readonly [text: string, verdicts: string[], why: string][] = [
  ['“Oh sure, Spain spent 5 percent of GDP on defence in 2025,” she scoffed.', [], 'mockery'],
  ['The bogus chart shows Canada spending 3 percent of GDP on defence in 2025.', [], 'called bogus'],
  ['Correction: an earlier version said that Canada spent 3 percent of GDP on defence in 2025.', [], 'taken back'],
  ['In an ideal world Belgium spends 3 percent of GDP on defence in 2026.', [], 'not in this one'],
  ['Analysts bet that Sweden will reach 3.3 percent of GDP on defence in 2026.', [], 'a bet'],
  ['Slovakia’s Fico said 2 percent of GDP on defence in 2025 was madness.', [], 'judged, and not told'],
  ['Spain did not, as Trump said, spend 1.2 percent of GDP on defence in 2025.', [], 'denied around an aside'],
  ['Canada spent less on defence in 2025 than it had planned, 2.5 percent of GDP.', [], 'what was planned'],
  ['Canada spent less than the 2.5 percent of GDP on defence in 2025 that it had promised.', [], 'what was promised'],
  ['The Dutch law fixes defence spending at no less than 2 percent of GDP in 2026.', [], 'what a law lays down'],
  ['Denmark wants not 2 but 3.27 percent of GDP on defence in 2025.', [], 'what is wanted'],
  ['Poland’s defence minister said 4.8 percent of GDP would go to defence in 2026.', [], 'what would'],
  ['Latvia’s parliament set a minimum of 5 percent of GDP for defence in 2026.', [], 'what a parliament sets'],
  ['Italy has no plans to go beyond 2 percent of GDP on defence in 2026.', [], 'no plans'],
  ['If Ukraine joined, NATO would have 33 members.', [], 'members that it would have'],
  ['The 31 allies other than the US spent $654 billion on defence in 2025.', [], 'not all members'],
  ['Only Albania, Czechia and Slovenia fell short of the 2 percent inflation target in 2025 in NATO.', [], 'another target'],
  ['“Together we spent 2.75 percent of GDP on defence in 2025,” said the Polish prime minister.', [], 'more than his own state'],
  ['Ankara claims 2.33 percent of GDP for defence in 2025.', [], 'only claimed'],
]

describe('what a careless reader would tie', () => {
  test.each(whose)('whose: %s: %j (%s)', (text, verdicts) => expect(verdictsOn(text)).toEqual(verdicts))
  test.each(when)('when: %s: %j (%s)', (text, verdicts) => expect(verdictsOn(text)).toEqual(verdicts))
  test.each(what)('what: %s: %j (%s)', (text, verdicts) => expect(verdictsOn(text)).toEqual(verdicts))
  test.each(unsaid)('told as no fact: %s: %j (%s)', (text, verdicts) => expect(verdictsOn(text)).toEqual(verdicts))
})
