import type { Reviewed, ReviewShown } from '../model/review.ts'
import { speakerInWords } from './by-speaker.ts'
import { changedWords } from './changed-words.ts'
import { inWords, listOf } from './numbers.ts'
import { oneLine } from './one-line.ts'
import { passageOf, type Run } from './passage.ts'
import { shelfOf } from './shelf.ts'
import type { Page } from './text/ink.ts'
import { statementFacts } from './text/statement-facts.ts'
import { type Piece, wrap } from './text/wrap.ts'
import { REVIEW } from './words.ts'

const REACH = { before: 110, between: 90, after: 80 }
const REVIEW_KEYS = 'Are these the same words?  s same · d different · u unsure · k skip · z undo · q quit'

export const NO_FURTHER = '\nNo further pair.  z undo the last answer · q quit\n'

/** Two statements one above the other, what makes them alike, and between *…* what only one of them prints. */
export function reviewAsText({ pair, a, b, left }: ReviewShown, page: Page): string {
  const shelf = shelfOf([a.article, b.article])
  const runs = [a, b].map(({ article, statement }) => passageOf(article, statement.contents, REACH))
  const [first = [], second = []] = runs.map(wordsMeant)
  const changed = changedWords(first, second)
  const why = pair.because.map(oneLine).join('; ')
  const side = ({ statement, article }: ReviewShown['a'], passage: readonly Run[], marks: readonly boolean[]) => [
    ...wrap([[speakerInWords(statement), 'title']], page),
    ...wrap(marked(passage, marks), page, { first: '  ' }),
    ...statementFacts(statement, article, shelf.label(article.id), page),
  ]
  const lines = [
    '',
    ...wrap(
      [[`${REVIEW.sign} ${left} undecided`, 'title'], '  ', [`likeness ${pair.score.toFixed(2)}: ${why}`, 'aside']],
      page,
    ),
    ...side(a, runs[0] ?? [], changed.left),
    ...side(b, runs[1] ?? [], changed.right),
    ...wrap([REVIEW_KEYS], page),
  ]
  return `${lines.join('\n')}\n`
}

export function reviewedAsText({ judged, skipped, left }: Reviewed): string {
  const counts = Object.entries(judged).filter(([, count]) => count > 0)
  const parts = counts.map(([judgement, count]) => `${inWords(count)} ${judgement}`)
  const done = parts.length === 0 ? 'Nothing judged' : `Judged ${listOf(parts)}`
  const rest = skipped === 0 ? '' : `, ${inWords(skipped)} skipped`
  const open =
    left === 0 ? 'No pair is left undecided' : `${left} ${left === 1 ? 'pair is' : 'pairs are'} left undecided`
  return `${done}${rest}. ${open}.\n`
}

const wordsMeant = (runs: readonly Run[]) => runs.flatMap((run) => (run.meant ? wordsIn(run) : []))
const wordsIn = ({ text }: Run) => text.split(/\s+/).filter((word) => word !== '')

/** The passage with its changed words between asterisks, those side by side between one pair. */
function marked(runs: readonly Run[], changed: readonly boolean[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const run of runs) {
    if (!run.meant) {
      pieces.push(run.text)
      continue
    }
    const words = wordsIn(run)
    const is = (nth: number) => nth >= 0 && nth < words.length && changed[at + nth] === true
    const set = words.map((word, nth) => {
      if (!is(nth)) return word
      return `${is(nth - 1) ? '' : '*'}${word}${is(nth + 1) ? '' : '*'}`
    })
    at += words.length
    const [open, close] = [/^\s/.test(run.text) ? ' ' : '', /\s$/.test(run.text) ? ' ' : '']
    pieces.push([`${open}${set.join(' ')}${close}`, 'said'])
  }
  return pieces
}
