import type { MapStep } from '../model/article.ts'
import { type LostRun, type MendedRun, run } from './mended-run.ts'
import { rereadLost } from './reread.ts'

/**
 * Tell what a mark was whose last byte was lost, from the blanks around it:
 * a blank before and after is a dash, a blank only before opens a quotation (“1,500 …), none before closes one.
 * "Close what is open" would be no rule: a dash may stand inside a quotation.
 * After an s, without a quotation to close, it is an apostrophe: the allies’ budgets.
 */
export function settleLost(text: string, mended: readonly MendedRun[], lost: readonly LostRun[]): MendedRun[] {
  // All or none of a text's lost bytes have a substitute, so that a real question mark is not taken for one.
  const substituted = lost.every(({ end }) => text.charAt(end) === '?' || text.charAt(end) === '\uFFFD')
  const settled: MendedRun[] = []
  let known = 0
  let spare = 0 // opened quotations not closed yet, in this paragraph
  let paragraphEnd = -1
  for (const [index, { start, end, before }] of lost.entries()) {
    if (start > paragraphEnd) {
      const newline = text.lastIndexOf('\n', start)
      spare = 0
      while (known < mended.length && (mended[known]?.start ?? 0) < newline) known += 1
      const next = text.indexOf('\n', start)
      paragraphEnd = next < 0 ? text.length : next
    }
    for (; known < mended.length && (mended[known]?.start ?? 0) < start; known += 1) spare += balance(mended[known]?.by)
    spare += balance(before)
    const stop =
      end + (substituted ? 1 : 0) + (text.charAt(end) === '\uFFFD' && text.charAt(end + 1) === '\uFFFD' ? 1 : 0)
    const closesLater = spare === 1 && laterCloses(text, lost, index, mended[known]?.start ?? Infinity)
    const step = kindOf(text, start, before, stop, spare > 0 && !closesLater)
    if (step === 'lost-closing') spare -= 1
    if (step === 'lost-opening') spare += 1
    settled.push(...mendedParts(text, { start, end, before }, stop, step))
  }
  return settled
}

const balance = (says = ''): number => (says.match(/“/g)?.length ?? 0) - (says.match(/”/g)?.length ?? 0)

/** Whether another lost mark, before the next known one and in this paragraph, can close the quotation as well. */
function laterCloses(text: string, lost: readonly LostRun[], index: number, nextKnown: number): boolean {
  const next = lost[index + 1]
  const here = lost[index]
  if (!next || !here || next.start > nextKnown) return false
  return !text.slice(here.end, next.start).includes('\n') && !/\s/.test(text.charAt(next.start - 1))
}

function kindOf(text: string, start: number, before: string, stop: number, open: boolean): MapStep {
  const last = before === '' ? text.charAt(start - 1) : before.slice(-1)
  const next = text.charAt(stop)
  if (last === '—') return open ? 'lost-closing' : 'lost-opening'
  if (last === '' || /[\s([]/.test(last)) return next === '' || /\s/.test(next) ? 'lost-dash' : 'lost-opening'
  return /s/i.test(last) && !open && /^[ \u00a0][A-Za-z]/.test(text.slice(stop, stop + 2))
    ? 'lost-apostrophe'
    : 'lost-closing'
}

/** The whole run with its mark; a "?" that took the place of a blank as well gives it back. */
function mendedParts(text: string, { start, end }: LostRun, stop: number, step: MapStep): MendedRun[] {
  const says = rereadLost(text.slice(start, stop), step) ?? text.slice(start, stop)
  const swallowed = text.charAt(end) === '?' && stop > end && /[\p{L}“‘]/u.test(text.charAt(stop))
  if (!swallowed) return [run(start, stop, says, 'gbk', step)]
  return [run(start, end, says, 'gbk', step), run(end, stop, ' ', 'gbk', 'space')]
}
