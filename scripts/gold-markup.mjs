/**
 * Reads one article of the gold set of attributions.
 *
 * Header lines `key: value`, an empty line, the text with its tags, a line `---`, one line per attribution.
 * A tag is `{s1 words}`: role (s source, c cue, t content) and number of the attribution. `{s1,2 words}` is the
 * source of two. The same role and number twice are two fragments. Tags nest and never cross.
 *
 * @typedef {[number, number]} Span start and end in UTF-16 units, end exclusive
 * @typedef {{ id: string, source: Span[], cue: Span[], content: Span[], speaker: string, why: string, in: string | null }} Attribution
 * @typedef {{ slug: string, header: Record<string, string>, title: string, text: string, attributions: Attribution[] }} GoldArticle
 */

const HEADER = ['kind', 'outlet', 'date']

/** @param {string} slug @param {string} raw @returns {GoldArticle} */
export function readGoldArticle(slug, raw) {
  const [, head, marked, foot] =
    /^([\s\S]*?)\n\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(raw) ?? fail(slug, 'no header, text, or ---')
  const header = Object.fromEntries(
    head.split('\n').map((line) => /^(\w+): (.*)$/.exec(line)?.slice(1) ?? fail(slug, line)),
  )
  for (const key of HEADER) if (!header[key]) fail(slug, `header lacks ${key}`)
  const { text, attributions: tagged } = readMarked(slug, marked)
  const lines = readFoot(slug, foot)
  for (const id of lines.keys()) if (!tagged.some((one) => one.id === id)) fail(slug, `line ${id} has no tags`)
  const attributions = tagged.map((one) => ({
    ...one,
    ...(lines.get(one.id) ?? fail(slug, `attribution ${one.id} has no line`)),
  }))
  return { slug, header, title: text.slice(0, text.indexOf('\n')), text, attributions }
}

/**
 * The text without its tags, and what they mark.
 *
 * @param {string} slug @param {string} marked
 * @returns {{ text: string, attributions: { id: string, source: Span[], cue: Span[], content: Span[] }[] }}
 */
export function readMarked(slug, marked) {
  const { text, spans } = untag(slug, marked)
  const ids = [...new Set(spans.map((span) => span.id))].sort((a, b) => Number(a) - Number(b))
  const attributions = ids.map((id) => {
    const of = (/** @type {string} */ role) => spansOf(spans, id, role, text)
    return { id, source: of('s'), cue: of('c'), content: of('t') }
  })
  return { text, attributions }
}

/** Takes the tags out and notes where they stood. */
function untag(slug, marked) {
  const tag = /\{([sct])(\d+(?:,\d+)*) |[{}]/g
  const spans = []
  const open = []
  let text = ''
  let from = 0
  for (const hit of marked.matchAll(tag)) {
    text += marked.slice(from, hit.index)
    from = hit.index + hit[0].length
    if (hit[0] === '{') fail(slug, `stray brace at "${marked.slice(hit.index, from + 20)}"`)
    if (hit[1]) open.push({ role: hit[1], ids: hit[2].split(','), start: text.length })
    else close(slug, open, spans, text)
  }
  if (open.length > 0) fail(slug, `tag never closed at "${text.slice(open[0].start, open[0].start + 30)}"`)
  return { text: text + marked.slice(from), spans }
}

function close(slug, open, spans, text) {
  const { role, ids, start } = open.pop() ?? fail(slug, `a tag closes that never opened, after "${text.slice(-30)}"`)
  const words = text.slice(start)
  if (words.trim() !== words || words === '') fail(slug, `blank at the edge of "${words}"`)
  for (const id of ids) spans.push({ role, id, start, end: text.length })
}

/** Fragments of one role, in order; two with only white space between them are one. */
function spansOf(spans, id, role, text) {
  const found = spans.filter((span) => span.id === id && span.role === role).sort((a, b) => a.start - b.start)
  const merged = []
  for (const { start, end } of found) {
    const last = merged.at(-1)
    if (last && text.slice(last[1], start).trim() === '') last[1] = end
    else merged.push([start, end])
  }
  return merged
}

/** `1,3-5: speaker=person:ada-brandt; in=2; why`. `name:eetu_salmi` is a name the register lacks, `_` for a blank. */
function readFoot(slug, foot) {
  const lines = new Map()
  for (const line of foot.split('\n').filter((given) => given.trim() !== '')) {
    const [, ids, speaker, within, why] =
      /^([\d,-]+): speaker=(\S+?); (?:in=(\d+); )?(.+)$/.exec(line) ?? fail(slug, `cannot read "${line}"`)
    for (const id of ids.split(',').flatMap(upTo)) {
      if (lines.has(id)) fail(slug, `two lines for ${id}`)
      lines.set(id, { speaker: speaker.replaceAll('_', ' '), in: within ?? null, why })
    }
  }
  return lines
}

function upTo(range) {
  const [from, to = from] = range.split('-').map(Number)
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step))
}

/** @returns {never} */
export function fail(slug, what) {
  throw new Error(`${slug}: ${what}`)
}
