import { expect, test } from 'vitest'
import { findStatements } from '../../src/statements/find-statements.ts'
import { register } from '../register/shipped.ts'
import { cleaned } from './cleaned.ts'

/** Who says what in a debate as copied from a page. */
function saidIn(text: string) {
  const { statements } = findStatements(cleaned(text), register)
  return statements.map(({ speaker, office, contents }) => [
    speaker?.name ?? null,
    office?.text ?? null,
    contents.map(({ exact }) => exact).join(' '),
  ])
}

const PORTRAITS = `Ships: Spending

Monday 11th November 2030

15:33
Jane Example Portrait Jane Example (Stowmere) (Con)
- View Speech - Hansard - - - Excerpts

To ask the Secretary of State if he will make a statement on ships.

Bo Marsh Portrait The Secretary of State for Defence (Bo Marsh)
- View Speech - Hansard - - - Excerpts

I congratulate the shadow Secretary on securing this question.

[Laughter]

We promised nine ships at the election.

Jane Example Portrait Jane Example
- View Speech - Hansard - -

That is a concern.`

const SHARED = `Ships
Volume 756: debated on Monday 11 November 2030

3.33pm

Jane Example
(Stowmere) (Con)

Share this contribution

To ask the Secretary of State if he will make a statement on ships.

The Secretary of State for Defence
(Bo Marsh)

Share this contribution

I congratulate the shadow Secretary on securing this question.

We promised nine ships at the election.

Jane Example

Share this contribution

That is a concern.`

for (const [text, why] of [
  [PORTRAITS, 'with portraits'],
  [SHARED, 'as the house prints it'],
] as const)
  test(`a debate copied from the official report, ${why}: words under whoever speaks are his`, () => {
    expect(saidIn(text)).toEqual([
      ['Jane Example', null, 'To ask the Secretary of State if he will make a statement on ships.'],
      [
        'Bo Marsh',
        'Secretary of State for Defence',
        'I congratulate the shadow Secretary on securing this question. We promised nine ships at the election.',
      ],
      ['Jane Example', null, 'That is a concern.'],
    ])
    expect(cleaned(text).published.value).toBe('2030-11-11')
  })

test('one such mark makes no debate', () =>
  expect(
    cleaned(
      'Ships\n\nJane Example\n\nShare this contribution\n\nThe ships are late, and nobody knows why.',
    ).blocks.filter(({ type }) => type === 'transcript-turn'),
  ).toEqual([]))
