import type { FigureEntity } from '../model/figure.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { spenderOf } from './spender-of.ts'
import { AUXILIARIES, isAdverb, SPENDING_NOUNS } from './spending-words.ts'
import { wordsAs } from './words-as.ts'

const CLAUSE = /^(?:;|:|while|whereas|but|although|though)$/
/** Who is named after one of these is no subject. */
const ASIDE =
  /^(?:unlike|like|than|with|after|before|for|from|to|against|near|alongside|besides|since|behind|of|in|by)$/
const SAYS = /^(?:said|says|told|argued|noted|claimed|insisted|that)$/
/** The word before a comparing verb that is no subject of its own. */
const LEADS =
  /^(?:,|\)|it|which|who|and|then|gdp|%|percent|cent|output|dollars|terms|year|spent|spending|\d{4}|spends|defen[cs]e|military|clearly|again)$/

/**
 * Who is set above or below another by words at `from`: the one name of the clause before them, if nothing else can be
 * their subject, or the owner of what is spent. `others`: names that a comparison was made with already.
 */
export function subjectOfComparison(
  passage: Passage,
  names: readonly NamedHere[],
  from: number,
  others: readonly NamedHere[] = [],
): FigureEntity | null {
  const { low } = passage
  const start = low.slice(0, from).findLastIndex((word) => CLAUSE.test(word)) + 1
  const here = names.filter(
    (name) => name.at >= start && name.next <= from && !others.includes(name) && !isAside(low, name, start),
  )
  const [first] = here
  const near = here.at(-1)
  if (near && isBeside(low, near, from) && !isJoined(low, near)) return near.entity
  const distinct = new Set(here.map((name) => name.entity?.id))
  if (first?.entity && distinct.size === 1 && !isJoined(low, first) && mayLead(low, first, from)) return first.entity
  if (
    low
      .slice(start, from)
      .some((word, i) => SEVERAL.test(word) && !names.some((name) => name.at <= start + i && start + i < name.next))
  )
    return null
  const spender = spenderOf(passage, wordsAs(from, from + 1, { value: 1, unit: 'multiple', sense: 'exact' }), names)
  const named = here.find((name) => name.entity?.id === spender?.id)
  return named && !mayOwn(low, named, from) ? null : spender
}

/** "three allies … spent more than": several, and none of them. */
const SEVERAL = /^(?:allies|members|countries|states|nations)$/

/** "Unlike Germany, …", "… of Poland": but the spending of Poland is its. */
function isAside(low: readonly string[], name: NamedHere, start: number): boolean {
  const at = low[name.at - 1] === 'the' ? name.at - 2 : name.at - 1
  if (at < start || !ASIDE.test(low[at] ?? '')) return false
  return (
    !/^(?:of|in|by)$/.test(low[at] ?? '') ||
    !low.slice(Math.max(0, at - 4), at).some((word) => SPENDING_NOUNS.has(word))
  )
}

/** "Poland and Estonia": two, and not one of them. */
const isJoined = (low: readonly string[], name: NamedHere): boolean =>
  /^(?:and|or|&|not)$/.test(low[name.at - 1] ?? '') || /^(?:and|or|&)$/.test(low[name.next] ?? '')

const isBeside = (low: readonly string[], name: NamedHere, from: number): boolean =>
  !name.demonym &&
  !name.possessive &&
  low
    .slice(name.next, from)
    .every((word) => AUXILIARIES.has(word) || isAdverb(word) || /^(?:did|then|once|stood|stands)$/.test(word))

function mayLead(low: readonly string[], name: NamedHere, from: number): boolean {
  const gap = low.slice(name.next, from)
  if (gap.some((word) => SAYS.test(word)) && !gap.some((word) => /^(?:it|they)$/.test(word)))
    return isRelative(low, name)
  if (name.possessive || name.demonym) return mayOwn(low, name, from)
  let at = from - 1
  while (at >= name.next && (AUXILIARIES.has(low[at] ?? '') || isAdverb(low[at] ?? ''))) at -= 1
  return at < name.next || LEADS.test(low[at] ?? '') || SPENDING_NOUNS.has(low[at] ?? '')
}

/** "Germany's defence expenditure", "the Polish share"; not "Spain's economy". */
const mayOwn = (low: readonly string[], name: NamedHere, from: number): boolean =>
  !(name.possessive || name.demonym) ||
  low.slice(name.next, Math.min(from, name.next + 5)).some((word) => SPENDING_NOUNS.has(word) || word === 'burden')

/** "the share of GDP that Lithuania spends" */
const isRelative = (low: readonly string[], name: NamedHere): boolean =>
  low[name.at - 1] === 'that' && /^spen[dt]s?$/.test(low[name.next] ?? '')
