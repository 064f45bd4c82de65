import { fold } from '../text/fold.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { Resolved, SpeakerContext } from './resolve-speaker.ts'

const GOVERNMENT = /^(?:the\s)?(.+?)(?:['’]s?)?\s(?:government|administration)$/i
const TITLED =
  /^(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Sir|Dame|Lady|Lord|Gen|Adm|Col|Sen|Rep|Minister|President|Secretary|Chancellor)\b/
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}'’.&-]*|of|for|the|and|on|in)(?:\s(?:\p{Lu}[\p{L}\p{M}'’.&-]*|of|for|the|and|on|in))*$/u

/**
 * A body that speaks for itself: "NATO", "Kyiv", "the German government", "the Halden Institute".
 * A body that the register does not know is told by its printed name, when that has two words or more.
 */
export function bodyNamed(head: Span, context: SpeakerContext): Resolved | null {
  const words = context.text.slice(head.start, head.end).trim()
  const offset = /^the\s/i.test(words) ? 4 : 0
  const hits = spansIn(context.names, head.start, head.end)
  const start = head.start + offset
  const end = head.start + words.length
  const whole = hits.find((hit) => hit.start <= start && hit.end >= end)
  const ref =
    whole?.refs.find((one) => one.kind === 'body') ??
    whole?.refs.find((one) => one.kind === 'ally' || one.kind === 'country')
  if (ref) return as(ref.id, ref.name, whole?.how === 'metonym' ? `"${words}" stands for it` : 'named')
  const country = GOVERNMENT.test(words)
    ? hits.flatMap((hit) => hit.refs).find((one) => one.kind === 'ally' || one.kind === 'country')
    : undefined
  if (country) return as(country.id, country.name, `"${words}"`)
  const led = GOVERNMENT.test(words) ? governmentLed(head, context) : null
  if (led) return as(led.id, led.name, `"${words}": the government led by the person named`)
  const outlet = whole?.refs.find((one) => one.kind === 'outlet')
  if (outlet) return as(outlet.id, outlet.name, 'named')
  if (TITLED.test(words) || hits.length > 0 || whole || !/\s/.test(words.slice(offset)) || !NAME.test(words))
    return null
  return as(`name:${fold(words.slice(offset))}`, words.slice(offset), 'as printed')
}

/** "The Trump administration": the country of which the register has that person at the head, whenever that was. */
function governmentLed(head: Span, { people, register }: SpeakerContext) {
  const person = spansIn(people, head.start, head.end)[0]
  const led = (register.termsOf.get(person?.id ?? '') ?? [])
    .flatMap((term) => register.offices.get(term.officeId) ?? [])
    .find((office) => office.role.startsWith('head_of') && office.iso3 !== null)
  return (led?.iso3 && register.allies.get(led.iso3)) || null
}

const as = (id: string, name: string, because: string): Resolved => ({
  speaker: { id, name, because },
  anonymity: null,
  because,
})
