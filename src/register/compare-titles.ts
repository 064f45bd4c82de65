import { excludeEachOther, FORMATIONS, SERVICES } from './exclude-each-other.ts'
import { GOVERNMENT_PRESIDENTS, type OfficeLikeness } from './same-office.ts'
import type { Title } from './title-of-words.ts'
import { FIELDS, type PostKind } from './title-words.ts'

/**
 * Whether two titles of one person can be one office. 'different' only within one family of titles: a post and its deputy, two services
 * or two sizes of formation, two ministries of state, head of state and of government, two ambassadorships; and only where the words tell
 * that both are of one body. 'same': styles of one office.
 */
export function compareTitles(a: Title, b: Title): OfficeLikeness {
  if (a.loose || b.loose) return 'compatible'
  const body = bodiesOf(a, b)
  if (excludeEachOther(a, b)) return 'different'
  if (body === 'other') return isTwoChairs(a, b) ? 'different' : 'compatible'
  const field = fieldsOf(a, b)
  if (isStaffAndCommand(a, b) || isStaffAndCommand(b, a))
    return body === 'same' || field === 'same' ? 'different' : 'compatible'
  if (a.kind !== b.kind) return shutOut(a, b, body) || shutOut(b, a, body) ? 'different' : 'compatible'
  if (a.kind === 'secretary-general' && a.deputy && b.deputy && a.assistant !== b.assistant) return 'different'
  if (a.deputy !== b.deputy) return isDeputyOf(a, b, body, field) ? 'different' : 'compatible'
  if (field === 'other') return areHeldApart(a, b) ? 'different' : 'compatible'
  const isTold = body === 'same' || field === 'same'
  return isTold && field !== 'one told' ? 'same' : 'compatible'
}

type Relation = 'same' | 'other' | 'one told' | 'untold'

export function bodiesOf(one: Title, other: Title): Relation {
  const [a, b] = [one.body, other.body]
  if (a === null || b === null) return a === b ? 'untold' : 'one told'
  const isFirm = one.kind === 'executive' || other.kind === 'executive'
  if (isFirm && (a.startsWith(`${b} `) || b.startsWith(`${a} `))) return 'same' // "Ferrant" for "Ferrant Vehicles"
  return isShortFor(a, b) || isShortFor(b, a) ? 'same' : 'other'
}

/** "the institute" for "Orlsund Institute", "the exercise" for "Exercise Grey Heron", "Velmarkian" for "Velmark", the same words included. */
const isShortFor = (short: string, long: string): boolean =>
  long === short || long.endsWith(` ${short}`) || isClassOf(short, long) || isDemonym(short, long)

/** What stands before its name, or in it: "the mission" for "Training Mission Velmark". */
const isClassOf = (word: string, name: string): boolean =>
  /^(?:exercise|operation|mission)$/.test(word) && ` ${name}`.includes(` ${word} `)

const isDemonym = (name: string, other: string): boolean =>
  name.length >= 5 &&
  !/[\s:]/.test(name + other) &&
  other.startsWith(name.replace(/[aey]$/, '')) &&
  /^(?:[aeiy]?(?:n|an|ian|ese|ish|i|ic))$/.test(other.slice(name.replace(/[aey]$/, '').length))

function fieldsOf({ fields: a }: Title, { fields: b }: Title): Relation {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'untold' : 'one told'
  return a.length === b.length && a.every((field, nth) => areOneField(field, b[nth])) ? 'same' : 'other'
}

/** An army may be all of a state's forces, or those on land; land forces are never all. */
const areOneField = (one: string, other: string | undefined): boolean =>
  one === other || [one, other].every((field) => field === 'army' || field === 'land')

/** A post and its deputy: of one field, or of one body; a deputy of the whole may head a part. */
function isDeputyOf(a: Title, b: Title, body: Relation, field: Relation): boolean {
  const own = a.deputy ? b : a
  if (field === 'same') return body !== 'other'
  if (isUnderMinister(a, b) || isUnderMinister(b, a)) return body === 'same'
  return body === 'same' && own.fields.length === 0
}

/** A state secretary of whatever field is not the minister of a great one. */
const isUnderMinister = (a: Title, b: Title) =>
  a.kind === 'minister' && a.deputy && a.fields.length === 0 && MINISTRIES.has(b.fields[0] ?? '')

/** Two great ministries; or one of those that go with no other, and any. */
const isTwoMinistries = (one: string, other: string): boolean =>
  (MINISTRIES.has(one) && MINISTRIES.has(other)) || (ALONE.has(one) && OF_TRADE.has(other))
const ALONE = new Set(['defence', 'foreign', 'interior', 'justice'])
const OF_TRADE = new Set(
  'economy energy transport health industry agriculture environment education culture labour'.split(' '),
)

const MINISTRIES = new Set(['defence', 'foreign', 'finance', 'budget', 'interior', 'justice', 'europe', 'procurement'])

/** States where one minister has, or is often called by, both finance and economy. */
const ECONOMY_AND_FINANCE = new Set(['ESP', 'FRA', 'GRC', 'HUN', 'ITA', 'POL'])

/** Finance and economy, in a state that has a minister for each. */
function isEconomyApart({ fields: [one], ...a }: Title, { fields: [other], ...b }: Title): boolean {
  const body = a.body ?? b.body
  const isPair = (one === 'finance' && other === 'economy') || (one === 'economy' && other === 'finance')
  return isPair && body !== null && !ECONOMY_AND_FINANCE.has(body)
}

/** Two fields that nobody has at once: two services, two sizes of formation, two great ministries. */
function areHeldApart(a: Title, b: Title): boolean {
  const [one, other] = [a.fields[0] ?? '', b.fields[0] ?? '']
  if (a.fields.length > 1 || b.fields.length > 1 || a.deputy) return false
  if (a.kind === 'minister') return isTwoMinistries(one, other) || isTwoMinistries(other, one) || isEconomyApart(a, b)
  if (a.kind !== 'lead') return false
  if (FORMATIONS.has(one) && FORMATIONS.has(other)) return true
  const isArmyForAll = [one, other].every((field) => field === 'army' || field === 'defence')
  return SERVICES.has(one) && SERVICES.has(other) && !isArmyForAll
}

const OTHER_ENVOYS = new Set<PostKind>(['special-envoy', 'consul', 'attache'])

/** Whether holding `a` shuts out holding `b`, of another kind, in one body. */
function shutOut(a: Title, b: Title, body: Relation): boolean {
  if (body !== 'same' || a.deputy || b.deputy) return false
  if (a.kind === 'president' && b.kind === 'rapporteur') return true
  if (a.kind === 'executive') return b.kind === 'chair'
  if (a.kind === 'president') return b.kind === 'premier' && !GOVERNMENT_PRESIDENTS.has(a.body ?? '')
  return a.kind === 'ambassador' && OTHER_ENVOYS.has(b.kind)
}

/** The chief of staff of a formation and its commander, or his deputy. */
const isStaffAndCommand = (a: Title, b: Title): boolean => a.kind === 'staff' && b.kind === 'lead'

/** Chairs of two committees of one house, each named by its field alone: "budget committee", "defence committee". */
function isTwoChairs(a: Title, b: Title): boolean {
  const fieldOf = ({ kind, deputy, body }: Title) =>
    kind === 'chair' && !deputy ? FIELDS.get(/^(.+) committee$/.exec(body ?? '')?.[1] ?? '') : undefined
  const [one, other] = [fieldOf(a), fieldOf(b)]
  return one !== undefined && other !== undefined && one !== other
}
