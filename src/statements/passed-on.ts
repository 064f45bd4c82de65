import type { Quotation } from '../text/quotation-marks.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { besideQuotation } from './beside-quotation.ts'
import { introducedQuotation } from './introduced-quotation.ts'
import type { PersonMention } from './people.ts'
import { TITLE } from './role-words.ts'
import type { SignedWords } from './signed-attributions.ts'
import { theOnly } from './the-only.ts'

/** Words that a post passes on, and who said them: nobody is known for a role that tells nobody. */
export interface PassedOn {
  readonly source: Span
  readonly person: Pick<PersonMention, 'id' | 'name'> | null
  readonly words: Span
  readonly indirect: boolean // told without marks: "Kroll said she would rather stay"
}

/** Who holds an office that a turn tells of: "The Prime Minister". */
type HolderOf = (source: Span) => Pick<PersonMention, 'id' | 'name'> | null

const quotedFrom = (source: Span, person: PassedOn['person'], { start, end }: Quotation, to: number): PassedOn => ({
  source,
  person,
  words: { start, end: Math.min(end, to) },
  indirect: false,
})

/** Somebody by his office: whoever speaks does not call himself so. */
const ROLE = new RegExp(`^(?:[Tt]he|[Oo]ur|[Mm]y)\\s(?:\\p{L}+\\s){0,3}(?:${[...TITLE].join('|')})$`, 'iu')
const LONGEST = 160 // UTF-16 units before the mark
const TO = /^(?:,[^,:.!?“”"]{2,60},|\s\([^()]{1,40}\))?(?:,?\s(?:to|at|in|on)\s[^:.!?“”"]{2,80})?:\s*$/u // "Greta Solheim, head of the port, to the cooks of Oslo:"

/**
 * "In Oslo with the best of ministers. Greta Solheim: “…” Quite so.": quotations in a post that one person's name leads up to by a
 * colon; and in a turn those that its words give by name to somebody else: "Greta Solheim told the panel: “…”".
 */
export function passedOn(
  { contents, signature, type }: SignedWords,
  text: string,
  people: readonly PersonMention[],
  quotations: readonly Quotation[],
  holderOf: HolderOf,
): PassedOn[] {
  if (type === 'transcript-turn') return toldInTurn(contents, signature, text, people, quotations, holderOf)
  if (type !== 'post' || signature.quotes) return []
  return contents.flatMap(({ start, end }) =>
    spansIn(quotations, start, end).flatMap((words) => {
      const before = spansIn(people, Math.max(start, words.start - LONGEST), words.start)
      const person = before.find((one) => TO.test(text.slice(one.end, words.start)))
      return person ? [quotedFrom(person, person, words, end)] : []
    }),
  )
}

function toldInTurn(
  contents: readonly Span[],
  { name }: SignedWords['signature'],
  text: string,
  people: readonly PersonMention[],
  quotations: readonly Quotation[],
  holderOf: HolderOf,
): PassedOn[] {
  return contents.flatMap((turn) => {
    const another = (source: Span | null) => {
      const person =
        source && (theOnly(spansIn(people, source.start, source.end)) ?? meantBy(source, turn, text, people))
      return person && !person.name.endsWith(name.exact) ? person : null
    }
    const quoted = spansIn(quotations, turn.start, turn.end).flatMap((words) => {
      const led = introducedQuotation(text, turn, words, people)
      const source = besideQuotation(text, turn, words)?.source ?? (led?.colon ? led.source : null)
      const person = another(source)
      if (person) return [quotedFrom(person, person, words, turn.end)]
      if (!source || !ROLE.test(text.slice(source.start, source.end))) return []
      const holder = holderOf(source)
      return holder?.name.endsWith(name.exact) ? [] : [quotedFrom(source, holder, words, turn.end)]
    })
    const told = sentences(text, turn.start, turn.end).flatMap(({ start, end }) => {
      if (spansIn(quotations, start, end).length > 0) return []
      const [person, other] = spansIn(people, start, end)
      const said = person && SAID.exec(text.slice(person.end, end))
      if (!person || other || !said || !FRONT.test(text.slice(start, person.start)) || !another(person)) return []
      return [{ source: person, person, words: { start: person.end + said[0].length, end }, indirect: true }]
    })
    return [...quoted, ...told].sort((a, b) => a.words.start - b.words.start)
  })
}

/** "I put that to the chair, Greta Solheim. She told me: “…”": the one whom the sentence before names. */
function meantBy(
  { start, end }: Span,
  turn: Span,
  text: string,
  people: readonly PersonMention[],
): PersonMention | null {
  const pronoun = /^(?:(he)|she)$/i.exec(text.slice(start, end))
  const before = pronoun && sentences(text, turn.start, start).at(-1)
  const person = before ? theOnly(spansIn(people, before.start, before.end)) : null
  return person && (person.gender ?? (pronoun?.[1] ? 'm' : 'f')) === (pronoun?.[1] ? 'm' : 'f') ? person : null
}

/** "General | Kroll", "The head of the port, | Kroll": nobody's aide, and nobody whom another met. */
const FRONT =
  /^(?:(?:And|But|So|Then|Now),?\s)?(?:[Tt]he\s[^,.;:“”"]{3,90},\s(?:\p{Lu}[\p{L}.]+\s){0,3}|(?:(?:[Tt]he|[Oo]ur)\s)?)(?:(?!(?:of|to|for|by|with|from|about|against|than|whom?|whose|and|or)\s)[\p{L}.’'-]+\s){0,5}$/u
/** "Kroll |, the deputy commander, said that " */
const SAID =
  /^(?:,\s[^,.:;“”"]{2,80},)?\s(?:(?:also|then|later|has|had)\s)?(?:said|says|told\s(?:us|me|the\s\p{Ll}+)|argued|warned|added)\s(?:that\s)?(?=\p{Ll})/u

/** A post's own words: what is left without those it passes on. */
export function ownWordsOf(contents: readonly Span[], passed: readonly PassedOn[], text: string): Span[] {
  return contents.flatMap(({ start, end }) => {
    const pieces: Span[] = []
    let from = start
    for (const { words } of passed) {
      if (words.start < start || words.end > end) continue
      pieces.push({ start: from, end: words.start })
      from = words.end
    }
    return [...pieces, { start: from, end }]
      .map((piece) => trimmed(piece, text))
      .filter(({ start, end }) => end > start)
  })
}

function trimmed({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: /\p{L}/u.test(words) ? from + words.trim().length : from }
}
