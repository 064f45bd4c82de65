import type { Block, Credit } from '../model/article.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Outlet } from '../model/register.ts'
import { type CarriedFrom, carriedFrom } from './carried-from.ts'
import { headLines } from './head-line.ts'
import { mastheadOf } from './masthead.ts'
import type { NameIndex } from './name-index.ts'
import { writersIn } from './writers.ts'

const LAST = 3
const LONGEST = 120 // characters of a closing line
/** "(AFP) …": an agency in brackets before the first words. */
const OPENING = /^\((?<name>[^()]{2,40})\)/
/** "DTA/rk", "(PNB/mk, tr. js)", "ACA hb/tr 18 April 2026", "(Reuters)", "—Wire Service, Feb. 6": how an agency's text ends. */
const SIGN_OFF = [
  /^\(?(?<name>\p{L}{2,12})(?:[\s/]\p{Ll}{2,4}){1,3}(?=$|[\s),–—-])/u,
  /^[—–-]\s?(?<name>\p{Lu}[^,\n]{2,40})(?=$|,)/u,
  /^\((?<name>\p{Lu}[^(),;:]{1,40})\)$/u,
]
const LAST_SENTENCE = /(?<=[.!?]["”’)]?\s)\p{Lu}[^.!?]{3,110}\.?$/u

/** What the lines of the head and the end name: the outlet, the writers, the agency whose text it is. */
export function headCredits(text: string, blocks: readonly Block[], names: NameIndex): Credit[] {
  const head = headLines(blocks)
  const closing = blocks.slice(-LAST).filter((block) => !head.includes(block))
  const short = closing.filter(({ start, end }) => end - start < LONGEST)
  const first = blocks.find((block) => !head.includes(block))
  const lineOf = ({ start, end }: Block) => text.slice(start, end)
  return [
    ...head.flatMap(({ start, end }) => masthead(text.slice(start, end), start)),
    ...[...head, ...short].flatMap((block) => writers(lineOf(block), block.start)),
    ...(first ? opening(lineOf(first), first.start) : []),
    ...short.flatMap((block) => signOff(lineOf(block), block.start)),
    ...[...head, ...short].flatMap((block) => carried(carriedFrom(lineOf(block), names), block.start)),
    ...closing.flatMap((block) => inLastSentence(lineOf(block), block.start)),
  ]

  function masthead(line: string, start: number): Credit[] {
    const found = mastheadOf(line, names)
    if (!found) return []
    const agencyFrom = found.outlet.kind === 'agency' && found.end < line.trimEnd().length
    const rest = line.slice(found.end).trimStart() // "The Port Post with AP"
    const own = credit(
      found.outlet,
      start + line.search(/[\p{L}\p{N}]/u),
      start + found.end,
      agencyFrom ? 'dateline' : 'byline',
    )
    return [own, ...(/^with\s/.test(rest) ? carried(carriedFrom(rest, names), start + line.length - rest.length) : [])]
  }

  function writers(line: string, start: number): Credit[] {
    // "Ada Writer, Oslo" of whom the text tells is no signature but a caption
    const isToldOf = (name: string) =>
      line.startsWith(`${name}, `) &&
      !/\s(?:correspondent|editor|reporter)\b/i.test(line) &&
      text.split(name, 3).length > 2
    const found = writersIn(line, text.slice(0, start), names).filter(({ name }) => !isToldOf(name))
    return found.map(({ name, at }) => {
      const evidence = evidenceAt(text, start + at, start + at + name.length)
      return { kind: 'byline', name, evidence, rule: 'byline' }
    })
  }

  function opening(line: string, start: number): Credit[] {
    return agencyIn(OPENING.exec(line), start, 'reported-by')
  }

  function signOff(line: string, start: number): Credit[] {
    return SIGN_OFF.flatMap((pattern) => agencyIn(pattern.exec(line), start, 'sign-off')).slice(0, 1)
  }

  function agencyIn(match: RegExpExecArray | null, start: number, rule: Credit['rule']): Credit[] {
    for (const name of match?.groups?.name?.split('/') ?? []) {
      const outlet = names.outlet(name)
      const at = start + (match?.index ?? 0) + (match?.[0].indexOf(name) ?? 0)
      if (outlet?.kind === 'agency') return [credit(outlet, at, at + name.length, rule)]
    }
    return []
  }

  function carried(found: CarriedFrom | null, start: number): Credit[] {
    if (!found) return []
    const at = start + found.at
    return [credit(found.outlet, at, at + found.name.length, 'reported-by')]
  }

  /** "… too few launchers. With material from AFP." */
  function inLastSentence(line: string, start: number): Credit[] {
    const from = Math.max(0, line.length - 2 * LONGEST) // of a paragraph of any length
    const match = LAST_SENTENCE.exec(line.slice(from))
    return match ? carried(carriedFrom(match[0], names), start + from + match.index) : []
  }

  function credit(outlet: Outlet, from: number, to: number, rule: Credit['rule']): Credit {
    const kind = outlet.kind === 'agency' ? 'wire' : 'outlet'
    return { kind, name: outlet.name, evidence: evidenceAt(text, from, to), rule }
  }
}
