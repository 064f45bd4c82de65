import { describe, expect, test } from 'vitest'
import { verdictsOn } from './verdicts-on.ts'

// biome-ignore format: a table
const leftOut: readonly [text: string, verdicts: string[], why: string][] = [
  ['All allies but three met 2 percent of GDP in 2025.', ['All allies but three: agrees'], '28 of 31'],
  ['All allies save two met 2 percent of GDP in 2025.', ['All allies save two: differs'], 'three are short'],
  ['All except three allies met 2 percent in 2025.', ['All except three allies: agrees'], 'the number before the noun'],
  ['Every ally but Norway spends more than 20 percent of its defence budget on equipment in 2026.', ['Every ally but Norway: agrees'], 'who is short is named'],
  ['Every ally but Italy spends more than 20 percent of its defence budget on equipment in 2026.', ['Every ally but Italy: differs'], 'as many are short, but another'],
  ['All the allies, bar Slovenia, reached 2 percent of GDP in 2026.', ['All the allies, bar Slovenia,: agrees'], 'an aside'],
  ['With the exception of Slovenia, all allies met 2 percent in 2026.', ['all allies: agrees'], 'told before'],
  ['Every ally other than Albania and Slovenia met 2 percent of GDP in 2025.', ['Every ally other than Albania and Slovenia: differs'], 'Czechia is short, too'],
  ['All allies, Slovenia excepted, met 2 percent in 2026.', [], 'told behind'],
  ['All allies but the Baltic states met 2 percent of GDP in 2025.', [], 'a group is left out'],
  ['All but a handful of allies met 2 percent in 2025.', [], 'how many?'],
  ['All Baltic states but Latvia spent at least 3.9 percent of GDP on defence in 2025.', [], 'not told of Latvia'],
  ['Each of the Nordic allies bar Finland spent at least 2.8 percent of GDP on defence in 2025.', [], 'not told of Finland'],
  ['None of the allies failed to meet 2 percent in 2026.', ['None of the allies: differs'], 'one is short'],
]

// biome-ignore format: a table
const short: readonly [text: string, verdicts: string[], why: string][] = [
  ['Portugal just missed the 20-percent mark for equipment in 2025.', ['20-percent: agrees'], '19.17 is less'],
  ['Portugal fell just short of the 20-percent mark for equipment in 2025.', ['20-percent: agrees'], 'short of'],
  ['Portugal was shy of the 20 percent equipment guideline in 2025.', ['20 percent: agrees'], 'shy of'],
  ['Spain narrowly missed the 20 percent equipment target in 2025.', ['20 percent: differs'], '43.96 is no miss'],
  ['Slovenia has yet to reach 2 percent of GDP in 2026.', ['2 percent of GDP: agrees'], 'not reached yet'],
  ['Czechia dipped below the 2 percent line in 2025.', ['2 percent: agrees'], '1.86 is below'],
  ['Portugal came within a whisker of 20 percent on equipment in 2025.', [], 'near, on which side?'],
  ['Albania all but met 20 percent on equipment in 2025.', [], 'not quite met'],
  ['Belgium spent nowhere near 20 percent of its defence budget on equipment in 2025.', [], 'denied'],
  ['Portugal failed to spend 20 percent of its defence budget on equipment in 2025.', [], 'denied'],
  ['Spain no longer spends 1.4 percent of GDP on defence in 2025.', [], 'denied'],
]

// biome-ignore format: a table
const counted: readonly [text: string, verdicts: string[], why: string][] = [
  ['Madrid’s own figure, which includes civil protection, is 2.1 percent of GDP for defence in 2025.', [], 'a figure of its own'],
  ['Strip out the border guard and Finland’s defence spending was 2.5 percent of GDP in 2025.', [], 'something is taken out'],
  ['Take away pensions and Belgium’s defence spending was 1.6 percent of GDP in 2025.', [], 'taken away'],
  ['Not including Ukraine aid, Denmark spent 2.4 percent of GDP on defence in 2025.', [], 'aid left out'],
  ['Once dual-use roads are counted in, Italy spent 3 percent of GDP on defence in 2025.', [], 'counted in'],
  ['Counting the fire service, Estonia spent 4.2 percent of GDP on defence in 2025.', [], 'counted with'],
  ['Germany’s regular defence budget was 1.5 percent of GDP in 2025.', [], 'a budget of the state'],
  ['The Bundestag approved a defence budget of 2.4 percent of GDP for 2025.', [], 'a budget of a parliament'],
  ['Germany spent 2.22 percent of GDP on defence in 2025, without counting bridges.', ['2.22 percent of GDP: agrees'], 'bridges are no defence by the alliance’s rule either'],
  ['U.S. defense outlays per head came to about $2,800 in 2025.', [], 'by head, told before the sum'],
  ['The United States spent $2,850 on defence for every citizen in 2025.', [], 'by head, told behind it'],
  ['Per capita, Norway spent $3,008 on defence in 2025.', [], 'by head, at the front'],
  ['Germany’s military spending per soldier was $600,000 in 2025.', [], 'by soldier'],
  ['In 2025/26 Britain spent 2.5 percent of GDP on defence.', [], 'a fiscal year'],
  ['Norway spent 3.3 percent of mainland GDP on defence in 2025.', [], 'of another output'],
  ['Germany spent $112 billion on defence in 2025, or $1,340 per person.', ['$112 billion: agrees'], 'the total beside it stands'],
]

// biome-ignore format: a table
const notTold: readonly [text: string, verdicts: string[], why: string][] = [
  ['Did Germany spend 3 percent of GDP on defence in 2025?', [], 'a question'],
  ['The claim that Germany spent 3 percent of GDP on defence in 2025 was false.', [], 'called false'],
  ['Some said Germany spent 3 percent of GDP on defence in 2025; it did not.', [], 'denied behind it'],
  ['Experts doubt that Slovenia reached 2 percent of GDP in 2025.', [], 'doubted'],
  ['Slovenia claims to have reached 2 percent of GDP on defence in 2025.', [], 'only claimed'],
  ['Belgium is unlikely to reach 2.5 percent of GDP on defence in 2026.', [], 'unlikely'],
  ['Rumours that the United States spent $1.2 trillion on defence in 2025 were denied.', [], 'a sum, too'],
  ['Belgium was forecast to spend 1.3 percent of GDP on defence in 2025.', [], 'expected once'],
  ['Norway had planned to spend 3.3 percent of GDP on defence in 2025.', [], 'planned once'],
  ['Germany pledged 3.5 percent of GDP on defence for 2025.', [], 'a pledge'],
  ['Italy aims for 2.5 percent of GDP on defence in 2026.', [], 'an aim'],
  ['Italy is expected to spend 2.1 percent of GDP on defence in 2026.', ['2.1 percent of GDP: agrees'], 'a plan is held against the year'],
  ['Spain, which rejected the 5 percent target, spent 2 percent of GDP on defence in 2025.', ['2 percent of GDP: agrees'], 'a target is rejected, not the figure'],
]

// biome-ignore format: a table
const another: readonly [text: string, verdicts: string[], why: string][] = [
  ['Poland’s defence spending rose by 0.5 percent of GDP in 2025.', [], 'what is added'],
  ['Poland spent an extra 1 percent of GDP on defence in 2025.', [], 'an extra'],
  ['Poland spent 2 percent of GDP more on defence in 2025 than Germany.', [], 'how much more'],
  ['Germany borrowed 2.4 percent of GDP for defence in 2025.', [], 'borrowed'],
  ['Greece will spend 3.65 percent of GDP on defence this year, more than in any year since 2014.', ['3.65 percent of GDP: agrees'], 'more than before is a level'],
  ['Italy spent 0.5 percent of GDP on the navy in 2025.', [], 'a part'],
  ['Germany spent 1 percent of its GDP on defence procurement in 2025.', [], 'a part of defence'],
  ['Germany spent $9 billion on the defence of Ukraine in 2025.', [], 'another’s defence'],
  ['Germany spent $112 billion on debt service and defence in 2025.', [], 'two things'],
  ['Italy spent 2.09 percent of GDP on defence in 2025 but only 0.6 percent on equipment.', ['2.09 percent of GDP: agrees'], 'of GDP, not of the budget'],
  ['France, whose neighbour spends 2.22 percent of GDP on defence in 2025, frets.', [], 'not told of France'],
  ['Denmark had the highest share of GDP for defence among EU members in 2025.', [], 'a place among others'],
  ['Germany’s defence spending rose faster than 10 percent in 2025.', [], 'no change is told'],
  ['Poland’s defence spending rose 30 percent more than Germany’s in 2025.', [], 'more than another’s'],
  ['Poland’s per-soldier defence spending rose 30 percent in 2025.', [], 'by soldier'],
  ['Sweden nearly joined NATO in 2023.', [], 'not joined'],
  ['Croatia joined NATO in 2009 and the EU in 2013.', ['2009: agrees'], 'joined another body, too'],
  ['Lithuania adopted a 5 percent target in January 2025.', [], 'a target of its own'],
  ['NATO had 30 members when Russia invaded.', [], 'of a day that is not told'],
  ['Poland, hit by Russian drones in 2025, spends 4.8 percent of GDP on defence.', [], 'the year of an aside'],
  ['The 23 allies in the EU spent 2.0 percent of GDP on defence in 2025.', [], 'not all allies are meant'],
]

// biome-ignore format: a table
const counts: readonly [text: string, verdicts: string[], why: string][] = [
  ['Another ten allies met 2 percent in 2025.', [], 'beside those before'],
  ['Five allies met in Paris in 2025 to discuss 3.5 percent of GDP for defence.', [], 'they met one another'],
  ['Leaders of 23 allies agreed in 2025 to spend 3.5 percent of GDP on defence.', [], 'leaders, and what they agreed'],
  ['28 allies increased defence spending by 2 percent in 2025.', [], 'a change'],
  ['28 allies had a deficit above 2 percent of GDP in 2025.', [], 'a deficit'],
  ['28 allies spent 2 percent of GDP or more on aid in 2025.', [], 'on aid'],
  ['All allies but Spain agreed to spend 3.5 percent of GDP on defence in 2025.', [], 'what they agreed'],
  ['28 allies spent 2 percent of GDP or more on defence in 2025.', ['28 allies: agrees'], 'what they spent'],
]

// biome-ignore format: a table
const entertained: readonly [text: string, verdicts: string[], why: string][] = [
  ['Italy ruled out spending 2.5 percent of GDP on defence in 2026.', [], 'ruled out'],
  ['Italy’s spending of 2.5 percent of GDP on defence in 2026 remains a dream.', [], 'a dream'],
  ['Italy’s road to 2.5 percent of GDP on defence in 2026 is long.', [], 'a road'],
  ['Italy considers spending 2.5 percent of GDP on defence in 2026.', [], 'considered'],
  ['By spending 3.5 percent of GDP on defence in 2025, Italy would bust its budget.', [], 'a means that is not taken'],
  ['Lithuania’s $5.7 billion of defence expenditure in 2026 would buy a submarine.', ['$5.7 billion: agrees'], 'what it would buy is not what it is'],
  ['Poland leads the alliance with 4.25 percent of GDP spent on defence in 2025.', ['leads the alliance: agrees', '4.25 percent of GDP: agrees'], 'not the alliance’s'],
  ['Canada, which pledged in 2014 to reach 2 percent, spent 2.03 percent of GDP on defence in 2025.', ['2.03 percent of GDP: agrees'], 'a pledge of another year'],
  ['Poland impressed NATO with 4.25 percent of GDP for defence in 2025.', ['4.25 percent of GDP: agrees'], 'not the alliance’s'],
  ['Germany lifted the alliance to 2.75 percent of GDP on defence in 2025.', [], 'told of the alliance, not of Germany'],
  ['Germany and its allies spent 2.75 percent of GDP on defence in 2025.', [], 'several'],
  ['Germany’s defence spending gap was 1.3 percent of GDP in 2025.', [], 'a gap'],
  ['Sweden followed Finland with 2.85 percent of GDP on defence in 2025.', [], 'whose?'],
  ['Hungary’s families got 5 percent of GDP in 2025, defence 2.06 percent.', [], 'families are no defence'],
]

const tables = {
  'allies that are counted': counts,
  'what is only thought of': entertained,
  'what is not told as a fact': notTold,
  'a share or a sum of something else': another,
  'who is left out of a whole': leftOut,
  'a line that is missed': short,
  'what is counted otherwise, or by head': counted,
}

for (const [title, rows] of Object.entries(tables))
  describe(title, () => {
    for (const [text, verdicts, why] of rows)
      test(`${why}: “${text}”`, () => expect(verdictsOn(text)).toEqual(verdicts))
  })
