/** A quotation mark, or an apostrophe, and where it stands. */
export interface Mark {
  readonly at: number
  readonly mark: string
}

const SINGLE_OPENS = /\s*‘/y

/**
 * Where each single opening mark is closed. A closing mark may as well be an apostrophe ("allies’ budgets"): after an s
 * and before a blank it counts as closing only when nothing better stands before the next opening mark. A mark that
 * opens its paragraph and is never closed ends with it, if the next paragraph opens with such a mark too.
 */
export function singleEnds(text: string, from: number, to: number, marks: readonly Mark[]): Map<number, number> {
  const ends = new Map<number, number>()
  let opening: Mark | null = null
  let possessive: number | undefined
  const settle = () => {
    if (!opening) return
    if (possessive !== undefined) ends.set(opening.at, possessive)
    else if (opening.mark === '‘' && opening.at === from && opensAt(text, to, SINGLE_OPENS)) ends.set(opening.at, to)
  }
  for (const mark of marks) {
    if (opensSingle(text, mark, from, opening !== null)) {
      settle()
      opening = mark
      possessive = undefined
    } else if (
      opening &&
      mark.mark === (opening.mark === '‘' ? '’' : "'") &&
      closesSingle(text, mark.at, opening.at, to)
    ) {
      if (/s[ \u00a0]/i.test(`${text.charAt(mark.at - 1)}${text.charAt(mark.at + 1)}`)) possessive ??= mark.at
      else {
        ends.set(opening.at, mark.at)
        opening = null
      }
    }
  }
  settle()
  return ends
}

function opensSingle(text: string, { at, mark }: Mark, from: number, isOpen: boolean): boolean {
  if (mark !== '‘' && mark !== "'") return false
  const before = at > from ? text.charAt(at - 1) : ' '
  if (!isOpen && GLUED.test(text.slice(Math.max(from, at - 3), at + 3))) return true
  return /[\s([—–]/.test(before) && /[\p{L}[$€£]/u.test(text.charAt(at + 1))
}

/** "in Brussels.'If we pay": the page lost the blank between two sentences. */
const GLUED = /^\p{Ll}{2}\.['‘]\p{Lu}[\p{Ll} ]/u

/** Three units at least lie between: rock 'n' roll is no quotation. */
function closesSingle(text: string, at: number, opening: number, to: number): boolean {
  const after = at + 1 < to ? text.charAt(at + 1) : ' '
  return at > opening + 2 && !/[\p{L}\p{N}]/u.test(after) && !/\s/.test(text.charAt(at - 1))
}

/** Whether a sticky pattern finds its mark at that place. */
export function opensAt(text: string, at: number, opening: RegExp): boolean {
  opening.lastIndex = at
  return opening.test(text)
}
