import type { Commitment } from '../../model/commitment.ts'
import {
  amountInWords,
  boundInWords,
  dueInWords,
  firmnessInWords,
  linksInWords,
  stageInWords,
  titleOf,
  trackInWords,
} from '../commitment-words.ts'
import { dateInWords } from '../dates.ts'
import { oneLine } from '../one-line.ts'
import { OVERDUE, REVIEW } from '../words.ts'
import type { Page } from './ink.ts'
import { type Piece, wrap } from './wrap.ts'

/** In a briefing only what is needed there; in a list what its source calls it as well; in full with addresses. */
export type Depth = 'brief' | 'list' | 'full'

/** One commitment: what it says and who is bound, when it is due, its track, and what stands beside it. */
export function commitmentLines(commitment: Commitment, page: Page, depth: Depth): string[] {
  const full = depth === 'full'
  const { overdue, candidate, measured, condition, id, source, confirmed, status, stage } = commitment
  const said: Piece = [titleOf(commitment), source === null ? 'said' : 'plain']
  const mark: Piece[] = candidate ? [[`${REVIEW.sign} candidate`, 'aside'], '  '] : []
  const head: Piece[] = [...mark, [boundInWords(commitment), 'title'], '  ', said, '  ', [shortId(commitment), 'aside']]
  const open = commitment.daysLeft === null && !full
  const due: Piece = open
    ? ''
    : overdue
      ? [`${OVERDUE.sign} ${dueInWords(commitment)}`, 'alarm']
      : dueInWords(commitment)
  const sum = amountInWords(commitment.amount)
  const beside = [
    ...(depth === 'brief' || status === '' ? [] : [oneLine(status)]),
    ...(stage === null ? ['no stage: nobody is shown to have undertaken it'] : []),
    ...(measured === null ? [] : [`${measured.edition}: ${measured.words}`]),
    ...(condition === null ? [] : [`condition: ${oneLine(condition)}`]),
    ...linksShort(commitment),
    ...(confirmed === null ? [] : [`confirmed by ${oneLine(confirmed.by)}, ${dateInWords(confirmed.at.slice(0, 10))}`]),
  ]
  const under = { first: '    ', rest: 6 }
  return [
    ...wrap(head, page, { first: '  ', rest: 4 }),
    ...wrap(
      [...(sum === '' ? [] : [`${sum} · `]), due, `${open ? '' : ' · '}${firmnessInWords(commitment, full)}`],
      page,
      under,
    ),
    ...wrap([[trackInWords(commitment).join('  '), 'aside']], page, under),
    ...beside.flatMap((line) => wrap([[line, 'aside']], page, under)),
    ...(full ? sources(commitment, page) : []),
    ...(candidate && full
      ? wrap([[`wordbond commitments confirm ${id.slice(0, 8)} --by NAME`, 'aside']], page, under)
      : []),
  ]
}

/** A part on one line: who, how much, how far, of which whole. */
export function partLine(commitment: Commitment, whole: string, page: Page): string[] {
  const { who, amount, stage, stages, id } = commitment
  const day = dateInWords(stages.find((one) => one.stage === stage)?.date ?? null)
  const told = stage === null ? '' : `, ${stageInWords(stage)} ${day}`
  const words: Piece[] = [
    [`${oneLine(who.name)} `, 'title'],
    `${amountInWords(amount)}${told}, part of ${whole}`,
    '  ',
    [id, 'aside'],
  ]
  return wrap(words, page, { first: '  ', rest: 4 })
}

/** Many parts are told by their number; --json lists them all. */
function linksShort(commitment: Commitment): string[] {
  const links = linksInWords(commitment)
  const held = links.filter((link) => link.startsWith('holds '))
  const others = links.filter((link) => !link.startsWith('holds '))
  const told = held.length > 3 ? [`holds ${held.length} of these commitments`] : held
  return [[...others, ...told].join('; ')].filter(Boolean)
}

const shortId = ({ id, source }: Commitment): string => (source === null ? id.slice(0, 8) : id)

function sources({ source, stages, note }: Commitment, page: Page): string[] {
  const addresses = [...new Set([source?.address, ...stages.map(({ address }) => address)])].filter(
    (one) => one != null,
  )
  const under = { first: '    ', rest: 6 }
  return [
    ...(source === null ? [] : wrap([[oneLine(source.producer), 'aside']], page, under)),
    ...(note === '' ? [] : wrap([[oneLine(note), 'aside']], page, under)),
    ...addresses.flatMap((address) => wrap([[oneLine(address), 'link']], page, under)),
  ]
}
