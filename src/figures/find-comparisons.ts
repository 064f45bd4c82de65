import type { EdtfDate } from '../model/date.ts'
import type { FigureEntity } from '../model/figure.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { priceWords } from './price-words.ts'
import { spenderOf } from './spender-of.ts'
import { DEFENCE } from './spending-words.ts'
import { isSupposed } from './supposed.ts'
import { type Tied, tiedAs } from './tied.ts'
import { wordsAs } from './words-as.ts'
import { yearNear } from './year-near.ts'

const LARGER = /^(?:larger|bigger|higher|greater)$/
const SMALLER = /^(?:smaller|lower)$/
const COMPARES =
  /^(?:larger|bigger|higher|greater|smaller|lower|outspent|outspends|outspend|ahead|behind|overtook|overtaken|more|less)$/

/** Whether a comparison may begin at a token: cheap, so that most sentences are not looked into. */
export function mayCompare(low: readonly string[], at: number): boolean {
  const word = low[at] ?? ''
  if (!COMPARES.test(word)) return false
  return /^(?:more|less)$/.test(word)
    ? /^(?:spent|spends)$/.test(low[at - 1] ?? '')
    : word !== 'ahead' || low[at + 1] === 'of'
}

interface Compared {
  readonly from: number
  readonly next: number // the token after the name it is compared with
  readonly than: NamedHere
  readonly sense: 'more than' | 'less than'
  readonly by: 'share' | 'expenditure'
  readonly subject: FigureEntity | null
}

/** "a larger share than Germany", "outspent Britain", "ahead of Estonia": whose share or sum is above whose. */
export function findComparisons(
  passage: Passage,
  names: readonly NamedHere[],
  tied: readonly Tied[],
  printed: EdtfDate | null,
): Tied[] {
  const found: Tied[] = []
  for (const at of passage.low.keys()) {
    if (!mayCompare(passage.low, at)) continue
    const one =
      shareThan(passage, names, at) ??
      higherThan(passage, names, at) ??
      spentThan(passage, names, at) ??
      outspent(passage, names, at) ??
      aheadOf(passage, names, tied, at)
    if (one?.subject && one.than.entity && one.subject.id !== one.than.entity.id)
      found.push(...tieOf(passage, one, printed))
  }
  return found
}

function tieOf(passage: Passage, { from, next, than, sense, by, subject }: Compared, printed: EdtfDate | null): Tied[] {
  const quantity = wordsAs(from, next, { value: 1, unit: 'multiple', sense })
  if (isSupposed(passage, quantity) || than.entity === null) return []
  const period = yearNear(passage, from, next, printed)
  return [
    tiedAs(quantity, {
      indicator: by === 'share' ? 'share-comparison' : 'expenditure-comparison',
      entity: subject,
      period,
      missing: period ? [] : ['period'],
      told: { than: than.entity, ...(by === 'share' ? {} : priceWords(passage)) },
    }),
  ]
}

/** "a larger share of GDP on defence in 2025 than Germany" */
function shareThan(passage: Passage, names: readonly NamedHere[], at: number): Compared | null {
  const { low } = passage
  const word = low[at] ?? ''
  if (!LARGER.test(word) && !SMALLER.test(word)) return null
  if (low[at + 1] !== 'share' && low[at + 2] !== 'share') return null
  const than = low.indexOf('than', at)
  const on = low.slice(at, than < 0 ? at : than).indexOf('on')
  if (on >= 0 && !low.slice(at + on, than).some((word) => DEFENCE.test(word))) return null
  if (than < 0 || than - at > 16 || !isShareOfGdp(low.slice(at, than + 8))) return null
  const other = nameAt(passage, names, than + 1)
  if (!other || isAside(passage, at)) return null
  const from = /^an?$/.test(low[at - 1] ?? '') ? at - 1 : at
  const sense = LARGER.test(word) ? 'more than' : 'less than'
  return { from, next: other.next, than: other, sense, by: 'share', subject: subjectOf(passage, names, from) }
}

/** "Poland's share of GDP was higher than Germany's" */
function higherThan(passage: Passage, names: readonly NamedHere[], at: number): Compared | null {
  const { low } = passage
  const word = low[at] ?? ''
  if (!(LARGER.test(word) || SMALLER.test(word)) || low[at + 1] !== 'than') return null
  const share = low.slice(Math.max(0, at - 12), at).indexOf('share')
  const start = low[at + 2] === 'the' ? at + 3 : at + 2
  const other =
    low[at + 2] === 'that' && low[at + 3] === 'of'
      ? nameAt(passage, names, at + 4)
      : names.find((name) => name.at === start && name.possessive)
  const owner = names.findLast((name) => name.next <= at && name.possessive)
  if (share < 0 || !other?.entity || !owner?.entity || isAside(passage, at) || !isShareOfGdp(low)) return null
  if (names.filter((name) => name.next <= at).length !== 1) return null
  return {
    from: at,
    next: other.next,
    than: other,
    sense: LARGER.test(word) ? 'more than' : 'less than',
    by: 'share',
    subject: owner.entity,
  }
}

/** "spent more on defence than Italy" */
function spentThan(passage: Passage, names: readonly NamedHere[], at: number): Compared | null {
  const { low } = passage
  if (!/^(?:more|less)$/.test(low[at] ?? '') || !/^(?:spent|spends)$/.test(low[at - 1] ?? '')) return null
  const than = low.indexOf('than', at)
  if (than < 0 || than - at > 9) return null
  const gap = low.slice(at + 1, than)
  if (gap.length > 0 && !gap.some((word) => /^(?:defence|defense|military|share|percentage)$/.test(word))) return null
  const other = nameAt(passage, names, than + 1)
  if (!other || /^(?:head|capita|person)$/.test(low[other.next + 1] ?? '') || low.includes('per')) return null
  if (gap.length === 0 && !isShareOfGdp(low) && !low.some((word) => /^(?:defence|defense|military)$/.test(word)))
    return null
  const sense = low[at] === 'more' ? 'more than' : 'less than'
  const by = isShareOfGdp(low) || gap.includes('gdp') ? 'share' : 'expenditure'
  return { from: at - 1, next: other.next, than: other, sense, by, subject: subjectOf(passage, names, at - 1) }
}

/** "outspent Britain on defence" */
function outspent(passage: Passage, names: readonly NamedHere[], at: number): Compared | null {
  const { low } = passage
  if (!/^outspen[dt]s?$/.test(low[at] ?? '')) return null
  const other = nameAt(passage, names, at + 1)
  if (!other) return null
  const by = isShareOfGdp(low) ? 'share' : 'expenditure'
  return { from: at, next: other.next, than: other, sense: 'more than', by, subject: subjectOf(passage, names, at) }
}

/** "Lithuania leads with 5.33 percent of GDP, ahead of Estonia", "overtaken by Lithuania": behind a share of the one who is ahead. */
function aheadOf(passage: Passage, names: readonly NamedHere[], tied: readonly Tied[], at: number): Compared | null {
  const { low } = passage
  const word = low[at] ?? ''
  const step = { ahead: 'of', overtaken: 'by' }[word]
  if (step === undefined ? !/^(?:behind|overtook)$/.test(word) : low[at + 1] !== step) return null
  const next = step === undefined ? at + 1 : at + 2
  const other = nameAt(passage, names, next)
  const last = tied.findLast(({ quantity }) => quantity.next <= at)
  const share = last?.indicator === 'defence-share' && last.sense === 'exact' ? last : null
  if (
    !last &&
    other &&
    /\b(?:as a|by) (?:share|percentage|proportion) of (?:its )?(?:gdp|output)\b/.test(low.join(' '))
  ) {
    const sense = /^(?:ahead|overtook)$/.test(word) ? 'more than' : 'less than'
    return { from: at, next: other.next, than: other, sense, by: 'share', subject: subjectOf(passage, names, at) }
  }
  if (
    !other ||
    !share?.entity ||
    at - share.quantity.next > 8 ||
    names.some((name) => name.at >= share.quantity.next && name.next <= at)
  )
    return null
  const sense = /^(?:ahead|overtook)$/.test(word) ? 'more than' : 'less than'
  return { from: at, next: other.next, than: other, sense, by: 'share', subject: share.entity }
}

/** "a share of GDP", "as a percentage of GDP", "relative to its economy". */
export function isShareOfGdp(low: readonly string[]): boolean {
  const gdp = low.some(
    (word, i) =>
      /^(?:gdp|gdp's)$/.test(word) ||
      (/^(?:economy|output|product)$/.test(word) && /^(?:its|national|economic|domestic|the)$/.test(low[i - 1] ?? '')),
  )
  return gdp && low.some((word) => /^(?:share|percentage|proportion|percent|%|relative)$/.test(word))
}

/** The name at a token, alone: not "than Germany and France". */
export function nameAt(passage: Passage, names: readonly NamedHere[], at: number): NamedHere | null {
  const { low } = passage
  const start = low[at] === 'the' ? at + 1 : at
  const name = names.find((one) => one.at === start || (one.at === at && low[at] === 'the'))
  if (!name || name.entity === null || name.demonym || name.possessive) return null
  const joined =
    /^(?:and|or|&)$/.test(low[name.next] ?? '') && names.some((one) => one.at > name.next && one.at <= name.next + 2)
  const listed = low[name.next] === ',' && names.some((one) => one.at === name.next + 1)
  return joined || listed ? null : name
}

function subjectOf(passage: Passage, names: readonly NamedHere[], at: number): FigureEntity | null {
  const probe: Quantity = wordsAs(at, at + 1, { value: 1, unit: 'multiple', sense: 'exact' })
  const near = names.findLast((name) => name.next <= at)
  const adjacent =
    near &&
    !near.demonym &&
    passage.low
      .slice(near.next, at)
      .every((word) => /ly$|^(?:again|also|has|had|will|once|now|is|was|stands|stood)$/.test(word))
  return (
    spenderOf(passage, probe, names) ??
    (adjacent && names.filter((name) => name.next <= at).length === 1 ? near.entity : null)
  )
}

/** "no larger share than", "not a larger share" */
const isAside = ({ low }: Passage, at: number): boolean =>
  low.slice(Math.max(0, at - 4), at).some((word) => /^(?:no|not|never|hardly|n't|didn't)$/.test(word))
