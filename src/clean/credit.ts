import type { Block, Credit } from '../model/article.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Outlet } from '../model/register.ts'
import { opensWithHouse } from '../register/opens-with-house.ts'
import { carriedFrom } from './carried-from.ts'
import type { Dateline } from './dateline-prefix.ts'
import { headCredits } from './head-credits.ts'
import type { NameIndex } from './name-index.ts'
import { isPersonName } from './person-name.ts'
import type { Said } from './raw-block.ts'

const BYLINE =
  /^[*_]{0,3}(?:(?:by|written by|words by|story by|from|(?:words|text|photographs?|pictures?|photos?)\s(?:and|&)\s(?:caption|words|text|photographs?|pictures?|photos?)(?:\sby)?|live\s(?:page|blog|updates),?\s(?:with|by)|caption)\s*:?\s+)/i
const JOINTS = /\s*(?:[,|•·/&()]|\s[–—-]\s|(?<=\d|\p{L}{3})\.\s|\band\b|\bfor\b|\bin\b|\bwith\b|\bat\b|\bon\b)\s*/u
const RESERVED = /^(?<name>\p{Lu}[^.;|()\n]{1,40}?)(?:,\s[^.]{4,30})?\.\sAll rights reserved/u
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)\s*(?:copyright\s*)?(?:©\s*)?(?:\d{4}(?:[-–]\d{2,4})?,?\s*)?(?:by\s+)?(?<name>[\p{L}][^.,;|()\n]{1,60}?)(?=[.,;|()]|\sall rights|\s\d{4}|$)/iu
const REPORTED =
  /^\W*(?:source|via|text|report(?:ed|ing)? by|additional reporting by|with (?:reporting|inputs|files|material|contributions?) (?:from|by)|this (?:article|story|report) (?:was|is) (?:(?:first|originally) )*(?:published|produced|distributed|provided|written) by|(?:first|originally) published (?:by|in|on))\s*:?\s*(?:the\s)?(?<name>\p{Lu}[^.;:()\n]{1,60})/iu
const EDITED = /^\W*reporting by .{3,200}?;\s*(?:editing|writing) by /i
/** Agencies of pictures: named beside one, they say nothing of the text. */
const PICTURES = /\b(?:EPA|Images|Photos?)\b/
/** "By Ada Writer, CPA Defence Correspondent" */
const CALLING = /\b(?:correspondent|editor|reporter|columnist|writer|analyst)s?$/i
const FIRST = 8
const LAST = 4

/**
 * Who the whole text is from, by its own words: dateline, byline, copyright line, closing line, metadata.
 * A photo's credit and "according to Reuters" of one fact are not the text's.
 */
export function findCredits(
  text: string,
  blocks: readonly Block[],
  said: Said,
  dateline: Dateline | null,
  names: NameIndex,
): Credit[] {
  const found: Credit[] = []
  if (dateline?.agency) {
    const { outlet, evidence } = dateline.agency
    found.push({ kind: kindOf(outlet), name: outlet.name, evidence, rule: 'dateline' })
  }
  found.push(...headCredits(text, blocks, names))
  blocks.forEach(({ type, start, end, signature }, index) => {
    if (type === 'caption' || signature || end - start > 400) return
    const words = text.slice(start, end)
    if (type === 'dateline' && (index < FIRST || index >= blocks.length - LAST))
      found.push(...inByline(words, start, names))
    if (index >= blocks.length - LAST || type === 'furniture') found.push(...inClosing(words, start, names))
  })
  found.push(...inMetadata(said, names))
  return unique(withoutOtherSigners(found.filter(({ name }) => !PICTURES.test(name))))

  function inByline(words: string, start: number, index: NameIndex): Credit[] {
    const marked = BYLINE.exec(words)?.[0].length ?? 0
    let at = start + marked
    return words
      .slice(marked)
      .split(JOINTS)
      .flatMap((part): Credit[] => {
        const name = part
          .replace(/[*_]+$/, '')
          .replace(/^(?:Dr|Prof|Sgt|Lt|Capt|Maj)\.?\s(?=\p{Lu})/u, '')
          .trim()
        const from = text.indexOf(name, at)
        at = from + name.length
        const evidence = evidenceAt(text, from, at)
        // "By Ada Writer, AP Defence Correspondent"
        const outlet = CALLING.test(name) ? outletAtHead(name, index) : name === '' ? null : index.outlet(name)
        if (outlet) return [{ kind: kindOf(outlet), name: outlet.name, evidence, rule: 'byline' }]
        return marked > 0 && isPersonName(name) && !CALLING.test(name)
          ? [{ kind: 'byline', name, evidence, rule: 'byline' }]
          : []
      })
  }

  function inClosing(words: string, start: number, index: NameIndex): Credit[] {
    const copyright = (COPYRIGHT.exec(words) ?? RESERVED.exec(words))?.groups?.name
    const reported = REPORTED.exec(words)?.groups?.name
    const credits: Credit[] = []
    for (const [name, rule] of [
      [copyright, 'copyright'],
      [reported, 'reported-by'],
    ] as const) {
      const outlet = name === undefined ? null : outletIn(name, index)
      if (name === undefined || !outlet) continue
      const from = start + words.indexOf(name)
      credits.push({
        kind: kindOf(outlet),
        name: outlet.name,
        evidence: evidenceAt(text, from, from + name.length),
        rule,
      })
    }
    return EDITED.test(words) ? [...credits, ...byPattern(words, start, names)] : credits
  }

  /** "(Reporting by …; Editing by …)" names nobody's outlet: it is the mark of the one agency that signs so. */
  function byPattern(words: string, start: number, index: NameIndex): Credit[] {
    const outlet = index.outletSigning('Reporting by')
    if (!outlet) return []
    return [
      {
        kind: kindOf(outlet),
        name: outlet.name,
        evidence: evidenceAt(text, start, start + words.length),
        rule: 'reported-by',
      },
    ]
  }
}

const kindOf = ({ kind }: Outlet): Credit['kind'] => (kind === 'agency' ? 'wire' : 'outlet')

/** "Jane Example, Reuters": any part may be the outlet. */
function outletIn(words: string, names: NameIndex): Outlet | null {
  for (const part of words.split(/\s*[,/&]\s*/)) {
    const outlet = outletAtHead(part, names)
    if (outlet) return outlet
  }
  return null
}

/** "Reuters and agencies", "Thomson Reuters 2026": the longest beginning that is a registered name. */
function outletAtHead(words: string, names: NameIndex): Outlet | null {
  const all = words.trim().split(/\s+/)
  for (let count = Math.min(all.length, 6); count > 0; count -= 1) {
    const outlet = names.outlet(all.slice(0, count).join(' '))
    if (outlet) return outlet
  }
  return null
}

function inMetadata({ byline, outlet }: Said, names: NameIndex): Credit[] {
  const credits: Credit[] = []
  for (const part of byline?.replace(BYLINE, '').split(JOINTS) ?? []) {
    const name = part.trim()
    const known = name === '' ? null : names.outlet(name)
    if (known) credits.push({ kind: kindOf(known), name: known.name, evidence: null, rule: 'metadata' })
    else if (isPersonName(name) || opensWithHouse(name))
      credits.push({ kind: 'byline', name, evidence: null, rule: 'metadata' })
  }
  const carried = byline === null ? null : carriedFrom(byline, names)
  if (carried)
    credits.push({ kind: kindOf(carried.outlet), name: carried.outlet.name, evidence: null, rule: 'reported-by' })
  const publisher = outlet === null ? null : names.outlet(outlet)
  if (publisher) credits.push({ kind: kindOf(publisher), name: publisher.name, evidence: null, rule: 'metadata' })
  return credits
}

/** "(Reporting by …; editing by …)" is also how others sign: it tells the agency only where no other is named. */
function withoutOtherSigners(credits: readonly Credit[]): readonly Credit[] {
  const named = credits.filter(({ evidence, kind }) => kind === 'wire' && !EDITED.test(evidence?.exact ?? ''))
  return named.length === 0 ? credits : credits.filter(({ evidence }) => !EDITED.test(evidence?.exact ?? ''))
}

/** One credit a name: the one found first. */
function unique(credits: readonly Credit[]): Credit[] {
  const first = new Map<string, Credit>()
  for (const credit of credits) if (!first.has(credit.name)) first.set(credit.name, credit)
  return [...first.values()]
}
