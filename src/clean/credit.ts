import type { Block, Credit } from '../model/article.ts'
import { bylineCredits, metadataCredits } from './byline-credits.ts'
import { closingCredits, isEdited } from './closing-credits.ts'
import type { Dateline } from './dateline-prefix.ts'
import { headCredits } from './head-credits.ts'
import type { NameIndex } from './name-index.ts'
import { kindOfCredit } from './outlet-in.ts'
import type { Said } from './raw-block.ts'

/** Agencies of pictures: named beside one, they say nothing of the text. */
const PICTURES = /\b(?:EPA|Images|Photos?)\b/
/** "Source: Reuters, citing her interview with …", below a digest's first sentence. */
const SOURCE = /^Sources?:\s\p{Lu}/u
const FIRST = 8
const LAST = 4
const LONGEST = 400 // characters of a line that may credit somebody

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
    found.push({ kind: kindOfCredit(outlet), name: outlet.name, evidence, rule: 'dateline' })
  }
  found.push(...headCredits(text, blocks, names))
  blocks.forEach(({ type, start, end, signature }, index) => {
    if (type === 'caption' || signature || end - start > LONGEST) return
    const words = text.slice(start, end)
    const isLast = index >= blocks.length - LAST
    if (type === 'dateline' && (index < FIRST || isLast)) found.push(...bylineCredits(text, words, start, names))
    const isSource = index < FIRST && SOURCE.test(words)
    if (isLast || isSource || type === 'furniture') found.push(...closingCredits(text, words, start, names))
  })
  found.push(...metadataCredits(said, names))
  return unique(withoutOtherSigners(found.filter(({ name }) => !PICTURES.test(name))))
}

/** "(Reporting by …; editing by …)" is also how others sign: it tells the agency only where no other is named. */
function withoutOtherSigners(credits: readonly Credit[]): readonly Credit[] {
  const isOther = ({ evidence }: Credit) => !isEdited(evidence?.exact ?? '')
  const named = credits.filter((credit) => credit.kind === 'wire' && isOther(credit))
  return named.length === 0 ? credits : credits.filter(isOther)
}

/** One credit a name: the one found first. */
function unique(credits: readonly Credit[]): Credit[] {
  const first = new Map<string, Credit>()
  for (const credit of credits) if (!first.has(credit.name)) first.set(credit.name, credit)
  return [...first.values()]
}
