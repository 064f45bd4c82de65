import { expect, test } from 'vitest'
import { cleaned } from './cleaned.ts'

const HEAD = 'Greta Solheim @gsolheim'

// biome-ignore format: one case a line
const rows: [lines: string[], post: string[], why: string][] = [
  [[HEAD, 'We pay.'], ['We pay.'], 'the profile above, the post below'],
  [[HEAD, 'We pay.', 'On time.', '1,204 likes, 96 answers'], ['We pay.', 'On time.'], 'counts of readers close it'],
  [['Greta Solheim (@gsolheim) · 3h', 'We pay.'], ['We pay.'], 'a handle in brackets, and when'],
  [[HEAD, 'Our minister: “We pay.”'], [], 'it quotes somebody'],
  [[HEAD], [], 'no words'],
  [['Follow us @pierpost', 'We pay.'], [], 'a call, no name before the handle'],
  [['The ministers met.', HEAD, 'We pay.'], [], 'the text does not open with it'],
  [[HEAD, 'We pay.', 'Peter Marlow @pmarlow', 'We too.'], [], 'two profiles: where one ends nobody tells'],
]
for (const [lines, post, why] of rows)
  test(`${why}: ${lines.join(' ¶ ')}`, () => {
    const { blocks, text } = cleaned(lines.join('\n'))
    const posts = blocks.filter(({ type }) => type === 'post')
    expect(posts.map(({ start, end }) => text.slice(start, end))).toEqual(post)
    expect(posts.every(({ signature }) => signature?.name.exact === 'Greta Solheim')).toBe(true)
  })
