import { describe, expect, test } from 'vitest'
import { candidateOfText, candidatesIn } from './reading.ts'

const MERZ = 'German Chancellor Friedrich Merz said.'
const RUTTE = 'NATO Secretary General Mark Rutte said'
const TUSK = 'Polish Prime Minister Donald Tusk said.'

/** Who | kind | amount | deadline. */
// biome-ignore format: a table
const found: [text: string, told: string, why: string][] = [
  [`“We will spend 3.5 percent of GDP on defence by 2029,” ${MERZ}`, 'Germany | money | 3.5 % of GDP | 2029', '“we” is the state of the speaker’s office'],
  ['German Chancellor Friedrich Merz pledged to spend 3.5 percent of GDP on defence by 2029.', 'Germany | money | 3.5 % of GDP | 2029', 'the cue undertakes, the content is an infinitive'],
  [`${RUTTE} that Poland will spend 4.8 percent of GDP on defence in 2026.`, 'Poland, told by Mark Rutte | money | 4.8 % of GDP | 2026', 'told of another, who is bound'],
  [`${RUTTE}: “Allies will invest 5 percent of GDP by 2035.”`, 'NATO allies | money | 5 % of GDP | 2035', '“Allies” is not “we”'],
  ['“Our allies will pay for it,” U.S. President Donald Trump said.', 'NATO allies, told by Donald Trump | money |  | ', 'the allies are bound, not the speaker'],
  ['“We will send two battalions to Lithuania,” Canadian Prime Minister Mark Carney said.', 'Canada | forces | 2 battalions | ', 'what is counted keeps its noun'],
  ['“We’ll keep 80,000 troops in Europe,” U.S. Defense Secretary Pete Hegseth said.', 'United States | forces | 80000 persons | ', '’ll'],
  ['“We will not leave Europe,” U.S. Secretary of State Marco Rubio said.', 'United States | guarantee |  | ', 'undertaken by not doing it'],
  [`“Berlin plans to spend 150 billion euros by 2029,” German Defence Minister Boris Pistorius said.`, 'Germany | money | 150 EUR bn | 2029', 'a capital stands for its state'],
  ['“Germany and Poland will share the command in Brunssum,” German Defence Minister Boris Pistorius said.', 'Germany and Poland | command |  | ', 'two are bound'],
  ['“The German government will pass a law on military service next year,” German Defence Minister Boris Pistorius said.', 'Germany | law |  | 2027', '“next year” counts from the day of printing'],
  ['Lithuanian President Gitanas Nausėda vowed to raise defence spending to between 5 and 6 percent of GDP by 2030.', 'Lithuania | money | 5–6 % of GDP | 2030', 'a range'],
  ['Lithuania vowed to raise defence spending to 5 percent of GDP within five years, Lithuanian President Gitanas Nausėda said.', 'Lithuania | money | 5 % of GDP | 2031', '“within five years”'],
  [`Mark Rutte, NATO Secretary General, said Joint Force Command Naples will be led by Italy.`, 'Italy, told by Mark Rutte | command |  | ', 'who does it stands behind “by”'],
  ['Denmark will send a warship to Greenland, the Danish defence ministry said.', 'Denmark | forces |  | ', 'a ministry speaks for its state'],
  ['“We will send a warship to Greenland,” the Pentagon said.', 'United States | forces |  | ', 'a department speaks for its state'],
  ['“We will send a warship to Greenland,” Germany’s defence ministry said.', 'Germany | forces |  | ', 'and a ministry by its “we”'],
  ['Danish Prime Minister Mette Frederiksen said the government has agreed to buy F-35 jets for 4 billion dollars.', 'Denmark | money | 4 USD bn | ', '“the government” is the speaker’s own'],
  [`${RUTTE} that Germany will spend 181 billion dollars by 2029, twice what it spent in 2021.`, 'Germany, told by Mark Rutte | money | 181 USD bn | 2029', 'a year gone by is no deadline'],
]

describe('a commitment is found', () => {
  for (const [text, told, why] of found) {
    test(`${why}: ${text}`, () => {
      const { who, kind, amount, deadline, toldBy } = candidateOfText(text)
      const sum = amount && `${amount.value}${amount.value2 === null ? '' : `–${amount.value2}`} ${amount.unit}`
      const by = toldBy === null ? '' : `, told by ${toldBy}`
      expect([`${who?.name}${by}`, kind, sum ?? '', deadline ?? ''].join(' | ')).toBe(told)
    })
  }

  test('with the very words, where they stand', () => {
    const { readings, article } = candidatesIn('A first paragraph.', found[0]?.[0] ?? '')
    const [evidence] = readings.map((one) => one.evidence)
    expect(article.text.slice(evidence?.start, evidence?.end)).toBe(evidence?.exact)
    expect(evidence?.exact).toContain('spend 3.5 percent of GDP')
  })

  test('with its condition', () => {
    const words = '“We will send two battalions if the others do the same,” Canadian Prime Minister Mark Carney said.'
    expect(candidateOfText(words).condition).toBe('if the others do the same')
  })

  test('as reaffirmed where it was undertaken before', () => {
    const again = ['“We remain committed to NATO,”', '“We will continue to defend our allies,”']
    for (const words of again)
      expect(candidateOfText(`${words} U.S. Secretary of State Marco Rubio said.`)).toMatchObject({
        kind: 'guarantee',
        stage: 'reaffirmed',
      })
  })
})

// biome-ignore format: a table
const nothing: [text: string, why: string][] = [
  ['“We should spend 5 percent of GDP,” U.S. Secretary of State Marco Rubio said.', 'should'],
  [`“We must spend 5 percent of GDP,” ${TUSK}`, 'must'],
  [`“The time will come to talk,” ${TUSK}`, 'time undertakes nothing'],
  ['U.S. Secretary of State Marco Rubio urged Germany to spend 5 percent of GDP by 2035.', 'a demand'],
  ['U.S. Secretary of State Marco Rubio denied that the United States will withdraw troops from Europe.', 'a denial'],
  ['U.S. Secretary of State Marco Rubio said Russia will spend more on its army.', 'of another state it is a forecast'],
  [`“Germans will pay more for energy,” ${TUSK}`, 'people are no state'],
  [`“Germany’s losses will rise,” ${TUSK}`, 'losses undertake nothing'],
  ['“We will not send troops,” Italian Prime Minister Giorgia Meloni said.', 'a refusal'],
  [`“We spent 4 percent of GDP in 2025,” ${TUSK}`, 'told of the past'],
]
describe('nothing is undertaken', () => {
  for (const [text, why] of nothing) {
    test(`${why}: ${text}`, () => {
      const { readings, refused } = candidatesIn(text)
      expect([readings, refused]).toEqual([[], []])
    })
  }
})

// biome-ignore format: a table
const refused: [text: string, why: string][] = [
  ['Some allies will spend 5 percent of GDP, a NATO official said.', 'who is bound cannot be told'],
  ['Some two-thirds of NATO’s 32 members have pledged to buy air defences worth 5 billion dollars.', 'who is bound cannot be told'],
  [`“He will pay 2 billion dollars,” ${TUSK}`, 'who is bound cannot be told'],
  ['Mark Rutte, NATO Secretary General, said two top commands will be handed over to European officers.', 'who is bound cannot be told'],
  [`“We will win,” ${TUSK}`, 'what cannot be told'],
  ['Analysts said Germany will spend 3.5 percent of GDP by 2029.', 'nobody who answers for it'],
]
describe('refused, and counted', () => {
  for (const [text, why] of refused) {
    test(`${why}: ${text}`, () => {
      const read = candidatesIn(text)
      expect(read.readings.filter(({ who }) => who !== null)).toEqual([])
      expect(read.refused.map((one) => one.why)).toEqual([expect.stringContaining(why)])
    })
  }
})
