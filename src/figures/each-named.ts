import type { FigureEntity } from '../model/figure.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { SPEND_VERBS } from './spending-words.ts'

/** "Poland, Estonia and Latvia each spent": the allies of a list, as an entity of its own; null where it is no list. */
export function eachNamed({ low }: Passage, share: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const each = low.findIndex(
    (word, i) => i < share.from && /^(?:each|all|both)$/.test(word) && names.some((name) => name.next === i),
  )
  if (each < 0)
    return bothNamed(low, share, names) ?? listAtLine(low, share, names) ?? listBeforeEach(low, share, names)
  if (names.some((name) => name.ally && name.at > each && name.next <= share.from)) return null
  const list: NamedHere[] = []
  for (const name of names.filter((one) => one.next <= each).toReversed()) {
    const next = list[0]?.at ?? each
    const gap = low.slice(name.next, next)
    if (!name.ally || name.entity === null || name.demonym || name.possessive) break
    if (list.length > 0 && !(gap.length <= 3 && gap.every((word) => /^(?:,|and|&|the)$/.test(word)))) break
    list.unshift(name)
  }
  return list.length < 2 ? null : listEntity(list)
}

/** "Both Germany and Britain spent" */
function bothNamed(low: readonly string[], share: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const before = names.filter((name) => name.next <= share.from)
  const [one, other, more] = before.filter((name) => low.slice(0, name.at).includes('both'))
  if (!one || !other || more || low[one.at - 1] !== 'both' || !/^(?:and|&)$/.test(low[one.next] ?? '')) return null
  const isList = [one, other].every((name) => name.ally && name.entity !== null && !name.demonym && !name.possessive)
  const isPair = other.at <= one.next + 2 && SPEND_VERBS.has(low[other.next] ?? '')
  return isList && isPair ? listEntity([one, other]) : null
}

/** "Spain and Belgium spent 2 percent of GDP each" */
function listBeforeEach(low: readonly string[], share: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const before = names.filter((name) => name.next <= share.from)
  const isEach = /^(?:each|apiece)$/.test(low[share.next] ?? '')
  const verb = low.slice(before.at(-1)?.next ?? 0, share.from).join(' ')
  return isEach && before.length > 1 && isPlainList(low, before) && /^(?:will |have )?spen[dt]s?$/.test(verb)
    ? listEntity(before)
    : null
}

/** "Slovenia, Albania and Czechia missed the 2 percent target", "Poland and Estonia met": a line is met or missed by each of a list. */
function listAtLine(low: readonly string[], share: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const before = names.filter((name) => name.next <= share.from && !(name.possessive && !name.ally))
  const last = before.at(-1)
  if (before.length < 2 || !last || !Number.isInteger(share.value * 2)) return null
  const isLed =
    before[0]?.at === 0 || /^(?:,|that|said|and|but|the|(?:19|20)\d\d)$/.test(low[(before[0]?.at ?? 0) - 1] ?? '')
  const words = low.slice(last.next, share.from).join(' ')
  return isLed && isPlainList(low, before) && AT_LINE.test(words) ? listEntity(before) : null
}

/** Allies with nothing but "and" and commas between them. */
const isPlainList = (low: readonly string[], list: readonly NamedHere[]): boolean =>
  list.every((name, i) => {
    const gap = low.slice(list[i - 1]?.next ?? name.at, name.at)
    const isAlly = name.ally && name.entity !== null && !name.demonym && !name.possessive
    return (
      isAlly && (i === 0 || (gap.length > 0 && gap.length <= 3 && gap.every((word) => /^(?:,|and|&|the)$/.test(word))))
    )
  })

const AT_LINE =
  /^(?:(?:all|both|each|have|had|has|also|still|again|narrowly|just|comfortably|finally|easily) )*(?:met|meet|meets|reached|hit|missed|miss|failed to (?:meet|reach|hit)|fell (?:just |well )?short of|did not (?:meet|reach|hit)|passed|cleared|crossed)(?: (?:the|nato's|its|their|alliance's))*$/

/** "Croatia and Albania", "Poland, Hungary and the Czech Republic": names that form one list; null where they do not. */
export function entityOfList({ low }: Passage, names: readonly NamedHere[]): FigureEntity | null {
  const isList = names.every((name, i) => {
    const before = names[i - 1]
    const gap = before ? low.slice(before.next, name.at) : []
    return gap.length <= 3 && gap.every((word) => /^(?:,|and|&|the)$/.test(word))
  })
  return isList ? listEntity(names) : null
}

export function listEntity(list: readonly NamedHere[]): FigureEntity {
  const entities = list.flatMap(({ entity }) => (entity ? [entity] : []))
  const codes = entities.map(({ id }) => id.replace('ally:', '')).sort()
  return { id: `allies:${codes.join('+')}`, name: entities.map(({ name }) => name).join(', ') }
}
