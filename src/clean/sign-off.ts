import type { Outlet } from '../model/register.ts'
import type { NameIndex } from './name-index.ts'

/** "DTA/rk", "(PNB/mk, tr. js)", "ACA hb/tr 18 April 2026"; "—Wire Service, Feb. 6"; "(Reuters)": how an agency's text ends. */
const FORMS = [
  /^\(?(?<name>\p{L}{2,12})(?:[\s/]\p{Ll}{2,4}){1,3}(?=$|[\s),–—-])/u,
  /^[—–-]\s?(?<name>\p{Lu}[^,\n]{2,40})(?=$|,)/u,
  /^\((?<name>\p{Lu}[^(),;:]{1,40})\)$/u,
]

/** The agency that a closing line signs for; UTF-16 units of the line. */
export function signOffIn(line: string, names: NameIndex): { outlet: Outlet; name: string; at: number } | null {
  for (const pattern of FORMS) {
    const match = pattern.exec(line)
    for (const name of match?.groups?.name?.split('/') ?? []) {
      const outlet = names.outlet(name)
      if (match && outlet?.kind === 'agency') return { outlet, name, at: match.index + match[0].indexOf(name) }
    }
  }
  return null
}
