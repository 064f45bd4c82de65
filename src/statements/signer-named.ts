import type { Evidence } from '../model/evidence.ts'
import type { Anonymity, Speaker } from '../model/statement.ts'
import { isGivenName } from '../register/first-names.ts'
import { readOffice } from '../register/office-of-words.ts'
import { fold } from '../text/fold.ts'
import { onceFor } from '../text/once-for.ts'
import { spansIn } from '../text/spans-in.ts'
import { surnameOf } from '../text/surname-of.ts'
import type { Span } from './attribution.ts'
import { bodyNamed } from './body-named.ts'
import { holderByRegister } from './holder-by-register.ts'
import { holderOfRole } from './holder-of-role.ts'
import type { PersonMention } from './people.ts'
import { TITLE } from './role-words.ts'
import type { ReadingContext } from './spoken-statements.ts'
import { theOnly } from './the-only.ts'

/** Labels of a turn that name nobody. */
const LABEL =
  /^(?:q|a|the|mr|ms|mrs|madam|question|answer|moderator|reporter|host|interviewer|journalist|speaker|audience|unidentified)\b/i

/** Who asks, or leads through the hour, and is not named. */
const ROLE = /^(?:(?<asks>q|question)|(?<role>moderator|host|interviewer|reporter|journalist|anchor|presenter))\b/i

/** The level of a label that tells a role: "Q", "Moderator". */
export function unnamedSigner(name: Evidence): Anonymity | null {
  const { asks, role } = ROLE.exec(name.exact.trim())?.groups ?? {}
  const level = asks ? 'questioner' : role?.toLowerCase()
  return level ? { level, body: null, evidence: name } : null
}

/** The person named in these words, else the body, else the account under its printed name. */
export function signerNamed(name: Evidence, context: ReadingContext, because: string): Speaker | null {
  const bracket = /^\s?\([^)\n]{2,60}\)/.exec(context.text.slice(name.end, name.end + 64)) // "THE PRESIDENT (Ada Brandt):"
  const person = spansIn(context.people, name.start, name.end + (bracket?.[0].length ?? 0))[0]
  const registered = !person || person.id.startsWith('name:') ? twoSurnames(name, context) : null
  if (registered) return registered
  if (person) return isLonger(name, person) ? asPrinted(name, because) : { id: person.id, name: person.name, because }
  const printed = name.exact.trim()
  if (readOffice(context.register, printed).kind === 'office') return holderNamed(name, context)
  const body = bodyNamed(name, { ...context, ...NOBODY })?.speaker
  if (body) return { ...body, because }
  const chair = /^(?:the )?chair(?:man|woman|person)?$/i.test(printed) ? chairOf(context) : undefined
  if (chair) return { id: chair.id, name: chair.name, because: `"${printed}": the page names the chair` }
  const answers = ANSWERS.test(printed) ? answererOf(context) : byInitials(printed, context)
  if (answers) return { id: answers.id, name: answers.name, because: `"${printed}": the one who answers here` }
  if (LABEL.test(printed) || !/\s/.test(printed)) return null
  return labelled(name, context) ?? asPrinted(name, because)
}

const ANSWERS = /^(?:A|Answer)$/
const HEAD = 2000 // UTF-16 units above the first turn in which an interview names its guest
/** "Interview: Jane Example", "By Jane Example" */
const ASKS = /\b(?:interview(?:ed|er)?|by|reporter|questions|with us)\s?:?\s(?:by\s)?$/i

/** "A:" is the one person whose label other turns have, else the one named above the first turn, who did not ask. */
const answererOf = onceFor(({ article, people, text }: ReadingContext): PersonMention | null => {
  const turns = article.blocks.filter(({ type }) => type === 'transcript-turn')
  const named = turns.flatMap(({ signature }) =>
    signature ? spansIn(people, signature.name.start, signature.name.end).slice(0, 1) : [],
  )
  if (named.length > 0) return theOnly(named)
  const first = turns[0]?.start ?? 0
  const above = spansIn(people, Math.max(0, first - HEAD), first)
  return theOnly(above.filter((one) => !ASKS.test(text.slice(Math.max(0, one.start - 20), one.start))))
})

/** "AS:" is the one person named whose names begin so. */
function byInitials(printed: string, { people }: ReadingContext): PersonMention | null {
  if (!/^\p{Lu}{2,4}$/u.test(printed)) return null
  return theOnly(people.filter(({ name }) => (name.match(/(?<=^|[\s-])\p{Lu}/gu) ?? []).join('') === printed))
}

/** "PROSECUTOR EXAMPLE:", where the register has one Example: a title is no given name. */
function labelled({ start, end, exact }: Evidence, { names }: ReadingContext): Speaker | null {
  const words = exact.trim().toLowerCase().split(/\s+/).slice(0, -1)
  const hit = spansIn(names, start, end).find((one) => one.how === 'surname' && one.end === end)
  const person = hit && theOnly(hit.refs.filter(({ kind }) => kind === 'person'))
  return person && words.every((word) => TITLE.has(word))
    ? { id: person.id, name: person.name, because: `"${exact.trim()}": the one of that surname who is registered` }
    : null
}

/** "The MINISTER OF DEFENCE (Example Rey):", where the register has one Example: two surnames, as Spanish records print them. */
function twoSurnames({ start, exact }: Evidence, { register, text }: ReadingContext): Speaker | null {
  const [first = '', ...rest] = exact.trim().split(/\s+/)
  if (rest.length !== 1 || text.charAt(start - 1) !== '(' || isGivenName(first)) return null
  const person = theOnly(register.rows.people.filter(({ name }) => surnameOf(name) === first))
  const because = `"${exact.trim()}": the one of that first surname who is registered`
  return person ? { id: person.id, name: person.name, because } : null
}

function asPrinted({ exact }: Evidence, because: string): Speaker {
  const name = exact.trim()
  return { id: `name:${fold(name)}`, name, because }
}

/** "Tanmay Singh Dhesi:" of whom the running text reads two words as the name. */
const isLonger = ({ start, exact }: Evidence, person: PersonMention): boolean =>
  person.id.startsWith('name:') &&
  person.start === start &&
  new RegExp(`^.{${person.end - person.start}}(?:\\s\\p{Lu}[\\p{L}’'-]*\\p{Ll}){1,2}$`, 'u').test(exact)

/** "Members present: Ada Brandt (Chair); …" */
const chairOf = ({ people, text }: ReadingContext) =>
  theOnly(
    people.filter(({ end }) => /^,?\s\(?(?:in the )?[Cc]hair(?:man|woman)?\b[);,.\n]/.test(text.slice(end, end + 20))),
  )

/** "NATO Secretary General:" is who was told of in that office before. */
export function holderNamed(source: Span, context: ReadingContext): Speaker | null {
  const words = `the ${context.text
    .slice(source.start, source.end)
    .trim()
    .replace(/^(?:the|our|my)\s/i, '')}`
  const known = { ...context, ...NOBODY }
  return (holderOfRole(words, source, known) ?? holderByRegister(words, source, known))?.speaker ?? null
}

const NONE = { paragraphs: [], below: null, quotations: [], contents: [], heard: [], own: [], genders: new Map() }
const NOBODY = { byline: [], antecedents: NONE }
