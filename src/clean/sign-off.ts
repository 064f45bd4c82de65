import type { Outlet } from '../model/register.ts'
import type { NameIndex } from './name-index.ts'

/** "DTA/rk", "(PNB/mk, tr. js)", "ACA hb/tr 18 April 2026"; "—Wire Service, Feb. 6"; "(Reuters)", "(Reuters/AFP, 8 March 2026)", "(The Harbour Post with AFP)", "AFP, special correspondent Ada Writer", "By AFP’s Ada Writer": how an agency's text ends. */
const FORMS = [
  /^\(?(?<name>\p{L}{2,12})(?:[\s/]\p{Ll}{2,4}){1,3}(?=$|[\s),–—-])/u,
  /^[—–-]\s?(?<name>\p{Lu}[^,\n]{2,40})(?=$|,)/u,
  /^\((?<name>\p{Lu}[^(),;:]{1,40})\)$/u,
  /^\((?<name>\p{Lu}[^(),;:]{1,40}),\s(?:\d{1,2}\.?\s\p{L}{3,9}\.?|\p{L}{3,9}\.?\s\d{1,2})(?:,?\s\d{4})?\)$/u,
  /^\((?:\p{Lu}[^(),;:]{1,30})\swith\s(?<name>\p{Lu}[^(),;:]{1,40}?)(?:\sand\s[^(),;:]{2,30})?\)$/u,
  /^(?<name>\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20})?),\s(?:our\s)?(?:special\s|own\s)?correspondent\s\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’' -]+$/u,
  /^[Bb]y\s(?<name>\p{Lu}[\p{L} ]{1,30}?)['’]s\s\p{Lu}/u,
]

/** "… in June. (Reuters)", "… in June. – AP", "… in June. | AP", "… in June. (kv, Reuters)", "… in June. REUTERS": behind the last sentence of a paragraph. */
const TAILS = [
  /(?<=[.!?]["”’]?)\s\((?:\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*,\s)?(?<name>\p{Lu}[^(),;:]{1,40})\)$/u,
  /(?<=[.!?]["”’]?)\s(?:[—–-]\s?|\|\s|\/)(?<name>\p{Lu}[\p{L} /]{1,40})$/u,
  /(?<=[.!?]["”’]?)\s(?<name>\p{Lu}{2,}(?:[ /]\p{Lu}{2,}){0,2})$/u,
]

/** The agency by which a text is signed; `at` in UTF-16 units of the line; `isShared`: two are named, so it is neither's own. */
export interface SignOff {
  readonly outlet: Outlet
  readonly name: string
  readonly at: number
  readonly isShared: boolean
}

/** The agency that stands behind the last sentence of a paragraph. */
export const agencyBehind = (line: string, names: NameIndex) => agencyBy(TAILS, line, names)

/** The agency that a closing line signs for; UTF-16 units of the line. */
export const signOffIn = (line: string, names: NameIndex) => agencyBy(FORMS, line, names)

function agencyBy(patterns: readonly RegExp[], line: string, names: NameIndex): SignOff | null {
  for (const pattern of patterns) {
    const match = pattern.exec(line)
    const printed = match?.groups?.name?.split('/') ?? []
    const found = printed.flatMap((name) => {
      const outlet = names.outlet(name) ?? names.outlet(inSmall(name)) // REUTERS
      return outlet?.kind === 'agency' ? [{ outlet, name }] : []
    })
    const [first, other] = found
    if (match && first)
      return { ...first, at: match.index + match[0].indexOf(first.name), isShared: other !== undefined }
  }
  return null
}

const inSmall = (name: string) => name.charAt(0) + name.slice(1).toLowerCase()
