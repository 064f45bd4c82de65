import { describe, expect, test } from 'vitest'
import { verdictsOn } from './verdicts-on.ts'

// biome-ignore format: a table
const otherwise: readonly [text: string, why: string][] = [
  ['Poland budgeted 4.7 percent of GDP for defence in 2025.', 'a budget is a ministry’s'],
  ['Poland has earmarked 4.8 percent of GDP for defence in 2026.', 'a budget, too'],
  ['Poland has set aside 4.8 percent of GDP for defence in 2026.', 'a budget, too'],
  ['Lithuania approved 5.38 percent of GDP for defence in 2026.', 'what is approved is a budget'],
  ['Warsaw’s figure for 2025 is 4.7 percent of GDP on defence.', 'a capital’s figure is its government’s'],
  ['Berlin’s numbers show 2.4 percent of GDP spent on defence in 2025.', 'the same, shown'],
  ['Warsaw puts its defence spending at 4.7 percent of GDP in 2025.', 'reckoned by who spends'],
  ['By the ministry’s count, Poland spent 4.7 percent of GDP on defence in 2025.', 'an office counts'],
  ['Government figures show that Poland spent 4.7 percent of GDP on defence in 2025.', 'the government’s figures'],
  ['SIPRI puts world spending at a record. Germany spent $88 billion on defence in 2025. France spent $64 billion.', 'it goes on over two sentences'],
  ['By the government’s own count it is higher. Spain spent 2.3 percent of GDP on defence in 2025.', 'a count told before'],
  ['Excluding aid to Ukraine, Danish defence spending is lower. In 2025, Denmark spent 2.6 percent of GDP on defence.', 'what is left out is told before'],
  ['SIPRI counts otherwise. Germany spent $99 billion on defence in 2025, the most in NATO after the United States.', 'NATO is a place here, and tells nothing'],
]

// biome-ignore format: a table
const byAlliance: readonly [text: string, verdicts: string[], why: string][] = [
  ['Poland plans to spend 4.7 percent of GDP on defence in 2026.', ['4.7 percent of GDP: agrees'], 'a plan for a year of the tables'],
  ['Poland’s figure for 2025 was 4.25 percent of GDP on defence.', ['4.25 percent of GDP: agrees'], 'a country’s figure is what it spends'],
  ['Warsaw spent 4.25 percent of GDP on defence in 2025.', ['4.25 percent of GDP: agrees'], 'a capital that spends'],
  ['Warsaw puts 4.68 percent of GDP into defence in 2026.', ['4.68 percent of GDP: agrees'], 'puts into, and not at'],
  ['SIPRI counts otherwise. By NATO’s count Germany spent $112 billion on defence in 2025.', ['$112 billion: agrees'], 'the alliance’s count is named'],
  ['Parliament approved a budget on Tuesday. Poland spent 4.25 percent of GDP on defence in 2025.', ['4.25 percent of GDP: agrees'], 'a budget without figures goes no further'],
  ['Germany has passed the 2 percent threshold, spending 2.22 percent of GDP in 2025.', ['2 percent: agrees', '2.22 percent of GDP: agrees'], 'a line is passed, and no law'],
]

describe('a figure by another count gets no verdict', () => {
  for (const [text, why] of otherwise) test(`${why}: “${text}”`, () => expect(verdictsOn(text)).toEqual([]))
})

describe('a figure that is the alliance’s, whoever stands beside it', () => {
  for (const [text, verdicts, why] of byAlliance)
    test(`${why}: “${text}”`, () => expect(verdictsOn(text)).toEqual(verdicts))
})
