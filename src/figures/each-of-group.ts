import type { FigureEntity } from '../model/figure.ts'
import type { Register } from '../register/register.ts'
import { isAlliance } from './allies-counted.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { MEETING, SPEND_VERBS } from './spending-words.ts'

const EACH = /^(?:all|each|every|both)$/
const BETWEEN = /^(?:of|the|our|two|three|four|five|six|seven|eight|nine|\d)$/
const FORCED =
  /^(?:defen[cs]e|spending|expenditure|outlays|with|that|who|which|have|has|having|an|army|forces|armed|a|military|now|will|already|are|,)$/
const ONE = /^(?:ally|state|country|member|nation)$/

/** "The three Baltic states will all spend" */
const behindAuxiliaries = (low: readonly string[], next: number): number =>
  /^(?:will|have|had|are|were|now)$/.test(low[next] ?? '') ? next + 1 : next

/** The group of which every member is said to spend a share: "each of the Baltic states", "every Nordic ally with an army". */
export function eachOfGroup(
  passage: Passage,
  share: Quantity,
  names: readonly NamedHere[],
  register: Register,
): FigureEntity | null {
  const { low } = passage
  const at = low.findIndex((word, i) => i < share.from && EACH.test(word))
  const behind = names.find(
    (one) =>
      !one.ally && !isAlliance(one) && one.next <= share.from && EACH.test(low[behindAuxiliaries(low, one.next)] ?? ''),
  )
  if (behind && !names.some((one) => one.ally && one.at >= behind.next && one.next <= share.from)) return behind.entity
  if (at < 0) return inEach(passage, share, names, register)
  const group = groupBehind(passage, at, names, register)
  if (!group?.entity) return null
  const gap = low.slice(group.next, share.from)
  const verb = gap.findIndex((word) => SPEND_VERBS.has(word) || MEETING.test(word))
  if (verb < 0 || names.some((one) => one.ally && one.at >= group.next && one.next <= share.from)) return null
  return gap
    .slice(0, verb)
    .every((word) => FORCED.test(word) || ONE.test(word) || /^(?:allies|states|countries|members)$/.test(word))
    ? group.entity
    : null
}

/** "every Nordic ally": the group whose name or alias is the plural of these words. */
export function singularOfGroup(
  passage: Passage,
  at: number,
  register: Register,
): { entity: FigureEntity; next: number } | null {
  const adjective = passage.tokens[at]?.text ?? ''
  if (!ONE.test(passage.low[at + 1] ?? '') || !/^\p{Lu}/u.test(adjective)) return null
  const plurals = ['allies', 'states', 'countries', 'nations'].map((noun) => `${adjective} ${noun}`.toLowerCase())
  const body = register.rows.bodies.find(
    (one) =>
      one.members.length > 0 && [one.name, ...one.aliases].some((alias) => plurals.includes(alias.toLowerCase())),
  )
  return body ? { entity: { id: body.id, name: body.name }, next: at + 2 } : null
}

/** "Defence spending exceeded 3.5 percent of GDP in each of the Baltic states", "… in every Nordic ally" */
function inEach(
  passage: Passage,
  share: Quantity,
  names: readonly NamedHere[],
  register: Register,
): FigureEntity | null {
  const { low } = passage
  const at = low.findIndex(
    (word, i) => i >= share.next && i <= share.next + 3 && word === 'in' && EACH.test(low[i + 1] ?? ''),
  )
  if (at < 0 || names.some((one) => one.ally && one.next <= share.from)) return null
  return groupBehind(passage, at + 1, names, register)?.entity ?? null
}

/** The group that "each", at that word, is told of, and the word behind it. */
function groupBehind(passage: Passage, each: number, names: readonly NamedHere[], register: Register) {
  let start = each + 1
  while (start < each + 4 && BETWEEN.test(passage.low[start] ?? '')) start += 1
  const name = names.find((one) => one.at <= start && start < one.next && !one.ally && !isAlliance(one))
  return name ? { entity: name.entity, next: name.next } : singularOfGroup(passage, start, register)
}
