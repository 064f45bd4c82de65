import { Tokenizer } from 'htmlparser2'

/** What a page consists of, in order. Offsets are of the source; attributes are kept raw. */
export interface HtmlHandler {
  open(tag: string, attributes: ReadonlyMap<string, string>): void
  close(tag: string): void
  text(start: number, end: number): void
}

/** The tokenizer alone, without a tree: linear whatever the nesting, and every piece knows where it stands. */
export function readTokens(source: string, handler: HtmlHandler): void {
  let tag = ''
  let attributes = new Map<string, string>()
  let name = ''
  let value = ''
  const opened = () => handler.open(tag, attributes)
  const nothing = () => {}
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
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
      onclosetag: (start, end) => handler.close(source.slice(start, end).toLowerCase()),
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: opened,
      onopentagname: (start, end) => {
        tag = source.slice(start, end).toLowerCase()
        attributes = new Map()
      },
      onprocessinginstruction: nothing,
      onselfclosingtag: opened,
      ontext: (start, end) => handler.text(start, end),
      ontextentity: nothing,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
}
