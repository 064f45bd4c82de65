import type { Bound } from '../model/commitment.ts'
import { findNames } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import type { OwnBody } from './own-body.ts'
import { stateNamed } from './state-named.ts'

const BOUNDARY = /[,;:()–—]|(?<=\s)(?:that|but|while|because|which|who|as|if|when|where|whether)(?=\s)/giu
const LEAD =
  /^(?:(?:and|but|so|then|that|still|now|today|also|however|meanwhile|yes|well|both|for\s+now|in\s+turn|the|then)\s+)+/iu
const OWN =
  /^(?:we|i|(?:the|our|my|this)\s+(?:\p{L}+\s+)?(?:administration|government|cabinet)|(?:our|my)\s+(?:country|nation))$/iu
const ALLIES =
  /^(?:all\s+)?(?:(?:32|thirty-two)\s+)?(?:(?:of\s+)?(?:nato['’]?s?|our|the)\s+)*(?:allies|members|member\s+(?:states|countries|nations)|alliance\s+members)$/iu
const PART =
  /^(?:some|most|many|several|a\s+few|certain|other|two|three|half|more\s+than|about|around|nearly|almost)\b/iu
/**
 * Who is bound by words with this subject. "We" binds the speaker's own state or body; "Allies" binds the allies,
 * whoever says it; a part of them ("some allies"), a person or a pronoun binds nobody that can be told.
 *
 * @param before - the sentence up to the commissive words
 */
export function whoIsBound(before: string, own: OwnBody | null, register: Register): Bound | null {
  const subject = subjectOf(before)
  const whole = boundBy(subject, own, register)
  if (whole || !/\sand\s/i.test(subject)) return whole
  const parts = subject.split(/\s+and\s+/i).map((part) => boundBy(part, own, register))
  const last = parts.at(-1) ?? null
  if (parts.some((part) => part === null)) return last // "… and Poland": what stood before is another clause
  const all = parts.filter((part) => part !== null)
  return {
    name: all.map(({ name }) => name).join(' and '),
    ids: [...new Set(all.flatMap(({ ids }) => ids))],
    because: last?.because ?? '',
  }
}

function subjectOf(before: string): string {
  let from = 0
  for (const match of before.matchAll(BOUNDARY)) from = match.index + match[0].length
  return before.slice(from).trim()
}

function boundBy(words: string, own: OwnBody | null, register: Register): Bound | null {
  const bare = words.replace(LEAD, '').trim()
  if (OWN.test(words.replace(/^(?:(?:and|but|so|then|that|yes|now|today)\s+)+/iu, '').trim())) {
    return own && { name: own.name, ids: [own.id], because: `“${words}”: whom the speaker’s office speaks for` }
  }
  if (bare === '' || PART.test(bare)) return null
  if (ALLIES.test(bare))
    return { name: 'NATO allies', ids: ['body:nato'], because: `“${bare}” are the allies, not the speaker` }
  const state = stateNamed(bare, register)
  return state && { name: state.name, ids: [state.id], because: `“${bare}”` }
}

/** "will be led by Italy": who does it stands behind; null: nobody does. */
export function agentOf(clause: string, register: Register): Bound | null {
  const match = /\bby\s+((?:the\s+)?\p{Lu}[^,;.]*)/u.exec(clause)
  if (!match?.[1]) return null
  const words = match[1].replace(/^the\s+/, '')
  const [hit] = findNames(register, words)
  const ref =
    hit?.start === 0 ? hit.refs.find(({ kind }) => kind === 'ally' || kind === 'country' || kind === 'body') : undefined
  return ref && hit ? { name: ref.name, ids: [ref.id], because: `“by ${hit.text}”` } : null
}
