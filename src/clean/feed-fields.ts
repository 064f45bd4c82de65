import { Tokenizer } from 'htmlparser2'

/** A child of a feed's item: where its inside stands in the source, and its attributes, raw. */
export interface FeedField {
  readonly start: number
  readonly end: number
  readonly attributes: ReadonlyMap<string, string>
}

/** The children of an item by their names in lower case, with their prefix ("dc:creator"), each in order. Linear, without a tree. */
export function feedFields(source: string): ReadonlyMap<string, readonly FeedField[]> {
  const fields = new Map<string, FeedField[]>()
  let depth = 0
  let tag = ''
  let start = 0
  let attributes = new Map<string, string>()
  let name = ''
  const nothing = () => {}
  const keep = (end: number) => {
    const field = { start: Math.min(start, end), end, attributes }
    const known = fields.get(tag)
    if (known) known.push(field)
    else fields.set(tag, [field])
  }
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onattribdata(from, to) {
        if (depth === 1) attributes.set(name, (attributes.get(name) ?? '') + source.slice(from, to))
      },
      onattribentity: nothing,
      onattribend: nothing,
      onattribname(from, to) {
        name = source.slice(from, to).toLowerCase()
      },
      oncdata: nothing,
      onclosetag(from) {
        depth -= 1
        if (depth === 1) keep(from - 2)
      },
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend(end) {
        depth += 1
        if (depth === 2) start = end + 1
      },
      onopentagname(from, to) {
        if (depth !== 1) return
        tag = source.slice(from, to).toLowerCase()
        attributes = new Map()
      },
      onprocessinginstruction: nothing,
      onselfclosingtag(end) {
        start = end + 1
        if (depth === 1) keep(start)
      },
      ontext: nothing,
      ontextentity: nothing,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  return fields
}
