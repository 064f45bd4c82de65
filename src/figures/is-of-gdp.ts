import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'
import { startOfList } from './respectively.ts'
import { clauseStart } from './share-words.ts'
import { DEFENCE, SPENDING_NOUNS } from './spending-words.ts'

const CHANGE =
  /^(?:up|down|by|rose|risen|fell|grew|grown|increase|increased|decreased|dropped|surged|jumped|climbed|another|extra|additional)$/
const CHANGED =
  /^(?:more|less|increase|rise|fall|drop|cut|growth|hike|jump|higher|lower|decrease|reduction|decline|surge|short|shy|points?)$/

/** Said with GDP, or in a sentence that speaks of GDP ("Germany's 2.4 per cent"), or of a target of the alliance. */
export function isOfGdp(passage: Passage, share: Quantity, guided: boolean, afterGuideline: boolean): boolean {
  if (share.gdp) return true
  if (isOther(passage, share)) return false
  const { low } = passage
  if (low.some((word, i) => /(?:^|-)gdp(?:'s)?$/.test(word) || (word === 'gross' && low[i + 1] === 'domestic')))
    return true
  if (!guided || share.value > 5) return false
  return afterGuideline || speaksOfAllies(passage) || low.some((word) => DEFENCE.test(word) || /^spen[dt]/.test(word))
}

/** "Norway, by contrast, spent 3.17 percent", "The figure for 2026 is 3.65 percent": a bare percentage of the same kind. */
export function leansOn(passage: Passage, share: Quantity): boolean {
  if (share.unit !== '%' || share.value > MOST || isOther(passage, share)) return false
  const { low } = passage
  if (isOnSomething(low, share)) return false
  const before = low.slice(clauseStart(passage, share), share.from)
  const isGapped = /^(?:and|,)$/.test(before.at(-2) ?? '') && !before.slice(-8).includes('on')
  const isSpent = before.slice(isGapped ? -8 : -4).some((word) => /^spen(?:ds?|t)$/.test(word))
  const isTold = before.some((word, at) => /^(?:figure|share|level|proportion)$/.test(word) && before[at + 1] !== 'of')
  const isSet = /^(?:that|this)$/.test(low[0] ?? '') && low.slice(1, share.from).every((word) => BESIDE.test(word))
  const isIt =
    /(?:^| )(?:it|that) (?:is|was|had been|(?:had )?(?:rose|fell|climbed|dropped|slipped|grew|increased|went|risen|fallen|grown|amounted) (?:up |back )?to)$/.test(
      before.join(' '),
    )
  return isSpent || isTold || isSet || isIt
}

/** "rose by 0.5 percent of GDP", "an extra 1 percent of GDP", "2 percent of GDP more": what is added, and no level; "borrowed 2 percent of GDP" is no spending. */
export function isAddedShare(passage: Passage, share: Quantity): boolean {
  const { low } = passage
  if (!share.gdp) return false
  const before = low[startOfList(low, share.from) - 1] ?? ''
  const verb = low.slice(Math.max(0, share.from - 4), share.from)
  const isMore =
    /^(?:(?:on|for) (?:its )?(?:defen[cs]e|military) )?(?:more|less|extra|higher|lower|below|above|short|away|shy)\b/.test(
      low.slice(share.next, share.next + 4).join(' '),
    )
  return (
    (ADDS.test(before) && !(before === 'up' && /^ma(?:de|kes?|king)$/.test(low[share.from - 2] ?? ''))) ||
    (before === 'worth' && !isWorthOfSpending(low, share.from)) ||
    (before === 'the' && /^(?:twice|double|triple|thrice|half|times)$/.test(low[share.from - 2] ?? '')) ||
    verb.some((word) =>
      /^(?:borrow|borrows|borrowed|borrowing|adds|added|adding|sav(?:es|ed|ing)|collect(?:s|ed)?|lev(?:y|ies|ied)|earn(?:s|ed)?|receive[sd]?|exempt(?:s|ed)?|freed)$/.test(
        word,
      ),
    ) ||
    isMore ||
    ADDITION.test(low.slice(clauseStart(passage, share), share.from).join(' '))
  )
}
/** "a defence budget worth", "was worth": what is spent, and no clause or deal. */
const isWorthOfSpending = (low: readonly string[], from: number): boolean =>
  low.slice(Math.max(0, from - 4), from - 1).some((word) => SPENDING_NOUNS.has(word) && !DEFENCE.test(word))
const ADDITION =
  /\b(?:(?:gap|shortfall|hole|increase|rise|cut|fall|drop|jump|surge|growth|boost|underspend|overspend|reduction|difference) in (?:\w+ ){0,3}(?:spending|outlays|expenditure|budget)|(?:additional|extra|further) (?:defen[cs]e|military|spending|outlays)(?: \w+)?|(?:spending|defen[cs]e|budget|military) (?:gap|cuts?|shortfall|hole|backlog|boost|hike))(?: in \d{4})? (?:was|is|were|are|of|amount(?:s|ed) to|came to|equals?|stood at|reached|totall?ed|hit)(?: (?:just|only|about|some))?$/
const ADDS =
  /^(?:by|another|extra|additional|further|rose|rises|grew|grows|fell|falls|climbed|jumped|dropped|increased|increase|up|down|twice|double|triple|half|times|quarter|third|cut|cuts|slashed|trimmed|shed|lost|saved)$/

/** "spent 1.2 percent on nuclear arms", "On pensions it spent": on some thing, which may be a part of defence. */
export const isOnSomething = (low: readonly string[], { from, next }: Quantity): boolean =>
  low.slice(0, from).some((word, at) => word === 'on' && !/^(?:defen[cs]e|its|their|,)$/.test(low[at + 1] ?? '')) ||
  (low[next] === 'on' &&
    !/^(?:defen[cs]e|its (?:defen[cs]e|military|forces))\b/.test(low.slice(next + 1, next + 3).join(' ')))

/** "That is up from", "This was less than the" */
const BESIDE =
  /^(?:is|was|compares|compared|rose|fell|climbed|dropped|slipped|grew|increased|went|with|to|up|down|from|less|more|higher|lower|than|the|above|below|well|still|only|just|far|against)$/

export const MOST = 10 // percent of GDP: more is no share that an ally spends on defence

export function speaksOfAllies(passage: Passage): boolean {
  return passage.low.some((word) => /^(?:nato|nato's|ally|allies|alliance|alliance's|members?)$/.test(word))
}

/** A change, or a part of something named: "up 30%", "30% of the budget". */
export function isOther(passage: Passage, share: Quantity): boolean {
  if (share.gdp) return false
  const { low } = passage
  const before = low[share.from - 1] ?? ''
  return (
    (low[share.next] === 'of' && !/^(?:19|20)\d\d$/.test(low[share.next + 1] ?? '')) ||
    CHANGE.test(before) ||
    CHANGED.test(low[share.next] ?? '') ||
    /^points?$/.test(low[share.next - 1] ?? '')
  )
}
