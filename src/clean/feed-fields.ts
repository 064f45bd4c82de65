import { readTokens } from './html-tokens.ts'

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
  let child = { tag: '', start: 0, attributes: new Map() as ReadonlyMap<string, string> }
  readTokens(
    source,
    {
      open(tag, attributes, end) {
        depth += 1
        if (depth === 2) child = { tag, start: end, attributes }
      },
      close(_, end) {
        depth -= 1
        if (depth !== 1) return
        const { tag, start, attributes } = child
        const known = fields.get(tag) ?? []
        if (known.push({ start, end, attributes }) === 1) fields.set(tag, known)
      },
      text() {},
    },
    true,
  )
  return fields
}
