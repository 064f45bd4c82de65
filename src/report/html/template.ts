/** HTML that this room made itself. Only `html` and `trusted` make it, so nothing from an article can pass for it. */
export interface Html {
  readonly [MADE]: string
}

const MADE: unique symbol = Symbol('html')

type Part = string | number | Html | null | false | readonly Part[]

/** A template in which every value is escaped but HTML made here; lists are joined, null and false leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let made = strings[0] ?? ''
  for (const [at, part] of parts.entries()) made += written(part) + (strings[at + 1] ?? '')
  return trusted(made)
}

/** For text of our own: the style sheet and signs. */
export function trusted(text: string): Html {
  return { [MADE]: text }
}

export function htmlText(made: Html): string {
  return made[MADE]
}

function written(part: Part): string {
  if (part === null || part === false) return ''
  if (typeof part === 'object') return MADE in part ? part[MADE] : part.map(written).join('')
  return escaped(String(part))
}

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Control characters have no place on a page, and no name may turn the writing of what follows it. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (mark) => ENTITY[mark] ?? '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Bidi_Control}+/gu, '')
}
