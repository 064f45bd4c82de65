import { describe, expect, test } from 'vitest'
import { verdictsOn } from './verdicts-on.ts'

// biome-ignore format: a table
const passages: readonly [text: string, verdicts: string[], why: string][] = [
  ['Estonia is raising taxes. The Baltic state will spend 5.1 percent of GDP on defence in 2026.', ['5.1 percent of GDP: agrees'], 'a state by where it lies'],
  ['France spent 2.04 percent of GDP on defence in 2025. This year it is expected to spend 2.22 percent.', ['2.04 percent of GDP: agrees', '2.22 percent: agrees'], 'who is expected to spend is meant'],
  ['France spent 2.04 percent of GDP on defence in 2025. It is expected to rain in 2026.', ['2.04 percent of GDP: agrees'], 'nobody is meant'],
  ['Britain spent 2.32 percent of GDP on defence last year. This year the figure is set to rise to 2.56 percent.', ['2.32 percent of GDP: agrees', '2.56 percent: agrees'], '"set to" is no pledge'],
  ['Lithuania spent 0.88 percent of GDP on defence in 2014. Eleven years on, it spent 4.03 percent.', ['0.88 percent of GDP: agrees', '4.03 percent: agrees'], '"on" of a time is no purpose'],
  ['Czechia fell back in 2025. Prague spent 1.99 percent of GDP on defence, less than a year before.', [], 'the year before is what it is set beside'],
  ['Washington spent $976 billion on defence in 2025. Germany was a distant second at $112 billion.', ['$976 billion: agrees', '$112 billion: agrees'], 'a place among those who spend'],
  ['Hungary spent 2.06 percent of GDP on defence in 2025, and Poland, which it likes to mock, 4.25 percent.', ['2.06 percent of GDP: agrees', '4.25 percent: agrees'], 'over an aside'],
  ['In 2014, three years before it joined, Montenegro spent 1.51 percent of GDP on defence.', ['1.51 percent of GDP: agrees'], 'an aside of time is no pledge'],
  ['Germany’s defence share rose for the fifth year in a row. In 2025 it reached 2.22 percent of GDP.', ['2.22 percent of GDP: agrees'], 'the share, behind a year'],
  ['The share of GDP that Germany spends on defence keeps rising. In 2025 it was 2.22 percent; in 2026 it will be 2.69 percent.', ['2.22 percent: agrees', '2.69 percent: agrees'], 'what is measured, and whose'],
  ['Latvia plans to lay mines along its border. Spending on defence will be 4.92 percent of GDP in 2026.', ['4.92 percent of GDP: agrees'], 'spending of the one ally'],
  ['Estonia spent 3.93 percent of GDP on defence in 2025. Latvia was not far behind with 3.67 percent.', ['3.93 percent of GDP: agrees', '3.67 percent: agrees'], 'set beside'],
  ['Germany spent $112.1 billion on defence in 2025. In 2026 it will be $147 billion.', ['$112.1 billion: agrees', '$147 billion: agrees'], 'the same in another year'],
  ['Germany spent $112.1 billion on defence in 2025. Next came Britain with $92.9 billion.', ['$112.1 billion: agrees', '$92.9 billion: agrees'], 'next in line is no other time'],
  ['Canada crossed the line in 2025. Ottawa spent 2.03 percent of GDP on defence, against 1.41 percent the year before.', ['2.03 percent of GDP: agrees', '1.41 percent: agrees'], 'the year before is of the last, and of no other'],
  ['The Danes spent 3.27 percent of GDP on defence in 2025 and the Norwegians 3.16 percent. Sweden was at 2.85 percent and Finland at 2.75 percent.', ['3.27 percent of GDP: agrees', '3.16 percent: agrees', '2.85 percent: agrees', '2.75 percent: agrees'], 'peoples, and levels behind a share'],
  ['Lithuania wants to reach 6 percent of GDP. It will spend 5.33 percent this year, ahead of Estonia on 5.1 percent and Latvia on 4.92 percent.', ['5.33 percent: agrees', '5.1 percent: agrees', '4.92 percent: agrees'], 'behind a target, and beside'],
  ['Spain spent 2 percent of GDP on defence in 2025. Lisbon is proud. Portugal spent 2.01 percent in 2025.', ['2 percent of GDP: agrees', '2.01 percent: agrees'], 'a share farther before'],
  ['Slovenia’s coalition is split over defence. Spending was 1.57 percent of GDP in 2025.', ['1.57 percent of GDP: agrees'], 'spending on what it is split over'],
  ['Germany’s defence spending has more than doubled. Last year it was $112.1 billion; in 2014 it had been $46.2 billion.', ['$112.1 billion: agrees', '$46.2 billion: agrees'], 'the sum of what was spoken of'],
  ['Norway spent 3.16 percent of GDP on defence in 2025, a rise of 48 percent in real terms.', ['3.16 percent of GDP: agrees', '48 percent: agrees'], 'a rise, in real terms'],
  ['Latvia spent 3.67 percent of GDP on defence in 2025 and 36.2 percent of that on equipment.', ['3.67 percent of GDP: agrees', '36.2 percent: agrees'], 'of that'],
  ['European allies and Canada spent $654 billion in 2025, 19 percent more in real terms than a year earlier.', ['$654 billion: agrees'], 'the prices of the change are not those of the sum'],
  ['For years Luxembourg was last. In 2025 the grand duchy spent 2.01 percent of GDP on defence.', ['2.01 percent of GDP: agrees'], 'a state by its kind'],
  ['In 2024 only 17 allies met the 2 percent target. By 2025 the number had risen to 28.', ['17 allies: agrees', '28: agrees'], 'the number again'],
  ['Defence budgets swelled in 2025. Germany spent $112.1 billion, Britain $92.9 billion.', ['$112.1 billion: agrees', '$92.9 billion: agrees'], 'what was spoken of, and its year'],
  ['Defence budgets swelled in 2025. Germany spent $20 billion on rail.', [], 'on something else'],
  ['NATO spent $1.63 trillion on defence in 2025. The United States contributed $976 billion.', ['$1.63 trillion: agrees', '$976 billion: agrees'], 'who contributed to it'],
  ['Poland spends a lot. At 4.25 percent of GDP in 2025, its defence spending is far above the average.', ['4.25 percent of GDP: agrees'], 'above the average is no average'],
  ['Germany spent 2.22 percent of GDP on defence in 2025. Poland, with 4.25 percent, spent far more.', ['2.22 percent of GDP: agrees', '4.25 percent: agrees'], 'a level in an aside'],
]

// biome-ignore format: a table
const sums: readonly [text: string, verdicts: string[], why: string][] = [
  ['Defence cost Greece $7.8 billion in 2025.', ['$7.8 billion: agrees'], 'what defence costs'],
  ['Some $8.7bn went on defence in Finland in 2025.', ['Some $8.7bn: agrees'], 'what went on it, and where'],
  ['In 2025, $9.4 billion was spent on defence by Romania.', ['$9.4 billion: agrees'], 'by whom'],
  ['Germany increased its defence spending from $93.7 billion in 2024 to $112.1 billion in 2025.', ['$93.7 billion: agrees', '$112.1 billion: agrees'], 'from and to'],
  ['German defence spending exceeded $110 billion for the first time in 2025.', ['exceeded $110 billion: agrees'], '"for the first time" is no purpose'],
  ['NATO members spent a total of $1.6 trillion on defence in 2025.', ['$1.6 trillion: agrees'], 'all of them'],
  ['Italy’s defence bill was $53.3 million in 2025.', ['$53.3 million: differs'], 'a bill that is paid'],
  ['NATO’s members, America among them, together spent $654 billion on defence in 2025.', ['$654 billion: differs'], 'one of them is named in passing'],
  ['The United States spent $976 billion on defence in 2025, or 60 percent of the alliance’s total expenditure.', ['$976 billion: agrees', '60 percent: agrees'], 'the same as a part'],
  ['Denmark spent $15.1 billion on its military in 2025, compared with $9.7 billion a year earlier.', ['$15.1 billion: agrees', '$9.7 billion: agrees'], 'a year earlier'],
  ['With defence spending of $44.2 billion in 2025, Poland was content.', ['$44.2 billion: agrees'], 'who stands behind'],
  ['European allies and Canada raised spending by 19 percent in real terms in 2025 and by 11 percent in 2026.', ['19 percent: agrees', '11 percent: agrees'], 'and again'],
  ['Czech defence spending shrank by 4 percent in real terms in 2025, after soaring by 53 percent in 2024.', ['4 percent: agrees', '53 percent: agrees'], 'after soaring'],
  ['Allied defence spending will pass $1.8 trillion in 2026.', ['$1.8 trillion: agrees'], 'of the allies'],
]

// biome-ignore format: a table
const shares: readonly [text: string, verdicts: string[], why: string][] = [
  ['The defence share of GDP in Estonia was 3.93 percent in 2025.', ['3.93 percent: agrees'], 'a share of GDP in a country'],
  ['Military spending made up 3.17 percent of US GDP in 2025.', ['3.17 percent of US GDP: agrees'], '"made up" adds nothing'],
  ['The top three in 2025 were Poland (4.25 percent of GDP), Lithuania (4.03 percent) and Estonia (3.93 percent).', ['4.25 percent of GDP: agrees', '4.03 percent: agrees', '3.93 percent: agrees'], 'in brackets behind names'],
  ['Poland (4.25), Lithuania (4.03) and Estonia (3.93) spent the most on defence as a percentage of GDP in 2025.', ['4.25: agrees', '4.03: agrees', '3.93: agrees'], 'bare numbers behind names'],
  ['Poland (2.1), Lithuania (1.3) and Estonia (0.9) grew the most in 2025.', [], 'no share of GDP is spoken of'],
  ['Poland, Lithuania and Latvia spent 4.25, 4.03 and 3.67 percent of GDP on defence in 2025, respectively.', ['4.25: agrees', '4.03: agrees', '3.67 percent of GDP: agrees'], 'three in step'],
  ['Spending in Poland, Estonia and Latvia stood at 4.25, 3.93 and 3.67 percent of GDP in 2025.', ['4.25: agrees', '3.93: agrees', '3.67 percent of GDP: agrees'], 'without the word'],
  ['Madrid, which would not hear of 3.5 percent, hit the 2 percent mark in 2025.', ['2 percent: agrees'], 'what would be stands in an aside'],
  ['Slovenia cleared the 2 percent bar in 2025, if only just.', ['2 percent: outdated'], '"if only just" is no condition'],
  ['Slovenia cleared the 2 percent bar in 2025 if civil protection is counted.', [], 'a condition'],
  ['Denmark spent not 2 but 3.27 percent of GDP on defence in 2025.', ['3.27 percent of GDP: agrees'], 'only the first is denied'],
  ['Luxembourg, the one ally without a navy to speak of, spent 2.01 percent of GDP on defence in 2025.', ['2.01 percent of GDP: agrees'], 'what it lacks stands in an aside'],
  ['NATO allies spent 2.31 percent of their combined GDP on defence in 2025.', ['2.31 percent of their combined GDP: differs'], 'all together'],
  ['Norway spent 3.17 percent of GDP on defence in 2025 while Denmark spent 3.27.', ['3.17 percent of GDP: differs', '3.27: agrees'], 'a bare number at the end'],
  ['Norway’s share for equipment is below the 20 percent line in 2026, at just 17.95 percent of its defence spending.', ['20 percent: agrees', '17.95 percent: agrees'], 'a share for equipment'],
  ['With 1.61 percent of GDP, Slovenia will be last in the alliance in 2026.', ['1.61 percent of GDP: agrees', 'last in the alliance: agrees'], 'a place among allies is one by what they spend'],
  ['Denmark’s defence share has more than doubled since 2022, from 1.37 percent of GDP to 3.27 percent in 2025.', ['1.37 percent of GDP: agrees', '3.27 percent: agrees'], 'the year it counts from'],
  ['Denmark, at 3.27 percent of GDP, spent more on defence relative to its economy than the United States in 2025.', ['3.27 percent of GDP: agrees'], 'a level in an aside'],
  ['“We spent 2.53 percent of our GDP on defence in 2025,” said the Dutch defence minister.', ['2.53 percent of our GDP: agrees'], 'who speaks for a state is "we"'],
  ['“We spent 2.53 percent of our GDP on defence in 2025,” said a Dutch soldier.', [], 'a soldier is not'],
  ['“We spent 2.53 percent of our GDP on defence in 2025,” the Dutch defence minister said in Poland.', [], 'two are named'],
  ['Norway’s equipment share is to fall to 17.95 percent in 2026.', ['17.95 percent: agrees'], 'is to fall'],
  ['Poland spent more than half its defence budget on equipment in 2025.', ['more than half: agrees'], 'half its budget'],
  ['Poland and Latvia spent 3.75 and 4.25 percent of GDP on defence in 2024 and 2025.', [], 'in step with the years, or with the names?'],
]

// biome-ignore format: a table
const groups: readonly [text: string, verdicts: string[], why: string][] = [
  ['Slovenia, Albania and Czechia failed to meet the 2 percent target in 2025.', ['2 percent: agrees'], 'each of a list is short'],
  ['Slovenia, Albania and Portugal failed to meet the 2 percent target in 2025.', ['2 percent: differs'], 'one of them is not'],
  ['Neither Albania nor Slovenia spent 2 percent of GDP on defence in 2025.', ['2 percent of GDP: agrees'], 'neither spent so much'],
  ['Belgium, Albania and Portugal missed the 20 percent equipment target in 2025.', ['20 percent: agrees'], 'each by equipment'],
  ['Belgium, Albania and Spain missed the 20 percent equipment target in 2025.', ['20 percent: differs'], 'Spain spent 43.96'],
  ['Poland and Estonia spent more than 3 percent of GDP on defence in 2025.', [], 'each, or together?'],
  ['Only three of NATO’s members did not spend 2 percent of GDP on defence in 2025.', ['three: agrees'], 'those who did not'],
  ['Of the 31 allies with armed forces, 17 spent 2 percent of GDP or more in 2024.', ['17: agrees'], 'all but Iceland are the whole'],
  ['Fourteen of the 31 allies with a military fell short of 2 percent in 2024.', ['Fourteen: agrees'], 'with a military'],
  ['Just three allies spent 2 percent or more of GDP in 2014.', ['three allies: agrees'], '"or more" within the share'],
  ['Poland’s armed forces had 238,200 active personnel in 2025.', ['238,200 active personnel: agrees'], 'the forces of an ally'],
  ['Only Albania, Czechia and Slovenia fell short of the 2 percent guideline last year.', ['Only Albania, Czechia and Slovenia: agrees'], 'who fell short fell nowhere'],
  ['Lithuania and Estonia are the only allies that will spend more than 5 percent of GDP on defence in 2026.', ['Lithuania and Estonia are the only allies: agrees'], 'a plan'],
  ['The three Baltic states will all spend more than 4.9 percent of GDP on defence this year.', ['more than 4.9 percent of GDP: agrees'], 'will all'],
  ['Spain and Belgium spent 2 percent of GDP each on defence in 2025.', ['2 percent of GDP: agrees'], 'each, behind it'],
  ['European allies and Canada account for 40 percent of NATO’s total defence spending in 2025, compared with 35 percent in 2024.', ['40 percent: agrees', '35 percent: agrees'], 'the part of another year'],
  ['Estonia’s armed forces shrank from 7,800 people in 2025 to 5,100 in 2026.', ['7,800 people: agrees', '5,100: agrees'], 'from and to'],
  ['Poland is building a large army; it will have 263,600 people under arms in 2026.', ['263,600 people: agrees'], 'behind a semicolon it goes on'],
  ['Poland’s army had 238,200 soldiers in 2025.', [], 'an army is one of the forces'],
  ['On March 12, 1999, Poland, Hungary and the Czech Republic joined NATO.', ['March 12, 1999: agrees'], 'a list behind the day'],
]

describe('what plain coverage tells and is held against the tables', () => {
  test.each(passages)('passages: %s: %j (%s)', (text, verdicts) => expect(verdictsOn(text)).toEqual(verdicts))
  test.each(sums)('sums: %s: %j (%s)', (text, verdicts) => expect(verdictsOn(text)).toEqual(verdicts))
  test.each(shares)('shares: %s: %j (%s)', (text, verdicts) => expect(verdictsOn(text)).toEqual(verdicts))
  test.each(groups)('groups: %s: %j (%s)', (text, verdicts) => expect(verdictsOn(text)).toEqual(verdicts))
})
