import { type Token, tokens } from '../text/tokens.ts'

/** A sentence of an article with its tokens; offsets count from the start of the whole text. */
export interface Passage {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly low: readonly string[] // the tokens' words in lower case, with one kind of apostrophe
}

/** Longer stretches without a full stop are cut, so that looking around a figure costs the same in any text. */
const LONGEST = 1500

/** A run of stops is entered at its head only, so that a long one is read once. */
const STOP = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)|\n+/g
const NOT_AN_END =
  /(?:^|[\s(“"'‘])(?:\p{L}|\p{Lu}\.(?:\p{L}\.?)*|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sen|Rep|Gov|St|Sgt|Adm|Maj|Capt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|approx|ca|vs|etc|bn|mn)$/u

/**
 * Cuts `text` from `start` to `end` into sentences. A blank line closes one; a single line end does so where `lines`
 * are paragraphs, unless the next line runs on in lower case, and never inside a block, where it is a wrapped line.
 */
export function passagesOf(text: string, start: number, end: number, lines: 'paragraphs' | 'wrapped'): Passage[] {
  const found: Passage[] = []
  let from = start
  const close = (to: number) => {
    for (let at = from; at < to; ) {
      const cut = to - at > LONGEST ? cutBefore(text, at + LONGEST, to) : to
      const passage = passageOf(text, at, cut)
      if (passage.tokens.length > 0) found.push(passage)
      at = cut
    }
    from = to
  }
  STOP.lastIndex = start
  for (let stop = STOP.exec(text); stop && stop.index < end; stop = STOP.exec(text)) {
    const to = Math.min(end, stop.index + stop[0].length)
    if (isEnd(text, stop.index, to, stop[0], lines)) close(to)
  }
  close(end)
  return found
}

function passageOf(text: string, start: number, end: number): Passage {
  const found = tokens(text, start, end)
  return {
    text,
    start,
    end,
    tokens: found,
    low: withPartsOfDefence(found.map(lowOf)),
  }
}

function lowOf({ text }: Token): string {
  const low = text.toLowerCase()
  if (!/[‘’ʼ.]/.test(low)) return low
  return low === 'g.d.p.' ? 'gdp' : low.replace(/[‘’ʼ]/g, "'")
}

/** "air defence", "flood defences": a part of defence, or no defence at all, so that its word is not taken for the whole. */
const withPartsOfDefence = (low: readonly string[]): string[] =>
  low.map((word, i) => (/^defen[cs]es?$/.test(word) && KIND_OF_DEFENCE.test(low[i - 1] ?? '') ? PART_OF_DEFENCE : word))

export const PART_OF_DEFENCE = 'partdefence'
const KIND_OF_DEFENCE =
  /^(?:air|missile|missiles|drone|anti-drone|anti-aircraft|flood|coast|coastal|sea|shore|cyber|civil|civilian|territorial|border|space|maritime|naval|nuclear|biological|chemical|legal|public|consumer|fire|forest|northern|southern|eastern|western|continental|arctic|homeland|hemispheric|planetary)$/

function isEnd(text: string, at: number, to: number, stop: string, lines: 'paragraphs' | 'wrapped'): boolean {
  const next = text.slice(to, to + 3).trimStart()
  if (stop.startsWith('\n')) return stop.length > 1 || (lines === 'paragraphs' && !/^[\p{Ll}\d]/u.test(next))
  if (stop !== '.') return !/^\p{Ll}/u.test(next)
  return !/^\p{Ll}/u.test(next) && !NOT_AN_END.test(text.slice(Math.max(0, at - 8), at))
}

/** Behind a comma where there is one near, else at the next seam: never inside a number or a word. */
function cutBefore(text: string, at: number, end: number): number {
  const near = at - LONGEST / 3
  const comma = text.slice(near, at + 2).lastIndexOf(', ')
  if (comma > 0) return near + comma + 1
  const seam = text.slice(at, end).search(SEAM)
  return seam < 0 ? end : at + seam
}

/** A blank, or the joint of two marks. */
const SEAM = /\s|(?<=[^\s\p{L}\p{M}\p{N}])(?=[^\s\p{L}\p{M}\p{N}])/u
