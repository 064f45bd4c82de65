import { expect, test } from 'vitest'
import { whoSays } from './reading.ts'

const WORDS = '– The road is long and we have begun. It hurts.'
const GRETA = 'name:greta solheim'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [[WORDS, 'So said Defence Minister Greta Solheim when she met a packed canteen at the works on Friday morning, and stayed for cake with everybody there.'], GRETA, 'so said somebody'],
  [[WORDS, 'Greta Solheim says that. She leads the works, which has made shells here since 1904.'], GRETA, 'somebody says that'],
  [[WORDS, 'That says Greta Solheim. She leads the works.'], GRETA, 'a machine’s “that says”'],
  [[WORDS, 'Greta Solheim says that the works is old.'], null, 'she says something else'],
  [[WORDS, 'Greta Solheim came on Friday.'], null, 'who came said nothing'],
  [['The road is long and we have begun.', 'So said Defence Minister Greta Solheim when she came.'], null, 'no words behind a dash'],
  [['He was late. The hall knew Peter Marlow, of the minority partner, for whom “the road is long and we have begun”.'], 'name:peter marlow', 'for whom it is so'],
  [['“We pay,” the lawmaker has said, who also recalled that the road is long. Greta Solheim left.'], null, 'who follows a role that names nobody'],
  [['It was done by the deputy Greta Solheim. “We pay,” the parliamentarian has said, who has also recalled that the road is long.'], GRETA, 'who follows whom the words before tell'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))
