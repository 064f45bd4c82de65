import type { FigureEntity } from '../model/figure.ts'
import { isAlliance } from './allies-counted.ts'
import type { CountAtShare } from './count-at-share.ts'
import { entityOfList } from './each-named.ts'
import { listAt } from './exceptions.ts'
import type { Quantity } from './find-quantities.ts'
import { isOfEquipment } from './is-of-equipment.ts'
import type { NamedHere } from './named.ts'
import { isNoLevel } from './no-level.ts'
import type { Passage } from './passage.ts'
import { fallsShort, meets } from './share-words.ts'
import { MEETING, NOT_DEFENCE } from './spending-words.ts'
import { isHypothetical } from './supposed.ts'
import { ALLIANCE } from './tied.ts'
import { wordsAs } from './words-as.ts'

const MISSED =
  /^(?:(?:was|were|is|are|stayed|remained|fell|still) )*(?:missed|misses|(?:will|is set to|are set to) (?:still )?miss|below|under|short of|failed to (?:meet|reach|hit)|spent less than|spent under|spent below)(?: the| nato's| alliance's)*$/
const ABOVE =
  /^(?:above|over|spent|spend|spends|topped|tops|exceeded|cleared|crossed|passed|at|were|are|was|is|put|puts|devoted|devote|still|that|who|to|will|expected|set)$/
const BOUND = /^(?:more than|at least|less than|at most)$/

/** That a line of the alliance is spoken of, or what is spent. */
const OF_DEFENCE =
  /^(?:defen[cs]e|military|spend|spends|spent|nato|nato's|alliance|alliance's|allies|ally|target|guideline|benchmark|threshold|line|mark)$/

interface Sole {
  readonly list: readonly NamedHere[]
  readonly from: number
  readonly next: number
}

/** "Only Poland and Lithuania spent more than 4 percent", "Poland alone topped", "Poland and Lithuania were the only allies above": none but those named. */
function solesIn(passage: Passage, names: readonly NamedHere[]): Sole[] {
  const { low } = passage
  return low.flatMap((word, at): Sole[] => {
    const isOnly = /^(?:only|just)$/.test(word) && low[at - 1] !== 'not'
    const named = isOnly ? listAt(low, at + 1, names) : []
    if (named.length > 0) return [{ list: named, from: at, next: named.at(-1)?.next ?? at }]
    const behind = isOnly ? listBehind(low, at + 1, names) : null
    if (behind) return [behind]
    const isAlone = word === 'alone'
    const onlyAllies = /^(?:was|were|is|are) the only (?:\w+ )??(?:allies|ally|members?|ones?|countries|country)\b/
    const [phrase] = onlyAllies.exec(low.slice(at, at + 6).join(' ')) ?? []
    if (!isAlone && phrase === undefined) return []
    const list = listBefore(low, at, names)
    const first = list[0]
    return first ? [{ list, from: first.at, next: at + (phrase?.split(' ').length ?? 1) }] : []
  })
}

/** "The only allies above 4 percent in 2025 were Poland and Lithuania" */
function listBehind(low: readonly string[], at: number, names: readonly NamedHere[]): Sole | null {
  if (low[at - 2] !== 'the' || !/^(?:allies|ally|members?)$/.test(low[at] ?? '')) return null
  const percent = low.findIndex((word, i) => i > at && /^(?:%|percent|cent)$/.test(word))
  const verb = low.findIndex((word, i) => percent > 0 && i > percent && /^(?:is|are|was|were)$/.test(word))
  const list = verb < 0 ? [] : listAt(low, verb + 1, names)
  const end = list.at(-1)?.next ?? 0
  return list.length > 0 && !/^\p{L}/u.test(low[end] ?? '') ? { list, from: at - 2, next: at + 1 } : null
}

/** The names that end at a token, as far as nothing but "and" and commas stands between. */
function listBefore(low: readonly string[], end: number, names: readonly NamedHere[]): NamedHere[] {
  for (const name of names) {
    const list =
      name.next <= end
        ? listAt(
            low,
            name.at,
            names.filter((one) => one.next <= end),
          )
        : []
    if (list.at(-1)?.next === end && list[0]?.at === name.at) return list
  }
  return []
}

/** Whether a bound is told of nobody but those named, whether or not it can be counted: then it is more than their own share. */
export const isOfSole = (passage: Passage, share: Quantity, names: readonly NamedHere[]): boolean =>
  (BOUND.test(share.sense) || meets(passage, share) || fallsShort(passage, share)) &&
  solesIn(passage, names).some(({ next }) => {
    const gap = passage.low.slice(next, share.from)
    return next <= share.from && gap.length <= 14 && !gap.some((word) => /^(?:[;]|while|whereas|but|and)$/.test(word))
  })

/** Counts of the alliance that those named are the whole of. */
export function findOnlyNamed(
  passage: Passage,
  percents: readonly Quantity[],
  names: readonly NamedHere[],
): CountAtShare[] {
  return solesIn(passage, names).flatMap(({ list, from, next }) => {
    const share = percents.find((percent) => percent.from >= next)
    const side = share ? sideOf(passage, next, share) : null
    const but = listed(passage, list)
    if (!share || side === null || but === null || isOfOthers(passage, names, list) || isHypothetical(passage, share))
      return []
    const measure = isOfEquipment(passage, share) ? 'equipment-share' : 'defence-share'
    const count = wordsAs(from, next, { value: list.length, unit: 'countries', sense: 'exact' })
    return [{ count, share, entity: ALLIANCE, counted: side, year: null, measure, but } as const]
  })
}

const listed = (passage: Passage, list: readonly NamedHere[]): FigureEntity | null =>
  list.every((name) => name.ally && name.entity && !name.demonym && !name.possessive)
    ? entityOfList(passage, list)
    : null

/** "Only Denmark among the Nordics": among others than the allies. */
const isOfOthers = ({ low }: Passage, names: readonly NamedHere[], list: readonly NamedHere[]): boolean =>
  names.some((name) => !list.includes(name) && !isAlliance(name)) ||
  low.some((word) =>
    /^(?:europe|europe's|european|eu|among|region|continent|g7|nordic|baltic|southern|eastern|western|big|large|larger|major|besides|other)$/.test(
      word,
    ),
  )

/** Null where what is told is no line that is passed or missed. */
function sideOf(passage: Passage, next: number, share: Quantity): CountAtShare['counted'] | null {
  const { low } = passage
  if (!share.gdp && (share.value > 5 || low[share.next] === 'of' || NOT_DEFENCE.test(low[share.next] ?? '')))
    return null
  const gap = low.slice(next, share.from)
  if (isNoLevel(passage, share, gap) || !low.some((word) => OF_DEFENCE.test(word))) return null
  const words = gap.join(' ')
  if (gap.length > 7) return null
  if (MISSED.test(words)) return 'less than'
  if (!gap.every((word) => ABOVE.test(word) || MEETING.test(word) || /^(?:the|nato's|alliance's)$/.test(word)))
    return null
  if (BOUND.test(share.sense)) return share.sense as CountAtShare['counted']
  return share.sense === 'exact' && gap.some((word) => MEETING.test(word)) && Number.isInteger(share.value * 2)
    ? 'at least'
    : null
}
