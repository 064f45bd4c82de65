import { expect, test } from 'vitest'
import { beforeDoing } from '../../src/statements/before-doing.ts'

// biome-ignore format: a table
const rows: [source: string, who: string | null, why: string][] = [
  ['The chief of defence of Velmark received the weekly in his office', 'The chief of defence of Velmark', 'what he did first is of the source as well'],
  ['His deputy gave a lecture', 'His deputy', 'and was irregular'],
  ['The chief of defence of Velmark', null, 'who it is and no more'],
  ['The retired general', null, 'a word in -ed that is of the role'],
  ['Ada Brandt received the weekly', null, 'a name is looked for elsewhere'],
]
for (const [words, who, why] of rows)
  test(`${who ?? 'none'}: ${why}`, () => {
    const span = beforeDoing({ start: 10, end: 10 + words.length }, words)
    expect(span && words.slice(span.start - 10, span.end - 10)).toBe(who)
  })
