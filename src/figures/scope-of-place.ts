import type { FigureEntity } from '../model/figure.ts'
import { isAlliance } from './allies-counted.ts'
import type { NamedHere } from './named.ts'
import { smallNumber } from './number-words.ts'
import type { Passage } from './passage.ts'
import type { Place } from './place.ts'

/** Allies of some part of the world, which no register expands: "of any southern ally". */
const REGIONAL =
  /^(?:southern|eastern|northern|western|central|european|baltic|nordic|small|smaller|large|larger|major|minor|rich|richer|poor|poorer|wealthy|founding|nuclear|populous|newer|older|big|frontline|flank)$/
const isNamed = (names: readonly NamedHere[], at: number): boolean =>
  names.some((name) => name.at <= at && at < name.next)

/** Among whom; null: among others than allies, as "in Europe", or in a series of years, as "since 1990". */
export function scopeOfPlace(
  { low }: Passage,
  place: Place,
  names: readonly NamedHere[],
): FigureEntity | 'alliance' | null {
  const behind = low.slice(place.next, place.next + 8)
  if (
    /\b(?:in|of|among|within|across) (?:the |all )?(?:eu|eu's|european union|europe|g7|g20|world)\b/.test(
      low.slice(place.next, place.next + 14).join(' '),
    )
  )
    return null
  if (
    behind.some((word) =>
      /^(?:ever|since|decades?|record|history|years|level|levels|world|worldwide|region|europe|continent|head|capita|population|inhabitants|people|citizens)$/.test(
        word,
      ),
    ) ||
    behind.some((word, i) => REGIONAL.test(word) && !isNamed(names, place.next + i))
  )
    return null
  if (low.slice(Math.max(0, place.from - 6), place.from).some((word) => /^(?:its|record|head|capita)$/.test(word)))
    return null
  if (isBesidesOne(low, place, names) || isLimited(behind) || isHeadedBesides(low, names)) return null
  const among = names.find(
    (name) =>
      name.at >= place.from &&
      name.at <= place.next + 3 &&
      (/^(?:among|in|of|the)$/.test(low[name.at - 1] ?? '') || smallNumber(low[name.at - 1] ?? '') !== null) &&
      !name.ally &&
      !isAlliance(name),
  )
  if (among) return among.entity
  const group = names.find(
    (name) =>
      !name.ally &&
      !isAlliance(name) &&
      name.next <= place.from &&
      /^(?:among|of)$/.test(low[name.at - (low[name.at - 1] === 'the' ? 2 : 1)] ?? '') &&
      name.at <= 3,
  )
  if (group) return group.entity
  if (isHeadedByOthers(low) || isSetInRegion(low)) return null
  const others = names.some(
    (name) => !name.ally && !isAlliance(name) && name.next <= place.from && name.next >= place.from - 2,
  )
  return others ? null : 'alliance'
}

/** "any ally but Poland", "any other ally outside the Baltics", "of any ally west of the Vistula": among some of them. */
const isLimited = (behind: readonly string[]): boolean => {
  const end = behind.findIndex((word) => /^[,;.:]$/.test(word))
  return behind.slice(0, end < 0 ? 6 : Math.min(end, 6)).some((word) => LIMITS.test(word))
}
const LIMITS =
  /^(?:after|but|save|except|excepting|bar|barring|outside|excluding|besides|apart|aside|beyond|without|west|east|north|south|balkans?|scandinavia|mediterranean)$/

/** "After the Baltic trio and Poland, Greece has the highest share": of those that are left. */
function isHeadedBesides(low: readonly string[], names: readonly NamedHere[]): boolean {
  const end = low.indexOf(',')
  const isBesides = /^(?:after|behind|besides|excluding|except|outside|without|beyond|bar|barring|leaving|aside|apart)$/
  return end > 0 && isBesides.test(low[0] ?? '') && names.some(({ next }) => next <= end)
}

/** "Behind the United States, Germany was the largest spender": the first of the others. */
function isBesidesOne(low: readonly string[], place: Place, names: readonly NamedHere[]): boolean {
  const isBesides = (name: NamedHere): boolean => {
    const at = low[name.at - 1] === 'the' ? name.at - 2 : name.at - 1
    return /^(?:behind|after|besides|excluding|except|excepting|outside|without|beyond|bar|from|than)$/.test(
      low[at] ?? '',
    )
  }
  return place.value === 1 && place.of === undefined && names.some((name) => name.ally && isBesides(name))
}

/** "In western Europe the Netherlands had", "Within the European Union, Slovenia", "Of all kingdoms in the alliance": told of a part of the world, or of a class. */
const isSetInRegion = (low: readonly string[]): boolean =>
  /^(?:in|within|across|among|amongst|of|inside|for|throughout)$/.test(low[0] ?? '') &&
  low
    .slice(1, 10)
    .some((word, at, head) => REGION.test(word) && !head.slice(0, at).some((one) => /^(?:,|nato|nato's)$/.test(one)))
const REGION =
  /^(?:region|europe|europe's|union|eu|america|flank|group|newcomers?|kingdoms?|monarchies|republics?|coast|coasts|arctic|balkans|scandinavia|benelux|mediterranean|area|basin|nations|neighbours|islands|peninsula|entrants|class)$/

/** "Of the northern three, Latvia": some others, that no register lists. */
function isHeadedByOthers(low: readonly string[]): boolean {
  const head = /^(?:among|of)$/.test(low[0] ?? '') ? low.slice(0, Math.max(0, low.indexOf(','))) : []
  const isOfAllies = head.some((word) => /^(?:nato|nato's|alliance|alliance's|allies|members)$/.test(word))
  return head.length > 0 && head.length < 9 && (!isOfAllies || head.some((word) => REGIONAL.test(word)))
}
