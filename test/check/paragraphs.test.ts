import { describe, expect, test } from 'vitest'
import { verdictsOn } from './verdicts-on.ts'

// biome-ignore format: a table
const tellers: readonly [text: string, verdicts: string[], why: string][] = [
  ['Canada is proud. NATO puts its spending in 2025 at 2.03 percent of GDP.', ['2.03 percent of GDP: agrees'], 'the alliance tells, Canada spends'],
  ['NATO puts its spending in 2025 at 2.03 percent of GDP.', [], 'whose?'],
  ['NATO puts Spain at 2 percent of GDP for defence in 2025.', ['2 percent of GDP: agrees'], 'the other is named'],
  ['Luxembourg counts otherwise. NATO has it at 2.01 percent of GDP for defence in 2025.', ['2.01 percent of GDP: agrees'], 'who was spoken of'],
  ['NATO’s figures put them at 2.03 percent of GDP for defence in 2025.', [], 'several'],
  ['NATO has a defence share of 2.75 percent of GDP in 2025.', ['2.75 percent of GDP: agrees'], 'its own'],
  ['Spain spent 2 percent of GDP on defence in 2025. NATO’s figure for 2026 is 2 percent.', ['2 percent of GDP: agrees', '2 percent: agrees'], 'the alliance’s figure for Spain'],
  ['Poland and Germany quarrel over defence. NATO’s figure is 2.09 percent of GDP for defence in 2025.', [], 'for whom?'],
  ['The summit opened. NATO’s figure for 2025 is 2.75 percent of GDP spent on defence.', ['2.75 percent of GDP: agrees'], 'nobody else was spoken of'],
  ['Canada’s parliamentary budget officer put spending at 1.9 percent of GDP in 2025.', [], 'an office with a count of its own'],
  ['Norway spent 3.16 percent of GDP on defence in 2025 by NATO’s count, and 3.4 percent by the government’s, which includes aid.', [], 'another count, left unsaid'],
  ['Britain, says the Treasury, spent 2.4 percent of GDP on defence in 2025.', [], 'an office, behind its verb'],
  ['By NATO’s definition Spain spent 2 percent of GDP on defence in 2025; by the EU’s, 1.5 percent.', [], 'two counts'],
  ['Lithuania’s defence ministry will have 4.79 billion euros in 2026, 5.38 percent of GDP.', [], 'what a ministry has is its budget'],
]

// biome-ignore format: a table
const lands: readonly [text: string, verdicts: string[], why: string][] = [
  ['South America spent 1.2 percent of GDP on defence in 2025.', [], 'another land'],
  ['Latin America spent 1.2 percent of GDP on defence in 2025.', [], 'another land'],
  ['Northern Italy spent 3 percent of GDP on defence in 2025.', [], 'a part of it'],
  ['North Macedonia spent 2.1 percent of GDP on defence in 2025.', ['2.1 percent of GDP: agrees'], 'a name'],
  ['America spent 3.17 percent of GDP on defence in 2025.', ['3.17 percent of GDP: agrees'], 'the United States'],
  ['In the Nordic-Baltic region every ally but Iceland spent more than 2.7 percent of GDP on defence in 2025.', [], 'some of the allies'],
  ['On the eastern flank seven allies spent more than 2 percent of GDP on defence in 2025.', [], 'some of the allies'],
  ['Around the Baltic all allies spent at least 2.2 percent of GDP on defence in 2025.', [], 'some of the allies'],
  ['Every ally that borders Russia spent at least 2.7 percent of GDP on defence in 2025.', [], 'some of the allies'],
  ['Every ally north of the Alps spent at least 1.9 percent of GDP on defence in 2025.', [], 'some of the allies'],
  ['28 allies across the alliance spent at least 2 percent of GDP on defence in 2025.', ['28 allies: agrees'], 'all of them'],
  ['In Brussels, Mr Rutte said that 28 allies spent at least 2 percent of GDP on defence in 2025.', ['28 allies: agrees'], 'where it is said'],
  ['The report of 2024 had counted 22 allies.', [], 'those it is about'],
  ['In 2024 NATO counted 32 members.', ['32 members: agrees'], 'the alliance’s own'],
  ['The Croatian budget also pays 0.9 percent of GDP to veterans in 2025, when defence took 2.07 percent of GDP.', ['2.07 percent of GDP: agrees'], 'paid to somebody'],
]

// biome-ignore format: a table
const subjects: readonly [text: string, verdicts: string[], why: string][] = [
  ['The alliance, minus America, spent $654 billion on defence in 2025.', [], 'one is taken away'],
  ['Without America, NATO spent 2.31 percent of GDP on defence in 2025.', [], 'one is taken away, before'],
  ['In 2025 the United States spent 3.17 percent of GDP on defence and the rest of NATO 2.31 percent.', ['3.17 percent of GDP: agrees'], 'the rest of it'],
  ['They and Canada spent 2.31 percent of GDP on defence in 2025.', [], 'who are they?'],
  ['The rest and Germany spent 2.31 percent of GDP on defence in 2025.', [], 'others who are not named'],
  ['The Europeans and Canada spent 2.31 percent of GDP on defence in 2025.', ['2.31 percent of GDP: agrees'], 'the alliance without America'],
  ['Greece met its neighbours and Turkey spent 2.33 percent of GDP on defence in 2025.', ['2.33 percent of GDP: agrees'], 'two sentences in one'],
  ['France and its neighbour Germany spent 2.1 percent of GDP on defence in 2025.', [], 'two'],
  ['The country that France fears most spent 7.3 percent of GDP on defence in 2025.', [], 'another, without a name'],
  ['NATO says that France spent 2.04 percent of GDP on defence in 2025.', ['2.04 percent of GDP: agrees'], 'what is said'],
  ['In 2025 Germany spent more on defence than Britain did in 2024.', [], 'two years'],
  ['In 2025 Germany spent more on defence than Britain.', ['spent more on defence than Britain: agrees'], 'one year'],
  ['Spain had the lowest defence share of GDP in 2025 of the large allies.', [], 'among some'],
  ['Poland, Germany and France spent more on defence in 2025. France spent the least as a share of GDP in 2025.', [], 'of the three'],
  ['Poland and Lithuania are neighbours. Poland had the highest share of GDP for defence in the alliance in 2025.', ['the highest share: agrees'], 'of all allies'],
  ['Britain was NATO’s second-biggest spender on nuclear arms in 2025.', [], 'on a part'],
]

// biome-ignore format: a table
const counts: readonly [text: string, verdicts: string[], why: string][] = [
  ['Eleven allies met 2 percent of GDP for the first time in 2025.', [], 'newcomers'],
  ['Eleven allies newly met 2 percent of GDP in 2025.', [], 'newcomers'],
  ['Eleven allies joined those that met 2 percent of GDP in 2025.', [], 'newcomers'],
  ['For the first time 28 allies met 2 percent of GDP in 2025.', ['28 allies: agrees'], 'as many as never before'],
  ['Ten of the 28 allies that met 2 percent of GDP in 2025 did so in silence.', [], 'some of those who met it'],
  ['Eight allies spent exactly 2 percent of GDP on defence in 2025.', [], 'no more than that'],
  ['26 allies met both guidelines in 2025, 2 percent of GDP and 20 percent on equipment.', [], 'two lines'],
  ['28 of the allies met 2 percent of GDP in 2025.', ['28: agrees'], 'of all'],
]

// biome-ignore format: a table
const differences: readonly [text: string, verdicts: string[], why: string][] = [
  ['Croatia’s defence spending rose by half a percentage point in 2025.', [], 'points are of a share'],
  ['Poland spent 4.25 percent of GDP on defence in 2025, 0.45 percent short of its plan.', ['4.25 percent of GDP: agrees'], 'what is missing'],
  ['Poland spent 4.25 percent of GDP on defence in 2025, including the fund’s 0.6 percent.', ['4.25 percent of GDP: agrees'], 'a part'],
  ['Poland’s spending on defence was put at 4.7 percent of GDP in 2025, then corrected.', [], 'taken back'],
  ['German defence spending grew by 11.3 percent in real terms in 2025, twice as fast as the alliance’s, which grew by 5.6 percent.', ['11.3 percent: agrees', '5.6 percent: agrees'], 'each its own'],
  ['Defence spending in Europe and Canada passed $600 billion in 2025.', ['$600 billion: agrees'], 'a line that is passed'],
  ['German defence spending passed $120 billion in 2025.', ['$120 billion: differs'], 'a line that is not'],
  ['Germany’s defence budget request rose by 30 percent in real terms in 2025.', [], 'what is asked for'],
  ['Germany’s defence budget rose by 11.3 percent in real terms in 2025.', ['11.3 percent: agrees'], 'what is spent'],
]

// biome-ignore format: a table
const parts: readonly [text: string, verdicts: string[], why: string][] = [
  ['Sixty percent of Belgian defence spending on equipment in 2025 went abroad.', [], 'a part of that part'],
  ['Belgium wants 20 percent of its defence budget for equipment in 2025.', [], 'what is wanted'],
  ['Belgium spent 13 percent of its defence budget on equipment in 2025.', ['13 percent: agrees'], 'what is spent'],
  ['Poland has 205,000 soldiers and 40,000 territorials in 2025.', [], 'soldiers of two sorts'],
  ['In 2025 the US spent $40 billion on defence in Europe.', [], 'in a part of the world'],
  ['The US spent 1 percent of GDP on defence in Europe in 2025.', [], 'in a part of the world'],
  ['By the end of 2025 Germany had spent $60 billion on defence for Ukraine.', [], 'for another'],
  ['Some $8.7bn went on defence in Finland in 2025.', ['Some $8.7bn: agrees'], 'where it is spent, and by whom'],
  ['In 2025 the US Army spent $180 billion on defence.', [], 'one arm'],
  ['In 2025 US firms spent $900 billion on defence and data centres.', [], 'firms'],
  ['US ally Taiwan spent 2.4 percent of GDP on defence in 2025.', [], 'another'],
  ['Poland’s defence spending rose by 17.5 percent in real terms in 2025, and by 106 percent since 2022.', ['17.5 percent: agrees', '106 percent: agrees'], 'each with its own year'],
  ['Poland’s defence spending rose by 106 percent since 2022 and by 17.5 percent in real terms in 2025.', ['106 percent: agrees', '17.5 percent: agrees'], 'the other way round'],
]

const tables = {
  'a part, and whose': parts,
  'who spends': subjects,
  'who is counted': counts,
  'what is added, missing or taken back': differences,
  'the alliance as who tells': tellers,
  'parts of lands, and some of the allies': lands,
}

for (const [title, rows] of Object.entries(tables))
  describe(title, () => {
    for (const [text, verdicts, why] of rows)
      test(`${why}: “${text}”`, () => expect(verdictsOn(text)).toEqual(verdicts))
  })
