import type { Page } from './ink.ts'
import { wrap } from './wrap.ts'

/** A headed part of a page: title and sums, a rule, then its lines; nothing at all where there are no lines. */
export function section(title: string, aside: string, lines: readonly string[], page: Page): string[] {
  if (lines.length === 0) return []
  const rule = wrap([['─'.repeat(page.width), 'aside']], page)
  return ['', ...wrap([[title, 'title'], '  ', [aside, 'aside']], page, { rest: 2 }), ...rule, ...lines]
}

/** Groups of lines with an empty line between them. */
export function spaced(groups: readonly (readonly string[])[]): string[] {
  return groups.filter((lines) => lines.length > 0).flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
}
