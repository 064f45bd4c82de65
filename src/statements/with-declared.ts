import type { Article, Block } from '../model/article.ts'
import type { NameHit } from '../register/find-names.ts'
import type { Attribution } from './attribution.ts'
import { issuerOf } from './issuer-of.ts'

const NUMBERED = /^\s*\d{1,3}[.)]\s+(?=\S)/
/** Those in whose name such a text speaks: what they "commit to" in it is said by the text. */
const ITS_OWN =
  /^(?:we|allies|all\sallies|the\s(?:allies|participants|members|parties|signatories|leaders|ministers|deputies))\b/i
/** A paragraph without a number in which the body speaks. */
const IN_ITS_NAME = /^(?:(?:Today|Here|Together|As\s[^,.]{3,60}),?\s)?(?:We|we|Our|our|Allies)\b/u

/**
 * The attributions of a declaration or communiqué: its numbered points, and the paragraphs that open with "we", are said whole by the body
 * that issued it, and not in pieces by its "we". A point that tells what somebody else said is left to that one. Any other article is as it was told.
 */
export function withDeclared(
  article: Article,
  told: readonly Attribution[],
  names: readonly NameHit[],
): readonly Attribution[] {
  const issuer = issuerOf(article, names)
  if (!issuer) return told
  const { text, blocks } = article
  const others = told.filter(({ source }) => source === null || !ITS_OWN.test(text.slice(source.start, source.end)))
  const taken = new Set(others.map(({ block }) => block))
  const points = blocks.flatMap((each, block) => {
    const start = pointStart(text, each)
    if (start === null || taken.has(block)) return []
    const source = { start: issuer.start, end: issuer.end }
    return [{ source, cue: null, contents: [{ start, end: each.end }], block }]
  })
  const whole = new Set(points.map(({ block }) => block))
  return [...told.filter(({ block }) => !whole.has(block)), ...points]
}

/** Where the words of a point begin; null: the block is none. */
function pointStart(text: string, { type, start, end }: Block): number | null {
  if (type !== 'paragraph') return null
  const number = NUMBERED.exec(text.slice(start, start + 12))
  if (number) return start + number[0].length
  return IN_ITS_NAME.test(text.slice(start, Math.min(end, start + 80))) ? start : null
}
