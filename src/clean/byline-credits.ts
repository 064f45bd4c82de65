import type { Credit } from '../model/article.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Outlet } from '../model/register.ts'
import { opensWithHouse } from '../register/opens-with-house.ts'
import { carriedFrom } from './carried-from.ts'
import type { NameIndex } from './name-index.ts'
import { kindOfCredit, outletAtHead, outletPrinted } from './outlet-in.ts'
import { isPersonName } from './person-name.ts'
import type { Said } from './raw-block.ts'
import { withoutPictures } from './without-pictures.ts'

const BYLINE =
  /^[*_]{0,3}(?:(?:by|written by|words by|story by|from|(?:words|text|photographs?|pictures?|photos?)\s(?:and|&)\s(?:caption|words|text|photographs?|pictures?|photos?)(?:\sby)?|live\s(?:page|blog|updates),?\s(?:with|by)|caption)\s*:?\s+)/i
const JOINTS = /\s*(?:[,|•·/&()]|\s[–—-]\s|(?<=\d|\p{L}{3})\.\s|\band\b|\bfor\b|\bin\b|\bwith\b|\bat\b|\bon\b)\s*/u
/** "By Ada Writer, CPA Defence Correspondent" */
const CALLING = /\b(?:correspondent|editor|reporter|columnist|writer|analyst)s?$/i

/** The outlets and persons that a line of place, day and names tells; `start`: where it stands in the text. */
export function bylineCredits(text: string, printed: string, start: number, names: NameIndex): Credit[] {
  const words = withoutPictures(printed)
  const marked = BYLINE.exec(words)?.[0].length ?? 0
  let at = start + marked
  return words
    .slice(marked)
    .split(JOINTS)
    .flatMap((part): Credit[] => {
      const name = part
        .replace(/[*_]+$/, '')
        .replace(/^(?:(?:Dr|Prof|Sgt|Lt|Capt|Maj)\.?|\S+['’]s)\s(?=\p{Lu})/u, '')
        .trim()
      const from = text.indexOf(name, at)
      at = from + name.length
      const evidence = evidenceAt(text, from, at)
      const outlet = outletOf(name, names)
      if (outlet) return [{ kind: kindOfCredit(outlet), name: outlet.name, evidence, rule: 'byline' }]
      return marked > 0 && isPersonName(name) && !CALLING.test(name)
        ? [{ kind: 'byline', name, evidence, rule: 'byline' }]
        : []
    })
}

/** "CPA Defence Correspondent": her agency; not "State Department correspondent", on which she reports. */
function outletOf(name: string, names: NameIndex): Outlet | null {
  if (!CALLING.test(name)) return name === '' ? null : outletPrinted(name, names)
  const house = outletAtHead(name, names)
  return house?.kind === 'government' ? null : house
}

/** What the capture's own fields tell. */
export function metadataCredits({ byline, outlet }: Said, names: NameIndex): Credit[] {
  const credits: Credit[] = []
  for (const part of byline?.replace(BYLINE, '').split(JOINTS) ?? []) {
    const name = part.trim()
    const known = name === '' ? null : names.outlet(name)
    if (known) credits.push({ kind: kindOfCredit(known), name: known.name, evidence: null, rule: 'metadata' })
    else if (isPersonName(name) || opensWithHouse(name))
      credits.push({ kind: 'byline', name, evidence: null, rule: 'metadata' })
  }
  const carried = byline === null ? null : carriedFrom(byline, names)
  if (carried)
    credits.push({
      kind: kindOfCredit(carried.outlet),
      name: carried.outlet.name,
      evidence: null,
      rule: 'reported-by',
    })
  const publisher = outlet === null ? null : names.outlet(outlet)
  if (publisher) credits.push({ kind: kindOfCredit(publisher), name: publisher.name, evidence: null, rule: 'metadata' })
  return credits
}
