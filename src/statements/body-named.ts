import type { Named, NameHit } from '../register/find-names.ts'
import { fold } from '../text/fold.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { isBorneOut, isGeneric } from './generic-name.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'

const GOVERNMENT = /^(?:the\s)?(.+?)(?:['’]s?)?\s(?:government|administration)$/i
const ISSUED =
  /\b(?:reports?|study|studies|survey|statement|paper|analysis|assessment|review|[Ff]igures|[Dd]ata|[Ee]stimates?|[Ss]tatistics|poll|declaration|document|article|note|brief(?:ing)?|released|published|issued)\b.*\s(?:from|by|of)\s(?:the\s)?\p{Lu}[^,]*$/u
const FULL_NAME = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u // another bearer of a registered surname
const TITLED =
  /^(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Sir|Dame|Lady|Lord|Herr|Frau|Monsieur|Madame|Señora?|Senhora?|Signora?|Judge|Mayor|Professor|Ambassador|Senator|Congressman|Congresswoman|Commissioner|Commander|Governor|King|Queen|Prince|Princess|Gen|Adm|Col|Sen|Rep|Minister|President|Secretary|Chancellor|Private|Corporal|Sergeant|Lieutenant|Captain|Major|Colonel|General|Admiral|Brigadier|One|Two|Three|Four|Five|Some|Many|Most|Several|Other|Another|Former|Every|Each|No)\b/
const PARTISAN = /\s(?:Republican|Democrat|Conservative|Liberal|Socialist|Independent)$/ // "the Ohio Republican": a person
/** "The opposition Progressive Slovakia party", "the Law and Justice party": a party by its name of two words or more. */
const PARTY =
  /^(?:[Tt]he\s|[Aa]n?\s)?(?:\p{Ll}[\p{L}-]*\s){0,3}(?<name>(?!The\s|An?\s)\p{Lu}[\p{L}-]*(?:\s(?:and|of|for|the))*(?:\s\p{Lu}[\p{L}-]*)+)\s[Pp]arty$/u
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}'’.&-]*|of|for|the|and|on|in)(?:\s(?:\p{Lu}[\p{L}\p{M}'’.&-]*|of|for|the|and|on|in))*$/u

/**
 * A body that speaks for itself: "NATO", "Kyiv", "the German government", "the Halden Institute".
 * A body that the register does not know is told by its printed name, when that has two words or more.
 */
export function bodyNamed(head: Span, context: SpeakerContext): Resolved | null {
  const words = context.text.slice(head.start, head.end).trim()
  const offset = /^(?:the|an?)\s/i.exec(words)?.[0].length ?? 0
  const hits = spansIn(context.names, head.start, head.end)
  const end = head.start + words.length
  const whole = hits.find((hit) => hit.start <= head.start + offset && hit.end >= end)
  const ref = refOf(whole, ['body']) ?? refOf(whole, ['ally', 'country'])
  if (ref?.kind === 'body' && whole?.how === 'alias' && isGeneric(words) && !isBorneOut(ref, words, head, context))
    return null
  if (ref) return resolvedTo(ref, whole?.how === 'metonym' ? `"${words}" stands for it` : 'named')
  const issuer = ISSUED.test(words)
    ? refOf(
        hits.findLast((hit) => hit.end >= end),
        ['body'],
      )
    : undefined
  if (issuer) return resolvedTo(issuer, `"${words}": what it put out`)
  const ruled = GOVERNMENT.test(words) ? governmentNamed(words, head, hits, context) : null
  if (ruled) return ruled
  const outlet = refOf(whole, ['outlet'])
  if (outlet) return resolvedTo(outlet, 'named')
  const party = PARTY.exec(words)?.groups?.name
  if (party) return resolvedTo({ id: `name:${fold(party)}`, name: party }, 'as printed')
  const printed = words.slice(offset)
  const another = hits.length > 0 && !(FULL_NAME.test(printed) && hits.every(({ how }) => how === 'surname'))
  const unfit =
    TITLED.test(words) ||
    PARTISAN.test(words) ||
    isGeneric(words) ||
    /['’]s?$/.test(words) ||
    another ||
    !/\s/.test(printed) ||
    (/^the\s/i.test(words) && /(?:er|an|ite)$/.test(printed)) // "The Rhode Islander"
  return unfit || !NAME.test(words) ? null : resolvedTo({ id: `name:${fold(printed)}`, name: printed }, 'as printed')
}

const refOf = (hit: NameHit | undefined, kinds: readonly Named['kind'][]): Named | undefined =>
  hit?.refs.find(({ kind }) => kinds.includes(kind))

function governmentNamed(
  words: string,
  head: Span,
  hits: readonly NameHit[],
  context: SpeakerContext,
): Resolved | null {
  const country = hits.flatMap((hit) => hit.refs).find(({ kind }) => kind === 'ally' || kind === 'country')
  if (country) return resolvedTo(country, `"${words}"`)
  const led = governmentLed(head, context)
  return led ? resolvedTo(led, `"${words}": the government led by the person named`) : null
}

/** "The Trump administration": the country of which the register has that person at the head, whenever that was. */
function governmentLed(head: Span, { people, register }: SpeakerContext) {
  const person = spansIn(people, head.start, head.end)[0]
  const led = (register.termsOf.get(person?.id ?? '') ?? [])
    .flatMap((term) => register.offices.get(term.officeId) ?? [])
    .find((office) => office.role.startsWith('head_of') && office.iso3 !== null)
  return (led?.iso3 && register.allies.get(led.iso3)) || null
}
