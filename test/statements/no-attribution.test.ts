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
    'It underscored a growing doubt about the fleet.',
    'Stefan Kroll, asked on Friday whether the fleet is ready, left the hall.',
    'Stefan Kroll, when asked whether the fleet is ready, left the hall.',
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
  'a negation, a doubt, a wish, a condition: it was not said': [
    'Oldervik did not say that the fleet is ready.',
    'Oldervik never said the fleet is ready.',
    'Oldervik would not confirm that the fleet is ready.',
    'Oldervik could not say when the fleet will be ready.',
    'Oldervik may say that the fleet is ready.',
    'Oldervik should say that the fleet is ready.',
    'Oldervik wants to say that the fleet is ready.',
    'If Oldervik says the fleet is ready, the plan will go on.',
    'The numbers tell a more complicated story.',
    'Oldervik said nothing.',
    'Oldervik said nothing about the fleet.',
    '“We pay.” – Kroll said no more.',
  ],
  'nobody': ['Nobody said the fleet is ready.', 'No one said that the fleet is ready.', 'None of the ministers said that the fleet is ready.'],
  'too little to be words': ['Oldervik said no.', 'Oldervik said so.', 'Oldervik said it.', 'The claim, Oldervik said.', 'Kroll called on Monday.'],
  'a turn of phrase': [
    'That said, the fleet is ready.',
    'Having said that, the fleet is ready.',
    'The fleet is ready, to say the least.',
    'Let us say the fleet is ready.',
    'What Oldervik said was clear.',
  ],
  'the heading of an item': ['MEANWHILE IN OSLO: The fleet is late.'],
  'on what condition somebody speaks': ['An official requested anonymity to speak candidly.'],
  'where somebody has it from': ['The fleet is late, it seems, citing two unnamed officials.'],
  'something that cannot speak': [
    'Ships sail, and the market adds jobs.',
    'The wind told of snow.',
  ],
  'no words at all': ['', ' ', '…', '“”', '”', '—', 'said', 'said.', 'Oldervik said', 'Oldervik said.', ', said', '“ ” Oldervik said.'],
}

for (const [why, texts] of Object.entries(nothing))
  describe(why, () => {
    for (const text of texts) test(`"${text}"`, () => expect(attributionsIn(text)).toEqual([]))
  })
