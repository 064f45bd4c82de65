import { COUNTRIES } from '../register/countries.ts'
import type { Register } from '../register/register.ts'
import { fold } from '../text/fold.ts'
import { spansBefore } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { iso3Of } from './countries-of.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const KIND =
  '(?:(?:national\\s)?defen[cs]e|foreign(?:\\s(?:and\\s\\p{L}+\\s)?affairs)?|external\\saffairs|finance|interior|internal\\saffairs|home\\saffairs|economy|economics|energy|justice|health|education|transport|trade|climate|digital\\saffairs|culture)'
const NOUN = '(?:ministry|department)'
const WHOSE = "(?<whose>(?:its|their)|(?:\\p{Lu}[\\p{L}.-]*\\s){0,3}?\\p{Lu}[\\p{L}.-]*(?:[’']s|(?<=s)[’'])?|U\\.S\\.)"
const PLACE = '(?<place>(?:the\\s)?\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)'
/** "Poland’s Defence Ministry", "the German Foreign Office", "the Spanish ministry of defence", "the finance ministry in Berlin", "the ministry". */
// biome-ignore format: one form a line
const FORMS = [
  `(?:${WHOSE}\\s)?(?:(?<kind>${KIND})\\s${NOUN}|(?<office>foreign\\soffice))(?:\\s(?:in|of)\\s${PLACE})?`,
  `(?:${WHOSE}\\s)?${NOUN}\\s(?:of|for)\\s(?:the\\s)?(?<kind>${KIND})(?:\\s(?:in|of)\\s${PLACE})?`,
  '(?<bare>ministry)',
].map((form) => new RegExp(`^(?:the\\s)?${form}$`, 'iu'))
const TOLD = new RegExp(
  `(?<!\\p{L})(?:\\p{Lu}[\\p{L}.-]*(?:[’']s?)?\\s)?(?:${KIND}\\s${NOUN}|${NOUN}\\s(?:of|for)\\s(?:the\\s)?${KIND})(?:\\s(?:in|of)\\s(?:the\\s)?\\p{Lu}[\\p{L}-]+)?(?!\\p{L})`,
  'giu',
)
const BACK = 6000 // UTF-16 units in which it was told whose ministry it is
const MENTIONS = 60 // names back

interface Ministry {
  readonly id: string
  readonly name: string
}

/**
 * A ministry that speaks for itself, by its country and what it is for: the register’s body of that name, else one named after them.
 * "The ministry" is the only one told of before. Null: no ministry, or whose is not told.
 */
export function ministryOf(words: string, source: Span, context: SpeakerContext): Resolved | null {
  if (!/ministry|department|office/i.test(words)) return null
  const told = partsOf(words.replace(/,.*$/u, '').trim())
  if (!told) return null
  const own =
    ministryIn(told, source.start, context) ?? (told.country === null ? toldBefore(told, source, context) : null)
  return own && resolvedTo(own, `"${words}"`)
}

interface Parts {
  readonly kind: string | null // null: "the ministry"
  readonly country: string | null // as printed, or "its"
}

function partsOf(words: string): Parts | null {
  for (const form of FORMS) {
    const match = form.exec(words)
    if (!match) continue
    const { kind, office, whose, place } = match.groups ?? {}
    return {
      kind: kindOf(kind ?? office),
      country: place?.replace(/^the\s/i, '') ?? whose?.replace(/(?:['’]s|['’])$/, '') ?? null,
    }
  }
  return null
}

function kindOf(words: string | undefined): string | null {
  if (words === undefined) return null
  const low = fold(words)
  if (/defen[cs]e/.test(low)) return 'Defence'
  if (/^(?:foreign|external)/.test(low)) return 'Foreign'
  const first = /^(?:internal|home)/.test(low) ? 'interior' : (low.split(' ')[0] ?? low)
  return first.charAt(0).toUpperCase() + first.slice(1)
}

function ministryIn({ kind, country }: Parts, at: number, { register, names }: SpeakerContext): Ministry | null {
  if (kind === null || country === null) return null
  const iso3 = /^(?:its|their)$/i.test(country)
    ? spansBefore(names, at, MENTIONS).map(iso3Of).find(Boolean)
    : register.bodyWords.get(
        fold(country)
          .replace(/[^\p{L}\s-]+/gu, ' ')
          .trim(),
      )
  if (iso3 === undefined || !/^[A-Z]{3}$/.test(iso3)) return null
  const known = [...register.bodies.values()].find((body) => isRegistered(body.name, kind, iso3, register))
  if (known) return known
  const name = `${adjectiveOf(iso3, register)} ${kind} Ministry`
  return { id: `name:${fold(name)}`, name }
}

function isRegistered(name: string, kind: string, iso3: string, { bodyWords }: Register): boolean {
  const parts = partsOf(name)
  return parts?.country != null && parts.kind === kind && bodyWords.get(fold(parts.country)) === iso3
}

const adjectiveOf = (iso3: string, { allies }: Register): string => {
  const country = allies.get(iso3) ?? COUNTRIES.find((one) => one.iso3 === iso3)
  return country?.demonyms[0] ?? country?.name ?? iso3
}

/** "The ministry", "the defence ministry": the only one of that kind that the article tells of before. */
function toldBefore({ kind }: Parts, { start }: Span, context: SpeakerContext): Ministry | null {
  const from = Math.max(0, start - BACK)
  const found = [...context.text.slice(from, start).matchAll(TOLD)].flatMap(({ 0: words, index }) => {
    const parts = partsOf(words)
    const one = parts && ministryIn(parts, from + index, context)
    return one && (kind === null || parts.kind === kind) ? [one] : []
  })
  return theOnly(found)
}
