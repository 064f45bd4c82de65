import { expect, test } from 'vitest'
import { whoSays } from './reading.ts'

const Q = '“The road is long and we have begun,”'
const GRETA = 'name:greta solheim'
const PETER = 'name:peter marlow'

// biome-ignore format: one case a line
const rows: [opening: string, role: string, id: string | null, why: string][] = [
  ['Gen. Greta Solheim, the commander of US Army Europe, came.', 'the general', GRETA, 'a rank in short; an army is nobody'],
  ['It was done by the deputy Greta Solheim.', 'the parliamentarian', GRETA, 'a deputy is a parliamentarian'],
  ['It was done by the deputy minister Greta Solheim.', 'the parliamentarian', null, 'a deputy minister is none'],
  ['Gen Sir Peter Marlow, the head of the Army, came.', 'the general', PETER, 'a rank before a courtesy'],
  ['Gen Sir Peter Marlow, the head of the Army, came.', 'the army chief', PETER, 'a chief is a head'],
  ['Col. Lorne Pickavance came.', 'the colonel', 'name:lorne pickavance', 'a rank in short shows a name'],
  ['Republican Senator Peter Marlow met Democratic Senator Greta Solheim.', 'the Democrat', GRETA, 'one of each party'],
  ['Sen. Greta Solheim, R-Miss., chairman of the Armed Services Committee, came.', 'the Republican', GRETA, 'a party in short'],
  ['Sen. Greta Solheim, R-Miss., chairman of the Armed Services Committee, came.', 'the chairman', GRETA, 'behind the party'],
  ['Labour MP Peter Marlow, who chairs the defence committee, came.', 'the committee chair', PETER, 'who chairs is the chair'],
  ['Union leader Greta Solheim came.', 'the union boss', GRETA, 'a boss is a leader'],
  ['Nordwerk CEO Greta Solheim met Sudwerk CEO Peter Marlow.', 'the Nordwerk boss', GRETA, 'of two the one of that company'],
  ['Peter Marlow, an economist at Harbour House, met Greta Solheim, a security expert at the Harbour Fund.', 'the economist', PETER, 'of two the economist'],
  ['Peter Marlow, an economist at Harbour House, met Greta Solheim, a security expert at the Harbour Fund.', 'the analyst', GRETA, 'an expert is an analyst'],
  ['Greta Solheim of the Harbour Institute came.', 'the analyst', GRETA, 'of an institute'],
  ['Ministry spokesman Peter Marlow came.', 'the spokesperson', PETER, 'in the other form'],
  ['Former defence secretary Peter Marlow met Defence Secretary Greta Solheim.', 'the Cabinet minister', GRETA, 'who is one still'],
  ['Former defence secretary Peter Marlow met Defence Secretary Greta Solheim.', 'the former minister', PETER, 'who was one'],
  ['Greta Solheim, 48, met Peter Marlow.', 'the 48-year-old', GRETA, 'by the age printed'],
  ['Peter Marlow, a former commander of the fleet, came.', 'the retired admiral', PETER, 'who commanded once'],
  ['Peter Marlow, an economist at Harbour House, met Greta Solheim, an economist at the Harbour Fund.', 'the economist', null, 'two economists'],
  ['Peter Marlow, an economist at Harbour House, came. An economist from Oslo answered him.', 'the economist', null, 'another, unnamed'],
  ['The mayor met Greta Solheim.', 'the mayor', null, 'met by one, and none herself'],
  ['Greta Solheim, head of the navy, came.', 'the army chief', null, 'of another service'],
  ['Nordwerk CEO Greta Solheim came.', 'the Sudwerk boss', null, 'of another company'],
  ['Greta Solheim, a former director, came.', 'the director', null, 'no longer'],
  ['Secretary General Greta Solheim met the ambassadors.', 'the general', null, 'a secretary general is no general'],
  ['Greta Solheim of the Harbour Institute met an economist.', 'the economist', null, 'whom she met'],
  ['Greta Solheim, who met an economist, came.', 'the economist', null, 'the same, told beside her name'],
  ['Greta Solheim, a friend of the economist Peter Marlow, came.', 'the economist', PETER, 'whose friend she is'],
  ['Former director Greta Solheim met Peter Marlow.', 'the former', null, 'the first of two'],
  ['Ministry spokesman Peter Marlow came.', 'the Harbour Party spokesman', null, 'of another body'],
]
for (const [opening, role, id, why] of rows)
  test(`${why}: ${opening} “…,” ${role} said.`, () => expect(whoSays([opening, `${Q} ${role} said.`])).toBe(id))

test('a counterpart is who was brought in so', () => {
  const opening = 'Greta Solheim met her Lithuanian counterpart Peter Marlow.'
  expect(whoSays([opening, `${Q} her Lithuanian counterpart said.`])).toBe(PETER)
  expect(whoSays([opening, `${Q} her Polish counterpart said.`])).toBe(null)
})

test('who has somebody’s words is not who says them', () => {
  const words = '“The road is long and we have begun.”'
  expect(whoSays(['Greta Solheim came to Oslo.', `Solheim, according to Reuters, was clear: ${words}`])).toBe(GRETA)
  expect(whoSays(['Greta Solheim came to Oslo.', 'The road is long, according to Reuters.'])).not.toBe(GRETA)
})

test('what was told somebody midway is told', () => {
  expect(
    whoSays(['Greta Solheim came to Oslo on Monday.', 'A whole new road, Solheim told him, was expected in 2029.']),
  ).toBe(GRETA)
})
