import { type Draft, endsLikeSentence } from './draft.ts'
import { isPressName } from './press-name.ts'
import { writerByGivenName } from './writer-by-given-name.ts'

const LONGEST_HEADLINE = 220
const LONGEST_SUBHEAD = 100
const MOST_SUBHEAD_WORDS = 14

/** Cheap to look for: Greek and all scripts after it. */
const NOT_LATIN = /[\u0370-\u1dff\u2c00-\ud7ff]/

/** A line in another script than the text: a site's name, a remnant of a frame. It stays, and nothing is read in it. */
export function markForeignScript(text: string, drafts: readonly Draft[]): void {
  if (!NOT_LATIN.test(text) || !isLatin(text.slice(0, 20_000))) return
  for (const draft of drafts)
    if (draft.type === null && draft.words.length <= 200 && NOT_LATIN.test(draft.words) && !isLatin(draft.words))
      draft.type = 'unknown'
}

function isLatin(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  return 2 * (words.match(/\p{Script=Latin}/gu)?.length ?? 0) >= letters
}

/**
 * The first line that is no frame, or the one below a section's, if it reads like a title and a text follows. The mark-up's headline wins, and a line
 * that is the title the metadata give.
 */
export function markHeadline(drafts: readonly Draft[], title: string | null): void {
  const said = drafts.findIndex(({ type, words }) => type === 'headline' || (type === null && words === title))
  drafts.forEach((draft, index) => {
    if (draft.type === 'headline' && index !== said) draft.type = 'subhead'
  })
  const marked = drafts[said]
  if (marked) {
    marked.type = 'headline'
    return
  }
  const frame = new Set(['dateline', 'furniture', 'unknown', 'caption'])
  const first = drafts.find(({ type }) => type === null || !frame.has(type))
  if (first?.type !== null || drafts.length < 2) return
  const next = isSection(first.words) ? behindSection(drafts, first) : undefined
  if (next) first.type = 'subhead'
  const line = belowWriter(drafts, next ?? first) ?? next ?? first
  if (isHeadline(drafts, line)) line.type = 'headline'
}

/** "THE HARBOUR GAZETTE ¶ 9 September 2026 / Ada Writer ¶ Pumpkins and percentages": the title below the line that signs it. */
function belowWriter(drafts: readonly Draft[], line: Draft): Draft | undefined {
  const at = drafts.indexOf(line)
  const below = drafts.slice(at + 1, at + 1 + NEAR).find(({ type }) => type === null)
  if (at === 0 || !below || !isHeadline(drafts, below)) return undefined
  const text = drafts.map(({ words }) => words).join('\n')
  if (endsLikeSentence(below.words) || !writerByGivenName(line.words, text)) return undefined
  line.type = 'dateline'
  return below
}

function isHeadline(drafts: readonly Draft[], draft: Draft): boolean {
  const { words } = draft
  const stops = endsLikeSentence(words) && !/[!?]["”’]?$/.test(words) && !isTitleWithStop(drafts, draft)
  return words.length <= LONGEST_HEADLINE && !stops && !/^["“]/.test(words) && !RUNS_ON.test(words)
}

/** A quoted sentence and one more behind it, or an address at the end: a post, and no title. */
const RUNS_ON = /[.!?]["”’]\s\p{Lu}|:\s\S+\.\p{Ll}{2,}\/\S*$/u

/** What a page prints above its headline: "English edition", "World > In brief", "NEWS.example | English", "GOVERNMENT OF NORWAY". */
const SECTION =
  /^(?:(?:news )?in english|(?:\p{L}+ )?english (?:edition|version|service|digest|page)|page \d+|press release no\.? ?\d+)(?![\p{L}\d])[^.!?]{0,40}$|^(?:world|politics|defen[cs]e|business|economy|local|opinion|comment|analysis|international|security|europe|home affairs)(?:\s[-–—>·|/]\s.{1,40})?$|^[^!?]{2,30}\s[>»|·•]\s[^!?]{2,40}$/iu
/** "bpd0142 4 pl 312": what an agency's machine prints above an item. */
const SLUG = /^\p{L}{2,5}\d{3,5}(?:\s\d{1,2}\s\p{Ll}{1,3}\s\d{1,4})?$/u
const CAPITALS = /^\P{Ll}{4,40}$/u
const isSection = (words: string) =>
  SECTION.test(words) || SLUG.test(words) || CAPITALS.test(words) || isPressName(words)
const NEAR = 4 // lines down from it
const LEAST_WORDS = 4

/** The first line below that is long enough for a headline, before the text begins. */
function behindSection(drafts: readonly Draft[], section: Draft): Draft | undefined {
  const at = drafts.indexOf(section)
  const below = drafts.slice(at + 1, at + 1 + NEAR)
  const text = below.findIndex(({ words }) => words.length > LONGEST_HEADLINE)
  return (text < 0 ? below : below.slice(0, text)).find(
    (one) =>
      one.type === null &&
      one.words.split(/\s+/).length >= LEAST_WORDS &&
      !isSection(one.words) &&
      isHeadline(drafts, one),
  )
}

/** Some archives put a stop after titles: then most of its words are capitalised, and it stands apart from the text. */
function isTitleWithStop(drafts: readonly Draft[], first: Draft): boolean {
  const next = drafts[drafts.indexOf(first) + 1]
  const long = first.words.split(/\s+/).filter((word) => word.length > 3)
  const capitals = long.filter((word) => /^["“‘'(]?[\p{Lu}\p{N}]/u.test(word)).length
  return next?.apart === true && long.length >= 3 && long.length <= 20 && capitals / long.length >= 0.75
}

/** Short lines without a final stop, between paragraphs. The last line of a text is no subhead: nothing follows. */
export function markSubheads(drafts: readonly Draft[]): void {
  const lastText = drafts.findLastIndex(({ type, words }) => type === null && endsLikeSentence(words))
  drafts.forEach((draft, index) => {
    if (draft.type === null && index < lastText && isSubhead(draft.words)) draft.type = 'subhead'
  })
}

function isSubhead(words: string): boolean {
  if (words.length > LONGEST_SUBHEAD || words.split(/\s+/).length > MOST_SUBHEAD_WORDS) return false
  if (/^["“„«(]/.test(words) || !/^[\p{Lu}\p{N}‘']/u.test(words)) return false
  return !endsLikeSentence(words) || /^[^.!?]*\?$/.test(words)
}
