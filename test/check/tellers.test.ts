import { describe, expect, test } from 'vitest'
import { verdictsOn } from './verdicts-on.ts'

// biome-ignore format: a table
const others: readonly [text: string, why: string][] = [
  ['According to the Polish defence ministry, Poland spent 4.25 percent of GDP on defence in 2025.', 'a ministry by its own count'],
  ['Poland spent 4.7 percent of GDP on defence in 2025, the Ministry of National Defence in Warsaw said.', 'told by a ministry'],
  ['Greece’s spending was 2.79 percent of GDP on defence in 2025, according to Athens.', 'a capital is a government'],
  ['Germany’s Bundesbank estimates that defence spending reached 2.22 percent of GDP in 2025.', 'a central bank'],
  ['The European Commission forecasts Estonian defence spending of 5.1 percent of GDP in 2026.', 'the Union’s count'],
  ['Moody’s estimates that Romania spent 2.19 percent of GDP on defence in 2025.', 'who rates debt'],
  ['Goldman Sachs reckons German defence spending was 2.22 percent of GDP in 2025.', 'a bank'],
  ['Canada’s Parliamentary Budget Officer put defence spending at 2.03 percent of GDP in 2025.', 'an office of budgets'],
  ['Canada’s defence spending rose 46 percent in real terms in 2025 according to Statistics Canada.', 'a change, too'],
  ['Under the budget, Estonia’s defence spending will be 5.1 percent of GDP in 2026.', 'by a budget'],
  ['The Treasury’s spring statement puts UK defence spending at 2.56 percent of GDP in 2026.', 'a statement of a treasury'],
  ['Accrual figures show Italy spending 2.09 percent of GDP on defence in 2025.', 'another way to book'],
  ['Britain’s share of GDP spent on defence excluding nuclear was 1.9 percent in 2025.', 'something is left out'],
  ['Including SAFE loans, Poland’s defence spending will be 4.68 percent of GDP in 2026.', 'loans counted in'],
  ['In 2026, Poland plans to spend 4.68 percent of next year’s GDP on defence.', 'of another output'],
  ['Italy’s Milex observatory puts defence spending at $53.3 billion in 2025.', 'an observatory'],
  ['According to a Reuters calculation, Spain spent 2 percent of GDP on defence in 2025.', 'a calculation'],
  ['The Court of Audit says the Netherlands spent 1.9 percent of GDP on defence in 2025.', 'auditors'],
  ['In the Commission’s classification, Poland spent 4.25 percent of GDP on defence in 2025.', 'a classification'],
  ['The finance minister said Hungary’s defence spending in the 2025 budget was 2.06 percent of GDP.', 'of a budget'],
  ['NATO says Spain spent 2 percent of GDP on defence in 2025, the fiscal authority AIReF 1.7 percent.', 'two tell, and one by another count'],
]

// biome-ignore format: a table
const ours: readonly [text: string, verdicts: string[], why: string][] = [
  ['Poland spent 4.25 percent of GDP on defence in 2025, its ministry’s spokesman said.', ['4.25 percent of GDP: agrees'], 'a person says it'],
  ['The Polish government says it spent 4.25 percent of GDP on defence in 2025.', ['4.25 percent of GDP: agrees'], 'a government’s word is held against the tables'],
  ['Moody’s, citing NATO’s figures, said Romania spent 2.19 percent of GDP on defence in 2025.', ['2.19 percent of GDP: agrees'], 'the alliance’s figure passed on'],
  ['In 2025 Poland spent 4.25 percent of GDP on its armed forces, the new tables from Brussels say.', ['4.25 percent of GDP: agrees'], 'the alliance sits there'],
  ['Hungary is going its own way. Its military spending was 2.06 percent of GDP in 2025.', ['2.06 percent of GDP: agrees'], 'a way to go is none to count'],
  ['According to NATO figures, Romania spent 2.19 percent of GDP on defence in 2025.', ['2.19 percent of GDP: agrees'], 'the alliance tells'],
  ['The European Commission praised Estonia, which spent 3.93 percent of GDP on defence in 2025.', ['3.93 percent of GDP: agrees'], 'named, and tells no figure'],
]

describe('who tells a figure by another count than the alliance’s', () => {
  test.each(others)('%s (%s)', (text) => expect(verdictsOn(text)).toEqual([]))
  test.each(ours)('%s: %j (%s)', (text, verdicts) => expect(verdictsOn(text)).toEqual(verdicts))
})
