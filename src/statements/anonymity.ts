import { evidenceAt } from '../model/evidence.ts'
import type { NameHit } from '../register/find-names.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import type { Resolved } from './resolved.ts'
import { PERSON_NOUN } from './role-words.ts'

const RANK =
  /^(?:senior|top|high-ranking|high-level|junior|military|defence|defense|government|intelligence|diplomatic|security|former|retired|vice|deputy|prime|acting|industry|administration|congressional|foreign)$/
const LEADING =
  /^(?:an?|the|one|another|some|several|many|most|few|a few|two|three|four|five|other|others|both|these|those|his|her|their|its|our)\s+/i
const BODIES = new Set([
  'nato',
  'government',
  'governments',
  'ministry',
  'department',
  'administration',
  'commission',
  'council',
  'alliance',
  'union',
  'institute',
  'agency',
  'team',
  'office',
  'party',
  'campaign',
  'committee',
  'parliament',
  'embassy',
  'army',
  'navy',
  'military',
  'opposition',
  'delegation',
  'country',
  'countries',
  'nation',
  'nations',
  'state',
  'states',
  'capital',
  'capitals',
])

/**
 * A speaker told by a role and not by name: "one senior EU official" → level "senior official", body EU.
 * Null where the source is no such phrase. The body is the one named in the phrase; nobody guesses who it was.
 */
export function anonymityOf(source: Span, context: SpeakerContext): Resolved | null {
  const head = context.text.slice(source.start, source.end).split(/,|\s\(|\s—|\swho\s/)[0] ?? ''
  const end = source.start + head.length
  const hits = spansIn(context.names, source.start, end).filter(
    (hit) => !hit.refs.every((ref) => ref.kind === 'person'),
  )
  const noun = roleNoun(head, source.start, hits)
  if (!noun) return null
  const words = head.slice(0, noun.end).replace(LEADING, '').split(/\s+/)
  const ranks = words
    .slice(0, -1)
    .map((word) => word.toLowerCase())
    .filter((word) => RANK.test(word))
  const level = [...ranks, noun.word].join(' ').trim()
  const evidence = evidenceAt(context.text, source.start, end)
  return { speaker: null, anonymity: { level, body: bodyOf(hits), evidence }, because: `not named: "${head}"` }
}

/** "Some two-thirds of NATO’s 32 members", "one of the sources": how many, of those who are told behind it. */
const QUANTITY =
  /^(?:(?:some|about|around|nearly|almost|roughly|more than|over|at least)\s)?(?:one|two|three|four|five|half|most|many|several|some|(?:one|two|three)[ -](?:thirds?|quarters?|fifths?))\sof\s(?=\p{L})/iu

/** The noun that tells the role: the last person-noun before "for", "of" or "at"; a body speaking for itself is none. */
function roleNoun(head: string, offset: number, hits: readonly NameHit[]): { word: string; end: number } | null {
  const knowing =
    /^(?:an?|one|the|two|three|several)\s((?:person|people|source|sources|man|woman)\s(?:familiar|close|briefed|with\s(?:direct\s)?knowledge)\b.*)$/iu.exec(
      head,
    )
  if (knowing?.[1]) return { word: knowing[1], end: 0 }
  const some = QUANTITY.exec(head)?.[0].length ?? 0
  const upTo = head.slice(some).search(/\s(?:of|for|at|from|in|with|to|on|quoted|cited|briefed|present)\s/)
  const front = upTo < 0 ? head : head.slice(0, some + upTo)
  const match = /([\p{L}-]+)$/u.exec(front)
  const word = match?.[1]?.toLowerCase()
  if (!match || !word || !PERSON_NOUN.has(word) || BODIES.has(word)) return null
  const isName = hits.some((hit) => hit.start <= offset + match.index && hit.end >= offset + front.length)
  if (isName) return null
  return /\bsecretary general$/i.test(front)
    ? { word: 'secretary general', end: front.length }
    : { word, end: front.length }
}

function bodyOf(hits: readonly NameHit[]): { id: string; name: string } | null {
  for (const hit of hits) {
    const ref =
      hit.refs.find((one) => one.kind === 'body') ??
      hit.refs.find((one) => one.kind === 'ally' || one.kind === 'country')
    if (ref) return { id: ref.id, name: ref.name }
  }
  return null
}
