import type { Term } from '../model/register.ts'
import type { Speaker, Statement } from '../model/statement.ts'
import { readOffice } from '../register/office-of-words.ts'
import { officesOf } from '../register/offices-of.ts'
import type { Register } from '../register/register.ts'
import { termsOn } from '../register/terms-on.ts'
import { fold } from '../text/fold.ts'
import { type StateNamed, stateNamed } from './state-named.ts'

/** Whom a speaker's "we" binds. */
export type OwnBody = StateNamed

/**
 * The state or body that the speaker speaks for: it is the speaker, its officials are, the printed office is one of its
 * offices, or the register shows an office of its on that day. null: none, or several.
 */
export function ownBodyOf(statement: Statement, printed: string | null, register: Register): OwnBody | null {
  const { speaker, anonymity, office, occasion, source } = statement
  if (anonymity)
    return anonymity.body === null || PART.test(anonymity.level) ? null : bodyWithId(anonymity.body.id, register)
  if (speaker === null) return source === null ? null : stateNamed(source.exact, register)
  const state = stateOfHouse(speaker, register)
  if (state) return state
  if (/^(?:ally|country|body):/.test(speaker.id)) return bodyWithId(speaker.id, register)
  const read = office === null ? null : readOffice(register, office.text)
  if (read?.former) return null
  if (read?.kind === 'office') {
    if (read.body !== null) return bodyOfCode(read.body, register)
    const held = bodiesOf(officesOf(register, speaker.id, read), register) // "Senator" alone: of the United States, for one who was
    if (held !== null) return held
  }
  const day = occasion.date.value ?? printed
  if (day === null) return bodiesOf(register.termsOf.get(speaker.id) ?? [], register)
  const held = termsOn(register, speaker.id, day).filter(({ holds }) => holds === 'yes')
  return bodiesOf(
    held.map(({ term }) => term),
    register,
  )
}

/** "Two-thirds of NATO’s members" bind themselves, and not the whole. */
const PART = /(?:^|\s)(?:members?|allies|states?|countries|nations|capitals)$/i
const MINISTRY = /^(?<state>.+)\s\p{Lu}\p{Ll}+\sMinistry$/u

/** "Danish Defence Ministry", "US Department of Defense", "Kremlin": a house of a state, which is bound by what it says. */
function stateOfHouse({ id, name }: Speaker, register: Register): OwnBody | null {
  const isHouse = id.startsWith('name:') || register.bodies.get(id)?.kind === 'government'
  if (!isHouse) return null
  const words = MINISTRY.exec(name)?.groups?.state ?? (id.startsWith('body:') ? name : null)
  if (words === null) return null
  const code = register.bodyWords.get(fold(words)) ?? register.bodyWords.get(fold(words.split(' ')[0] ?? ''))
  return code === undefined ? null : bodyOfCode(code, register)
}

/** The one state or body that these offices belong to. */
function bodiesOf(terms: readonly Term[], register: Register): OwnBody | null {
  const codes = new Set(terms.flatMap((term) => register.readings.get(term.officeId)?.body ?? []))
  const [only] = codes
  return codes.size === 1 && only !== undefined ? bodyOfCode(only, register) : null
}

function bodyOfCode(code: string, register: Register): OwnBody | null {
  if (code.startsWith('body:')) return bodyWithId(code, register)
  return bodyWithId(`${register.allies.has(code) ? 'ally' : 'country'}:${code.toLowerCase()}`, register)
}

function bodyWithId(id: string, register: Register): OwnBody | null {
  if (id.startsWith('ally:')) {
    const ally = register.allies.get(id.slice('ally:'.length).toUpperCase())
    return ally ? { id, name: ally.name } : null
  }
  if (id.startsWith('country:')) return { id, name: id.slice('country:'.length).toUpperCase() }
  const body = register.bodies.get(id)
  return body ? { id, name: body.name } : null
}
