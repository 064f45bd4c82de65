import { Tokenizer } from 'htmlparser2'

/** What a page consists of, in order. Offsets are of the source; attributes are kept raw. */
export interface HtmlHandler {
  open(tag: string, attributes: ReadonlyMap<string, string>, end: number): void // `end`: behind the tag
  close(tag: string, start: number): void // `start`: of the closing tag
  text(start: number, end: number): void
}

/**
 * The tokenizer alone, without a tree: linear whatever the nesting, and every piece knows where it stands. In XML an empty element
 * closes where it opens, and CDATA holds no tags.
 */
export function readTokens(source: string, handler: HtmlHandler, xmlMode = false): void {
  let tag = ''
  let attributes = new Map<string, string>()
  let name = ''
  let value = ''
  const opened = (end: number) => handler.open(tag, attributes, end + 1)
  const nothing = () => {}
  const tokenizer = new Tokenizer(
    { xmlMode, decodeEntities: false },
    {
      onattribdata: (start, end) => {
        value += source.slice(start, end)
      },
      onattribentity: nothing,
      onattribend: () => {
        if (!attributes.has(name)) attributes.set(name, value)
        value = ''
      },
      onattribname: (start, end) => {
        name = source.slice(start, end).toLowerCase()
        value = ''
      },
      oncdata: nothing,
      onclosetag: (start, end) => handler.close(source.slice(start, end).toLowerCase(), start - 2),
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: opened,
      onopentagname: (start, end) => {
        tag = source.slice(start, end).toLowerCase()
        attributes = new Map()
      },
      onprocessinginstruction: nothing,
      onselfclosingtag: (end) => {
        opened(end)
        if (xmlMode) handler.close(tag, end + 1)
      },
      ontext: (start, end) => handler.text(start, end),
      ontextentity: nothing,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
}
