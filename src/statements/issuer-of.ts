import type { Article, Block } from '../model/article.ts'
import type { Named, NameHit } from '../register/find-names.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { theOnly } from './the-only.ts'

const ISSUED = /\b(?:declaration|communiqu[eé]|(?:joint\s)?statement|conclusions)\b/i
/** Below the first line of the head only a line that opens with what the text is, or names it: "Oslo Declaration". */
const ENTITLED =
  /^(?:(?:joint|final|summit|leaders[’']?|ministerial)\s){0,2}(?:declaration|communiqu[eé]|statement|conclusions)\b|^\p{Lu}[\p{L}-]+\s(?:declaration|communiqu[eé])$/iu
const WE_OF = /(?:^|\s)We, [^.;:]{1,120}/u
const LONGEST_OPENING = 2000 // UTF-16 units in which a declaration says who "we" are
/** "Statement on today’s evidence to the Defence Committee": whom it is about, or made to. */
const ABOUT = /\s(?:to|before|at|on|about|with|against|for|in)\s(?:the\s)?$/iu
const HEAD = 5 // blocks before the first point
const LONGEST_LINE = 240

/** The body whose declaration an article is, and where it is named. */
export type Issuer = Named & Span

/** The one body that a declaration's heading or its "We, the Heads of State and Government of …" names; null for any other article. */
export function issuerOf({ blocks, text }: Article, names: readonly NameHit[]): Issuer | null {
  const head = headOf(blocks, text)
  const title = head.find((line, nth) => (nth === 0 ? ISSUED : ENTITLED).test(text.slice(line.start, line.end)))
  if (!title) return null
  const issuersIn = ({ start, end }: Span) =>
    bodiesIn(names, start, end).filter((one) => !ABOUT.test(text.slice(start, one.start)))
  const formula = WE_OF.exec(text.slice(0, LONGEST_OPENING))
  const inFormula = formula ? bodiesIn(names, formula.index, formula.index + formula[0].length) : []
  return theOnly(inFormula) ?? theOnly(issuersIn(title)) ?? theOnly(head.flatMap(issuersIn))
}

/** The lines before the first point: the heading first, where there is one. */
function headOf(blocks: readonly Block[], text: string): Block[] {
  const first = blocks.findIndex(({ start }) => /^\s*1[.)]\s/.test(text.slice(start, start + 6)))
  const lines = blocks
    .slice(0, first < 0 ? HEAD : Math.min(first, HEAD))
    .filter(({ start, end }) => end - start <= LONGEST_LINE)
  const heading = lines.find(({ type }) => type === 'headline')
  return heading ? [heading, ...lines.filter((line) => line !== heading)] : lines
}

function bodiesIn(names: readonly NameHit[], from: number, to: number): Issuer[] {
  return spansIn(names, from, to).flatMap(({ start, end, refs }) => {
    const body = refs.find(({ kind }) => kind === 'body')
    return body ? [{ ...body, start, end }] : []
  })
}
