import type { Article } from '../model/article.ts'
import type { Named, NameHit } from '../register/find-names.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { theOnly } from './the-only.ts'

const ISSUED = /\b(?:declaration|communiqu[eé]|(?:joint\s)?statement|conclusions)\b/i
const WE_OF = /(?:^|\s)We, [^.;:]{1,120}/u
const LONGEST_OPENING = 2000 // UTF-16 units in which a declaration says who "we" are

/** The body whose declaration an article is, and where it is named. */
export type Issuer = Named & Span

/** The one body that a declaration's heading or its "We, the Heads of State and Government of …" names; null for any other article. */
export function issuerOf({ blocks, text }: Article, names: readonly NameHit[]): Issuer | null {
  const heading = blocks.find(({ type }) => type === 'headline')
  const head = heading ?? blocks.find(({ type }) => type === 'paragraph' || type === 'unknown')
  if (!head || !ISSUED.test(text.slice(head.start, head.end))) return null
  const formula = WE_OF.exec(text.slice(0, LONGEST_OPENING))
  const inFormula = formula ? bodiesIn(names, formula.index, formula.index + formula[0].length) : []
  return theOnly(inFormula) ?? theOnly(bodiesIn(names, head.start, head.end))
}

function bodiesIn(names: readonly NameHit[], from: number, to: number): Issuer[] {
  return spansIn(names, from, to).flatMap(({ start, end, refs }) => {
    const body = refs.find(({ kind }) => kind === 'body')
    return body ? [{ ...body, start, end }] : []
  })
}
