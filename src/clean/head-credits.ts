import type { Block, Credit } from '../model/article.ts'
import { evidenceAt } from '../model/evidence.ts'
import { isPersonName } from './datelines.ts'
import { headLines } from './head-line.ts'
import type { NameIndex } from './name-index.ts'

const NAME = String.raw`(?<name>\p{Lu}[\p{L}.’'-]*(?:\s(?:de|da|van|von|der|al|bin|\p{Lu}[\p{L}.’'-]*)){1,3})`
/** "By Ada Writer, in the gallery", "Compiled by …", "Pooler: …", "Interviewer: …". */
const WRITER = new RegExp(
  String.raw`^(?:By|BY|(?:Compiled|Written|Reported|Words|Notes|Guest contribution|Commentary|Opinion|Essay|Analysis|Column|Op-ed) by|Pooler:|Interviewer:|Interview:|Reporter:)\s+${NAME}(?=$|[,.;|(]|\s(?:in|at|on|and|for|with)\s)`,
  'u',
)
/** "live, with Ada Writer at the hall": only where the line tells of a live page, or of nobody's interview with that person. */
const WITH = new RegExp(String.raw`(?:^|[\s,])[Ww]ith\s${NAME}(?=$|[,.;]|\s(?:in|at|on|and|from)\s)`, 'u')
const LIVE = /\b(?:live|as it happened|updates|liveblog|page|newsroom|quay|gallery)\b/i
/** "From our wire services (Reuters)", "After Reuters", "Text of the agency dpa, translated". */
const CARRIED =
  /^(?:\(|(?:[Ff]rom|[Aa]fter|[Vv]ia|Text|Source|[Tt]ranslated(?: and edited)? from|[Cc]ourtesy of|With|[Pp]ool (?:report|copy) via)\b(?:[^(\n]{0,40}\(|\s))(?:of )?(?:the )?(?:news )?(?:agency )?(?<name>\p{Lu}[^()/,.;:\n]{1,40})/u
const LAST = 3

/** Writers and agencies that the lines of the head name, an agency in brackets before the first words, and one in a closing line. */
export function headCredits(text: string, blocks: readonly Block[], names: NameIndex): Credit[] {
  const found: Credit[] = []
  const head = headLines(blocks)
  for (const { start, end } of head) {
    const line = text.slice(start, end)
    const writer = WRITER.exec(line) ?? (LIVE.test(text.slice(0, start + line.length)) ? WITH.exec(line) : null)
    const name = writer?.groups?.name
    if (writer && name && isPersonName(name)) {
      const at = start + writer.index + writer[0].indexOf(name)
      found.push({ kind: 'byline', name, evidence: evidenceAt(text, at, at + name.length), rule: 'byline' })
    }
  }
  const first = blocks.find(({ start, end }) => end - start > 60 && !head.some((one) => one.start === start))
  const closing = blocks.slice(-LAST).filter(({ start, end }) => end - start < 120)
  for (const { start, end } of [...head, ...(first ? [first] : []), ...closing]) {
    const line = text.slice(start, Math.min(end, start + 160))
    const name = CARRIED.exec(line)?.groups?.name
    const agency = name === undefined ? null : agencyAt(name, names)
    if (name === undefined || !agency) continue
    const at = start + line.indexOf(name)
    const evidence = evidenceAt(text, at, at + name.trimEnd().length)
    found.push({ kind: 'wire', name: agency, evidence, rule: 'reported-by' })
  }
  return found
}

/** The longest beginning that is a registered agency's name. */
function agencyAt(words: string, names: NameIndex): string | null {
  const all = words.trim().split(/\s+/)
  for (let count = Math.min(all.length, 5); count > 0; count--) {
    const outlet = names.outlet(all.slice(0, count).join(' '))
    if (outlet?.kind === 'agency') return outlet.name
  }
  return null
}
