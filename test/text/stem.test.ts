import { expect, test } from 'vitest'
import { stemOf } from '../../src/text/stem.ts'

// biome-ignore format: one case a line
const same: [one: string, other: string, why: string][] = [
  ['pledge', 'pledges', 'plural'], ['pledge', 'pledged', 'past'], ['pledge', 'pledging', 'going on'], ['plan', 'planned', 'a doubled letter'],
  ['carry', 'carried', 'y and i'], ['army', 'armies', 'y and i'], ['brought', 'bringing', 'irregular'], ['leave', 'left', 'irregular, with its e'],
  ['soldier', 'soldier’s', 'possessive'], ['ship', 'ships', 'plural'], ['pass', 'passed', 'ss stays'], ['men', 'man', 'irregular plural'],
]
for (const [one, other, why] of same) test(`${one} and ${other}: ${why}`, () => expect(stemOf(other)).toBe(stemOf(one)))

// biome-ignore format: one case a line
const apart: [one: string, other: string][] = [['ring', 'red'], ['bus', 'bu'], ['united', 'unit-'], ['number', 'numb'], ['5000', '500'], ['thing', 'th']]
for (const [one, other] of apart) test(`${one} is not ${other}`, () => expect(stemOf(one)).not.toBe(stemOf(other)))
