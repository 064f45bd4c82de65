import { describe, expect, test } from 'vitest'
import { attributionsIn } from './reading.ts'

// biome-ignore format: one case a line
const nothing: Record<string, string[]> = {
  'a noun or an adjective that is written like a cue': [
    'The claims were tested.',
    'His comments drew a crowd.',
    'The report on the fleet was late.',
    'The notes in the margin were hers.',
    'The state of the fleet is poor.',
    'The pledge came on Monday.',
    'Oldervik’s claims were tested.',
    'The claim that the fleet is ready was tested.',
    'The statement said nothing of the fleet.',
    'The alleged plan is late.',
  ],
  'a passive: nobody is named as saying it': [
    'The fleet is said to be ready.',
    'The fleet is expected to be ready.',
    'The fleet was reported lost.',
    'It was announced that the fleet is ready.',
    'It is believed that the fleet is ready.',
    'Oldervik was asked whether the fleet is ready.',
    'Oldervik was told that the fleet is ready.',
  ],
  'a verb that attributes only with a clause': [
    'Oldervik added two ships to the fleet.',
    'Oldervik reported to the admiral.',
    'Oldervik agreed to the plan.',
    'Oldervik wrote a book.',
    'Oldervik told a story.',
    'Oldervik noted the time and left.',
    'Oldervik claimed the prize.',
    'Oldervik stated her name.',
    'Oldervik answered the phone.',
    'Oldervik continued her tour.',
    'Oldervik pointed at the map.',
    'Oldervik called her brother.',
  ],
  'a modal or another verb before it: nothing was said': [
    'Oldervik is expected to say that the fleet is ready.',
    'Oldervik declined to say whether the fleet is ready.',
    'Oldervik has yet to say whether the fleet is ready.',
    'Oldervik refused to comment.',
    'When asked whether the fleet is ready, Oldervik nodded.',
  ],
  'a turn of phrase': [
    'That said, the fleet is ready.',
    'Having said that, the fleet is ready.',
    'The fleet is ready, to say the least.',
    'Let us say the fleet is ready.',
    'What Oldervik said was clear.',
    'Nobody said the fleet is ready.',
  ],
  'something that cannot speak': [
    'Ships sail, and the market adds jobs.',
    'The push stressed the yards.',
    'The wind told of snow.',
  ],
  'no words at all': ['', ' ', '…', '“”', '”', '—', 'said', 'said.', 'Oldervik said', 'Oldervik said.', ', said', '“ ” Oldervik said.'],
}

for (const [why, texts] of Object.entries(nothing))
  describe(why, () => {
    for (const text of texts) test(`"${text}"`, () => expect(attributionsIn(text)).toEqual([]))
  })
