import type { EdtfDate } from '../model/date.ts'
import { findDates } from '../text/dates.ts'
import { isAlliance } from './allies-counted.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { type Tied, tiedAs } from './tied.ts'
import { wordsAs } from './words-as.ts'

export const ACTS = /^(?:since|became|joined|joins|acceded|accession|joining|launch|launched|launches|launching)$/
const JOINED = /^(?:joined|joins|acceded)$/
const LAUNCH = /^(?:launch|launched|launches|launching)$/
const DENIED = /^(?:not|never|n't|didn't|before|after|until|if|would|could|plans?|will|since|anniversary|than)$/

/** "Finland joined the alliance on 4 April 2023", "the Wednesday launch of Arctic Sentry": an act and its day. */
export function findActs(passage: Passage, names: readonly NamedHere[], printed: EdtfDate | null): Tied[] {
  const words = passage.text.slice(passage.start, passage.end)
  return findDates(words, printed).flatMap(({ start, end, date }) => {
    if (!/^\d{4}(?:-\d\d-\d\d)?$/.test(date)) return []
    const from = passage.tokens.findIndex((token) => token.end > passage.start + start)
    const last = passage.tokens.findLastIndex((token) => token.start < passage.start + end)
    if (from < 0 || last < from) return []
    const named =
      accessionOf(passage, names, from) ??
      accessionBehind(passage, names, last + 1) ??
      memberSince(passage, names, from) ??
      launchOf(passage, names, from, last + 1, date)
    if (!named?.name.entity) return []
    const quantity = wordsAs(from, last + 1, { value: 0, unit: 'date', sense: 'exact' })
    return [
      tiedAs(quantity, {
        indicator: 'dated-act',
        entity: named.name.entity,
        period: date,
        date,
        told: { act: named.act },
      }),
    ]
  })
}

interface Act {
  readonly name: NamedHere
  readonly act: 'accession' | 'launch'
}

/** The one ally whose accession is told in the clause before a date. */
function accessionOf({ low }: Passage, names: readonly NamedHere[], at: number): Act | null {
  const clause = clauseBefore(low, at)
  const verb = low.findLastIndex((word, i) => i >= clause && i < at && JOINED.test(word))
  const became = low.findLastIndex((word, i) => i >= clause && i < at && word === 'became')
  const place = verb >= 0 ? verb : became
  if (place < 0 || at - place > 9 || low.slice(clause, at).some((word) => DENIED.test(word))) return null
  const gap = low.slice(place + 1, at)
  const nato = gap.findLastIndex((word) => /^(?:nato|nato's|alliance|alliance's)$/.test(word))
  const ofNato = nato >= 0 && isPlainTo(gap.slice(nato + 1), gap[nato] ?? '')
  if (!ofNato || (verb < 0 && !gap.some((word) => /^(?:member|ally)$/.test(word)))) return null
  const before = names.filter((name) => name.at >= clause && name.next <= place && name.ally && !name.demonym)
  const [name, another] = before
  if (!name || another || name.possessive || /^(?:forces|together|up)$/.test(gap[0] ?? '')) return null
  return { name, act: 'accession' }
}

/** "Sweden has been an ally since 7 March 2024", "Albania, a member since 1 April 2009," */
function memberSince({ low }: Passage, names: readonly NamedHere[], at: number): Act | null {
  if (low[at - 1] !== 'since') return null
  const name = names.findLast((one) => one.next < at && one.ally && !one.possessive && !one.demonym)
  const gap = name ? low.slice(name.next, at - 1) : []
  const plain = gap.every((word) => /^(?:,|has|been|is|a|an|full|the|nato|alliance|of|member|ally)$/.test(word))
  return name && plain && gap.length <= 8 && gap.some((word) => /^(?:member|ally)$/.test(word))
    ? { name, act: 'accession' }
    : null
}

/** "On 29 March 2004 Slovakia joined the alliance." */
function accessionBehind({ low }: Passage, names: readonly NamedHere[], next: number): Act | null {
  const start = low[next] === ',' ? next + 1 : next
  const name = names.find((one) => one.at === start && one.ally && !one.possessive && !one.demonym)
  if (!name || !JOINED.test(low[name.next] ?? '')) return null
  const whole = low.slice(name.next + 1, name.next + 4).filter((word) => word !== 'the' && word !== 'to')
  const plain = /^(?:nato|alliance)$/.test(whole[0] ?? '') && /^(?:[.,;]|)$/.test(whole[1] ?? '')
  return plain ? { name, act: 'accession' } : null
}

/** "joined NATO on …", "NATO's 31st member on …"; not "joined NATO exercises on …", nor "… and the EU in …". */
function isPlainTo(words: readonly string[], nato: string): boolean {
  const plain =
    /^(?:on|in|as|only|just|back|officially|formally|,|\(|the|its|\d+(?:st|nd|rd|th)?|[a-z]*(?:st|nd|rd|th)|[a-z]+-[a-z]+|member|ally)$/
  const own = nato.endsWith("'s") ? words : words.filter((word) => !/^(?:member|ally)$/.test(word))
  return own.length === words.length && words.every((word) => plain.test(word) && word !== 'and')
}

/** An operation of the alliance beside a word of its launch. */
function launchOf({ low }: Passage, names: readonly NamedHere[], at: number, next: number, date: EdtfDate): Act | null {
  if (date.length < 10) return null
  const clause = clauseBefore(low, at)
  const near = low.slice(Math.max(clause, at - 10), next + 8)
  if (!near.some((word) => LAUNCH.test(word)) || near.some((word) => DENIED.test(word))) return null
  const found = names.filter(
    (name) => !name.ally && !isAlliance(name) && name.at >= Math.max(clause, at - 12) && name.at <= next + 8,
  )
  const [name, another] = found
  return name && !another ? { name, act: 'launch' } : null
}

const clauseBefore = (low: readonly string[], at: number): number =>
  low.slice(0, at).findLastIndex((word) => /^(?:;|:|while|whereas|but|although|though)$/.test(word)) + 1
