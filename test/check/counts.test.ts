import { describe, expect, test } from 'vitest'
import { verdictsOn } from './verdicts-on.ts'

// biome-ignore format: a table
const given: readonly [text: string, verdicts: string[], why: string][] = [
  ['Only Poland and Lithuania spent more than 4 percent of GDP on defence in 2025.', ['Only Poland and Lithuania: agrees'], 'none but the two'],
  ['Only Poland and Estonia spent more than 4 percent of GDP on defence in 2025.', ['Only Poland and Estonia: differs'], 'as many, but another'],
  ['Only Slovenia, Albania and Czechia missed the 2 percent target in 2025.', ['Only Slovenia, Albania and Czechia: agrees'], 'who missed a line'],
  ['Poland and Lithuania were the only allies above 4 percent of GDP in 2025.', ['Poland and Lithuania were the only allies: agrees'], 'told before “the only allies”'],
  ['The only ally below 2 percent of GDP in 2026 is Slovenia.', ['The only ally: agrees'], 'told behind it'],
  ['No ally other than Slovenia spent less than 2 percent of GDP on defence in 2026.', ['No ally other than Slovenia: agrees'], 'no ally but one'],
  ['Three allies, Albania, Czechia and Slovenia, were below 2 percent of GDP in 2025.', ['Three allies: agrees'], 'who they are stands in between'],
  ['Four countries – Poland, Lithuania, Estonia and Latvia – topped 3.5 percent of GDP on defence in 2025.', ['Four countries: agrees'], 'each of those listed is an ally'],
  ['Most allies met the 2 percent target in 2025.', ['Most allies: agrees'], 'more than half'],
  ['A majority of allies are below 2.5 percent of GDP in 2026.', ['A majority of allies: agrees'], 'more than half, on the other side'],
  ['Two of the three Baltic states spent more than 3.9 percent of GDP on defence in 2025.', ['Two: agrees'], 'of a group'],
  ['Both Iberian allies spent at least 2 percent of GDP on defence in 2025.', ['at least 2 percent of GDP: agrees'], 'two of a peninsula'],
  ['Each of the three Baltic republics spent over 3.7 percent of GDP on defence in 2025.', ['over 3.7 percent of GDP: differs'], 'Latvia 3.67'],
  ['In 2014, three allies spent 2 percent of GDP or more on defence. In 2025, 28 did.', ['three allies: agrees', '28: agrees'], 'the same count of another year'],
  ['In 2025, 28 allies met the 2 percent target, compared with 17 in 2024.', ['28 allies: agrees', '17: agrees'], 'an earlier count behind it'],
  ['None of the Nordic allies spent less than 2.5 percent of GDP on defence in 2025.', ['less than 2.5 percent of GDP: agrees'], 'each at least that'],
  ['None of the Baltic states spent less than 3.7 percent of GDP on defence in 2025.', ['less than 3.7 percent of GDP: differs'], 'Latvia 3.67'],
  ['Each of the Baltic three spent more than 4 percent of GDP on defence in 2025.', ['more than 4 percent of GDP: differs'], 'a trio'],
  ['NATO says 23 allies are hitting 2 percent of GDP in 2024, against six in 2021.', ['23 allies: outdated', 'six: agrees'], 'an earlier count behind it, in words'],
  ['Neither Slovenia nor Czechia met the 2 percent target in 2025.', ['2 percent: agrees'], 'each is short of it'],
  ['Neither Spain nor Germany spent more than 2 percent of GDP on defence in 2025.', ['more than 2 percent of GDP: differs'], 'Germany 2.22; blank before, so that no older edition bears it out'],
  ['No Nordic ally spent less than 2.5 percent of GDP on defence in 2025.', ['less than 2.5 percent of GDP: agrees'], 'each at least that'],
  ['Defence spending exceeded 3.5 percent of GDP in each of the Baltic states in 2025.', ['exceeded 3.5 percent of GDP: agrees'], 'each told behind the share'],
  ['In all three Baltic states defence spending was above 3.7 percent of GDP in 2025.', ['above 3.7 percent of GDP: differs'], 'each told before it'],
  ['Twenty-eight out of 31 allies with armed forces met the 2 percent target in 2025.', ['Twenty-eight: agrees'], 'out of'],
  ['Only one of the three Baltic states spent more than 4 percent of GDP on defence in 2025.', ['one: agrees'], 'one that counts'],
  ['Three countries in the alliance still spent less than 2 percent of GDP on defence in 2025.', ['Three countries: agrees'], 'countries in the alliance'],
  ['Just one ally will miss the 2 percent target in 2026.', ['one ally: agrees'], 'a year of the tables'],
]

// biome-ignore format: a table
const withheld: readonly [text: string, why: string][] = [
  ['In Europe only Poland spent more than 4 percent of GDP on defence in 2025.', 'among others than the allies'],
  ['Only Germany of the big four met the 2 percent target in 2024.', 'among four'],
  ['Poland alone spent more than 4 percent of GDP on tanks in 2025.', 'on tanks'],
  ['Poland alone could spend more than 4 percent of GDP on defence in 2025.', 'what could be'],
  ['Only Poland and Lithuania plan to spend more than 5 percent of GDP in 2027.', 'a plan for a year of no table'],
  ['Only Spain opposed the target of 5 percent of GDP in 2025.', 'a target'],
  ['Only Greece cut more than 3 percent of GDP in 2025.', 'what is cut'],
  ['No ally other than Spain rejected 3.5 percent of GDP in 2025.', 'what is rejected'],
  ['Three allies, Albania, Czechia and Slovenia, pledged 2 percent of GDP in 2025.', 'a pledge'],
  ['Most European allies met the 2 percent target in 2025.', 'most of some'],
  ['Most allies agreed to spend 5 percent by 2035.', 'an agreement'],
  ['In 2014, three ministers spoke. In 2025, 28 did.', 'no count of allies is told'],
  ['Ten of the allies with a coast spent more than 2 percent of GDP on defence in 2025.', 'some of them, by their coast'],
  ['Three allies bought 28 jets after reaching 2 percent of GDP in 2025.', 'the buyers are counted'],
  ['Had only Poland spent more than 4 percent of GDP, nobody would mind in 2025.', 'what was not'],
  ['Neither Slovenia nor its neighbour met the 2 percent target in 2025.', 'which neighbour?'],
  ['No Baltic state wants less than 3.5 percent of GDP for defence in 2025.', 'what is wanted'],
  ['Debt exceeded 30 percent of GDP in every Nordic ally in 2025.', 'debt'],
  ['Three countries in the alliance still spent less than 2 percent of GDP on aid in 2025.', 'on aid'],
  ['Only one of the three Baltic states pledged more than 5 percent of GDP in 2025.', 'a pledge'],
]

describe('allies that are counted by name, by half and again', () => {
  for (const [text, verdicts, why] of given) test(`${why}: “${text}”`, () => expect(verdictsOn(text)).toEqual(verdicts))
})

describe('who is not counted', () => {
  for (const [text, why] of withheld) test(`${why}: “${text}”`, () => expect(verdictsOn(text)).toEqual([]))
})
