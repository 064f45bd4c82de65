import { expect, test } from 'vitest'
import { invertedTeller } from '../../src/statements/inverted-teller.ts'
import { findQuotations } from '../../src/text/quotation-marks.ts'
import { articleIn, peopleIn, readIn } from './reading.ts'

/** Who says the quotation that speaks of a road. */
function whoSays(paragraph: string): string | null {
  const said = readIn([paragraph]).statements.filter(({ quoted }) => quoted.some(({ exact }) => exact.includes('road')))
  return said.at(-1)?.speaker?.id ?? null
}

const Q = '“The road is long and we have begun,”'
const GRETA = 'name:greta solheim'

// biome-ignore format: one case a line
const rows: [paragraph: string, id: string | null, why: string][] = [
  [`${Q} assured in Oslo on Thursday Greta Solheim, the head of the ministry.`, GRETA, 'where and when between verb and name'],
  [`${Q} slipped on Friday in Oslo Greta Solheim, who leads the fleet.`, GRETA, 'when and where'],
  ['“The road is long and we have begun” – evaluated in Oslo the chief of defence of Velmark, gen. Greta Solheim.', GRETA, 'a dash, a title and a rank'],
  [`${Q} said yesterday the Velmarkian minister Greta Solheim.`, GRETA, 'a role before the name'],
  [`Greta Solheim was furious. ${Q} she raged, according to sources.`, GRETA, 'whose words sources pass on'],
  [`${Q} thundered Greta Solheim to cheers.`, GRETA, 'a loud verb'],
  [`${Q} applauded in Oslo by the friends of Greta Solheim.`, null, 'no verb of saying, and friends of hers'],
  [`${Q} said in Oslo a diplomat who knows Greta Solheim.`, null, 'another who knows her'],
  [`${Q} walked in Oslo on Thursday Greta Solheim.`, null, 'no verb of saying'],
]
for (const [paragraph, id, why] of rows) test(`${why}: ${paragraph}`, () => expect(whoSays(paragraph)).toBe(id))

test('a verb and nothing but prepositions behind it ends at once, with nobody', () => {
  const article = articleIn([`${Q} said ${'in '.repeat(40)}whom Greta Solheim.`])
  const [quotation] = findQuotations(article.text, 0, article.text.length)
  const whole = { start: 0, end: article.text.length }
  expect(quotation && invertedTeller(article.text, whole, quotation, peopleIn(article))).toBeNull()
})
