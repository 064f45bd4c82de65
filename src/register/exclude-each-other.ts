import type { Title } from './title-of-words.ts'
import type { PostKind } from './title-words.ts'

export const SERVICES = new Set(['defence', 'navy', 'fleet', 'army', 'land', 'air', 'cyber', 'guard'])
export const FORMATIONS = new Set(['battalion', 'squadron', 'regiment', 'brigade', 'division', 'corps'])

/** Whether nobody holds both of two offices, whatever their bodies: an envoy and a minister, an auditor and whom he audits, all forces and a part. */
export function excludeEachOther(a: Title, b: Title): boolean {
  return isTwoPosts(a, b) || PAIRS.some((isPair) => isPair(a, b) || isPair(b, a))
}

const GOVERNING = new Set<PostKind>(['minister', 'premier', 'president'])

/** An ambassador somewhere and a minister of a field or the head of a state: nobody is both. A bare "Ambassador" may be the style of one who was. */
const isEnvoyAndMinister = (a: Title, b: Title): boolean =>
  a.kind === 'ambassador' &&
  a.body !== null &&
  GOVERNING.has(b.kind) &&
  !b.deputy &&
  (b.body !== null || b.fields.length > 0)

/** Who governs a central bank is no minister. */
const isBankerAndMinister = (a: Title, b: Title): boolean =>
  a.kind === 'governor' &&
  !a.deputy &&
  /\bbank\b/.test(a.body ?? '') &&
  b.kind === 'minister' &&
  !b.deputy &&
  b.fields.length > 0

/** Who audits a state is none of its ministers, heads none of its forces, and does not chair the committee that hears him. */
const isAuditorAndAudited = (a: Title, b: Title): boolean =>
  a.kind === 'auditor' &&
  !a.deputy &&
  ((b.kind === 'minister' && !b.deputy && b.fields.length > 0) ||
    (b.kind === 'lead' && b.fields.some((field) => SERVICES.has(field))) ||
    (b.kind === 'chair' && /\bcommittee$/.test(b.body ?? '')))

const BESIDE_SERVICE = new Set<PostKind>(['minister', 'premier', 'executive', 'auditor', 'governor', 'ambassador'])

/** Who heads the civil servants of a ministry is not its minister, and runs no agency or bank. */
const isHeadOfService = (a: Title, b: Title): boolean =>
  a.kind === 'permanent-secretary' &&
  !a.deputy &&
  BESIDE_SERVICE.has(b.kind) &&
  !b.deputy &&
  (b.body !== null || b.fields.length > 0 || b.kind === 'auditor')

const BRANCHES =
  /\b(?:armaments|communications|equipment|intelligence|logistics|munitions|personnel|plans|planning|submarines|supply|training)$/
const BRANCH_FIELDS = new Set(['operations', 'procurement'])

/** Who heads all the forces of a state, or a service, heads no branch of their staff and commands none of their formations. */
function isWholeAndPart(a: Title, b: Title): boolean {
  if (a.kind !== 'lead' || b.kind !== 'lead' || a.deputy || b.deputy || a.fields.length !== 1) return false
  const isWhole = SERVICES.has(a.fields[0] ?? '') && (a.body === null || /^[A-Z]{3}$/.test(a.body))
  const isFormation = b.fields.length === 1 && FORMATIONS.has(b.fields[0] ?? '') && b.fields[0] !== 'corps'
  return isWhole && (isFormation || BRANCHES.test(b.body ?? '') || BRANCH_FIELDS.has(b.fields[0] ?? ''))
}

/** Who presides over a house chairs none of its committees. */
const isSpeakerAndChair = (a: Title, b: Title): boolean =>
  a.kind === 'speaker' && !a.deputy && b.kind === 'chair' && !b.deputy && /\bcommittee$/.test(b.body ?? '')

/** Ambassadors to two registered states or bodies. */
function isTwoPosts(a: Title, b: Title): boolean {
  const isRegistered = ({ host }: Title) => /^(?:[A-Z]{3}|body:.+)$/.test(host ?? '')
  const areBoth = a.kind === 'ambassador' && b.kind === 'ambassador' && a.deputy === b.deputy
  return areBoth && a.host !== b.host && isRegistered(a) && isRegistered(b)
}

const PAIRS: readonly ((a: Title, b: Title) => boolean)[] = [
  isEnvoyAndMinister,
  isBankerAndMinister,
  isAuditorAndAudited,
  isHeadOfService,
  isSpeakerAndChair,
  isWholeAndPart,
]
