import { describe, expect, test } from 'vitest'
import { verdictsOn } from './verdicts-on.ts'

// biome-ignore format: a table
const sums: readonly [text: string, verdicts: string[], why: string][] = [
  ['Sweden spent a total of $19.1 billion on defence last year.', ['$19.1 billion: agrees'], 'a total of'],
  ['European allies and Canada invested $654 billion in defence in 2025.', ['$654 billion: agrees'], 'invested in it'],
  ['Defence spending by European NATO members and Canada hit $745 billion in 2025.', ['$745 billion: differs'], 'the “and” of a group joins no two sums'],
  ['Europe’s NATO members and Canada spent a combined $654 billion on defence in 2025.', ['$654 billion: agrees'], 'not Canada alone'],
  ['Canada and the European allies spent $654 billion on defence in 2025.', ['$654 billion: agrees'], 'Canada told first'],
  ['NATO allies spent more than $1.6 trillion on defence last year.', ['more than $1.6 trillion: agrees'], 'allies spend together, where none is told each'],
  ['France spent $68.9 billion on its military in 2025, up from $64.3 billion in 2024.', ['$68.9 billion: agrees', '$64.3 billion: agrees'], 'from which it rose'],
  ['Sweden’s defence spending doubled to $19.1 billion in 2025 from $13.3 billion in 2024.', ['doubled: differs', '$19.1 billion: agrees', '$13.3 billion: agrees'], 'a multiple moves it as well; it is 1.44'],
  ['The US spent $976 billion on defence in 2025, against $654 billion by the European allies and Canada.', ['$976 billion: agrees', '$654 billion: agrees'], 'whose it is stands behind'],
  ['Estonia’s defence spending of $1.8 billion in 2025 is a fraction of Germany’s $112 billion.', ['$1.8 billion: agrees', '$112 billion: agrees'], 'a fraction of'],
  ['The United States accounted for $975.8 billion of the alliance’s $1.63 trillion in defence spending in 2025.', ['$975.8 billion: agrees', '$1.63 trillion: agrees'], 'a part of the total is a sum of its own'],
  ['With $47.1 billion, Canada was the sixth-largest spender on defence in 2025.', ['$47.1 billion: agrees', 'the sixth-largest spender: agrees'], 'told at the head'],
  ['Danish defence spending has almost tripled since 2021, reaching $15.1 billion in 2025.', ['almost tripled: agrees', '$15.1 billion: agrees'], 'where the change ends'],
  ['By the alliance’s estimates the United States will spend $1.03 trillion on defence in 2026, Germany $147 billion and Britain $110.3 billion.', ['$1.03 trillion: agrees', '$147 billion: agrees', '$110.3 billion: agrees'], 'a list of spenders'],
  ['Sweden’s defence expenditure was $19.1 billion in 2025 and is put at $24.2 billion for 2026.', ['$19.1 billion: agrees', '$24.2 billion: agrees'], 'the same spender, another year'],
  ['Norway’s military spending was $16.8 billion in 2025, up from $10.8 billion a year earlier.', ['$16.8 billion: agrees', '$10.8 billion: agrees'], 'a year earlier is no rate by the year'],
  ['The United States accounted for $967.7 billion of allied defence spending in 2024, about 66 percent of the total.', ['$967.7 billion: agrees', 'about 66 percent: agrees'], 'a part of what allies spend'],
  ['Lithuania spent $3.8 million on defence in 2025.', ['$3.8 million: differs'], 'million for billion'],
  ['Germany’s defence spending in 2025, $112 billion, was the highest in Europe.', ['$112 billion: agrees'], 'between commas'],
  ['Germany’s defence spending crossed the $120 billion mark in 2025.', ['$120 billion: differs'], 'a mark is a bound'],
  ['Germany, Europe’s top spender, laid out $112 billion on defence in 2025.', ['$112 billion: agrees'], 'laid out'],
  ['Spending on the armed forces in Germany amounted to $112 billion in 2025.', ['$112 billion: agrees'], 'where it was spent'],
  ['Defence spending in 2025: Germany $112 billion, Britain $83 billion.', ['$112 billion: agrees', '$83 billion: differs'], 'a table of one line'],
  ['The alliance spent $1.63 trillion on defence in 2025, of which the United States contributed $976 billion.', ['$1.63 trillion: agrees', '$976 billion: agrees'], 'of which'],
  ['The defence spending of NATO countries reached $1.63 trillion in 2025.', ['$1.63 trillion: agrees'], 'of the alliance’s countries'],
  ['Portugal’s defence spending rose by $2.1 billion to $7 billion in 2025.', ['$7 billion: agrees'], 'by and to are no range'],
]

// biome-ignore format: a table
const rounded: readonly [text: string, verdicts: string[], why: string][] = [
  ['Germany spent roughly a fiftieth of its economic output on defence in 2024.', ['roughly a fiftieth of its economic output: agrees'], '2.0'],
  ['Poland spent more than a twentieth of its GDP on defence in 2026.', ['more than a twentieth of its GDP: differs'], '4.68 is less than 5'],
  ['Spain spent two cents of every euro of its output on defence in 2025.', ['two cents of every euro of its output: agrees'], 'a hundredth each'],
  ['Spain put two euros out of every hundred of GDP into defence in 2025.', ['two euros out of every hundred of GDP: agrees'], 'two of a hundred'],
  ['Poland spent more than four cents of every zloty its economy produced on defence in 2025.', ['more than four cents of every zloty its economy produced: agrees'], 'what is produced'],
  ['Spain spent 2 percent of everything it produces on defence in 2025.', ['2 percent of everything it produces: agrees'], 'the same in percent'],
  ['Finland spent about two and three quarters percent of GDP on defence in 2025.', ['about two and three quarters percent of GDP: agrees'], 'quarters without a hyphen'],
  ['Finland spent two-and-a-half percent of GDP on defence in 2025.', ['two-and-a-half percent of GDP: differs'], '2.75'],
  ['The United States spent just shy of a trillion dollars on defence in 2025.', ['just shy of a trillion dollars: agrees'], '975.8 billion'],
  ['The United States spent a shade over $1 trillion on defence in 2025.', ['a shade over $1 trillion: differs'], '975.8 billion'],
  ['European allies and Canada spent not quite two-thirds of a trillion dollars on defence in 2025.', ['not quite two-thirds of a trillion dollars: agrees'], '653.8 of 666.7 billion'],
  ['European allies and Canada spent three quarters of a trillion dollars on defence in 2025.', ['three quarters of a trillion dollars: differs'], '653.8 billion'],
  ['Some three cents of every euro of Belgium’s GDP went on defence in 2025.', ['Some three cents of every euro of Belgium’s GDP: differs'], 'whose economy it is'],
]

// biome-ignore format: a table
const withheld: readonly [text: string, why: string][] = [
  ['NATO allies spent $50 billion on arms for Ukraine in 2025.', 'on something else'],
  ['Other NATO allies spent $654 billion on defence in 2025.', 'which of them?'],
  ['NATO allies each spent $52 billion on defence in 2025.', 'each'],
  ['Germany invested $20 billion in defence technology in 2025.', 'a part of it'],
  ['Congress passed a defence bill of $901 billion in 2025.', 'a law'],
  ['With $47.1 billion in orders, Rheinmetall was the biggest defence contractor in Germany in 2025.', 'orders'],
  ['With $5 billion, Norway was the third-largest spender on defence research in 2025.', 'on research'],
  ['Denmark’s defence spending rose, with orders totalling $9 billion in 2025.', 'orders'],
  ['Denmark’s defence spending rose, reaching $3 billion for the navy in 2025.', 'for the navy'],
  ['Spain’s defence spending and its aid to Ukraine totalled $40 billion in 2025.', 'two things together'],
  ['Spain spent two cents of every euro of its defence budget on boots in 2025.', 'a part of the budget'],
  ['Spain spent a fiftieth of its defence budget on boots in 2025.', 'a part of the budget'],
  ['The army ate a fiftieth of the output of the region’s farms in 2025.', 'farms'],
  ['Germany will buy $147 billion worth of arms, Poland $44 billion.', 'a list of orders'],
  ['Russia spent $149 billion on defence in 2025, Ukraine $64 billion.', 'no allies'],
  ['In the third quarter of 2025 Estonia spent 4.6 percent of GDP on defence.', 'a part of a year'],
  ['Poland spent 4.7 percent, Germany 2.4 and France 2.1 percent of GDP on schools in 2025.', 'a list that ends with schools'],
  ['Latvia and a friend spent 4.5 percent of GDP on defence in 2025.', 'two together'],
  ['Poland hopes it spent 4.7 percent of GDP on defence in 2025.', 'a hope'],
  ['Estonia outspent Latvia on drones in 2025.', 'on drones'],
  ['The German state spent $500 billion in 2025, defence included.', 'on everything'],
  ['The fund for Germany’s defence spending crossed the $500 billion mark in 2025.', 'a fund'],
  ['Germany paid $3 billion for defence electronics in 2025.', 'a part of it'],
  ['Germany paid $3 billion to defence firms in 2025.', 'firms'],
  ['Defence spending planned for 2030: Germany $190 billion, Poland $60 billion.', 'plans'],
  ['Germany’s defence spending was $18 billion higher in 2025 than in 2024.', 'by how much it is higher'],
  ['Flood defence spending in the Netherlands reached $1.5 billion in 2025.', 'dykes'],
  ['Poland spent 1.1 percent of GDP on air defence in 2025.', 'a part of defence'],
  ['Missile defence took 0.4 percent of Polish GDP in 2025.', 'a part of defence'],
  ['Estonia’s spending on cyber defence rose by 40 percent in real terms in 2025.', 'a part of defence'],
  ['Greece spends more on defence than Turkey, relative to the number of its people, in 2025.', 'by head'],
]

const others = 'The US spent $976 billion on defence in 2025, while NATO allies spent $654 billion.'

for (const [title, rows] of Object.entries({ 'sums that are told': sums, 'rounded shares and sums': rounded }))
  describe(title, () => {
    for (const [text, verdicts, why] of rows)
      test(`${why}: “${text}”`, () => expect(verdictsOn(text)).toEqual(verdicts))
  })

describe('sums and parts of something else', () => {
  for (const [text, why] of withheld) test(`${why}: “${text}”`, () => expect(verdictsOn(text)).toEqual([]))
  test('others without a name spend for themselves', () => expect(verdictsOn(others)).toEqual(['$976 billion: agrees']))
})
