import { settleLost } from './lost-bytes.ts'
import { type LostRun, type MendedRun, run } from './mended-run.ts'
import { bytesOf, utf8Of } from './reread.ts'

const RUN = /[\u0080-\uFFFC]+/g
const CHINESE = /[\u3000-\u9fff]/
/** What mended English may hold: Latin letters, its punctuation and currency, pictures. Anything else was real. */
const PLAUSIBLE =
  /^(?:[\u0020-\u007e\u00a0-\u024f\u1e00-\u1eff\u2010-\u2044\u20a0-\u20bf\u2122]|\ufe0f|\p{Extended_Pictographic})+$/u

/**
 * Find UTF-8 that was read as GBK. There each two bytes became one character, so the curly marks E2 80 9x begin with 鈥,
 * and the third byte took the next letter along (鈥檚 is ’s) or was lost (鈥 and a blank).
 */
export function findGbkRuns(text: string): MendedRun[] {
  if (!CHINESE.test(text)) return []
  const mended: MendedRun[] = []
  const lost: LostRun[] = []
  for (const { index, 0: words } of text.matchAll(RUN)) {
    const end = index + words.length
    const bytes = bytesOf(words, 'gbk')
    if (!bytes) continue
    const whole = utf8Of(bytes)
    const cut = whole === null && bytes.at(-2) === 0xe2 && bytes.at(-1) === 0x80 ? utf8Of(bytes.subarray(0, -2)) : null
    if (whole !== null && PLAUSIBLE.test(whole) && touches(text, index, end, whole)) {
      mended.push(run(index, end, whole, 'gbk'))
    } else if (cut !== null && (cut === '' || PLAUSIBLE.test(cut))) {
      lost.push({ start: index, end, before: cut })
    }
  }
  if (!isMostlyLatin(text, [...mended, ...lost])) return []
  return [...mended, ...settleLost(text, mended, lost)].sort((a, b) => a.start - b.start)
}

/** A letter alone between blanks may be a real character spoken of; damage stands in or at a word. */
function touches(text: string, start: number, end: number, says: string): boolean {
  return !/^\p{L}+$/u.test(says) || /[A-Za-z]/.test(`${text.charAt(start - 1)}${text.charAt(end)}`)
}

/** In a Chinese text, a character that could be damage is most likely itself. */
function isMostlyLatin(text: string, damaged: readonly { start: number; end: number }[]): boolean {
  const inDamage = damaged.reduce((sum, { start, end }) => sum + count(text.slice(start, end), CHINESE), 0)
  return count(text, /[A-Za-z]/) > 2 * (count(text, CHINESE) - inDamage)
}

const count = (text: string, what: RegExp): number => text.match(new RegExp(what.source, 'g'))?.length ?? 0
