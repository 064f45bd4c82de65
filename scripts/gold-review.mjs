/** For reading the gold set over. @typedef {import('./gold-markup.mjs').GoldArticle} GoldArticle */

const LETTER = { source: 's', cue: 'c', content: 't' }
const COLOUR = { source: 33, cue: 36, content: 32 }

/** The text with its tags as colours, for reading over. @param {GoldArticle} article */
export function inColour({ text, attributions }) {
  const edges = attributions.flatMap((one) =>
    Object.keys(LETTER).flatMap((role) =>
      one[role].flatMap(([start, end]) => [
        {
          at: start,
          opens: true,
          far: end,
          mark: `\u001b[${COLOUR[role]}m[${LETTER[role]}${one.id} `,
        },
        { at: end, opens: false, far: start, mark: ']\u001b[0m' },
      ]),
    ),
  )
  edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || b.far - a.far)
  let printed = ''
  let from = 0
  for (const { at, mark } of edges) {
    printed += text.slice(from, at) + mark
    from = at
  }
  return printed + text.slice(from)
}

/** What a second reader should look at; nothing here is a fault for certain. */
export function* oddities({ text, attributions }) {
  for (const { id, source, content } of attributions) {
    for (const [start, end] of content) {
      const words = text.slice(start, end)
      if (/[^.?!][.]$/.test(words) && !/[.?!]\s/.test(words) && !/\b[A-Z]\.$/.test(words))
        yield `${id}: content ends in a full stop: "${words.slice(-30)}"`
      if (/,$/.test(words)) yield `${id}: content ends in a comma: "${words.slice(-30)}"`
      if (/["“”]/.test(text[end] ?? '') || /["“”]/.test(text[start - 1] ?? ''))
        yield `${id}: a quotation mark stands outside: "${words.slice(0, 30)}"`
    }
    for (const [start] of source)
      if (/^(by|of|from) /i.test(text.slice(start))) yield `${id}: source opens with a preposition`
  }
  const covered = attributions.flatMap((one) => [...one.cue, ...one.content])
  for (const { index } of text.matchAll(
    /\b(said|says|told|added|argued|warned|according|believes?|wants?|hopes?|expected|called for)\b/gi,
  ))
    if (!covered.some(([start, end]) => index >= start && index < end))
      yield `untagged "${text.slice(Math.max(0, index - 30), index + 30).replace(/\n/g, ' ')}"`
}
