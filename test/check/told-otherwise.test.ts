import { describe, expect, test } from 'vitest'
import { verdictsOn } from './verdicts-on.ts'

type Row = readonly [text: string, verdicts: string[], why: string]

// biome-ignore format: a table
const takenBack: readonly Row[] = [
  ['Spain spent 1.2 percent of GDP on defence in 2025, it says. None of this is true.', [], 'taken back behind it'],
  ['Spain spent 1.2 percent of GDP on defence in 2025, a post says. That is not so.', [], 'taken back behind it'],
  ['The premier said Italy spent 3 percent of GDP on defence in 2025. In fact it was less.', [], 'somebody says so, and the text does not'],
  ['Italy spent 2.09 percent of GDP on defence in 2025. In fact it was a record.', ['2.09 percent of GDP: agrees'], 'nobody is contradicted'],
  ['Germany spent 1.5 percent of GDP on defence in 2025, we wrote on Monday. The right figure is 2.22 percent.', [], 'an error of one’s own'],
  ['An article on Tuesday said that Belgium spent 1.3 percent of GDP on defence in 2025. It was 2 percent.', ['2 percent: agrees'], 'a correction, and what it sets right'],
  ['Our table was out of date. It said that Poland spent 4.48 percent of GDP on defence in 2025.', [], 'a correction'],
  ['Italy spent 3 percent of GDP on defence in 2025, he claimed; the real number is 2.09 percent of GDP.', ['2.09 percent of GDP: agrees'], 'set right in the sentence'],
  ['Italy spent 3 percent of GDP on defence in 2025, or so the premier would have it.', [], 'told with doubt'],
  ['Italy spent 3 percent of GDP on defence in 2025 – on paper.', [], 'told with doubt'],
  ['Nobody in Rome claims that Italy spent 3 percent of GDP on defence in 2025.', [], 'nobody does'],
  ['The post held that Norway spent 5 percent of GDP on defence in 2025.', [], 'told with doubt'],
  ['Norway spent 5 percent of GDP on defence in 2025, says the leaflet. Norway spent 3.16 percent of GDP on defence in 2025.', ['3.16 percent of GDP: agrees'], 'the next sentence tells it otherwise'],
  ['Norway spent 5 percent of GDP on defence in 2025. Norway spent 2.16 percent of GDP on defence in 2024.', ['5 percent of GDP: differs', '2.16 percent of GDP: agrees'], 'two years'],
  ['Romania spent 2.19 percent of GDP on defence in 2025. That was less than the 2.5 percent of GDP that the law prescribes.', ['2.19 percent of GDP: agrees'], 'what a law prescribes'],
  ['Romania spent 2.5 percent of GDP on defence in 2025, the law prescribes more.', ['2.5 percent of GDP: differs'], 'what it spent'],
  ['Italy spent 2.09 percent of GDP on defence in 2025. That is not enough, the minister says.', ['2.09 percent of GDP: agrees'], 'no figure is taken back'],
  ['Italy spent 3 percent of GDP on defence in 2025. It should be more.', ['3 percent of GDP: differs'], 'no figure is taken back'],
]

// biome-ignore format: a table
const imagined: readonly Row[] = [
  ['The war game is set in 2025. Germany spends 3.5 percent of GDP on defence in 2025.', [], 'a game'],
  ['The model assumes that France spends 3 percent of GDP on defence in 2026.', [], 'assumed'],
  ['Under the optimistic path Italy spends 2.8 percent of GDP on defence in 2026.', [], 'one of several'],
  ['In the second variant Spain’s defence spending is 3.5 percent of GDP in 2026.', [], 'one of several'],
  ['The scenario is grim. In fact France spent 3 percent of GDP on defence in 2025.', ['3 percent of GDP: differs'], 'told as what is'],
  ['Poland is a model ally. It spent 4.25 percent of GDP on defence in 2025.', ['4.25 percent of GDP: agrees'], 'another model'],
]

// biome-ignore format: a table
const years: readonly Row[] = [
  ['The coalition that took office in 2025 has raised Germany’s defence spending to 2.69 percent of GDP.', [], 'the year of an election'],
  ['Carney, who became prime minister in 2025, has lifted Canada’s defence spending to 2.13 percent of GDP.', [], 'the year of who did it'],
  ['Since the Hague summit of 2025 Spain has spent 2.1 percent of GDP on defence.', [], 'the year of a summit'],
  ['Under the agreement reached in 2025 Spain spends 2.1 percent of GDP on defence.', [], 'the year of a deal'],
  ['In 2025 its president called for 3.5 percent of GDP, though France spends 2.22 percent of GDP on defence.', [], 'what was asked, and what is spent'],
  ['In that of 2026 Germany has 2.22 percent of GDP for defence.', [], 'an edition'],
  ['That changed in 2025, when Canada spent 2.03 percent of GDP on defence.', ['2.03 percent of GDP: agrees'], 'its own year'],
  ['NATO said that Poland in 2025 spent 4.25 percent of GDP on defence.', ['4.25 percent of GDP: agrees'], 'its own year'],
  ['Croatia spent 2.03 percent of GDP on defence in 2026, less than the 2.07 percent of 2025.', ['2.03 percent of GDP: agrees', '2.07 percent: agrees'], 'the year of a share'],
  ['Last year’s winner, Merz, has lifted German spending to 2.69 percent of GDP on defence.', [], 'whose year?'],
  ['This year’s summit in Ankara heard that Germany spent 2.22 percent of GDP on defence.', [], 'the year of a summit'],
  ['Last year’s defence spending in Germany was 2.22 percent of GDP.', ['2.22 percent of GDP: agrees'], 'its own year'],
  ['Since last year Germany has spent 2.69 percent of GDP on defence.', [], 'since then'],
  ['In 1984 a paper wrote: “Britain spent 5.5 percent of GDP on defence last year.”', [], 'another last year'],
  ['Germany, which last year voted, spends 2.69 percent of GDP on defence.', [], 'the year of an aside'],
  ['Lithuania, whose neighbour Poland comes to 4.68 percent of GDP on defence in 2026, is at 5.33 percent.', ['4.68 percent of GDP: agrees', '5.33 percent: agrees'], 'the aside tells a share'],
  ['Under Kohl, Germany spent 2.5 percent of GDP on defence; last year it spent 2.22 percent of GDP.', ['2.22 percent of GDP: agrees'], 'two parts'],
  ['Sweden, which joined NATO in 2024, spent 2.85 percent of GDP on defence in 2025.', ['2024: agrees', '2.85 percent of GDP: agrees'], 'two years, each its own'],
]

// biome-ignore format: a table
const subjects: readonly Row[] = [
  ['While Poland was spending 4.25 percent of GDP on defence in 2025, its neighbour was at 1.86 percent of GDP.', ['4.25 percent of GDP: agrees'], 'the neighbour is not named'],
  ['The Visegrad four, Poland included, spent 3.3 percent of GDP on defence in 2025.', [], 'one of several'],
  ['Non-US NATO spent 2.31 percent of GDP on defence in 2025.', [], 'less than the whole'],
  ['In 2025 the highest share in the alliance was 4.25 percent of GDP, in Poland.', [], 'one ally’s, named behind'],
  ['In 2025 the highest share in the alliance was Poland’s 4.25 percent of GDP.', ['4.25 percent of GDP: agrees'], 'one ally’s, who is named'],
  ['Eastern European allies and Canada spent 3 percent of GDP on defence in 2025.', [], 'some of them'],
  ['The 1999 entrants, Poland, Hungary and the Czech Republic, spent 3.5 percent of GDP on defence in 2025.', [], 'three'],
  ['Its neighbour, the United States, spent 3.17 percent of GDP on defence in 2025.', ['3.17 percent of GDP: agrees'], 'the neighbour is named'],
]

// biome-ignore format: a table
const wholes: readonly Row[] = [
  ['Research and defence together took 4 percent of Germany’s GDP in 2025.', [], 'two things'],
  ['Defence-related spending reached 1.5 percent of GDP in Italy in 2025.', [], 'what is only related'],
  ['The navy’s part of Norwegian defence spending was 0.9 percent of GDP in 2025.', [], 'a part'],
  ['Germany’s defence sector produced 0.9 percent of GDP in 2025.', [], 'an industry'],
  ['France spends more on interest than on defence: 2.2 percent of GDP in 2025.', [], 'on which of the two?'],
  ['For every 2 percent of GDP that Poland spent on defence in 2025, Spain spent 1 percent of GDP.', [], 'a ratio'],
  ['America’s defence spending in Europe was $40 billion in 2025.', [], 'a part'],
  ['German defence spending was $94 billion in 2025 in the prices of 2015.', [], 'prices of no table'],
  ['As a share of GDP Denmark’s defence spending has nearly trebled, from 1.15 percent in 2014 to 3.27 percent in 2025.', ['nearly trebled: agrees', '1.15 percent: agrees', '3.27 percent: agrees'], 'a share of GDP, not of spending'],
]

// biome-ignore format: a table
const others: readonly Row[] = [
  ['Spain’s defence spending was 40 percent lower than Italy’s in 2025.', ['lower than Italy’s: agrees'], 'no change'],
  ['Greek defence spending rose tenfold less than Poland’s in 2025.', [], 'no multiple'],
  ['Estonian defence spending rose 19 percent in 2025 in real terms, against 32 percent in nominal terms.', [], 'two sorts of prices'],
  ['Denmark was the largest donor as a share of GDP in 2025 and spent more on defence than Estonia.', [], 'by share or by money?'],
  ['NATO has had 32 members since 2023.', [], 'of every year since'],
  ['NATO had 28 members in 2014 and the EU had 28 members as well.', ['28 members: agrees'], 'the other is another’s'],
  ['By 2025 eleven allies had passed laws to spend 2.5 percent of GDP on defence.', [], 'laws'],
  ['In 2025 17 allies spent 2 percent of GDP on defence for the second year running.', [], 'in both years'],
  ['NATO’s tables have 31 allies.', [], 'rows of a table'],
  ['The 31 countries in NATO’s table spent more in 2025.', [], 'rows of a table'],
  ['Lithuania has 23,000 soldiers in 2026, reservists included.', [], 'another count'],
  ['On 4 April 2023 Finland joined NATO, on 4 April 1949 the treaty was signed.', ['4 April 2023: agrees', '4 April 1949: agrees'], 'two acts'],
  ['German defence spending grew faster in 2025, by 20 percent in real terms, than in 2014.', [], 'no change from the one to the other'],
  ['Defence spending in Poland grew slower in real terms in 2026 (13.4 percent) than in 2025 (17.5 percent).', ['13.4 percent: agrees'], 'its own, in brackets'],
  ['Estonia, Latvia and Lithuania spent 4.03, 3.93 and 3.67 percent of GDP on defence in 2025, in no particular order.', [], 'whose is which is left open'],
  ['Poland’s defence budget for 2026 is 200 billion zlotys, which Warsaw says is 4.9 percent of GDP.', [], 'a capital’s count'],
  ['Rome counts 2.3 percent of GDP for defence in 2025.', [], 'a capital’s count'],
  ['Tallinn put 3.93 percent of GDP into defence in 2025.', ['3.93 percent of GDP: agrees'], 'it spent so much'],
  ['Italy told Brussels it spent 1.6 percent of GDP on defence in 2025.', [], 'by the Union’s rules'],
  ['In its stability programme Italy puts defence at 1.5 percent of GDP in 2025.', [], 'a budget'],
  ['In the minister’s version Italy spent 2.5 percent of GDP on defence in 2025.', [], 'told with doubt'],
  ['31 allies met the 2 percent guideline in 2025, on the estimates of that summer.', [], 'an older edition'],
  ['France spends more on interest, 2.3 percent of GDP, and spent 2.04 percent of GDP on defence in 2025.', ['2.04 percent of GDP: agrees'], 'a number in step with another object'],
  ['Britain spends more on its deterrent, 0.3 percent of GDP, and spent 2.32 percent of GDP on defence in 2025.', ['2.32 percent of GDP: agrees'], 'a number in step with another object'],
  ['It adds that Spain spent 1.3 percent of GDP on defence in 2025, which is wrong.', [], 'taken back'],
  ['Poland spent 4.25 percent of GDP on defence in 2025. On health it spent 5 percent of GDP.', ['4.25 percent of GDP: agrees'], 'what stands in front'],
  ['On its own defence Denmark spent 2.29 percent of GDP in 2024.', ['2.29 percent of GDP: agrees'], 'what stands in front is defence'],
  ['Britain spends more on welfare than on defence. It spent 10 percent of GDP on it in 2025.', [], 'on which of the two?'],
  ['Estonia borders on Russia, which is arming. It spent 7 percent of GDP on defence in 2025.', [], 'who?'],
  ['In 2025 28 allies managed to spend 2 percent of GDP on defence.', ['28 allies: agrees'], 'they did'],
]

describe.each([
  ['taken back', takenBack],
  ['imagined', imagined],
  ['years of what happened', years],
  ['somebody else', subjects],
  ['not the whole', wholes],
  ['not what it looks like', others],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, verdicts, _why) => {
    expect(verdictsOn(text)).toEqual(verdicts)
  })
})
