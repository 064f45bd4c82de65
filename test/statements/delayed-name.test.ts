import { expect, test } from 'vitest'
import { whoSays } from './reading.ts'

const GRETA = 'name:greta solheim'
const LEDE = 'The road to the dock is short of 740 sailors, its deputy commander said in an interview on Monday.'
const QUOTED = '“We count trucks before we count tanks,”'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [[LEDE, `${QUOTED} Vice Admiral Greta Solheim told the Harbour Post.`], GRETA, 'a grade and the name'],
  [[LEDE, `${QUOTED} said Greta Solheim on the quay.`], GRETA, 'the verb first'],
  [['The road would take a decade to build, the director of a Norwegian institute said on Tuesday.', `${QUOTED} Greta Solheim of the Harbour Institute told an audience in Oslo.`], GRETA, 'some institute, and which it is'],
  [['The road will be paid for, the prime minister said on Monday.', `${QUOTED} Vice Admiral Greta Solheim told the Harbour Post.`], null, 'a grade, and the post is no soldier’s'],
  [[LEDE, `${QUOTED} Greta Solheim, a historian of ships, told the Harbour Post.`], null, 'a description of her own'],
  [[LEDE, `${QUOTED} Mayor Greta Solheim told the Harbour Post.`], null, 'a post of her own'],
  [[LEDE, `${QUOTED} Greta Solheim told Karl Holm.`], null, 'two are named'],
  [[`Peter Marlow runs the yard. ${LEDE}`, `${QUOTED} Greta Solheim told the Harbour Post.`], null, 'another is named before'],
  [[LEDE, 'Greta Solheim said that the ferry came first.'], null, 'no words of hers are quoted'],
  [[LEDE, 'Nobody was surprised.', `${QUOTED} Greta Solheim told the Harbour Post.`], null, 'a paragraph between'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))
